import { centersById } from '../../domain/center-index';
import type { DatedEvent } from '../../domain/dataset';
import { dateWords } from '../../i18n/dates';
import { termsIn } from '../../i18n/terms';
import type { ListColumn } from './column';
import { listMessages } from './messages';

export const EVENT_COLUMNS: readonly ListColumn<DatedEvent>[] = [
  {
    key: 'name',
    width: 16,
    label: ({ lang }) => listMessages(lang).event.name,
    cells: ({ name }, { lang }) => ({ text: name[lang] }),
  },
  {
    key: 'date',
    width: 15,
    label: ({ lang }) => listMessages(lang).event.date,
    cells: ({ id, date, undated }, { lang }) => ({
      text: date ? dateWords(date.edtf, lang) : (undated?.[lang] ?? termsIn(lang).unreported),
      evidence: `event.${id}`,
    }),
  },
  {
    key: 'kind',
    width: 8,
    label: ({ lang }) => listMessages(lang).event.kind,
    cells: ({ kind }, { lang }) => ({ text: termsIn(lang).kind[kind] }),
  },
  {
    key: 'centers',
    width: 10,
    label: ({ lang }) => listMessages(lang).event.centers,
    cells({ centers }, { dataset, lang }) {
      if (centers.length === 0) return { text: listMessages(lang).none };
      return centers.map((id) => ({ text: centersById(dataset).get(id)?.name[lang] ?? id, profile: id }));
    },
  },
  {
    key: 'places',
    width: 10,
    label: ({ lang }) => listMessages(lang).event.places,
    cells({ places }, { lang, placeName }) {
      if (places.length === 0) return { text: listMessages(lang).none };
      return places.map((id) => ({ text: placeName(id)[lang] }));
    },
  },
  {
    key: 'expected',
    width: 10,
    label: ({ lang }) => listMessages(lang).event.expected,
    cells: ({ id, expected }, { lang }) => ({
      text: listMessages(lang).reportedAs[expected ? 'expected' : 'fact'],
      evidence: `event.${id}`,
    }),
  },
];
