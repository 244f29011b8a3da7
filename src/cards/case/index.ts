import type { Card } from '../card';
import { CaseChart } from './Chart';
import { describeCase } from './describe';
import { CaseLegend } from './Legend';
import { caseMessages } from './messages';
import { type CaseModel, caseModel } from './model';
import { caseSubtitle } from './subtitle';
import { caseTakeaway } from './takeaway';

/** What became of an investor that came before? */
export const caseCard: Card<CaseModel> = {
  id: 'case',
  scope: 'cases',
  span: 5,
  name: (lang) => caseMessages(lang).name,
  subtitle: caseSubtitle,
  model: caseModel,
  takeaway: caseTakeaway,
  describe: describeCase,
  Chart: CaseChart,
  Legend: CaseLegend,
};
