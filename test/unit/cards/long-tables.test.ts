import { beforeAll, describe, expect, test } from 'vitest';
import { DETAILS } from '../../../src/cards/details';
import { CARDS } from '../../../src/cards/index';
import type { Answer } from '../../../src/engine/answer';
import { NO_FILTERS } from '../../../src/engine/filters';
import { inlineEngine } from '../../../src/engine/inline';
import { LANGS } from '../../../src/i18n/lang';
import { bundled } from '../../fixtures/bundled';
import { manyRows } from '../../fixtures/many-rows';

/** Their tables have a row per category, function or figure, however many centers there are. */
const AGGREGATES = ['kpis', 'coverage'];
const LISTS = CARDS.filter(({ id }) => !AGGREGATES.includes(id)).map(({ id }) => id);

let answer: Answer;

beforeAll(async () => {
  answer = await inlineEngine(manyRows).ask(NO_FILTERS, 300);
});

const captionOf = (id: string, of: Answer, lang: (typeof LANGS)[number]) => {
  const card = CARDS.find((entry) => entry.id === id);
  return DETAILS[id]?.table(card?.model(of), lang).caption;
};

const FIRST = { zh: /(\d+) [个件次].*列出前 \d+ [个件次]/, en: /(\d+) [a-z]+.*the first \d+/ };

describe.each(LANGS)('the tables of cards in %s', (lang) => {
  test.each(LISTS)('%s says of how many it lists the first', (id) => {
    expect(FIRST[lang].exec(captionOf(id, answer, lang) ?? '')?.[1]).toBe('120');
  });

  test.each(CARDS.map(({ id }) => id))('%s does not where it lists all', async (id) => {
    const few = await inlineEngine(bundled).ask(NO_FILTERS, 300);
    expect(captionOf(id, few, lang)).not.toMatch(FIRST[lang]);
  });
});
