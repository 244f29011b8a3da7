import type { ChartProps } from '../card';
import './matrix.css';
import './matrix-heads.css';
import './matrix-cells.css';
import { Grid } from './Grid';
import { ListFace } from './ListFace';
import type { MatrixModel } from './model';

/** A table of cells, or on a phone a list per center. */
export function MatrixChart({ model, lang, compact }: ChartProps<MatrixModel>) {
  return compact ? <ListFace model={model} lang={lang} /> : <Grid model={model} lang={lang} />;
}
