import { renderToStaticMarkup } from 'react-dom/server';
import { beforeAll, describe, expect, test } from 'vitest';
import { CheckList } from '../../src/app/facets/CheckList';
import { choicesOf } from '../../src/app/facets/choices';
import { FunctionFacet } from '../../src/app/facets/FunctionFacet';
import { listMessages } from '../../src/app/lists/messages';
import { allWords, outcomeWords, reachWords, resultWords } from '../../src/app/outcome-words';
import { parseEdtf } from '../../src/domain/edtf';
import type { Answer } from '../../src/engine/answer';
import { inlineEngine } from '../../src/engine/inline';
import { LANGS, type Lang } from '../../src/i18n/lang';
import { DashboardContext } from '../../src/state/context';
import { createDashboard } from '../../src/state/store';
import { ask } from '../fixtures/answers';
import { crowd } from '../fixtures/many-rows';
import { cardTexts } from './card-texts';

const MANY = 12_000;
const dataset = crowd(MANY);

let answers: readonly Answer[];

beforeAll(async () => {
  const parsed = parseEdtf('2023-11-22/..');
  const [place] = dataset.places.filter(({ id }) => id === 'shangrao');
  answers = await Promise.all([
    ask({}, dataset),
    ask({ area: { min: 320 }, time: parsed.ok ? parsed.date : undefined }, dataset),
    ask({ place: place ? [place.id] : [] }, dataset),
  ]);
});

function pageTexts(answer: Answer, lang: Lang): readonly string[] {
  const { centers } = answer;
  return [
    resultWords(answer, lang),
    allWords(answer, lang),
    reachWords(answer, lang),
    ...(['centers', 'events', 'visits', 'cases'] as const).flatMap((scope) => outcomeWords(answer[scope], scope, lang)),
    listMessages(lang).caption('centers', centers.total, centers.possible),
  ];
}

function facetTexts(answer: Answer, lang: Lang): readonly string[] {
  const store = createDashboard({ lang, theme: 'light' }, inlineEngine);
  const markup = renderToStaticMarkup(
    <DashboardContext value={store}>
      <CheckList legend="status" choices={choicesOf('status', answer, lang)} chosen={[]} onToggle={() => undefined} />
      <FunctionFacet answer={answer} />
    </DashboardContext>,
  );
  return [...markup.matchAll(/aria-label="([^"]*)"|>([^<]+)/g)].flatMap(([, label, text]) => label ?? text ?? []);
}

const UNGROUPED = /\d{5,}/;

describe.each(LANGS)('of twelve thousand things, in %s', (lang) => {
  test('no heading, table, derivation or description has a number without its separator', () => {
    const texts = answers.flatMap((answer) => cardTexts(answer, lang));
    expect(texts.filter((text) => UNGROUPED.test(text))).toEqual([]);
    expect(texts.filter((text) => text.includes('12,000')).length).toBeGreaterThan(10);
  });

  test('nor has what the page says of its filters', () => {
    const texts = answers.flatMap((answer) => pageTexts(answer, lang));
    expect(texts.filter((text) => UNGROUPED.test(text))).toEqual([]);
    expect(texts.join()).toContain('12,000');
  });

  test('nor have the counts of facets', () => {
    const texts = answers.flatMap((answer) => facetTexts(answer, lang));
    expect(texts.filter((text) => UNGROUPED.test(text))).toEqual([]);
    expect(texts.join()).toContain('10,2');
  });
});
