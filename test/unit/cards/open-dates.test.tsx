import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test, vi } from 'vitest';
import { xOf } from '../../../src/cards/timeline/axis';
import { EventMark } from '../../../src/cards/timeline/EventMark';
import { TimelineLegend } from '../../../src/cards/timeline/Legend';
import { TimelineList } from '../../../src/cards/timeline/List';
import { placedIn, timelineLayout } from '../../../src/cards/timeline/layout';
import { timelineModel } from '../../../src/cards/timeline/model';
import { timelineTable } from '../../../src/cards/timeline/table';
import { OPEN_END } from '../../../src/charts/bounded-marks';
import type { Dataset, DatedEvent } from '../../../src/domain/dataset';
import { dayNumber } from '../../../src/domain/edtf';
import { inlineEngine } from '../../../src/engine/inline';
import { DashboardContext } from '../../../src/state/context';
import { createDashboard } from '../../../src/state/store';
import { ask } from '../../fixtures/answers';
import { bundled } from '../../fixtures/bundled';

// No window here has a width that could be asked for.
vi.mock('../../../src/charts/compact', () => ({ useCompact: () => false }));

const WIDTH = 1000;

/** The bundled dataset with one event alone, at this date, beside one that keeps the window at 2023. */
const dated = (edtf: string, event: Partial<DatedEvent> = {}): Dataset => {
  const [template] = bundled.events;
  if (!template) throw new Error('no events');
  const { date: _, undated: __, ...bare } = template;
  const other = { ...bare, id: 'other', date: { edtf: '2023-06-15' } };
  return { ...bundled, events: [{ ...bare, ...event, id: 'open', date: { edtf } }, other] };
};
const modelOf = async (of: Dataset) => timelineModel(await ask({}, of));

async function placed(of: Dataset) {
  const model = await modelOf(of);
  if (!model.window) throw new Error('no window');
  const { axis, lanes } = timelineLayout(placedIn(model, model.window), model.window, WIDTH, 'en');
  const mark = lanes.flatMap(({ events }) => events).find(({ entry }) => entry.id === 'open');
  if (!mark) throw new Error('the event has no place');
  return { mark, axis, svg: renderToStaticMarkup(<EventMark placed={mark} certain lang="en" />) };
}

describe('an event whose date is open', () => {
  test('after its beginning goes on in an arrow of one length, from the first day that is known', async () => {
    const { mark, axis, svg } = await placed(dated('2023-08/..'));
    expect(mark.left).toBe(xOf(axis, dayNumber(2023, 8, 1)));
    expect(mark.right).toBe(mark.left + OPEN_END);
    expect(svg).toContain('timeline-open');
    // The one edge stands at the known end, and the tip at the other.
    expect(svg).toContain(`M${mark.left} ${mark.top}V`);
    expect(svg).not.toContain(`M${mark.right} ${mark.top}V`);
    expect(svg).toContain(`L${mark.right} `);
  });

  test('before its end comes from an arrow, up to the last day that is known', async () => {
    const { mark, axis, svg } = await placed(dated('../2023-10-04'));
    expect(mark.right).toBe(xOf(axis, dayNumber(2023, 10, 5)));
    expect(mark.left).toBe(mark.right - OPEN_END);
    expect(svg).toContain(`M${mark.right} ${mark.top}V`);
    expect(svg).toContain(`L${mark.left} `);
  });

  test('keeps to the axis where that has the room for an arrow', async () => {
    const { mark: late, axis } = await placed(dated('2023-12-25/..'));
    expect(late.right).toBe(axis.right);
    expect(late.left).toBe(xOf(axis, dayNumber(2023, 12, 25)));
    const { mark: last } = await placed(dated('2023-12-31/..'));
    expect(Math.abs(last.left - xOf(axis, dayNumber(2023, 12, 31)))).toBeLessThan(3);
    expect(last.right - last.left).toBeGreaterThan(10);
    const { mark: early } = await placed(dated('../2023-01-01'));
    expect(early.right - early.left).toBeGreaterThan(10);
  });

  test('is drawn closed no more by an expectation or a convention', async () => {
    for (const event of [{ expected: true }, { date: { edtf: '2023-08/..', convention: { zh: '约', en: 'So.' } } }])
      expect((await placed(dated('2023-08/..', event))).svg).toContain('timeline-open');
  });

  test('is told as such in the table, in the list and in the legend', async () => {
    for (const [edtf, words] of [
      ['2023-08/..', { zh: '只报道起始', en: 'only its beginning is reported' }],
      ['../2023-10-04', { zh: '只报道截止', en: 'only its end is reported' }],
    ] as const) {
      const model = await modelOf(dated(edtf));
      for (const lang of ['zh', 'en'] as const) {
        const row = timelineTable(model, lang).rows.find(({ id }) => id === 'event.open');
        expect(JSON.stringify(row)).toContain(words[lang]);
        const store = createDashboard({ lang, theme: 'light' }, inlineEngine);
        const list = renderToStaticMarkup(
          <DashboardContext value={store}>
            <TimelineList model={model} lang={lang} />
          </DashboardContext>,
        );
        expect(list).toContain(words[lang]);
        expect(list).toContain('timeline-open');
      }
    }
  });

  test('has its arrow in the legend, and only where there is one', async () => {
    const legend = async (edtf: string) =>
      renderToStaticMarkup(<TimelineLegend model={await modelOf(dated(edtf))} lang="en" />);
    expect(await legend('2023-08/..')).toContain('arrow: ');
    expect(await legend('2023-08')).not.toContain('arrow: ');
  });
});
