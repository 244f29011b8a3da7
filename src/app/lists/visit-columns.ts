import { amountOf } from '../../domain/amount';
import type { Visit } from '../../domain/dataset';
import { peopleByVisit } from '../../domain/related';
import { dateWords } from '../../i18n/dates';
import { measureWords } from '../../i18n/numbers';
import type { ListColumn } from './column';
import { listMessages } from './messages';

export const VISIT_COLUMNS: readonly ListColumn<Visit>[] = [
  {
    key: 'name',
    width: 14,
    label: ({ lang }) => listMessages(lang).visit.name,
    cells: ({ name }, { lang }) => ({ text: name[lang] }),
  },
  {
    key: 'date',
    width: 13,
    label: ({ lang }) => listMessages(lang).visit.date,
    cells: ({ id, date }, { lang }) => ({ text: dateWords(date.edtf, lang), evidence: `${id}.visit` }),
  },
  {
    key: 'host',
    width: 16,
    label: ({ lang }) => listMessages(lang).visit.host,
    cells: ({ id, host }, { lang }) => ({ text: host.text[lang], evidence: `${id}.host` }),
  },
  {
    key: 'enterprises',
    width: 8,
    numeric: true,
    label: ({ lang }) => listMessages(lang).visit.enterprises,
    cells: ({ id, enterprises }, { lang }) => ({
      text: measureWords(enterprises, lang),
      evidence: `${id}.enterprises`,
    }),
    amount: ({ enterprises }) => amountOf(enterprises),
  },
  {
    key: 'places',
    width: 16,
    label: ({ lang }) => listMessages(lang).visit.places,
    cells({ id, places, evening }, { lang, placeName }) {
      const stops = [
        ...places.map(({ place }) => ({ place, field: 'visited' })),
        ...evening.map(({ place }) => ({ place, field: 'evening' })),
      ];
      if (stops.length === 0) return { text: listMessages(lang).none };
      return stops.map(({ place, field }) => ({ text: placeName(place)[lang], evidence: `${id}.${field}.${place}` }));
    },
  },
  {
    key: 'people',
    width: 10,
    label: ({ lang }) => listMessages(lang).visit.people,
    cells({ id }, { dataset, lang }) {
      const people = peopleByVisit(dataset, id);
      if (people.length === 0) return { text: listMessages(lang).none };
      return people.map((person) => ({ text: person.name[lang], evidence: `${person.id}.post.1` }));
    },
  },
];
