import type { Card } from '../card';
import { KpisChart } from './Chart';
import { kpisMessages } from './messages';
import { type KpisModel, kpisModel } from './model';
import { kpisTakeaway } from './takeaway';

/** In one glance: how many, how much, how complete is the data? */
export const kpisCard: Card<KpisModel> = {
  id: 'kpis',
  scope: 'centers',
  span: 12,
  name: (lang) => kpisMessages(lang).name,
  subtitle: (_, lang) => kpisMessages(lang).subtitle,
  invites: true,
  model: kpisModel,
  takeaway: kpisTakeaway,
  describe: (_, lang) => kpisMessages(lang).describe,
  Chart: KpisChart,
  Legend: () => null,
};
