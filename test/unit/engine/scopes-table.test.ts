import { describe, expect, test } from 'vitest';
import { emptyWords } from '../../../src/app/empty-words';
import { facetName } from '../../../src/app/facets/words';
import { outcomeWords } from '../../../src/app/outcome-words';
import { CARDS } from '../../../src/cards/index';
import { DatasetSchema } from '../../../src/domain/dataset';
import { parseEdtf } from '../../../src/domain/edtf';
import type { Scope } from '../../../src/engine/answer';
import { CENTER_FACETS } from '../../../src/engine/center-rows';
import { FACETS, type Facet, type Filters, NO_FILTERS } from '../../../src/engine/filters';
import { inlineEngine } from '../../../src/engine/inline';
import { LANGS } from '../../../src/i18n/lang';
import { idIn } from '../../fixtures/answers';
import { bundled } from '../../fixtures/bundled';

/** Which facet acts on which card, as the design states it; on the others it says that it does not. */
const ACTS = {
  area: ['place', 'q', 'center', 'fn', 'cat', 'status', 'area', 'reach'],
  coverage: ['place', 'q', 'center', 'fn', 'cat', 'status', 'area', 'reach'],
  matrix: ['place', 'q', 'center', 'fn', 'cat', 'status', 'area', 'reach'],
  kpis: ['place', 'q', 'center', 'fn', 'cat', 'status', 'area', 'reach'],
  timeline: ['place', 'q', 'center', 'fn', 'cat', 'status', 'area', 'reach', 'time', 'kind'],
  visit: ['place', 'q', 'time'],
  case: ['place', 'q', 'time'],
} as const satisfies Readonly<Record<string, readonly Facet[]>>;
const actsOn = (card: string): readonly Facet[] => Object.entries(ACTS).find(([id]) => id === card)?.[1] ?? [];

const date = parseEdtf('1900');
if (!date.ok) throw new Error('1900 is a date');
/** The bundled dataset with a province beside, where nothing is. */
const dataset = DatasetSchema.parse({
  ...bundled,
  places: [
    ...bundled.places,
    {
      id: 'nowhere',
      level: 'province',
      name: { zh: '别处', en: 'Nowhere' },
      evidence: [{ source: 'A1', paragraph: 1, note: { zh: '无', en: 'none' } }],
    },
  ],
});

/** One value of each facet that leaves as little as it can. */
const NARROW: { readonly [F in Facet]: Filters[F] } = {
  place: [idIn(dataset.places, 'nowhere')],
  center: [idIn(bundled.centers, 'changtang')],
  fn: [{ id: idIn(bundled.functions, 'party-room'), presence: 'planned' }],
  cat: [idIn(bundled.categories, 'veterans')],
  status: ['closed'],
  area: { max: 1 },
  reach: ['no'],
  time: date.date,
  kind: ['investment'],
  q: 'nothing has this name',
};

const engine = inlineEngine(dataset);
const ask = (facet: Facet) => engine.ask({ ...NO_FILTERS, [facet]: NARROW[facet] }, 300);
const pairs = CARDS.flatMap((card) => FACETS.map((facet) => [facet, card.id, card.scope] as const));

test('the table is of all cards', () => {
  expect(Object.keys(ACTS).sort()).toEqual(CARDS.map(({ id }) => id).sort());
});

describe.each(pairs)('%s on the card %s', (facet, card, scope) => {
  const acts = actsOn(card).includes(facet);

  test(acts ? 'leaves less' : 'leaves everything for certain', async () => {
    const { total, certain, possible } = (await ask(facet))[scope];
    if (acts) expect(certain + possible).toBeLessThan(total);
    else expect([certain, possible]).toEqual([total, 0]);
  });

  test(acts ? 'is not said to have no effect' : 'is said to have no effect', async () => {
    const outcome = (await ask(facet))[scope];
    expect(outcome.unaffectedBy).toEqual(acts ? [] : [facet]);
    const [zh, en] = LANGS.map((lang) => outcomeWords(outcome, scope, lang).join(' '));
    const isSaid = [zh?.includes(`不受“${facetName(facet, 'zh')}”筛选影响`), en?.includes('Not affected by')];
    expect(isSaid).toEqual([!acts, !acts]);
    if (!acts) expect(en).toContain(`Not affected by the ${facetName(facet, 'en').toLowerCase()} filter`);
  });

  test('is named where it has emptied the card, and offered to be lifted', async () => {
    const outcome = (await ask(facet))[scope];
    const isEmpty = outcome.certain + outcome.possible === 0;
    expect(outcome.emptiedBy).toBe(isEmpty ? facet : undefined);
    if (!isEmpty) return;
    for (const lang of LANGS) {
      const { sentence, offer } = emptyWords(outcome, scope, () => ['X'], 1, lang);
      const name = facetName(facet, lang);
      expect(sentence).toContain(lang === 'zh' ? `“${name}：X”` : `“${name}: X”`);
      expect(offer.toLowerCase()).toContain(name.toLowerCase());
    }
  });
});

test('most facets can empty what they act on, so that what is said then has been seen', async () => {
  const emptied = await Promise.all(
    FACETS.map(async (facet) => {
      const answer = await ask(facet);
      const scopes: readonly Scope[] = ['centers', 'events', 'visits', 'cases'];
      return [facet, scopes.filter((scope) => answer[scope].emptiedBy === facet)] as const;
    }),
  );
  expect(Object.fromEntries(emptied)).toMatchObject({
    place: ['centers', 'events', 'visits', 'cases'],
    fn: ['centers', 'events'],
    status: ['centers', 'events'],
    area: ['centers', 'events'],
    reach: ['centers', 'events'],
    time: ['events', 'visits', 'cases'],
    q: ['centers', 'events', 'visits', 'cases'],
  });
});

test('under a facet of centers, events of no center stay out', async () => {
  expect(bundled.events.some(({ centers }) => centers.length === 0)).toBe(true);
  const wide: Partial<Filters> = {
    center: bundled.centers.map(({ id }) => id),
    fn: bundled.functions.map(({ id }) => ({ id, presence: 'unreported' as const })),
    cat: bundled.categories.map(({ id }) => id),
    status: ['open', 'expected', 'closed', 'unreported'],
    area: { min: 0 },
    reach: ['yes', 'no', 'unknown'],
  };
  for (const facet of CENTER_FACETS) {
    const { events } = await engine.ask({ ...NO_FILTERS, [facet]: wide[facet] }, 300);
    expect(events.page.length).toBeGreaterThan(0);
    expect(events.page.filter(({ row }) => row.centers.length === 0)).toEqual([]);
  }
});
