import { textWidth } from '../../charts/text-width';
import type { CenterId, Text } from '../../domain/dataset';
import type { Lang } from '../../i18n/lang';

/** A piece of a line of names: a center's name, or what stands between and after names. */
export interface NamePiece {
  readonly id?: CenterId;
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
    if (used + textWidth(`${lead}${text}${end}`, fontSize) > room)
      return [...pieces, { text: index === 0 ? MORE : `${lead}${MORE}` }];
    if (lead !== '') pieces.push({ text: lead });
    pieces.push({ id, text });
    used += textWidth(`${lead}${text}`, fontSize);
  }
  return pieces;
}
