import fc from 'fast-check';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, describe, expect, test } from 'vitest';
import type { Cell, Table } from '../../../src/cards/card';
import { dayAt, xOf } from '../../../src/cards/timeline/axis';
import { dayAfterKey, endsOf, moveBoth, moveEnd, parsedSpan, spanOf } from '../../../src/cards/timeline/brush';
import { timelineDerivations } from '../../../src/cards/timeline/derivations';
import { describeTimeline } from '../../../src/cards/timeline/describe';
import { entryOf, factId } from '../../../src/cards/timeline/entry';
import { type Days, groundOf } from '../../../src/cards/timeline/ground';
import { yearGroups } from '../../../src/cards/timeline/List';
import { placedIn, timelineLayout } from '../../../src/cards/timeline/layout';
import { byGrasp, datedRows, hasLanes, type TimelineModel, timelineModel } from '../../../src/cards/timeline/model';
import { PageNote } from '../../../src/cards/timeline/PageNote';
import { pack } from '../../../src/cards/timeline/pack';
import { labelAnchor, labelOf } from '../../../src/cards/timeline/place';
import { timelineTable } from '../../../src/cards/timeline/table';
import { timelineTakeaway } from '../../../src/cards/timeline/takeaway';
import { dayText, monthsLater, windowTicks, yearsLabel } from '../../../src/cards/timeline/ticks';
import { markIds, timelineTree } from '../../../src/cards/timeline/tree';
import { isOutside } from '../../../src/cards/timeline/window';
import { eventWords, labelWords } from '../../../src/cards/timeline/words';
import { type ChartNode, findPath, nodeAt, otherAction } from '../../../src/charts/chart-tree';
import { textWidth } from '../../../src/charts/text-width';
import { type Dataset, type DatedEvent, EVENT_KINDS } from '../../../src/domain/dataset';
import { dayNumber } from '../../../src/domain/edtf';
import { factsOf } from '../../../src/domain/facts';
import { type Filters, NO_FILTERS } from '../../../src/engine/filters';
import { dateWords } from '../../../src/i18n/dates';
import { LANGS, type Lang } from '../../../src/i18n/lang';
import { type Phrase, plainText } from '../../../src/i18n/phrase';
import { ask, idIn } from '../../fixtures/answers';
import { bundled } from '../../fixtures/bundled';
import { manyEvents } from '../../fixtures/many-events';

const model = async (filters: Partial<Filters> = {}, of: Dataset = bundled) => timelineModel(await ask(filters, of));
const layoutOf = (face: TimelineModel, window: Days, width: number, lang: Lang) =>
  timelineLayout(placedIn(face, window), window, width, lang);
const headings = async (filters: Partial<Filters> = {}, of: Dataset = bundled) => {
  const face = await model(filters, of);
  return LANGS.map((lang) => plainText(timelineTakeaway(face, lang)));
};
const center = (id: string) => ({ center: [idIn(bundled.centers, id)] });
const place = (id: string) => ({ place: [idIn(bundled.places, id)] });
const time = (text: string) => ({ time: parsedSpan(text) });
const cellsOf = (cells: Cell | readonly Cell[] | undefined): readonly Cell[] =>
  cells === undefined ? [] : 'text' in cells ? [cells] : cells;
const textOf = (cells: Cell | readonly Cell[] | undefined) => cellsOf(cells).map((cell) => cell.text);
const rowTexts = ({ rows }: Table, id: string) => rows.find((row) => row.id === `event.${id}`)?.cells.flatMap(textOf);
const idsOf = (node: ChartNode): string[] => [node.id, ...(node.children ?? []).flatMap(idsOf)];
const figuresOf = (phrase: Phrase) => phrase.flatMap((part) => (typeof part === 'string' ? [] : [part]));

/** A dataset of our own events, of which each is one of the bundled dataset with another date. */
const withEvents = (...events: readonly (Partial<DatedEvent> & { edtf?: string })[]): Dataset => {
  const [template] = bundled.events;
  if (!template) throw new Error('no events');
  const { date: _, undated: __, ...bare } = template;
  return {
    ...bundled,
    events: events.map(({ edtf, ...event }, index) => ({
      ...bare,
      id: `event-${index}`,
      ...(edtf === undefined ? {} : { date: { edtf } }),
      ...event,
    })),
  };
};
const convention = { zh: '“假期”按三天计。', en: '“Holiday” is taken as three days.' };

