import { textWidth } from '../../charts/text-width';
import type { CenterId, Text } from '../../domain/dataset';
import type { Lang } from '../../i18n/lang';

/** A piece of a line of names: a center's name, or the ellipsis for further ones. */
export interface NamePiece {
  readonly id?: CenterId;
  /** What separates it from the piece before it. */
  readonly lead: string;
  readonly text: string;
}

const SEPARATOR = { zh: '、', en: ', ' } as const;
const MORE = '…';

/** As many names as a room of pixels holds, with an ellipsis where some are left out. */
export function fittingNames(
  ids: readonly CenterId[],
  centers: readonly { readonly id: CenterId; readonly name: Text }[],
  room: number,
  fontSize: number,
  lang: Lang,
): readonly NamePiece[] {
  const pieces: NamePiece[] = [];
  let used = 0;
  for (const [index, id] of ids.entries()) {
    const text = centers.find((center) => center.id === id)?.name[lang] ?? id;
    const lead = index === 0 ? '' : SEPARATOR[lang];
    const end = index === ids.length - 1 ? '' : `${SEPARATOR[lang]}${MORE}`;
    if (used + textWidth(`${lead}${text}${end}`, fontSize) > room) return [...pieces, { lead, text: MORE }];
    pieces.push({ id, lead, text });
    used += textWidth(`${lead}${text}`, fontSize);
  }
  return pieces;
}
