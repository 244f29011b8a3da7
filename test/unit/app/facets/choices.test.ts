import { describe, expect, test } from 'vitest';
import { choicesOf, countElsewhere } from '../../../../src/app/facets/choices';
import type { Engine } from '../../../../src/engine/answer';
import { NO_FILTERS } from '../../../../src/engine/filters';
import { inlineEngine } from '../../../../src/engine/inline';
import { ask, idIn } from '../../../fixtures/answers';
import { bundled } from '../../../fixtures/bundled';

const place = (...ids: string[]) => ({ place: ids.map((id) => idIn(bundled.places, id)) });
const elsewhere = (choices: ReturnType<typeof choicesOf>) =>
  choices.filter(({ count }) => count === undefined).map(({ value }) => value);

describe('places without centers', () => {
  test('are offered where an event, a visit or a case leads there, and nowhere else', async () => {
    const offered = choicesOf('place', await ask(), 'zh').map(({ value }) => value);
    for (const { id } of bundled.places) {
      const { centers, events, visits, cases } = await ask(place(id));
      const left = [centers, events, visits, cases].some(({ certain, possible }) => certain + possible > 0);
      expect(offered.includes(id), id).toBe(left);
    }
  });

  test('stay while they are chosen, so that they can be released', async () => {
    expect(elsewhere(choicesOf('place', await ask(place('shenzhen')), 'zh'))).toContain('shenzhen');
  });

  test('have as count what choosing them leaves of events, visits and cases, under the other filters', async () => {
    for (const filters of [{}, { kind: ['investment' as const] }, { center: [idIn(bundled.centers, 'wanda')] }]) {
      const answer = await ask(filters);
      const values = elsewhere(choicesOf('place', answer, 'en'));
      const counts = await countElsewhere(inlineEngine(bundled), answer, values);
      expect(values.length).toBeGreaterThan(2);
      for (const value of values) {
        const { events, visits, cases } = await ask({ ...NO_FILTERS, ...filters, ...place(value) });
        const left = [events, visits, cases].reduce((sum, { certain, possible }) => sum + certain + possible, 0);
        expect(counts.get(value), value).toBe(left);
      }
    }
  });

  test('are counted one in a task, so that the page can draw and answer in between', async () => {
    const inner = inlineEngine(bundled);
    let [inTask, most] = [0, 0];
    const engine: Engine = {
      ...inner,
      ask(...question) {
        inTask += 1;
        most = Math.max(most, inTask);
        setTimeout(() => {
          inTask = 0;
        });
        return inner.ask(...question);
      },
    };
    const answer = await ask();
    await countElsewhere(engine, answer, elsewhere(choicesOf('place', answer, 'en')));
    expect(most).toBe(1);
  });

  test('are counted no further once nobody looks', async () => {
    let asked = 0;
    const inner = inlineEngine(bundled);
    const engine: Engine = {
      ...inner,
      ask(...question) {
        asked += 1;
        return inner.ask(...question);
      },
    };
    const answer = await ask();
    await countElsewhere(engine, answer, elsewhere(choicesOf('place', answer, 'en')), () => asked < 1);
    expect(asked).toBe(1);
  });
});