const years = (from: number, to = from): Days => ({ first: dayNumber(from, 1, 1), last: dayNumber(to, 12, 31) });
const window2023 = years(2023);
const anyDay = fc.integer({ min: window2023.first, max: window2023.last });
const anySpan = fc
  .tuple(anyDay, anyDay)
  .map(([a, b]) => spanOf({ first: Math.min(a, b), last: Math.max(a, b) }, window2023, window2023));
const anyFilters: fc.Arbitrary<Filters> = fc
  .record({
    kind: fc.subarray([...EVENT_KINDS]),
    place: fc.subarray(
      bundled.places.map(({ id }) => id),
      { maxLength: 2 },
    ),
    center: fc.oneof(
      fc.constant([]),
      fc.subarray(
        bundled.centers.map(({ id }) => id),
        { maxLength: 2 },
      ),
    ),
    time: fc.oneof(fc.constant(undefined), anySpan),
  })
  .map((filters) => ({ ...NO_FILTERS, ...filters }));

describe('takeaway', () => {
  test('counts what is known to the day, to a month or wider and not at all, and names the one stated year', async () => {
    expect(await headings()).toEqual([
      '3 件事精确到日，6 件只到月或更粗，3 件无日期；除 2008 年外，年份都是推定',
      'Three events are known to the day, six to a month or wider, three are undated; every year but 2008 is inferred',
    ]);
  });

  test('in 信州区 every year is inferred', async () => {
    expect(await headings(place('xinzhou'))).toEqual([
      '2 件事精确到日，4 件只到月或更粗；年份都是推定',
      'Two events are known to the day, four to a month or wider; every year is inferred',
    ]);
  });

  test('of a single event, and of events without a date', async () => {
    expect(await headings(center('wanda'))).toEqual([
      '只有 1 件事，日期精确到日；年份是推定',
      'The only event is known to the day; its year is inferred',
    ]);
    expect(await headings(center('lingchuang'))).toEqual(['2 件事都没有报道日期', 'Both events are undated']);
  });

  test('says nothing of inferred years where the only year is stated', async () => {
    expect(await headings(time('2008'))).toEqual([
      '只有 1 件事，日期只到月或更粗',
      'The only event is known only to a month or wider',
    ]);
  });

  test('of an empty selection says nothing: the card says what emptied it', async () => {
    expect(await headings({ ...center('wanda'), kind: ['report'] })).toEqual(['', '']);
  });

  test('does not call a day known that was only expected, approximate, or set by convention', async () => {
    const loose = withEvents(
      { edtf: '2023-03-04' },
      { edtf: '2023-05-01', expected: true },
      { edtf: '2023-05-02~' },
      { date: { edtf: '2023-05-03/2023-05-05', convention } },
    );
    expect(await headings({}, loose)).toEqual([
      '1 件事精确到日，3 件只是预计、约数或按约定折算',
      'One event is known to the day, three only as expected, about or by convention',
    ]);
  });

  test('counts inferred years where the same year is stated of other events', async () => {
    expect(
      await headings({}, withEvents({ edtf: '2023-03-04' }, { edtf: '2023?-03-05' }, { edtf: '2023?-03-06' })),
    ).toEqual([
      '3 件事都精确到日；2 件的年份是推定',
      'All three events are known to the day; the years of two are inferred',
    ]);
  });

  test('of more events than an answer carries counts all of them, and says how many are shown', async () => {
    expect(await headings({}, manyEvents)).toEqual(['120 件事；这里显示 40 件', '120 events; 40 are shown']);
  });

  test('its figures lead to derivations that list as many facts as they say', async () => {
    const facts = factsOf(bundled);
    await fc.assert(
      fc.asyncProperty(anyFilters, async (filters) => {
        const face = await model(filters);
        for (const lang of LANGS) {
          const derivations = new Map(timelineDerivations(face, lang).map((entry) => [entry.id, entry]));
          for (const { text, evidence } of figuresOf(timelineTakeaway(face, lang))) {
            const derivation = derivations.get(evidence);
            expect(derivation, evidence).toBeDefined();
            expect(derivation?.inputs.every((input) => input.facts.every((id) => facts.has(id)))).toBe(true);
            if (evidence !== 'timeline.years' && /^\d+$/.test(text))
              expect(derivation?.inputs.length).toBe(Number(text));
          }
        }
      }),
    );
  });
});

