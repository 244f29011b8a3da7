import type { Change } from '../../domain/interval';
import type { Lang } from '../../i18n/lang';
import { numberWords, timesWords } from '../../i18n/numbers';
import { figure, joinPhrases, listWords, type Phrase, phrase } from '../../i18n/phrase';
import type { AreaModel, AreaRow } from './model';
import { subjectWords } from './words';

/** A heading names so many changes one by one, */
const CHANGES = 2;
/** and so many centers in a row. */
const NAMED = 5;

/** What areas became where both ends are reported, else who reaches the reference, else that no area is reported. */
export function areaTakeaway(model: AreaModel, lang: Lang): Phrase {
  const changed = model.rows.filter(({ ratio }) => ratio).sort((a, b) => (b.ratio?.min ?? 0) - (a.ratio?.min ?? 0));
  const first = changed[0];
  if (first) return changes(changed.filter(({ change }) => change === first.change).slice(0, CHANGES), lang);
  return model.counts.standing > 0 ? reach(model, lang) : silence(model, lang);
}

/** 五三（2）扩大到原来的 2.97 倍，领创到 … / Wusan (2) grew to 2.97 times its former area, … to … */
function changes(rows: readonly AreaRow[], lang: Lang): Phrase {
  const clauses = rows.map((row, index): Phrase => {
    const subject = subjectWords(row, lang);
    if (row.change === 'unchanged') return [`${subject}${lang === 'zh' ? '面积不变' : ' kept its area'}`];
    const times = figure(row.ratio ? timesWords(row.ratio, lang) : '', `area.${row.id}.ratio`);
    if (lang === 'zh')
      return index === 0
        ? phrase`${subject}${CHANGE_ZH[row.change]}原来的 ${times}`
        : phrase`${subject}${row.change === 'unknown' ? '为' : ' 到'} ${times}`;
    return index === 0
      ? phrase`${subject} ${CHANGE_EN[row.change]} ${times} its former area`
      : phrase`${subject} ${row.change === 'unknown' ? 'is' : 'to'} ${times}`;
  });
  return joinPhrases(clauses, lang === 'zh' ? '，' : ', ');
}

const CHANGE_ZH: Readonly<Record<Change, string>> = {
  grew: '扩大到',
  shrank: '缩小到',
  unchanged: '为',
  unknown: '为',
};
const CHANGE_EN: Readonly<Record<Change, string>> = {
  grew: 'grew to',
  shrank: 'shrank to',
  unchanged: 'is',
  unknown: 'is',
};

function reach(model: AreaModel, lang: Lang): Phrase {
  return lang === 'zh' ? reachZh(model) : reachEn(model);
}

function reachZh(model: AreaModel): Phrase {
  const { reach, reference, counts, reachExpected } = model;
  const { standing } = counts;
  const link = (text: string | number) => figure(text, 'area.reach');
  const area = phrase`${link(numberWords(reference, 'zh'))} m²`;
  const all = standing > 1 ? '都' : '';
  const rest = remainder(model, 'zh');
  if (reach.yes === standing)
    return phrase`${namesOf(model, 'zh')}${all}达到 ${area}${reachExpected > 0 ? `（${reachExpected} 个尚未投用）` : ''}${rest}`;
  if (reach.no === standing) return phrase`${namesOf(model, 'zh')}${all}未达到 ${area}${rest}`;
  if (reach.unknown === standing) return phrase`${namesOf(model, 'zh')}是否达到 ${area} ${all}未知${rest}`;
  const parts: Phrase[] = [
    ...(reach.yes > 0 ? [phrase`${link(`${reach.yes} 个`)}确定达到 ${area}`] : []),
    ...(reach.no > 0 ? [phrase`${link(`${reach.no} 个`)}未达到${reach.yes > 0 ? '' : phrase` ${area}`}`] : []),
    ...(reach.unknown > 0 ? [phrase`${link(`${reach.unknown} 个`)}未知`] : []),
  ];
  return phrase`${standing} 个有面积报道的中心中，${joinPhrases(parts, '，')}${rest}`;
}

function reachEn(model: AreaModel): Phrase {
  const { reach, reference, counts, reachExpected } = model;
  const { standing } = counts;
  const link = (text: string | number) => figure(text, 'area.reach');
  const area = phrase`${link(numberWords(reference, 'en'))} m²`;
  const rest = remainder(model, 'en');
  if (reach.yes === standing)
    return phrase`${namesOf(model, 'en')} ${['reaches', 'both reach'][standing - 1] ?? 'all reach'} ${area}${reachExpected > 0 ? ` (${reachExpected} not yet open)` : ''}${rest}`;
  if (reach.no === standing)
    return phrase`${namesOf(model, 'en')} ${standing > 1 ? 'don’t' : 'doesn’t'} reach ${area}${rest}`;
  if (reach.unknown === standing)
    return phrase`Whether ${namesOf(model, 'en')} ${standing > 1 ? 'reach' : 'reaches'} ${area} is unknown${rest}`;
  const parts: Phrase[] = [
    ...(reach.yes > 0 ? [phrase`${link(reach.yes)} surely ${reach.yes > 1 ? 'reach' : 'reaches'} ${area}`] : []),
    ...(reach.no > 0
      ? [phrase`${link(reach.no)} ${reach.no > 1 ? 'don’t' : 'doesn’t'}${reach.yes > 0 ? '' : phrase` reach ${area}`}`]
      : []),
    ...(reach.unknown > 0 ? [phrase`for ${link(reach.unknown)} it is unknown`] : []),
  ];
  return phrase`Of ${standing} with an area, ${joinPhrases(parts, ', ')}${rest}`;
}

/** The centers that are judged, by name while they are few. */
function namesOf({ rows, counts }: AreaModel, lang: Lang): string {
  if (counts.standing > NAMED)
    return lang === 'zh' ? `${counts.standing} 个有面积报道的中心` : `${counts.standing} centers with an area`;
  return listWords(
    rows.filter(({ stands }) => stands).map(({ name }) => name[lang]),
    lang,
  );
}

/** How many are left out of the sentence. */
function remainder({ counts }: AreaModel, lang: Lang): string {
  const count = counts.selected - counts.reported;
  if (count === 0) return '';
  return lang === 'zh' ? `；${count} 个中心面积未报道` : `; ${count} not reported`;
}

/** No area after is reported; of some there may be one before, and those are among the rows. */
function silence({ rows, unreported, counts }: AreaModel, lang: Lang): Phrase {
  const names =
    counts.selected > NAMED
      ? lang === 'zh'
        ? `${counts.selected} 个中心`
        : `any of ${counts.selected} centers`
      : listWords([...new Set([...rows, ...unreported].map(({ name }) => name[lang]))], lang);
  const after = rows.length > 0;
  if (lang === 'zh') return [`${names}${after ? '改造后' : ''}的面积${counts.selected > 1 ? '都' : ''}未报道`];
  return [`No area ${after ? 'after ' : ''}is reported for ${names}`];
}
