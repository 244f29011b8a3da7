import type { Card } from '../card';
import { MatrixChart } from './Chart';
import { matrixDerivations } from './derivations';
import { describeMatrix } from './describe';
import { MatrixLegend } from './Legend';
import { matrixMessages } from './messages';
import { type MatrixModel, matrixModel } from './model';
import { matrixTable } from './table';
import { matrixTakeaway } from './takeaway';

export const matrixCard: Card<MatrixModel> = {
  id: 'matrix',
  scope: 'centers',
  span: 12,
  name: (lang) => matrixMessages(lang).name,
  subtitle: (_, lang) => matrixMessages(lang).subtitle,
  model: matrixModel,
  takeaway: matrixTakeaway,
  table: matrixTable,
  describe: describeMatrix,
  derivations: matrixDerivations,
  Chart: MatrixChart,
  Legend: MatrixLegend,
};