describe('what is known of a date', () => {
  test('a convention that writes days does not make them known', () => {
    const graspOf = (id: string) => groundOf(bundled).roster.find((entry) => entry.id === id)?.grasp;
    expect(graspOf('wusan-2-move')).toBe('wide');
    expect(graspOf('shenzhen-visit')).toBe('exact');
    expect(graspOf('fenghuang-bincheng-opening')).toBe('wide');
    expect(graspOf('feinan-listed')).toBe('undated');
  });

  test('a date with an open end is wide, whatever its other end says', () => {
    const [event] = withEvents({ edtf: '2023-03-04/..' }).events;
    expect(event && entryOf(event, bundled).grasp).toBe('wide');
  });

  test('every selected event counts under exactly one', async () => {
    await fc.assert(
      fc.asyncProperty(anyFilters, async (filters) => {
        const face = await model(filters);
        const counts = Object.values(byGrasp(face)).map((rows) => rows.length);
        expect(counts.reduce((sum, count) => sum + count, 0)).toBe(face.total);
      }),
    );
  });
});

describe('axis', () => {
  test('shows the year where the events are, and keeps 2008 for the strip', async () => {
    const { ground, window, rows } = await model();
    expect(window).toEqual(window2023);
    expect(ground.parts).toEqual([years(2008), window2023]);
    expect(rows.filter(({ date }) => date && isOutside(date, window2023)).map(({ id }) => id)).toEqual([
      'feinan-invested',
    ]);
    expect(ground.years).toEqual([
      { year: 2008, uncertain: false },
      { year: 2023, uncertain: true },
    ]);
  });

  test('shows what a date asks for, wherever that lies', async () => {
    const windows = async (text: string) => (await model(time(text))).window;
    expect(await windows('2008')).toEqual(years(2008));
    expect(await windows('2023-08')).toEqual(window2023);
    expect(await windows('2008/2023-05')).toEqual(years(2008, 2023));
    expect(await windows('../2023-03')).toEqual(years(2008, 2023));
    expect(await windows('2023-10/2024-02')).toEqual(years(2023, 2024));
    expect(await windows('2030')).toEqual(years(2030));
    expect(await windows('2030/..')).toEqual(years(2030));
  });

  test('shows the part that holds what other filters leave', async () => {
    expect((await model({ q: '飞南资源投资横峰' })).rows.map(({ id }) => id)).toContain('feinan-invested');
    const apart = withEvents({ edtf: '2008', kind: 'report' }, { edtf: '2023-01' }, { edtf: '2023-02' });
    expect((await model({ kind: ['report'] }, apart)).window).toEqual(years(2008));
    expect((await model({}, apart)).window).toEqual(window2023);
  });

  test('holds every day of every date that is asked for, and every event for certain', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1990, max: 2040 }), fc.integer({ min: 0, max: 30 }), async (from, length) => {
        const asked = years(from, from + length);
        const { window, rows } = await model({ time: parsedSpan(`${from}/${from + length}`) });
        if (!window) throw new Error('no window');
        expect(window.first <= asked.first && window.last >= asked.last).toBe(true);
        for (const { date } of rows) expect(date && isOutside(date, window)).toBe(false);
        expect(endsOf(asked, window)).toEqual(asked);
      }),
    );
  });

  test('needs no strip where all events are near each other, and no axis without dates', async () => {
    const near = await model({}, withEvents({ edtf: '2022-11' }, { edtf: '2023-02' }));
    expect(near.window).toEqual(years(2022, 2023));
    expect(layoutOf(near, years(2022, 2023), 1000, 'zh').strip).toBeUndefined();
    expect((await model({}, withEvents({}))).window).toBeUndefined();
  });

  test('stays the same under every filter', async () => {
    const { ground } = await model();
    for (const filters of [time('2023-08'), place('xinzhou'), center('wanda'), { kind: ['report'] as const }])
      expect((await model(filters)).ground).toBe(ground);
  });

  test('marks an inferred year, and names months in a single year', () => {
    const ground = groundOf(bundled);
    expect(windowTicks(ground, window2023, 1200, 'zh').map(({ text }) => text)).toEqual(
      Array.from({ length: 12 }, (_, index) => `${index + 1} 月`),
    );
    expect(windowTicks(ground, window2023, 400, 'en').map(({ text }) => text)).toEqual([
      'Jan',
      'Mar',
      'May',
      'Jul',
      'Sep',
      'Nov',
    ]);
    expect(ground.parts.map((part) => yearsLabel(ground, part))).toEqual(['2008', '2023?']);
  });

  test('draws lanes without events only while a date filter is set', async () => {
    expect(hasLanes(await model())).toBe(true);
    expect(hasLanes(await model(center('lingchuang')))).toBe(false);
    expect(hasLanes(await model(time('2023-10')))).toBe(true);
  });
});

