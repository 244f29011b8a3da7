import { GROUPS, type Group, type Item } from './item';
import { compact, type Match, match, type Reading, TIERS, writtenReading } from './match';

/** An item with all that it is found by: by name first. */
export interface Entry {
  readonly item: Item;
  readonly readings: readonly { readonly reading: Reading; readonly isName: boolean }[];
}

export interface Found {
  /** Groups and items in them, best first. */
  readonly groups: readonly { readonly group: Group; readonly items: readonly Item[] }[];
  /** How many were found, and how many of them are listed. */
  readonly total: number;
  readonly listed: number;
}

/** How a text sounds; undefined where that is not known, or where it sounds as it is written. */
export type Speak = (text: string) => Reading | undefined;

interface Hit extends Match {
  readonly item: Item;
  readonly isName: boolean;
}

/** More of one group are not read by anybody; one types on. */
const MOST = 50;

const namesOf = ({ words, names = [] }: Item) => [words, ...names].flatMap(({ zh, en }) => [zh, en]);

/** What is found by sound: names alone, since in longer texts some syllables always are. */
export function spokenTexts(items: readonly Item[]): readonly string[] {
  return items.flatMap(namesOf);
}

/** Makes items ready for being searched. */
export function indexed(items: readonly Item[], speak: Speak = () => undefined): Entry[] {
  return items.map((item) => {
    const names = namesOf(item);
    const spoken = names.flatMap((name) => speak(name) ?? []);
    const also = (item.also ?? []).map(writtenReading);
    return {
      item,
      readings: [
        ...[...names.map(writtenReading), ...spoken].map((reading) => ({ reading, isName: true })),
        ...also.map((reading) => ({ reading, isName: false })),
      ],
    };
  });
}

/** What a query finds. Without one everything is found, in its own order. */
export function search(entries: readonly Entry[], typed: string): Found {
  const query = compact(typed);
  const hits = entries.flatMap((entry) => hitOf(query, entry) ?? []).sort(byQuality);
  const groups = [...new Set(hits.map(({ item }) => item.group))].map((group) => ({
    group,
    items: hits.flatMap(({ item }) => (item.group === group ? [item] : [])).slice(0, MOST),
  }));
  return { groups, total: hits.length, listed: groups.reduce((sum, { items }) => sum + items.length, 0) };
}

function hitOf(query: string, { item, readings }: Entry): Hit | undefined {
  return readings
    .flatMap(({ reading, isName }): Hit[] => {
      const found = match(query, reading);
      return found ? [{ ...found, item, isName }] : [];
    })
    .sort(byQuality)[0];
}

/** How it was found, by what, where, over how much; then the order of the groups, and that of the items. */
function byQuality(one: Hit, other: Hit): number {
  return (
    TIERS.indexOf(one.tier) - TIERS.indexOf(other.tier) ||
    Number(other.isName) - Number(one.isName) ||
    one.at - other.at ||
    one.spread - other.spread ||
    GROUPS.indexOf(one.item.group) - GROUPS.indexOf(other.item.group)
  );
}
