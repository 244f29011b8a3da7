import type { Card } from '../card';
import { KpisChart } from './Chart';
import { kpisDerivations } from './derivations';
import { kpisMessages } from './messages';
import { type KpisModel, kpisModel } from './model';
import { kpisTable } from './table';
import { kpisTakeaway } from './takeaway';

/** In one glance: how many, how much, how complete is the data? */
export const kpisCard: Card<KpisModel> = {
  id: 'kpis',
  scope: 'centers',
  span: 12,
  name: (lang) => kpisMessages(lang).name,
  subtitle: (_, lang) => kpisMessages(lang).subtitle,
  model: kpisModel,
  takeaway: kpisTakeaway,
  table: kpisTable,
  describe: (_, lang) => kpisMessages(lang).describe,
  derivations: kpisDerivations,
  Chart: KpisChart,
  Legend: () => null,
};