describe('lanes', () => {
  test('a possible match says so wherever its label stands', async () => {
    const face = await model(time('2023-08'));
    for (const width of [560, 700, 900, 1300])
      for (const lang of LANGS)
        for (const placed of layoutOf(face, window2023, width, lang).lanes.flatMap(({ events }) => events))
          expect(labelOf(placed, false, lang)).toMatch(lang === 'zh' ? /（可能符合）$/ : / \(possible match\)$/);
  });

  const extent = (lane: ReturnType<typeof timelineLayout>['lanes'][number]['events'][number]) => {
    const { x, anchor } = labelAnchor(lane);
    const label = anchor === 'start' ? [x, x + lane.room] : [x - lane.room, x];
    return {
      from: Math.min(lane.left, lane.side === 'inside' ? lane.left : (label[0] ?? 0)),
      to: Math.max(lane.right, lane.side === 'inside' ? lane.right : (label[1] ?? 0)),
    };
  };

  test('no bar or label covers another, at any width and in both languages', async () => {
    const face = await model();
    fc.assert(
      fc.property(fc.integer({ min: 560, max: 3000 }), fc.constantFrom(...LANGS), (width, lang) => {
        const layout = layoutOf(face, window2023, width, lang);
        for (const events of [...layout.lanes.map((lane) => lane.events), layout.strip?.events ?? []])
          for (const [index, one] of events.entries())
            for (const other of events.slice(index + 1)) {
              if (one.top !== other.top) continue;
              const [a, b] = [extent(one), extent(other)];
              expect(a.to <= b.from + 0.01 || b.to <= a.from + 0.01).toBe(true);
            }
      }),
    );
  });

  test('every dated event has a place, as wide as its days and a day no less than 3 pixels', async () => {
    const face = await model();
    const { lanes, strip } = layoutOf(face, window2023, 1000, 'zh');
    const placed = [...lanes.flatMap(({ events }) => events), ...(strip?.events ?? [])];
    expect(placed.map(({ entry }) => entry.id).sort()).toEqual(
      datedRows(face)
        .map(({ id }) => id)
        .sort(),
    );
    const widthOf = (id: string) => {
      const event = placed.find(({ entry }) => entry.id === id);
      return event ? event.right - event.left : Number.NaN;
    };
    expect(widthOf('wanda-film')).toBe(3);
    const perDay = widthOf('changtang-summer-care') / 62;
    expect(widthOf('fenghuang-bincheng-opening')).toBeCloseTo(30 * perDay, 6);
    expect(widthOf('dajingtou-move')).toBeCloseTo(242 * perDay, 6);
  });

  test('a bar begins where its first day does, and a position on the axis is the day drawn there', async () => {
    const { axis, lanes } = layoutOf(await model(), window2023, 1000, 'zh');
    const november = lanes
      .flatMap(({ events }) => events)
      .find(({ entry }) => entry.id === 'fenghuang-bincheng-opening');
    const daysBefore = dayNumber(2023, 11, 1) - dayNumber(2023, 1, 1);
    expect(november?.left).toBeCloseTo(axis.left + (daysBefore / 365) * (axis.right - axis.left), 6);
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(dayAt(axis, xOf(axis, day) + 0.5)).toBe(day);
      }),
    );
    expect([dayAt(axis, -100), dayAt(axis, 5000)]).toEqual([window2023.first, window2023.last]);
  });

  test('nothing moves while a brush filters', async () => {
    const all = layoutOf(await model(), window2023, 1200, 'zh');
    expect(layoutOf(await model(time('2023-08')), window2023, 1200, 'zh')).toEqual(all);
  });

  test('packing overlaps nothing, and keeps to its bounds where a label fits', () => {
    const anyBar = fc
      .record({
        from: fc.integer({ min: 0, max: 900 }),
        length: fc.integer({ min: 3, max: 400 }),
        label: fc.integer({ min: 10, max: 300 }),
      })
      .map(({ from, length, label }) => ({
        from,
        to: Math.min(1000, from + length),
        beside: [label],
        inside: [label],
      }));
    fc.assert(
      fc.property(fc.array(anyBar, { maxLength: 15 }), (bars) => {
        const placed = pack(bars, { left: 0, right: 1000 });
        for (const [index, one] of placed.entries()) {
          expect(one.from).toBeGreaterThanOrEqual(0);
          expect(one.to).toBeLessThanOrEqual(1000);
          for (const other of placed.slice(index + 1))
            if (one.row === other.row) expect(one.to <= other.from || other.to <= one.from).toBe(true);
        }
      }),
    );
  });

  test('a label quotes how the source puts a date, and never a sentence of ours', async () => {
    const labels = (of: Dataset, lang: 'zh' | 'en') =>
      groundOf(of).roster.flatMap((entry) =>
        entry.date ? [labelWords({ ...entry, date: entry.date }, lang, false)] : [],
      );
    expect(labels(bundled, 'zh')).toContain('五三(2)迁入新址（“数月前”）');
    expect(labels(bundled, 'en')).toContain('Wusan No. 2 moved (“several months ago”)');
    const date = { edtf: '2023-05-03/2023-05-05', convention };
    expect(labels(withEvents({ date, name: { zh: '甲', en: 'A' } }), 'en')).toEqual(['May 3–5: A']);
    const words = { zh: '假期', en: 'holiday' };
    expect(labels(withEvents({ date: { ...date, words }, name: { zh: '甲', en: 'A' } }), 'zh')).toEqual([
      '甲（“假期”）',
    ]);
  });
});

