import type { Card } from '../card';
import { VisitChart } from './Chart';
import { describeVisit } from './describe';
import { VisitLegend } from './Legend';
import { visitMessages } from './messages';
import { type VisitModel, visitModel } from './model';
import { visitSubtitle } from './subtitle';
import { visitTakeaway } from './takeaway';

/** Who visited, where did they go, which industries met which? */
export const visitCard: Card<VisitModel> = {
  id: 'visit',
  scope: 'visits',
  span: 7,
  name: (lang) => visitMessages(lang).name,
  subtitle: visitSubtitle,
  model: visitModel,
  takeaway: visitTakeaway,
  describe: describeVisit,
  Chart: VisitChart,
  Legend: VisitLegend,
};
