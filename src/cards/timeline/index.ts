import type { Card } from '../card';
import { TimelineChart } from './Chart';
import { TimelineControls } from './Controls';
import { describeTimeline } from './describe';
import { TimelineLegend } from './Legend';
import { timelineMessages } from './messages';
import { type TimelineModel, timelineModel } from './model';
import { timelineTakeaway } from './takeaway';

export const timelineCard: Card<TimelineModel> = {
  id: 'timeline',
  scope: 'events',
  span: 12,
  brushes: 'time',
  name: (lang) => timelineMessages(lang).name,
  subtitle: (_, lang) => timelineMessages(lang).subtitle,
  model: timelineModel,
  takeaway: timelineTakeaway,
  describe: describeTimeline,
  Chart: TimelineChart,
  Legend: TimelineLegend,
  Controls: TimelineControls,
};