describe('strip', () => {
  const strips = async (filters: Partial<Filters>, width = 1200, lang: 'zh' | 'en' = 'zh') => {
    const face = await model(filters);
    const layout = face.window && layoutOf(face, face.window, width, lang);
    if (!layout?.strip) throw new Error('no strip');
    return layout.strip;
  };

  test('offers its parts, with room for a finger and apart from each other', async () => {
    const { parts, axis } = await strips({});
    expect(parts.map(({ edtf, text }) => [edtf, text])).toEqual([
      ['2008', '2008'],
      ['2023', '2023?'],
    ]);
    for (const width of [560, 800, 1600])
      for (const { left, right, bar } of (await strips({}, width)).parts) {
        expect(right - left).toBeGreaterThanOrEqual(44);
        expect(left <= bar.left && right >= bar.right).toBe(true);
      }
    expect(axis.days).toEqual(years(2008, 2023));
  });

  test('frames what the lanes show, also where no event is', async () => {
    for (const text of ['2008', '2023-08', '2008/2023-05', '2030']) {
      const { frame, axis } = await strips(time(text));
      const { window } = await model(time(text));
      expect(frame.left).toBeCloseTo(xOf(axis, window?.first ?? Number.NaN), 6);
      expect(frame.right).toBeCloseTo(xOf(axis, (window?.last ?? Number.NaN) + 1), 6);
    }
    expect((await strips(time('2030'))).parts.map(({ edtf }) => edtf)).toEqual(['2008', '2023', '2030']);
  });

  test('its words stay on it, and keep off its events', async () => {
    for (const text of ['2008', '2023', '2030', '2008/2023'])
      for (const lang of LANGS)
        for (const width of [560, 800, 1600]) {
          const { frame, axis } = await strips(time(text), width, lang);
          const room = textWidth(lang === 'zh' ? '上图所示' : 'shown above', 12);
          const from = { start: 0, middle: room / 2, end: room }[frame.label.anchor];
          expect(frame.label.x - from).toBeGreaterThanOrEqual(axis.left);
          expect(frame.label.x - from + room).toBeLessThanOrEqual(axis.right);
        }
  });

  test('is one row high where the lanes show what is selected', async () => {
    expect((await strips(time('2008'))).height).toBe((await strips({})).height);
    expect((await strips(time('2008'))).events).toEqual([]);
  });
});

