import type { Change, Truth } from '../../domain/interval';
import type { Lang } from '../../i18n/lang';
import { numberWords, timesWords } from '../../i18n/numbers';
import { countFigure, figure, joinPhrases, listWords, type Phrase, phrase } from '../../i18n/phrase';
import { notYetOpen } from '../not-yet-open';
import { brief, type Candidate, candidate, fits, headingOf, spelledOut, type Unknown } from '../takeaway';
import type { AreaModel, AreaRow } from './model';
import { subjectWords } from './words';

/** A heading names so many changes one by one, */
const CHANGES = 2;
/** and so many centers in a row. */
const NAMED = 5;

interface Reached {
  readonly standing: number;
  readonly reference: number;
  readonly reach: Readonly<Record<Truth, number>>;
  readonly reachExpected: number;
}

export type AreaCandidate =
  | Candidate<'change', readonly AreaRow[]>
  | Candidate<'all' | 'level', Reached>
  /** Centers without an area after. */
  | Unknown;

/** What areas became where both ends are reported, who reaches the reference, and where no area is reported. */
export function areaCandidates(model: AreaModel): readonly AreaCandidate[] {
  const { rows, counts, reach, reference, reachExpected } = model;
  const { standing, selected } = counts;
  const changed = rows.filter(({ ratio }) => ratio).sort((a, b) => (b.ratio?.min ?? 0) - (a.ratio?.min ?? 0));
  const count = selected - standing;
  return [
    ...[...new Set(changed.map(({ change }) => change))].map((kind) => {
      const claim = changed.filter(({ change }) => change === kind).slice(0, CHANGES);
      const words = (lang: Lang) => {
        const all = changes(claim, lang);
        return fits(all) ? all : changes(claim.slice(0, 1), lang);
      };
      return candidate('change', claim, words, kind !== 'unknown');
    }),
    ...(standing > 0
      ? [
          candidate(
            reach.yes === standing || reach.no === standing ? 'all' : 'level',
            { standing, reference, reach, reachExpected },
            (lang) => (lang === 'zh' ? reachZh(model) : reachEn(model)),
            reach.unknown < standing,
          ),
        ]
      : []),
    ...(count > 0 ? [candidate('unknown', { count, of: selected }, (lang) => silence(model, lang))] : []),
  ];
}

export function areaTakeaway(model: AreaModel, lang: Lang): Phrase {
  return headingOf(areaCandidates(model), lang);
}

