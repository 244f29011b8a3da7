import type { Derivation } from '../../cards/card';
import { partsOf } from '../../cards/cell-words';
import { DETAILS } from '../../cards/details';
import { CARDS } from '../../cards/index';
import { talkingPoints } from '../../cards/talking-points';
import type { Dataset } from '../../domain/dataset';
import { type Fact, isSilent } from '../../domain/fact';
import { factsOf } from '../../domain/facts';
import { citationWords } from '../../i18n/citation';
import { factWords } from '../../i18n/evidence';
import { aspectWords, fieldsIn } from '../../i18n/fields';
import type { Lang } from '../../i18n/lang';
import { evidenceIn, plainText } from '../../i18n/phrase';
import type { CardContents } from '../deck-contents';
import { pptxMessages } from './messages';

/**
 * What a presenter can say of a card, line by line: the slide's own notes, all that the card states, each figure with
 * the paragraphs that it comes from, and the articles in full.
 */
export function cardNotes(contents: CardContents, lang: Lang, day: string): readonly string[] {
  const { card, model, answer, isEmpty, takeaway, notes } = contents;
  const own = notes === '' ? [] : [...notes.split('\n'), ''];
  const details = DETAILS[card.id];
  if (isEmpty || !details) return own;
  const words = pptxMessages(lang);
  const statements = talkingPoints(card, answer, lang).map(({ words: sentence }) => sentence);
  const subtitle = card.subtitle(model, lang);
  const ids = [
    ...[takeaway ?? [], typeof subtitle === 'string' ? [] : subtitle, ...statements].flatMap(evidenceIn),
    ...details
      .table(model, lang)
      .rows.flatMap(({ cells }) => cells.flatMap(partsOf).flatMap(({ evidence }) => evidence ?? [])),
  ];
  const behind = evidenceOf(contents, lang);
  const lines = figureLines([...new Set(ids)], behind, lang);
  return [
    ...own,
    `${words.statements}${words.colon}`,
    ...statements.map((statement) => `· ${plainText(statement)}`),
    '',
    `${words.figures}${words.colon}`,
    ...lines.map((line) => `· ${line}`),
    '',
    `${words.articles}${words.colon}`,
    ...articleLines([...new Set(ids)], behind, answer.dataset, lang, day),
  ];
}

/** What stands behind a figure: a fact, or a derivation with the facts that it rests on. */
interface Behind {
  fact(id: string): Fact | undefined;
  derivation(id: string): Derivation | undefined;
}

/** Any card's derivations: a heading may borrow a figure from another card. */
function evidenceOf({ answer }: CardContents, lang: Lang): Behind {
  const facts = factsOf(answer.dataset);
  const derivations = new Map(
    CARDS.flatMap((card) => DETAILS[card.id]?.derivations(card.model(answer), lang) ?? []).map((entry) => [
      entry.id,
      entry,
    ]),
  );
  return { fact: (id) => facts.get(id), derivation: (id) => derivations.get(id) };
}

function figureLines(ids: readonly string[], behind: Behind, lang: Lang): readonly string[] {
  const derived = ids.flatMap((id) => {
    const derivation = behind.derivation(id);
    return derivation ? [derivedLine(derivation, behind, lang)] : [];
  });
  const facts = ids.flatMap((id) => behind.fact(id) ?? []);
  return [
    ...derived,
    ...facts.filter((fact) => !isSilent(fact)).map((fact) => factLine(fact, lang)),
    ...silentLines(facts.filter(isSilent), lang),
  ];
}

function derivedLine({ title, value, note, inputs }: Derivation, behind: Behind, lang: Lang): string {
  const { colon } = pptxMessages(lang);
  const facts = inputs.flatMap(({ facts }) => facts).flatMap((id) => behind.fact(id) ?? []);
  return `${title}${colon}${[value, note].filter(Boolean).join(' ')} ${citedWords(facts, lang)}`;
}

function factLine(fact: Fact, lang: Lang): string {
  const { colon } = pptxMessages(lang);
  const subject = lang === 'zh' ? '·' : ' · ';
  return `${fact.subject[lang]}${subject}${aspectWords(fact, lang)}${colon}${factWords(fact.value, lang)} ${citedWords([fact], lang)}`;
}

/** What is not reported, of one subject and by the same paragraphs in one line: one by one it would bury the rest. */
function silentLines(facts: readonly Fact[], lang: Lang): readonly string[] {
  const groups = new Map<string, Fact[]>();
  for (const fact of facts) {
    const key = `${fact.subject[lang]}\n${citedWords([fact], lang)}`;
    groups.set(key, [...(groups.get(key) ?? []), fact]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const aspects = group.map(({ field, detail }) => detail?.[lang] ?? fieldsIn(lang)[field]);
    return [`${pptxMessages(lang).silent(first.subject[lang], aspects)} ${citedWords(group, lang)}`];
  });
}

/** Articles and paragraphs in brackets, articles in the order of their ids. */
function citedWords(facts: readonly Fact[], lang: Lang): string {
  const { cited, semicolon, uncited } = pptxMessages(lang);
  const paragraphs = new Map<string, Set<number>>();
  for (const { source, paragraph } of facts.flatMap(({ evidence }) => evidence))
    paragraphs.set(source, (paragraphs.get(source) ?? new Set()).add(paragraph));
  if (paragraphs.size === 0) return lang === 'zh' ? `（${uncited}）` : `(${uncited})`;
  const parts = [...paragraphs]
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([source, numbers]) =>
      cited(
        source,
        [...numbers].sort((a, b) => a - b),
      ),
    );
  return lang === 'zh' ? `（${parts.join(semicolon)}）` : `(${parts.join(semicolon)})`;
}

/** The articles behind all figures, as they are cited in full. */
function articleLines(
  ids: readonly string[],
  behind: Behind,
  dataset: Dataset,
  lang: Lang,
  day: string,
): readonly string[] {
  const facts = ids
    .flatMap((id) => behind.derivation(id)?.inputs.flatMap((input) => input.facts) ?? [id])
    .flatMap((id) => behind.fact(id) ?? []);
  const cited = new Set(facts.flatMap(({ evidence }) => evidence.map(({ source }) => source)));
  return dataset.sources
    .filter(({ id }) => cited.has(id))
    .map((source) => `[${source.id}] ${citationWords({ source, written: dataset.meta.language, on: day }, lang)}`);
}