describe('more events than an answer carries', () => {
  test('are counted as the answer counts them', async () => {
    const face = await model({}, manyEvents);
    expect([face.rows.length, face.total, face.possible]).toEqual([40, 120, 0]);
    const within = await model(time('2023-01-20/2023-12-31'), manyEvents);
    expect([within.rows.length, within.total, within.possible]).toEqual([40, 76, 4]);
    expect(plainText(timelineTakeaway(within, 'zh'))).toBe('76 件事，其中 4 件只是可能符合；这里显示 40 件');
    expect(plainText(timelineTakeaway(within, 'en'))).toBe('76 events, 4 of them possible matches; 40 are shown');
  });

  test('every face says how many are shown of how many', async () => {
    const face = await model({}, manyEvents);
    expect(describeTimeline(face, 'en')).toContain('The first 40 of 120 events are shown');
    expect(timelineTable(face, 'zh').caption).toContain('120 件事');
    expect(timelineTable(face, 'zh').caption).toContain('前 40 件');
    const html = renderToStaticMarkup(createElement(PageNote, { model: face, lang: 'zh' }));
    expect(html).toContain('共 120 件事，这里显示前 40 件');
    expect(renderToStaticMarkup(createElement(PageNote, { model: await model(), lang: 'zh' }))).toBe('');
  });

  test('a date does not claim to know how many of them it would leave', async () => {
    const tree = timelineTree(await model({}, manyEvents), window2023, 'zh', { evidence() {}, kind() {}, time() {} });
    expect(nodeAt(tree, findPath(tree, 'time.2023-03') ?? [])?.label).toBe('2023 年 3 月');
    expect(nodeAt(tree, ['kind.service'])?.label).toBe('服务：这里显示 27 件有日期的事');
  });

  test('their total adds up in its derivation', async () => {
    for (const lang of LANGS) {
      const [total, ...others] = timelineDerivations(await model({}, manyEvents), lang);
      expect(others).toEqual([]);
      expect(total?.id).toBe('timeline.total');
      expect(total?.inputs.reduce((sum, { result }) => sum + Number(result), 0)).toBe(120);
    }
  });
});

describe('table', () => {
  test('has a row per event in order of date, the undated last', async () => {
    const { rows } = timelineTable(await model(), 'zh');
    expect(rows.length).toBe(bundled.events.length);
    expect(rows[0]?.id).toBe('event.feinan-invested');
    expect(rows.slice(-3).map(({ id }) => id)).toEqual([
      'event.lingchuang-renovated',
      'event.lingchuang-reported',
      'event.feinan-listed',
    ]);
  });

  test('says the date, what its width rests on and why its year is inferred', async () => {
    const face = await model();
    expect(rowTexts(timelineTable(face, 'zh'), 'wusan-2-move')?.slice(0, 3)).toEqual([
      '五三(2)迁入新址',
      '2023? 年 2 月 28 日至 6 月 30 日',
      '“数月前”按 8 月 30 日之前二至六个月计',
    ]);
    const [, date, basis, year] = rowTexts(timelineTable(face, 'en'), 'shenzhen-visit') ?? [];
    expect([date, basis]).toEqual(['Nov 21–22, 2023?', 'as reported, to the day']);
    expect(year).toBe('year inferred: No year is printed; 15 years since 2008 gives 2023.');
    expect(rowTexts(timelineTable(face, 'zh'), 'fenghuang-bincheng-opening')?.[2]).toBe('报道时的预计，结果未报道');
    expect(rowTexts(timelineTable(face, 'en'), 'lingchuang-renovated')?.slice(1, 4)).toEqual([
      'recently',
      'undated',
      'undated',
    ]);
  });

  test('says which events match only possibly, and only then', async () => {
    const all = timelineTable(await model(), 'zh');
    expect(all.columns.map(({ key }) => key)).not.toContain('match');
    const august = timelineTable(await model(time('2023-08-01/2023-08-31')), 'zh');
    const matches = august.rows.map(({ id, cells }) => [id, textOf(cells.at(-1))[0]]);
    expect(matches).toEqual([
      ['event.xinzhou-program', '可能符合'],
      ['event.dajingtou-move', '可能符合'],
      ['event.changtang-summer-care', '可能符合'],
      ['event.wusan-2-reported', '确定符合'],
    ]);
  });

  test('holds every date that the chart shows, each with its source', async () => {
    const facts = factsOf(bundled);
    await fc.assert(
      fc.asyncProperty(anyFilters, fc.constantFrom(...LANGS), async (filters, lang) => {
        const face = await model(filters);
        const table = timelineTable(face, lang);
        expect(table.rows.map(({ id }) => id)).toEqual(face.rows.map(factId));
        for (const { id, cells } of table.rows) {
          expect(cells.length).toBe(table.columns.length);
          expect(cells.flatMap(cellsOf).every(({ evidence }) => evidence === undefined || facts.has(evidence))).toBe(
            true,
          );
          const date = face.rows.find((row) => factId(row) === id)?.date;
          if (date) expect(cells.flatMap(textOf)).toContain(dateWords(date.text, lang));
        }
      }),
    );
  });
});