/** 五三（2）扩大到原来的 2.97 倍，领创到 … / Wusan (2) grew to 2.97 times its former area, … to … */
function changes(rows: readonly AreaRow[], lang: Lang): Phrase {
  const clauses = rows.map((row, index): Phrase => {
    const subject = subjectWords(row, lang, brief);
    if (row.change === 'unchanged') return [`${subject}${lang === 'zh' ? '面积不变' : ' kept its area'}`];
    const times = figure(row.ratio ? timesWords(row.ratio, lang) : '', `area.${row.id}.ratio`);
    if (lang === 'zh')
      return index === 0
        ? phrase`${subject}${CHANGE_ZH[row.change]}原来的 ${times}`
        : phrase`${subject}${row.change === 'unknown' ? '为' : '到'} ${times}`;
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

function reachZh(model: AreaModel): Phrase {
  const { reach, reference, counts, reachExpected } = model;
  const { standing } = counts;
  const link = (text: string) => figure(text, 'area.reach');
  const area = phrase`${link(numberWords(reference, 'zh'))} m²`;
  const all = standing > 1 ? '都' : '';
  const expected = notYetOpen(reachExpected, standing, 'area.reach', 'zh');
  if (reach.yes === standing) return phrase`${namesOf(model, 'zh')}${all}达到 ${area}${expected}`;
  if (reach.no === standing) return phrase`${namesOf(model, 'zh')}${all}未达到 ${area}`;
  if (reach.unknown === standing) return phrase`${namesOf(model, 'zh')}是否达到 ${area} ${all}未知`;
  const parts: Phrase[] = [
    ...(reach.yes > 0 ? [phrase`${link(`${numberWords(reach.yes, 'zh')} 个`)}确定达到 ${area}`] : []),
    ...(reach.no > 0
      ? [phrase`${link(`${numberWords(reach.no, 'zh')} 个`)}未达到${reach.yes > 0 ? '' : phrase` ${area}`}`]
      : []),
    ...(reach.unknown > 0 ? [phrase`${link(`${numberWords(reach.unknown, 'zh')} 个`)}未知`] : []),
  ];
  return phrase`${counted(model, 'zh')}中，${joinPhrases(parts, '，')}`;
}

function reachEn(model: AreaModel): Phrase {
  const { reach, reference, counts, reachExpected } = model;
  const { standing } = counts;
  const link = (text: string) => figure(text, 'area.reach');
  const area = phrase`${link(numberWords(reference, 'en'))} m²`;
  const expected = notYetOpen(reachExpected, standing, 'area.reach', 'en');
  if (reach.yes === standing)
    return phrase`${namesOf(model, 'en')} ${['reaches', 'both reach'][standing - 1] ?? 'all reach'} ${area}${expected}`;
  if (reach.no === standing) return phrase`${namesOf(model, 'en')} ${standing > 1 ? 'don’t' : 'doesn’t'} reach ${area}`;
  if (reach.unknown === standing)
    return phrase`Whether ${namesOf(model, 'en')} ${standing > 1 ? 'reach' : 'reaches'} ${area} is unknown`;
  const parts: Phrase[] = [
    ...(reach.yes > 0
      ? [phrase`${link(numberWords(reach.yes, 'en'))} surely ${reach.yes > 1 ? 'reach' : 'reaches'} ${area}`]
      : []),
    ...(reach.no > 0
      ? [
          phrase`${link(numberWords(reach.no, 'en'))} ${reach.no > 1 ? 'don’t' : 'doesn’t'}${reach.yes > 0 ? '' : phrase` reach ${area}`}`,
        ]
      : []),
    ...(reach.unknown > 0 ? [phrase`for ${link(numberWords(reach.unknown, 'en'))} it is unknown`] : []),
  ];
  return phrase`Of ${link(numberWords(standing, 'en'))} with an area${isPartial(model) ? ' after' : ''}, ${joinPhrases(parts, ', ')}`;
}

/** The centers that are judged, by name while they are few. */
function namesOf(model: AreaModel, lang: Lang): Phrase {
  const names = spelledOut(
    model.rows.filter(({ stands }) => stands).map(({ name }) => name[lang]),
    NAMED,
  );
  return names.length < model.counts.standing ? counted(model, lang) : [listWords(names, lang)];
}

function counted(model: AreaModel, lang: Lang): Phrase {
  const { standing } = model.counts;
  const count = countFigure(standing, 'area.reach', lang);
  const after = isPartial(model);
  if (lang === 'zh') return phrase`${count} 个有${after ? '改造后' : ''}面积报道的中心`;
  return phrase`${count} ${standing === 1 ? 'center' : 'centers'} with an area${after ? ' after' : ''}`;
}

/** Is there a center of which only the area before is reported? */
function isPartial({ counts }: AreaModel): boolean {
  return counts.reported > counts.standing;
}

/** Where no area after is reported; of some there may be one before. By name where it is all, while they are few. */
function silence(model: AreaModel, lang: Lang): Phrase {
  const { rows, unreported, counts } = model;
  const { selected } = counts;
  const count = selected - counts.standing;
  const after = isPartial(model);
  const names =
    count < selected ? [] : spelledOut([...new Set([...rows, ...unreported].map(({ name }) => name[lang]))], NAMED);
  const areNamed = names.length > 0;
  const many = countFigure(count, 'kpis.areas', lang);
  if (lang === 'zh') {
    const all = count === selected && count > 1 ? '都' : '';
    return phrase`${areNamed ? names.join('、') : phrase`${many} 个中心`}${after ? '改造后' : ''}的面积${all}未报道`;
  }
  const whose = areNamed
    ? listWords(names, 'en')
    : phrase`${count === selected ? 'any of ' : ''}${many} ${count === selected ? '' : phrase`of ${countFigure(selected, 'kpis.centers', 'en')} `}centers`;
  return phrase`no area ${after ? 'after ' : ''}is reported for ${whose}`;
}
