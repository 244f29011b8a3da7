import { caveatsOf } from '../../cards/caveats';
import { factsBehindAny } from '../../cards/facts-behind';
import { isInferred } from '../../domain/edtf';
import type { Fact } from '../../domain/fact';
import type { Scope } from '../../engine/answer';
import { citationWords } from '../../i18n/citation';
import { boundConventions } from '../../i18n/conventions';
import { dateWords } from '../../i18n/dates';
import { evidenceIn } from '../../i18n/phrase';
import type { Subject } from '../subject';
import { type Block, block, type Run } from './blocks';
import { centersTable, factsOfCenters } from './centers';
import { briefingMessages } from './messages';
import { numbering } from './numbering';
import { cardsTold, toldBy } from './paragraphs';
import { markedSentence } from './sentence';

/** The part that is no card: the table of centers. */
export const CENTERS = 'centers';

/** The parts that a briefing on some selection can have: its cards, and the table of centers. */
export function partsOfBriefing({ answer }: Subject): readonly string[] {
  const cards = cardsTold(answer).map(({ id }) => id);
  return answer.centers.page.length > 0 ? [...cards, CENTERS] : cards;
}

/** What is on screen as a text to hand on: what the cards say, each figure cited, the centers as a table, the sources. */
export function briefingOf(subject: Subject, parts: readonly string[] = partsOfBriefing(subject)): readonly Block[] {
  const { answer, lang, day } = subject;
  const { dataset } = answer;
  const words = briefingMessages(lang);
  const behind = factsBehindAny(answer, lang);
  const { mark, cited } = numbering(dataset.sources, words);
  const told = toldBy(
    cardsTold(answer).filter(({ id }) => parts.includes(id)),
    answer,
    lang,
  );
  const sentences = ({ sentences }: (typeof told)[number]) =>
    sentences.flatMap((sentence): Run[] => [
      { text: words.between },
      ...markedSentence(sentence, (evidence) => mark(evidence.flatMap(behind))),
      { text: words.stop },
    ]);
  const paragraphs = told.map((entry) =>
    block('paragraph', { text: words.lead(entry.card.name(lang)), role: 'lead' }, ...sentences(entry)),
  );
  const hasTable = parts.includes(CENTERS) && answer.centers.page.length > 0;
  const table: readonly Block[] = hasTable ? [{ kind: 'table', table: centersTable(answer, lang, mark) }] : [];
  const facts = [
    ...told.flatMap((entry) => entry.sentences.flatMap(evidenceIn)).flatMap(behind),
    ...(hasTable ? factsOfCenters(answer) : []),
  ];
  return [
    block('title', words.title(dataset.meta.title[lang])),
    block('line', words.asOf(dateWords(dataset.meta.asOf, lang), dateWords(day, lang))),
    block('line', words.filters(byFacet(subject)) + words.between + words.result(subject.result)),
    ...(partsOfBriefing(subject).length === 0 ? [block('paragraph', words.nothing)] : paragraphs),
    ...table,
    ...(facts.length > 0 ? [notes(subject, facts, told, hasTable)] : []),
    ...(cited().length > 0 ? [block('heading', words.references)] : []),
    ...cited().map((source, index) =>
      block(
        'reference',
        words.numbered(index + 1, citationWords({ source, written: dataset.meta.language, on: day }, lang)),
      ),
    ),
  ];
}

/** The active filters, those of one facet together. */
function byFacet({ filters }: Subject) {
  return [...new Set(filters.map(({ facet }) => facet))].map((facet) => ({
    facet,
    values: filters.flatMap((entry) => (entry.facet === facet ? [entry.value] : [])),
  }));
}

/** What has to be known to read the figures as they are meant, and what the filters did beyond leaving some. */
function notes(subject: Subject, facts: readonly Fact[], told: ReturnType<typeof toldBy>, hasTable: boolean): Block {
  const { answer, lang } = subject;
  const words = briefingMessages(lang);
  const found = caveatsOf(facts);
  const caveats = { ...found, inferred: found.inferred || isInferred(answer.dataset.meta.asOf) };
  const named = (['unreported', 'inferred', 'bounded'] as const).filter((name) => caveats[name]);
  const quantities = facts.map(({ value }) => (value.type === 'quantity' ? value.quantity : undefined));
  const scopes = new Set([...told.map(({ card }) => card.scope), ...(hasTable ? (['centers'] as const) : [])]);
  const sentences = [
    ...(named.length > 0 ? [words.caveats(named)] : []),
    ...boundConventions(quantities, lang),
    ...(scopes.has('centers') ? [words.reference(answer.reference)] : []),
    ...(hasTable ? [words.areas] : []),
    ...(hasTable && isCut(answer.centers) ? [words.more(answer.centers.page.length, countOf(answer.centers))] : []),
    ...filterNotes([...scopes], subject),
  ];
  return block('paragraph', { text: words.notes, role: 'lead' }, ...sentences.map((text) => words.between + text));
}

/** What the filters did beyond leaving some. That one does not apply is said once, with all that it does not apply to. */
function filterNotes(scopes: readonly Scope[], { answer, lang, remarks }: Subject): readonly string[] {
  const words = briefingMessages(lang);
  const unaffected = new Map<string, Scope[]>();
  const others = scopes.flatMap((scope) => {
    const all = remarks(scope);
    const isUnaffected = answer[scope].unaffectedBy.length > 0;
    // It comes last, and does not name what it is about.
    const last = isUnaffected ? all.at(-1) : undefined;
    if (last !== undefined) unaffected.set(last, [...(unaffected.get(last) ?? []), scope]);
    return last === undefined ? all : all.slice(0, -1);
  });
  return [
    ...others.map((remark) => `${remark}${words.stop}`),
    ...[...unaffected].map(([remark, of]) => words.unaffected(remark, of)),
  ];
}

type Counts = Subject['answer']['centers'];
const countOf = ({ certain, possible }: Counts) => certain + possible;
const isCut = (centers: Counts) => centers.page.length < countOf(centers);