describe('list', () => {
  test('groups by year, stated and inferred apart, and keeps the order of dates', async () => {
    const groups = yearGroups(await model());
    expect(groups.map(({ key, rows }) => [key, rows.length])).toEqual([
      ['2008', 1],
      ['2023?', 8],
    ]);
  });
});

describe('keys and speech', () => {
  const none = { evidence() {}, kind() {}, time() {} };

  test('a date and a lane by which the page is filtered release it; under a date no number is said', async () => {
    const face = await model(time('2008'));
    const tree = timelineTree(face, years(2008), 'zh', none);
    const label = (id: string) => nodeAt(tree, findPath(tree, id) ?? [])?.label;
    expect(label('time.2008')).toBe('2008 年');
    expect(label('time.2023')).toBe('2023? 年');
    const service = timelineTree(await model({ kind: ['service'] }), window2023, 'zh', none);
    const releases = (root: ChartNode, id: string) => nodeAt(root, findPath(root, id) ?? [])?.action?.isChosen;
    expect([releases(tree, 'time.2008'), releases(tree, 'time.2023'), releases(tree, 'kind.service')]).toEqual([
      true,
      false,
      false,
    ]);
    expect([releases(service, 'kind.service'), releases(service, 'kind.report')]).toEqual([true, false]);
  });

  test('every dated event is a claim in its lane, with its date, its width and its year in words', async () => {
    const face = await model();
    const tree = timelineTree(face, window2023, 'zh', none);
    for (const row of datedRows(face)) expect(findPath(tree, factId(row))?.[0]).toBe(markIds.kind(row.kind));
    const label = (id: string) => nodeAt(tree, findPath(tree, id) ?? [])?.label;
    expect(label('event.wanda-film')).toBe('万达放映红色电影：2023? 年 9 月 1 日，年份为推定；报道写明，精确到日');
    expect(label('kind.center')).toBe('中心：4 件有日期的事');
    expect(label('time.2023-08')).toBe('2023? 年 8 月：至多 4 件事');
    expect(label('time.2008')).toBe('2008 年：至多 1 件事');
  });

  test('an event under a filter that it matches only possibly says so', async () => {
    const [row] = (await model(time('2023-08'))).rows;
    expect(row && eventWords(row, 'en')).toMatch(/^Xinzhou solves 16 centers’ problems: .*; possible match$/);
  });

  test('an event opens its evidence; lanes, months and years filter', async () => {
    const done: string[] = [];
    const tree = timelineTree(await model(), window2023, 'en', {
      evidence: (id) => done.push(`evidence ${id}`),
      kind: (kind) => done.push(`kind ${kind}`),
      time: (edtf) => done.push(`time ${edtf}`),
    });
    for (const id of ['event.feinan-invested', 'kind.service', 'time.2023-11', 'time.2008'])
      nodeAt(tree, findPath(tree, id) ?? [])?.action?.run();
    expect(done).toEqual(['evidence event.feinan-invested', 'kind service', 'time 2023-11', 'time 2008']);
  });

  test('a lane or a date that counts events leads with Alt to a derivation that lists as many', async () => {
    for (const lang of LANGS)
      for (const filters of [{}, center('wanda'), time('2023-08'), { kind: ['investment' as const] }]) {
        const face = await model(filters);
        const derivations = new Map(timelineDerivations(face, lang).map((entry) => [entry.id, entry]));
        const opened: string[] = [];
        const tree = timelineTree(face, face.window ?? window2023, lang, {
          ...none,
          evidence: (id) => opened.push(id),
        });
        for (const id of idsOf(tree)) {
          const path = findPath(tree, id) ?? [];
          const node = nodeAt(tree, path);
          const count = Number(/(\d+) (?:件|dated|event)/.exec(node?.label ?? '')?.[1] ?? 0);
          if (node?.action?.kind !== 'filter' || count === 0) continue;
          otherAction(tree, path)?.run();
          const derivation = derivations.get(opened.at(-1) ?? '');
          expect(derivation?.inputs.length, `${id}: ${node.label}`).toBe(count);
          expect(derivation?.total, id).toBe(String(count));
          for (const { detail } of derivation?.inputs ?? []) expect(detail, id).toMatch(/\d|年|20/);
        }
        expect(opened.length).toBeGreaterThan(0);
      }
  });

  test('of more events than are listed a lane leads to their total', async () => {
    const opened: string[] = [];
    const tree = timelineTree(await model({}, manyEvents), window2023, 'zh', {
      ...none,
      evidence: (id) => opened.push(id),
    });
    otherAction(tree, ['kind.service'])?.run();
    expect(opened).toEqual(['timeline.total']);
    expect(otherAction(tree, findPath(tree, 'time.2023-03') ?? [])).toBeUndefined();
  });

  test('no two nodes share an id', async () => {
    const all = idsOf(timelineTree(await model(), window2023, 'zh', none));
    expect(new Set(all).size).toBe(all.length);
  });
});

