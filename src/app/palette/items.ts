import type { Dataset, Text } from '../../domain/dataset';
import { nameOf } from '../../domain/fact';
import { pageView, profileView } from '../../state/view';
import { aim } from '../sources/aim';
import type { Item } from './item';

const PROFILE: Text = { zh: '看档案', en: 'open its profile' };

/** All of a dataset that can be looked up by name, and what choosing it does. */
export function datasetItems(dataset: Dataset): Item[] {
  const { centers, functions, categories, places, people, firms, sources } = dataset;
  return [
    ...centers.map(
      ({ id, name, fullName, place }): Item => ({
        id: `center.${id}`,
        group: 'center',
        words: name,
        detail: nameOf(places, place),
        also: [fullName.zh, fullName.en],
        run: ({ filter }) => filter({ center: [id] }),
        second: { words: PROFILE, run: ({ show }) => show(profileView(id)) },
      }),
    ),
    ...functions.map(
      ({ id, name, short, category }): Item => ({
        id: `function.${id}`,
        group: 'function',
        words: name,
        detail: nameOf(categories, category),
        names: [short],
        run: ({ filter }) => filter({ fn: [{ id, presence: 'yes' }] }),
      }),
    ),
    ...categories.map(
      ({ id, name }): Item => ({
        id: `category.${id}`,
        group: 'category',
        words: name,
        run: ({ filter }) => filter({ cat: [id] }),
      }),
    ),
    ...places.map(
      ({ id, name, parent }): Item => ({
        id: `place.${id}`,
        group: 'place',
        words: name,
        detail: parent && nameOf(places, parent),
        run: ({ filter }) => filter({ place: [id] }),
      }),
    ),
    ...people.map(
      ({ id, name, posts }): Item => ({
        id: `person.${id}`,
        group: 'person',
        words: name,
        detail: posts[0]?.organization,
        also: posts.flatMap(({ organization }) => [organization.zh, organization.en]),
        run: ({ show }) => show({ evidence: `${id}.post.1` }),
      }),
    ),
    ...firms.map(
      ({ id, name, role }): Item => ({
        id: `firm.${id}`,
        group: 'firm',
        words: name,
        detail: role,
        run: ({ show }) => show({ evidence: `firm.${id}` }),
      }),
    ),
    ...sources.map(
      ({ id, title, byline }): Item => ({
        id: `source.${id}`,
        group: 'source',
        words: title,
        detail: {
          zh: [id, ...byline.map(({ zh }) => zh)].join('，'),
          en: [id, ...byline.map(({ en }) => en)].join(', '),
        },
        // Who wrote it leads to it.
        names: byline,
        also: [id],
        run({ show }) {
          aim.setState({ at: { source: id } });
          show(pageView('sources'));
        },
      }),
    ),
  ];
}

/** The profiles as items of their own, for fingers, which have no Shift. */
export function profileItems({ centers, places }: Dataset): Item[] {
  return centers.map(({ id, name, fullName, place }) => ({
    id: `profile.${id}`,
    group: 'profile',
    words: name,
    detail: nameOf(places, place),
    also: [fullName.zh, fullName.en],
    run: ({ show }) => show(profileView(id)),
  }));
}
