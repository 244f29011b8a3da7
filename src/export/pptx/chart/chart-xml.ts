import { COLORS } from '../theme';
import { element, valued } from '../xml';
import { columnsOf } from './columns';
import { seriesXml } from './series-xml';
import type { ChartSpec } from './spec';
import { richText, solid, textProperties } from './text';

const NAMESPACES = {
  'xmlns:c': 'http://schemas.openxmlformats.org/drawingml/2006/chart',
  'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main',
  'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
};
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const AXES = { category: 111111111, value: 222222222 };

/** A native chart over the workbook of its part's first relation. */
export function chartXml(spec: ChartSpec): string {
  return (
    HEAD +
    element(
      'c:chartSpace',
      NAMESPACES,
      valued('c:date1904', false),
      valued('c:roundedCorners', false),
      element(
        'c:chart',
        {},
        valued('c:autoTitleDeleted', true),
        element(
          'c:plotArea',
          {},
          layoutXml(spec),
          spec.kind === 'bars' ? barsXml(spec) : linesXml(spec),
          categoryAxis(spec),
          valueAxis(spec),
          '<c:spPr><a:noFill/></c:spPr>',
        ),
        spec.hasLegend && legendXml(spec),
        valued('c:plotVisOnly', true),
        valued('c:dispBlanksAs', 'gap'),
      ),
      '<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>',
      textProperties(spec),
      element('c:externalData', { 'r:id': 'rId1' }, valued('c:autoUpdate', false)),
    )
  );
}

function layoutXml({ plot }: ChartSpec): string {
  if (!plot) return '<c:layout/>';
  const { x, y, w, h } = plot;
  return element(
    'c:layout',
    {},
    element(
      'c:manualLayout',
      {},
      valued('c:layoutTarget', 'inner'),
      valued('c:xMode', 'edge'),
      valued('c:yMode', 'edge'),
      valued('c:x', x),
      valued('c:y', y),
      valued('c:w', w),
      valued('c:h', h),
    ),
  );
}

const seriesOf = (spec: ChartSpec) => spec.series.map((_, index) => seriesXml(spec, index, columnsOf(spec)));
const axisIds = valued('c:axId', AXES.category) + valued('c:axId', AXES.value);

/** Lying bars on one another. */
function barsXml(spec: ChartSpec): string {
  return element(
    'c:barChart',
    {},
    valued('c:barDir', 'bar'),
    valued('c:grouping', 'stacked'),
    valued('c:varyColors', false),
    ...seriesOf(spec),
    valued('c:gapWidth', spec.gap ?? 60),
    valued('c:overlap', 100),
    axisIds,
  );
}

function linesXml(spec: ChartSpec): string {
  return element(
    'c:lineChart',
    {},
    valued('c:grouping', 'standard'),
    valued('c:varyColors', false),
    ...seriesOf(spec),
    valued('c:marker', true),
    axisIds,
  );
}

const hairline = element('c:spPr', {}, element('a:ln', { w: 9525 }, solid(COLORS.hatch)));

function categoryAxis({ kind, lang, size }: ChartSpec): string {
  const isBars = kind === 'bars';
  return element(
    'c:catAx',
    {},
    valued('c:axId', AXES.category),
    // Bars are counted from below, and read from above.
    element('c:scaling', {}, valued('c:orientation', isBars ? 'maxMin' : 'minMax')),
    valued('c:delete', false),
    valued('c:axPos', isBars ? 'l' : 'b'),
    element('c:numFmt', { formatCode: 'General', sourceLinked: 0 }),
    valued('c:majorTickMark', 'none'),
    valued('c:minorTickMark', 'none'),
    valued('c:tickLblPos', 'low'),
    hairline,
    textProperties({ lang, size }, true),
    valued('c:crossAx', AXES.value),
    valued('c:crosses', 'min'),
    valued('c:auto', false),
    valued('c:lblAlgn', 'ctr'),
    valued('c:lblOffset', 60),
    valued('c:tickLblSkip', 1),
    valued('c:noMultiLvlLbl', true),
  );
}

function valueAxis({ kind, lang, size, axis }: ChartSpec): string {
  const { min, max, majorUnit, logBase, format, title, isHidden = false, isBare = false } = axis;
  const isBars = kind === 'bars';
  const style = { lang, size, color: COLORS.secondary };
  return element(
    'c:valAx',
    {},
    valued('c:axId', AXES.value),
    element(
      'c:scaling',
      {},
      logBase !== undefined && valued('c:logBase', logBase),
      valued('c:orientation', 'minMax'),
      max !== undefined && valued('c:max', max),
      min !== undefined && valued('c:min', min),
    ),
    valued('c:delete', isHidden),
    valued('c:axPos', isBars ? 'b' : 'l'),
    !isHidden && !isBare && element('c:majorGridlines', {}, hairline),
    title !== undefined &&
      element('c:title', {}, element('c:tx', {}, richText(title, style, isBars ? 0 : -90)), valued('c:overlay', false)),
    element('c:numFmt', { formatCode: format, sourceLinked: 0 }),
    valued('c:majorTickMark', 'none'),
    valued('c:minorTickMark', 'none'),
    valued('c:tickLblPos', isBare ? 'none' : 'nextTo'),
    '<c:spPr><a:ln><a:noFill/></a:ln></c:spPr>',
    textProperties(style),
    valued('c:crossAx', AXES.category),
    // With the categories turned around, their far end is below.
    isBars ? valued('c:crosses', 'max') : valued('c:crosses', 'min'),
    valued('c:crossBetween', 'between'),
    majorUnit !== undefined && valued('c:majorUnit', majorUnit),
  );
}

function legendXml({ series, lang, size }: ChartSpec): string {
  return element(
    'c:legend',
    {},
    valued('c:legendPos', 't'),
    ...series.map(
      ({ isInLegend = true }, index) =>
        !isInLegend && element('c:legendEntry', {}, valued('c:idx', index), valued('c:delete', true)),
    ),
    valued('c:overlay', false),
    textProperties({ lang, size: Math.min(size, 12) }),
  );
}