describe('brush', () => {
  const { TZ } = process.env;
  afterEach(() => {
    if (TZ === undefined) delete process.env.TZ;
    else process.env.TZ = TZ;
  });

  test('two handles ask for a span by day, one day for a date, and both ends for no filter', () => {
    const august = { first: dayNumber(2023, 8, 1), last: dayNumber(2023, 8, 31) };
    expect(spanOf(august, window2023, window2023)?.text).toBe('2023-08-01/2023-08-31');
    expect(spanOf({ first: august.first, last: august.first }, window2023, window2023)?.text).toBe('2023-08-01');
    expect(spanOf(window2023, window2023, window2023)).toBeUndefined();
  });

  test('the handles stand where the filter that they asked for says', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (a, b) => {
        const ends = { first: Math.min(a, b), last: Math.max(a, b) };
        expect(endsOf(spanOf(ends, window2023, window2023), window2023)).toEqual(ends);
      }),
    );
  });

  test('an open end stands at the edge of the window', () => {
    expect(endsOf(parsedSpan('../2023-03'), window2023)).toEqual({
      first: window2023.first,
      last: dayNumber(2023, 3, 31),
    });
  });

  test('away from home both handles at the ends ask for the years between them', () => {
    expect(spanOf(years(2008), years(2008), window2023)?.text).toBe('2008');
    expect(spanOf(years(2008, 2023), years(2008, 2023), window2023)?.text).toBe('2008/2023');
    expect(spanOf(window2023, years(2008, 2023), window2023)?.text).toBe('2023');
  });

  test('handles stay in order and inside, and a span moved as a whole keeps its length', () => {
    fc.assert(
      fc.property(anyDay, anyDay, fc.integer({ min: -500, max: 500 }), (a, b, by) => {
        const ends = { first: Math.min(a, b), last: Math.max(a, b) };
        for (const end of ['from', 'to'] as const) {
          const moved = moveEnd(ends, end, ends.first + by, window2023);
          expect(moved.first).toBeLessThanOrEqual(moved.last);
          expect(moved.first).toBeGreaterThanOrEqual(window2023.first);
          expect(moved.last).toBeLessThanOrEqual(window2023.last);
        }
        const both = moveBoth(ends, by, window2023);
        expect(both.last - both.first).toBe(ends.last - ends.first);
        expect(both.first >= window2023.first && both.last <= window2023.last).toBe(true);
      }),
    );
  });

  test('keys move by a day or a month, never over the end of a shorter month', () => {
    const day = dayNumber(2023, 1, 31);
    const after = (key: string) => {
      const moved = dayAfterKey(key, day, window2023);
      return moved === undefined ? undefined : dayText(moved);
    };
    expect(['ArrowRight', 'ArrowLeft', 'ArrowUp', 'PageDown', 'Home', 'End', 'a'].map(after)).toEqual([
      '2023-02-01',
      '2023-01-30',
      '2023-02-28',
      '2022-12-31',
      '2023-01-01',
      '2023-12-31',
      undefined,
    ]);
    expect(dayText(monthsLater(dayNumber(2024, 3, 31), -1))).toBe('2024-02-29');
  });

  test.each(['America/Los_Angeles', 'Asia/Shanghai', 'Pacific/Kiritimati'])('a day is the same day in %s', (zone) => {
    process.env.TZ = zone;
    expect(dayText(dayNumber(2023, 8, 30))).toBe('2023-08-30');
    expect(spanOf({ first: dayNumber(2023, 8, 30), last: dayNumber(2023, 9, 1) }, window2023, window2023)?.text).toBe(
      '2023-08-30/2023-09-01',
    );
  });
});
