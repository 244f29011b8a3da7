import { COLORS, type ColorName } from '../theme';
import { element, escaped, valued } from '../xml';
import { type Columns, cellRange, columnOf } from './columns';
import type { ChartSpec, ErrorBars, Fill, Series } from './spec';
import { solid, textProperties } from './text';

/** One series with its values as the workbook has them; `columns` says where. */
export function seriesXml(spec: ChartSpec, index: number, columns: Columns): string {
  const series = spec.series[index];
  if (!series) return '';
  const { name, values, format = 'General', errorBars } = series;
  const column = columns.series[index] ?? 0;
  const isLine = spec.kind === 'lines';
  return element(
    'c:ser',
    {},
    valued('c:idx', index),
    valued('c:order', index),
    element('c:tx', {}, strings(`Sheet1!$${columnOf(column)}$1`, [name])),
    isLine ? lineProperties(series) : element('c:spPr', {}, ...fillOf(series.fill)),
    isLine ? markerXml(series) : valued('c:invertIfNegative', false),
    ...(series.points ?? []).map(({ index: at, fill, symbol }) =>
      pointXml(at, fill, isLine && series.marker ? { ...series.marker, ...(symbol ? { symbol } : {}) } : undefined),
    ),
    labelsXml(series, spec),
    errorBars && errorBarsXml(errorBars, columns.bounds[index], values.length),
    element('c:cat', {}, strings(`Sheet1!${cellRange(0, spec.categories.length)}`, spec.categories)),
    element('c:val', {}, numbers(`Sheet1!${cellRange(column, values.length)}`, values, format)),
    isLine && valued('c:smooth', false),
  );
}

/** A fill and its outline. */
function fillOf(fill: Fill): readonly string[] {
  const line = (inner: string, width = 9525) => element('a:ln', { w: width }, inner);
  switch (fill.kind) {
    case 'solid':
      return [solid(fill.color), line(solid(fill.color))];
    case 'hatch':
      return [hatch(fill.color), line(solid(fill.color))];
    case 'hollow':
      return [solid(COLORS.paper), line(solid(fill.color), 22225)];
    case 'tinted':
      return [lightened(fill.color), line(solid(fill.color), 28575)];
    case 'none':
      return ['<a:noFill/>', line('<a:noFill/>')];
    default:
      return fill satisfies never;
  }
}

/** Light enough to be told from the color itself, dark enough to be seen where no outline is drawn. */
function lightened(color: ColorName): string {
  const shade = [valued('a:lumMod', 50_000), valued('a:lumOff', 50_000)];
  return element('a:solidFill', {}, element('a:schemeClr', { val: color }, ...shade));
}

/** Slanted lines on paper: not reported. */
export function hatch(color: string): string {
  const scheme = (val: string) => element('a:schemeClr', { val });
  return element(
    'a:pattFill',
    { prst: 'ltUpDiag' },
    element('a:fgClr', {}, scheme(color)),
    element('a:bgClr', {}, scheme(COLORS.paper)),
  );
}

function lineProperties({ line }: Series): string {
  const inner = line
    ? [solid(line.color), line.dash && valued('a:prstDash', line.dash), '<a:round/>']
    : ['<a:noFill/>'];
  return element('c:spPr', {}, element('a:ln', { w: Math.round((line?.width ?? 1) * 12700) }, ...inner));
}

function markerXml({ marker, fill }: Pick<Series, 'marker' | 'fill'>): string {
  if (!marker) return element('c:marker', {}, valued('c:symbol', 'none'));
  return element(
    'c:marker',
    {},
    valued('c:symbol', marker.symbol),
    valued('c:size', marker.size),
    element('c:spPr', {}, ...fillOf(fill)),
  );
}

function pointXml(index: number, fill: Fill, marker: Series['marker']): string {
  return element(
    'c:dPt',
    {},
    valued('c:idx', index),
    marker ? markerXml({ marker, fill }) : valued('c:invertIfNegative', false),
    valued('c:bubble3D', false),
    marker ? undefined : element('c:spPr', {}, ...fillOf(fill)),
  );
}

const valuedIf = (name: string, value: string | undefined) => value && valued(name, value);

const shown = (shows: boolean) =>
  ['LegendKey', 'Val', 'CatName', 'SerName', 'Percent', 'BubbleSize']
    .map((part) => valued(`c:show${part}`, shows && part === 'Val'))
    .join('');

/** Labels are the values themselves, under a number format that keeps their bounds: they follow what is edited. */
function labelsXml({ labels, labelPlace, labelColor, isBold }: Series, { lang, size }: ChartSpec): string {
  if (!labels) return element('c:dLbls', {}, shown(false));
  const style = textProperties({ lang, size, ...(labelColor ? { color: labelColor } : {}), isBold: isBold ?? false });
  const placeOf = (index: number) => (Array.isArray(labelPlace) ? labelPlace[index] : labelPlace);
  return element(
    'c:dLbls',
    {},
    ...labels.map((format, index) =>
      format === undefined
        ? element('c:dLbl', {}, valued('c:idx', index), valued('c:delete', true))
        : element(
            'c:dLbl',
            {},
            valued('c:idx', index),
            element('c:numFmt', { formatCode: format, sourceLinked: 0 }),
            '<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>',
            style,
            valuedIf('c:dLblPos', placeOf(index)),
            shown(true),
          ),
    ),
    '<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>',
    style,
    valuedIf('c:dLblPos', placeOf(0)),
    shown(true),
  );
}

function errorBarsXml(
  { plus, minus, color, width, caps }: ErrorBars,
  columns: Columns['bounds'][number],
  rows: number,
): string {
  const reach = (name: string, values: readonly number[], column: number | undefined) =>
    element(name, {}, numbers(`Sheet1!${cellRange(column ?? 0, rows)}`, values, 'General'));
  return element(
    'c:errBars',
    {},
    valued('c:errDir', 'y'),
    valued('c:errBarType', 'both'),
    valued('c:errValType', 'cust'),
    valued('c:noEndCap', !caps),
    reach('c:plus', plus, columns?.plus),
    reach('c:minus', minus, columns?.minus),
    element('c:spPr', {}, element('a:ln', { w: Math.round(width * 12700) }, solid(color), '<a:round/>')),
  );
}

function strings(range: string, texts: readonly string[]): string {
  return element(
    'c:strRef',
    {},
    `<c:f>${range}</c:f>`,
    element(
      'c:strCache',
      {},
      valued('c:ptCount', texts.length),
      ...texts.map((text, idx) => element('c:pt', { idx }, `<c:v>${escaped(text)}</c:v>`)),
    ),
  );
}

function numbers(range: string, values: readonly (number | undefined)[], format: string): string {
  return element(
    'c:numRef',
    {},
    `<c:f>${range}</c:f>`,
    element(
      'c:numCache',
      {},
      `<c:formatCode>${escaped(format)}</c:formatCode>`,
      valued('c:ptCount', values.length),
      ...values.map((value, idx) => value !== undefined && element('c:pt', { idx }, `<c:v>${value}</c:v>`)),
    ),
  );
}
