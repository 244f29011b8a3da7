import type { Card } from '../card';
import { MatrixChart } from './Chart';
import { describeMatrix } from './describe';
import { MatrixLegend } from './Legend';
import { matrixMessages } from './messages';
import { type MatrixModel, matrixModel } from './model';
import { matrixTakeaway } from './takeaway';

export const matrixCard: Card<MatrixModel> = {
  id: 'matrix',
  scope: 'centers',
  span: 12,
  leastWidth: 1216,
  name: (lang) => matrixMessages(lang).name,
  subtitle: (_, lang) => matrixMessages(lang).subtitle,
  invites: true,
  model: matrixModel,
  takeaway: matrixTakeaway,
  describe: describeMatrix,
  Chart: MatrixChart,
  Legend: MatrixLegend,
};
