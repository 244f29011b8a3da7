import { unlisted } from '../../../cards/area/layout';
import { areaMessages } from '../../../cards/area/messages';
import type { AreaModel, AreaRow } from '../../../cards/area/model';
import { basisWords } from '../../../cards/area/words';
import type { Quantity } from '../../../domain/quantity';
import { dateWords } from '../../../i18n/dates';
import type { Lang } from '../../../i18n/lang';
import { quantityWords, ratioWords } from '../../../i18n/numbers';
import { listWords } from '../../../i18n/phrase';
import { termsIn } from '../../../i18n/terms';
import { pptxMessages } from '../messages';

/** A column of the chart: an area, or a center of which none is reported and which stands there in words. */
export interface Column {
  readonly name: string;
  readonly row: AreaRow | undefined;
}

/** The centers of which no area is reported. */
export function silentColumns(model: AreaModel, lang: Lang): readonly Column[] {
  const words = areaMessages(lang);
  const more = unlisted(model);
  return [
    ...model.unreported.map(({ name }) => ({ name: `${name[lang]}\n${words.areaUnreported}`, row: undefined })),
    ...(more > 0 ? [{ name: words.moreUnreported(more), row: undefined }] : []),
  ];
}

/** The same in one sentence. */
export function silentWords(model: AreaModel, lang: Lang): string {
  const words = areaMessages(lang);
  const { colon, semicolon } = pptxMessages(lang);
  const more = unlisted(model);
  const names = listWords(
    model.unreported.map(({ name }) => name[lang]),
    lang,
  );
  return [
    ...(names === '' ? [] : [`${words.areaUnreported}${colon}${names}`]),
    ...(more > 0 ? [words.moreUnreported(more)] : []),
  ].join(semicolon);
}

/** Center, what is measured, and what has no mark: an end that is not reported, an opening to come; the ratio, or its areas. */
export function rowName(row: AreaRow, isRatio: boolean, lang: Lang): string {
  const words = areaMessages(lang);
  const { basis, isJudged, before, after, ratio, opening, certain } = row;
  return [
    certain ? row.name[lang] : termsIn(lang).possibly(row.name[lang]),
    ...(basis === 'premises' || isJudged ? [basisWords(row, lang)] : []),
    ...(before ? [] : [words.beforeUnreported]),
    ...(after ? [] : [words.areaUnreported]),
    ...(opening ? [words.opening(dateWords(opening, lang, 'year-less'))] : []),
    ...(isRatio ? areas(row, lang) : ratio ? [ratioWords(ratio, lang)] : []),
  ].join('\n');
}

/** From what to what, in one line; where only one end is reported, which it is. */
function areas({ before, after }: AreaRow, lang: Lang): readonly string[] {
  const { legend } = areaMessages(lang);
  const of = (quantity: Quantity) => `${quantityWords(quantity, lang)} m²`;
  if (before && after) return [`${quantityWords(before, lang)} → ${of(after)}`];
  if (before) return [`${legend.before} ${of(before)}`];
  return after ? [`${legend.after} ${of(after)}`] : [];
}
