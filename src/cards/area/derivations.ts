import { interval } from '../../domain/interval';
import { betweenWords } from '../../i18n/between';
import { boundConventions, roundingConvention } from '../../i18n/conventions';
import type { Lang } from '../../i18n/lang';
import { intervalWords, numberWords, openEndWords, quantityWords, ratioWords, withOpenEnds } from '../../i18n/numbers';
import { listWords } from '../../i18n/phrase';
import { termsIn } from '../../i18n/terms';
import type { Derivation } from '../card';
import { areaDetailMessages } from './detail-messages';
import type { AreaModel, AreaRow } from './model';
import { basisWords, subjectWords } from './words';

/** Gain and ratio of each row that has both ends, and who reaches the reference. */
export function areaDerivations(model: AreaModel, lang: Lang): readonly Derivation[] {
  return [
    ...model.rows.flatMap((row) => [...changeOf(row, lang), ...judgementOf(row, model.reference, lang)]),
    reachOf(model, lang),
  ];
}

function changeOf(row: AreaRow, lang: Lang): Derivation[] {
  const { before, after, gain, ratio, facts } = row;
  if (!before || !after || !gain || !ratio) return [];
  const words = areaDetailMessages(lang);
  const subject = subjectWords(row, lang);
  const conventions = boundConventions([before, after], lang);
  const shared = { label: subject, detail: basisWords(row, lang), facts: [facts.before, facts.after] };
  const [was, is] = [quantityWords(before, lang), quantityWords(after, lang)];
  return [
    {
      id: `area.${row.id}.gain`,
      title: words.gainTitle(subject),
      value: intervalWords(gain, lang),
      note: withOpenEnds('m²', gain, lang),
      inputs: [{ ...shared, expression: `${is} − ${was}`, result: intervalWords(gain, lang) }],
      conventions,
    },
    {
      id: `area.${row.id}.ratio`,
      title: words.ratioTitle(subject),
      value: ratioWords(ratio, lang),
      note: openEndWords(ratio, lang),
      inputs: [{ ...shared, expression: `${is} ÷ ${was}`, result: ratioWords(ratio, lang) }],
      conventions: [...conventions, ...roundingConvention(ratio, lang)],
    },
  ];
}

/** Whether one center reaches the reference, by the area that stands for it. */
function judgementOf(row: AreaRow, reference: number, lang: Lang): Derivation[] {
  if (!row.stands) return [];
  const words = areaDetailMessages(lang);
  return [
    {
      id: `area.${row.id}.reach`,
      title: words.judgementTitle(row.name[lang], numberWords(reference, lang)),
      value: termsIn(lang).reach[row.reach],
      inputs: [judgedInput(row, reference, lang)],
      conventions: [words.referenceConvention],
    },
  ];
}

function judgedInput(row: AreaRow, reference: number, lang: Lang): Derivation['inputs'][number] {
  return {
    label: row.name[lang],
    detail: basisWords(row, lang),
    expression: row.after
      ? `${quantityWords(row.after, lang)} ≥ ${numberWords(reference, lang)}?`
      : termsIn(lang).unreported,
    result: termsIn(lang).reach[row.reach],
    facts: [row.facts.after, ...(row.status === 'expected' ? [`${row.center}.status`] : [])],
  };
}

/** Of all selected centers: one whose area is not reported may reach it too. */
function reachOf({ rows, reach, reference, unreported, counts }: AreaModel, lang: Lang): Derivation {
  const words = areaDetailMessages(lang);
  const area = numberWords(reference, lang);
  const { yes } = reach;
  const most = counts.selected - reach.no;
  return {
    id: 'area.reach',
    title: words.reachTitle(area),
    value: intervalWords(interval(yes, most), lang),
    note: words.ofCenters(counts.selected),
    total: betweenWords(yes, most, lang),
    inputs: rows.filter(({ stands }) => stands).map((row) => judgedInput(row, reference, lang)),
    conventions: [
      words.referenceConvention,
      ...(counts.reported > counts.shown ? [words.more(counts.reported - counts.shown)] : []),
    ],
    excluded: {
      title: words.excludedTitle,
      lines: silentWords(unreported, counts, lang),
    },
  };
}

/** So many centers are named one by one. */
const NAMED = 10;

/** Centers without an area: by name while they are few. */
function silentWords(unreported: AreaModel['unreported'], counts: AreaModel['counts'], lang: Lang): string[] {
  const words = areaDetailMessages(lang);
  const silent = counts.selected - counts.reported;
  if (silent === 0) return [];
  if (silent > NAMED) return [words.excludedCount(silent)];
  return [
    words.excluded(
      listWords(
        unreported.map(({ name }) => name[lang]),
        lang,
      ),
    ),
  ];
}
