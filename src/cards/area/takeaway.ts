import type { Interval } from '../../domain/interval';
import type { Lang } from '../../i18n/lang';
import { numberWords, ratioWords } from '../../i18n/numbers';
import { figure, joinPhrases, listWords, type Phrase, phrase } from '../../i18n/phrase';
import type { AreaModel, AreaRow } from './model';
import { subjectWords } from './words';

/** A heading names so many centers one by one. */
const NAMED = 2;

/** The largest growth where one can be computed, else who reaches the reference, else that no area is reported. */
export function areaTakeaway(model: AreaModel, lang: Lang): Phrase {
  const grown = model.rows
    .flatMap((row) => (row.ratio ? [{ row, ratio: row.ratio }] : []))
    .sort((a, b) => b.ratio.min - a.ratio.min)
    .slice(0, NAMED);
  if (grown.length > 0) return growth(grown, lang);
  const { yes, no, unknown } = model.reach;
  return yes + no + unknown > 0 ? reach(model, lang) : silence(model, lang);
}

function growth(grown: readonly { row: AreaRow; ratio: Interval }[], lang: Lang): Phrase {
  const clauses = grown.map(({ row, ratio }, index) => {
    const times = figure(timesWords(ratio, lang), `area.${row.id}.ratio`);
    const subject = subjectWords(row, lang);
    if (lang === 'zh')
      return index === 0 ? phrase`${subject}${changeWord(ratio)}到原来的 ${times}` : phrase`${subject} 到 ${times}`;
    return phrase`${subject} ${ratio.max < 1 ? 'shrank to' : 'grew'} ${times}`;
  });
  return joinPhrases(clauses, lang === 'zh' ? '，' : ', ');
}

const changeWord = ({ max }: Interval) => (max < 1 ? '缩小' : '扩大');

/** 11.25 至 12.5 倍 / 11.25- to 12.5-fold. */
function timesWords(ratio: Interval, lang: Lang): string {
  const words = ratioWords(ratio, lang);
  if (lang === 'zh') return words.replace('–', ' 至 ');
  return `${words.replace('×', '').replace('–', '- to ')}-fold`;
}

function reach({ reach, reference, rows, unreported }: AreaModel, lang: Lang): Phrase {
  const area = numberWords(reference, lang);
  const known = reach.yes + reach.no + reach.unknown;
  const names = listWords(
    rows.filter(({ stands }) => stands).map(({ name }) => name[lang]),
    lang,
  );
  const rest: Phrase =
    unreported.length === 0
      ? []
      : lang === 'zh'
        ? phrase`；${unreported.length} 个中心面积未报道`
        : phrase`; ${unreported.length} not reported`;
  const id = 'area.reach';
  const { yes, no } = reach;
  if (lang === 'zh') {
    if (yes === known) return phrase`${known > 1 ? `${names}都` : names}达到 ${figure(area, id)} m²${rest}`;
    if (no === known) return phrase`${known > 1 ? `${names}都` : names}未达到 ${figure(area, id)} m²${rest}`;
    return phrase`${known} 个有面积报道的中心中，${figure(`${yes} 个`, id)}确定达到 ${area} m²，${figure(`${no} 个`, id)}未达到，${figure(`${reach.unknown} 个`, id)}不能确定${rest}`;
  }
  if (yes === known)
    return phrase`${names} ${['reaches', 'both reach'][known - 1] ?? 'all reach'} ${figure(area, id)} m²${rest}`;
  if (no === known) return phrase`${names} ${known > 1 ? 'don’t' : 'doesn’t'} reach ${figure(area, id)} m²${rest}`;
  return phrase`Of ${known} with an area, ${figure(yes, id)} surely reach ${area} m², ${figure(no, id)} don’t, ${figure(reach.unknown, id)} can’t be told${rest}`;
}

function silence({ rows, unreported }: AreaModel, lang: Lang): Phrase {
  // Centers of which only the area before is reported are among the rows.
  const silent = [...new Set([...rows, ...unreported].map(({ name }) => name[lang]))];
  const names = listWords(silent, lang);
  const after = rows.length > 0;
  if (lang === 'zh') return [`${names}${after ? '改造后' : ''}的面积${silent.length > 1 ? '都' : ''}未报道`];
  return [`No area ${after ? 'after ' : ''}is reported for ${names}`];
}
