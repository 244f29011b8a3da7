import type { Text } from '../../domain/dataset';
import type { Overlay } from '../../state/store';

/** How the briefing is reached: what lies over the page then, and what menus and the search call it. */
export const BRIEFING: { readonly overlay: Overlay; readonly label: Text } = {
  overlay: 'export:briefing',
  label: { zh: '简报：可粘贴到 Word、WPS', en: 'Briefing, to paste into Word or WPS' },
};
