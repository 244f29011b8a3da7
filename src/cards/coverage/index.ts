import type { Card } from '../card';
import { CoverageChart } from './Chart';
import { describeCoverage } from './describe';
import { CoverageLegend } from './Legend';
import { coverageMessages } from './messages';
import { type CoverageModel, coverageModel } from './model';
import { coverageTakeaway } from './takeaway';

export const coverageCard: Card<CoverageModel> = {
  id: 'coverage',
  scope: 'centers',
  span: 5,
  name: (lang) => coverageMessages(lang).name,
  subtitle: (_, lang) => coverageMessages(lang).subtitle,
  model: coverageModel,
  takeaway: coverageTakeaway,
  describe: describeCoverage,
  Chart: CoverageChart,
  Legend: CoverageLegend,
};
