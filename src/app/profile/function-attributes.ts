import type { Center, Dataset } from '../../domain/dataset';
import { type Fact, nameOf } from '../../domain/fact';
import { functionCount } from '../../domain/functions';
import { type Attribute, type Entry, entryOf } from './attribute';

/** What the list of functions is, how many are reported, and each function in the order of the categories. */
export function functionAttributes(
  center: Center,
  dataset: Dataset,
  facts: ReadonlyMap<string, Fact>,
): readonly Attribute[] {
  const { id, functions } = center;
  const list = `${id}.functions`;
  const silence: Entry = { evidence: list, value: { type: 'unreported' } };
  const count = functionCount(center);
  return [
    {
      id: 'functions',
      field: 'functions',
      entries: [
        functions
          ? {
              evidence: list,
              value: {
                type: 'listing',
                named: functions.items.length,
                stated: functions.stated,
                complete: functions.complete,
              },
            }
          : silence,
      ],
    },
    {
      id: 'functionCount',
      field: 'functionCount',
      entries: [
        count
          ? { evidence: `matrix.count.${id}`, value: { type: 'amount', amount: count, unit: 'functions' } }
          : silence,
      ],
    },
    ...dataset.categories.flatMap((category) =>
      dataset.functions
        .filter((kind) => kind.category === category.id)
        .map((kind): Attribute => {
          const fact = facts.get(`${id}.fn.${kind.id}`);
          return {
            id: `fn.${kind.id}`,
            field: 'function',
            label: nameOf(dataset.functions, kind.id),
            category: category.name,
            entries: fact ? [entryOf(fact)] : [],
          };
        }),
    ),
  ];
}
