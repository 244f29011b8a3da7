import { describe, expect, test } from 'vitest';
import type { Entry } from '../../../../src/app/profile/attribute';
import { type Profile, profileOf } from '../../../../src/app/profile/model';
import { attributeWords, valueWords } from '../../../../src/app/profile/words';
import { DETAILS } from '../../../../src/cards/details';
import { CARDS } from '../../../../src/cards/index';
import { factsAbout, factsOf } from '../../../../src/domain/facts';
import { NO_FILTERS } from '../../../../src/engine/filters';
import { inlineEngine } from '../../../../src/engine/inline';
import { LANGS } from '../../../../src/i18n/lang';
import { bundled, centerOf } from '../../../fixtures/bundled';

const facts = factsOf(bundled);
const of = (id: string) => profileOf(centerOf(id), bundled, 300);
const attributesOf = ({ sections }: Profile) => sections.flatMap(({ attributes }) => attributes);
const entriesOf = (profile: Profile) => attributesOf(profile).flatMap(({ entries }) => entries);
const at = (profile: Profile, id: string): readonly Entry[] =>
  attributesOf(profile).find((attribute) => attribute.id === id)?.entries ?? [];
const zh = (entries: readonly Entry[]) => entries.map(({ value }) => valueWords(value, 'zh'));

describe.each(bundled.centers.map((center) => [center.id, center] as const))('the profile of %s', (id, center) => {
  const profile = of(id);

  test('holds every fact of the center, of its events and of its people', () => {
    const shown = new Set(entriesOf(profile).map(({ evidence }) => evidence));
    const people = bundled.people.filter((person) => person.center === id);
    const events = bundled.events.filter(({ centers }) => centers.includes(center.id));
    const own = [...facts.keys()].filter(
      (fact) =>
        fact.startsWith(`${id}.`) ||
        events.some((event) => fact === `event.${event.id}`) ||
        people.some((person) => fact.startsWith(`${person.id}.`)),
    );
    expect(own.length).toBeGreaterThan(20);
    expect(own.filter((fact) => !shown.has(fact))).toEqual([]);
    expect(profile.facts.map((fact) => fact.id).sort()).toEqual(own.sort());
  });

  test('leads every value to a fact, or to a derivation that rests on facts', async () => {
    const answer = await inlineEngine(bundled).ask({ ...NO_FILTERS, center: [center.id] }, 300);
    const derivations = CARDS.flatMap((card) => DETAILS[card.id]?.derivations(card.model(answer), 'zh') ?? []);
    for (const { evidence, value } of entriesOf(profile)) {
      const derivation = derivations.find((entry) => entry.id === evidence);
      const rests = derivation?.inputs.some((input) => input.facts.some((fact) => facts.has(fact)));
      expect(facts.has(evidence) || rests, evidence).toBe(true);
      // What is derived is said in the same words where it is opened; the matrix has less room for its count.
      if (derivation && value.type === 'amount' && evidence.startsWith('area.'))
        expect(valueWords(value, 'zh').startsWith(derivation.value), evidence).toBe(true);
    }
  });

  test('names every attribute and says every value in both languages', () => {
    for (const lang of LANGS)
      for (const attribute of attributesOf(profile)) {
        expect(attributeWords(attribute, 300, lang)).not.toBe('');
        for (const { value } of attribute.entries) expect(valueWords(value, lang)).not.toMatch(/^\s*$|undefined|NaN/);
      }
  });
});

describe('what a profile says', () => {
  test('keeps bounds through gain and ratio, each within its basis', () => {
    const profile = of('dajingtou');
    expect(zh(at(profile, 'premises.gain'))).toEqual(['2460–2760 m²，不含 2760']);
    expect(zh(at(profile, 'premises.ratio'))).toEqual(['11.25–12.5 倍，不含 12.5']);
    expect(zh(at(profile, 'serviceCenter.gain'))).toEqual(['无法计算：改造前未报道']);
    expect(zh(at(profile, 'reach'))).toEqual(['达到']);
  });

  test('counts an open list as a lower bound', () => {
    expect(zh(at(of('wusan-2'), 'functionCount'))).toEqual(['9 种以上']);
    expect(zh(at(of('wusan-2'), 'functions'))).toEqual(['列出名称的 9 个，称共 10 多个，清单未列尽']);
    expect(zh(at(of('wanda'), 'functionCount'))).toEqual(['5 种']);
  });

  test('says where a list of activities is left open', () => {
    expect(zh(at(of('lingchuang'), 'activity')).at(-1)).toBe('清单未列尽');
    expect(zh(at(of('wanda'), 'activity'))).not.toContain('清单未列尽');
  });

  test('says of a center without an area that nobody reports it', () => {
    expect(zh(at(of('wanda'), 'serviceCenter.after'))).toEqual(['未报道']);
    expect(zh(at(of('wanda'), 'reach'))).toEqual(['未知']);
  });

  test('keeps what was expected as expected, and dates as wide as they are known', () => {
    expect(zh(at(of('bincheng'), 'opening'))).toEqual(['2023? 年 11 月（报道时的预计，结果未报道）']);
    expect(zh(at(of('wusan-2'), 'moveDate'))).toEqual(['2023? 年 2 月 28 日至 6 月 30 日']);
    expect(zh(at(of('lingchuang'), 'events'))).toEqual(['近期', '近日']);
  });

  test('names a post with the organization that it is in', () => {
    const [head] = at(of('wanda'), 'people');
    expect([head?.label?.zh, head && valueWords(head.value, 'zh')]).toEqual(['周妮（万达社区）', '社区党委书记']);
  });
});

test('the facts about a center are its facts among all', () => {
  for (const center of bundled.centers)
    for (const [id, fact] of factsAbout(center, bundled)) expect(facts.get(id)).toEqual(fact);
});
