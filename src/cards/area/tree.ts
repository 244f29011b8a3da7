import type { ChartAction, ChartNode } from '../../charts/chart-tree';
import type { CenterId } from '../../domain/dataset';
import { dateWords } from '../../i18n/dates';
import type { Lang } from '../../i18n/lang';
import { measureWords, numberWords, ratioWords } from '../../i18n/numbers';
import { termsIn } from '../../i18n/terms';
import type { Actions } from '../../state/actions';
import { areaMessages } from './messages';
import type { AreaModel, AreaRow } from './model';
import { basisWords } from './words';

/** The chart for keys and speech: each center a group that filters, each end of a dumbbell a claim with its source. */
export function areaTree(model: AreaModel, lang: Lang, actions: Actions): ChartNode {
  const centers = [...new Set(model.rows.map(({ center }) => center))];
  const words = areaMessages(lang);
  const filter = (center: CenterId): ChartAction => ({
    kind: 'filter',
    isChosen: model.chosen.includes(`center.${center}`),
    run: (adds) => actions.toggleCenter(center, adds),
  });
  return {
    id: 'area',
    label: words.name,
    children: [
      ...centers.map((center): ChartNode => {
        const rows = model.rows.filter((row) => row.center === center);
        const [first] = rows;
        return {
          id: center,
          label: `${first?.name[lang]}${lang === 'zh' ? '，' : ', '}${first?.place[lang]}`,
          action: filter(center),
          children: rows.flatMap((row) => claimsOf(row, lang, actions)),
        };
      }),
      ...model.unreported.map(
        ({ center, name }): ChartNode => ({
          id: center,
          label: `${name[lang]}${lang === 'zh' ? '：' : ': '}${words.areaUnreported}`,
          action: filter(center),
          children: [
            {
              id: `${center}.area.after`,
              label: words.areaUnreported,
              action: { kind: 'evidence', run: () => actions.evidence(`${center}.area.after`) },
            },
          ],
        }),
      ),
    ],
  };
}

function claimsOf(row: AreaRow, lang: Lang, actions: Actions): ChartNode[] {
  const { before, after, facts, ratio, opening } = row;
  const words = areaMessages(lang);
  const unreported = termsIn(lang).unreported;
  const basis = basisWords(row, lang);
  const sep = lang === 'zh' ? '，' : ', ';
  const evidence = (id: string) => ({ kind: 'evidence', run: () => actions.evidence(id) }) as const;
  const name = `${row.name[lang]}${sep}${basis}${sep}`;
  return [
    {
      id: facts.before,
      label: `${name}${words.legend.before} ${before ? measureWords(before, lang) : unreported}`,
      action: evidence(facts.before),
    },
    {
      id: facts.after,
      label: [
        `${name}${words.legend.after} ${after ? measureWords(after, lang) : unreported}`,
        ...(opening ? [words.opening(dateWords(opening, lang, 'year-less'))] : []),
      ].join(sep),
      action: evidence(facts.after),
    },
    ...(ratio
      ? [
          {
            id: `area.${row.id}.ratio`,
            label: `${name}${numberWords(1, lang)} → ${ratioWords(ratio, lang)}`,
            action: evidence(`area.${row.id}.ratio`),
          },
        ]
      : []),
  ];
}
