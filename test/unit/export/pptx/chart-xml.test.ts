import { describe, expect, test } from 'vitest';
import { chartXml } from '../../../../src/export/pptx/chart/chart-xml';
import { cellRange, columnOf } from '../../../../src/export/pptx/chart/columns';
import type { ChartSpec, Series } from '../../../../src/export/pptx/chart/spec';
import { sheetXml } from '../../../../src/export/pptx/chart/workbook';
import { COLORS } from '../../../../src/export/pptx/theme';
import { all, child, parseXml } from './strict-xml';

const series: Series = {
  name: '改造后 & <前>',
  values: [300, undefined, 3000],
  fill: { kind: 'solid', color: COLORS.after },
  labels: ['0" 多"', undefined, '"近 "0'],
  labelPlace: 't',
  errorBars: { plus: [0, 0, 0], minus: [0, 0, 300], color: COLORS.after, width: 4, caps: true },
};

const spec: ChartSpec = {
  kind: 'lines',
  lang: 'zh',
  categories: ['领创', '万达', '大井头\n整个场所'],
  series: [{ ...series, marker: { symbol: 'circle', size: 12 } }],
  axis: { format: '0', title: 'm²' },
  hasLegend: true,
  size: 12,
};

const bars: ChartSpec = {
  ...spec,
  kind: 'bars',
  series: [series, { ...series, fill: { kind: 'hatch', color: COLORS.hatch } }],
};

/** What the schema of charts puts in which order; PowerPoint repairs, or refuses, what is out of it. */
const ORDER = {
  lines: ['idx', 'order', 'tx', 'spPr', 'marker', 'dPt', 'dLbls', 'errBars', 'cat', 'val', 'smooth'],
  bars: ['idx', 'order', 'tx', 'spPr', 'invertIfNegative', 'dPt', 'dLbls', 'errBars', 'cat', 'val'],
};

describe.each(['lines', 'bars'] as const)('a chart of %s', (kind) => {
  const points = [{ index: 1, fill: { kind: 'hollow', color: COLORS.after } as const }];
  const whole = kind === 'lines' ? spec : bars;
  const chart = parseXml(chartXml({ ...whole, series: whole.series.map((entry) => ({ ...entry, points })) }));

  test('has its parts in the order of the schema', () => {
    for (const ser of all(chart, 'c:ser')) {
      const parts = ser.children.map(({ name }) => name.replace('c:', ''));
      expect([...new Set(parts)]).toEqual(ORDER[kind]);
    }
  });

  test('names the theme’s Chinese face wherever text is', () => {
    const looks = [...all(chart, 'a:defRPr'), ...all(chart, 'a:rPr')];
    expect(looks.length).toBeGreaterThan(5);
    for (const look of looks) {
      expect(child(look, 'a:ea')?.attributes.typeface).toBe('+mn-ea');
      expect(child(look, 'a:latin')?.attributes.typeface).toBe('+mn-lt');
    }
  });

  test('keeps names whole, and leaves out points without a value', () => {
    expect(chartXml(whole)).toContain('改造后 &amp; &lt;前&gt;');
    const cache = all(chart, 'c:numCache').at(-1);
    expect(
      all(chart, 'c:val')[0]?.children[0]?.children[1]?.children.filter(({ name }) => name === 'c:pt'),
    ).toHaveLength(2);
    expect(child(cache, 'c:ptCount')?.attributes.val).toBe('3');
  });

  test('labels values by a format of their own, and points without one not at all', () => {
    const [first, second] = all(chart, 'c:dLbl');
    expect(child(first, 'c:numFmt')?.attributes).toEqual({ formatCode: '0" 多"', sourceLinked: '0' });
    expect(child(second, 'c:delete')?.attributes.val).toBe('1');
  });

  test('draws intervals as error bars over cells of the workbook', () => {
    const [plus, minus] = ['c:plus', 'c:minus'].map((name) => child(all(chart, 'c:errBars')[0], name, 'c:numRef'));
    const column = whole.series.length + 1;
    expect(child(plus, 'c:f')?.text).toBe(`Sheet1!${cellRange(column, 3)}`);
    expect(child(minus, 'c:numCache')?.children.at(-1)?.children[0]?.text).toBe('300');
  });
});

test('what is not reported is a pattern, not a color', () => {
  const pattern = all(parseXml(chartXml(bars)), 'a:pattFill');
  expect(pattern).toHaveLength(1);
  expect(pattern[0]?.attributes.prst).toBe('ltUpDiag');
  expect(child(pattern[0], 'a:fgClr', 'a:schemeClr')?.attributes.val).toBe(COLORS.hatch);
});

test('a log axis has a base, and bars are read from above', () => {
  const log = parseXml(chartXml({ ...spec, axis: { min: 50, max: 4000, logBase: 10, format: '0' } }));
  const scaling = all(log, 'c:valAx').flatMap((axis) => child(axis, 'c:scaling')?.children ?? []);
  expect(scaling.map(({ name, attributes }) => [name, attributes.val])).toEqual([
    ['c:logBase', '10'],
    ['c:orientation', 'minMax'],
    ['c:max', '4000'],
    ['c:min', '50'],
  ]);
  const category = all(parseXml(chartXml(bars)), 'c:catAx')[0];
  expect(child(category, 'c:scaling', 'c:orientation')?.attributes.val).toBe('maxMin');
});

test('the workbook has the values in the columns that the chart names, and no cell where there is none', () => {
  const rows = all(parseXml(sheetXml(bars)), 'row');
  expect(rows.map((row) => row.children.map(({ attributes }) => attributes.r))).toEqual([
    ['A1', 'B1', 'C1', 'D1', 'E1', 'F1', 'G1'],
    ['A2', 'B2', 'C2', 'D2', 'E2', 'F2', 'G2'],
    ['A3', 'D3', 'E3', 'F3', 'G3'],
    ['A4', 'B4', 'C4', 'D4', 'E4', 'F4', 'G4'],
  ]);
  const zero = { ...bars, series: [{ ...series, values: [0, 0, 0] }] };
  expect(sheetXml(zero)).toContain('<c r="B2"><v>0</v></c>');
});

test('columns are named as in a spreadsheet', () => {
  expect([0, 25, 26, 51, 52, 701, 702].map(columnOf)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA']);
});
