import type { Text } from '../../domain/dataset';

/** What menus and the search call the briefing. */
export const BRIEFING: Text = { zh: '简报：可粘贴到 Word、WPS', en: 'Briefing, to paste into Word or WPS' };
