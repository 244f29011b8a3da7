import JSZip from 'jszip';
import { element, escaped } from '../xml';
import { columnOf, columnsOf } from './columns';
import type { ChartSpec } from './spec';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const SHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** The workbook that PowerPoint opens for "Edit data": the same numbers that the chart has cached. */
export function workbook(spec: ChartSpec): Promise<Uint8Array> {
  const zip = new JSZip();
  zip.file('[Content_Types].xml', HEAD + contentTypes());
  zip.file('_rels/.rels', HEAD + relations([['officeDocument', 'xl/workbook.xml']]));
  zip.file(
    'xl/workbook.xml',
    HEAD +
      element(
        'workbook',
        { xmlns: MAIN, 'xmlns:r': OFFICE },
        element('sheets', {}, element('sheet', { name: 'Sheet1', sheetId: 1, 'r:id': 'rId1' })),
      ),
  );
  zip.file(
    'xl/_rels/workbook.xml.rels',
    HEAD +
      relations([
        ['worksheet', 'worksheets/sheet1.xml'],
        ['styles', 'styles.xml'],
      ]),
  );
  zip.file('xl/styles.xml', HEAD + stylesXml(formatsOf(spec)));
  zip.file('xl/worksheets/sheet1.xml', HEAD + sheetXml(spec));
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
}

const formatsOf = ({ series }: ChartSpec) => [...new Set(series.flatMap(({ format }) => format ?? []))];

/** One row per category: its name, the value of each series, and the reaches of error bars. */
export function sheetXml(spec: ChartSpec): string {
  const { categories, series } = spec;
  const columns = columnsOf(spec);
  const formats = formatsOf(spec);
  const style = (format: string | undefined) => (format === undefined ? undefined : formats.indexOf(format) + 1);
  const head = [
    text('A1', ''),
    ...series.map(({ name }, index) => text(`${columnOf(columns.series[index] ?? 0)}1`, name)),
    ...series.flatMap(({ name }, index) => {
      const bounds = columns.bounds[index];
      return bounds
        ? [text(`${columnOf(bounds.plus)}1`, `${name} +`), text(`${columnOf(bounds.minus)}1`, `${name} −`)]
        : [];
    }),
  ];
  const rows = categories.map((category, at) => {
    const row = at + 2;
    return element(
      'row',
      { r: row },
      text(`A${row}`, category),
      ...series.map(({ values, format }, index) =>
        number(`${columnOf(columns.series[index] ?? 0)}${row}`, values[at], style(format)),
      ),
      ...series.flatMap(({ errorBars }, index) => {
        const bounds = columns.bounds[index];
        if (!bounds || !errorBars) return [];
        return [
          number(`${columnOf(bounds.plus)}${row}`, errorBars.plus[at]),
          number(`${columnOf(bounds.minus)}${row}`, errorBars.minus[at]),
        ];
      }),
    );
  });
  return element('worksheet', { xmlns: MAIN }, element('sheetData', {}, element('row', { r: 1 }, ...head), ...rows));
}

function text(r: string, words: string): string {
  return element('c', { r, t: 'inlineStr' }, element('is', {}, `<t xml:space="preserve">${escaped(words)}</t>`));
}

function number(r: string, value: number | undefined, s?: number): string | undefined {
  return value === undefined ? undefined : element('c', { r, s }, `<v>${value}</v>`);
}

function stylesXml(formats: readonly string[]): string {
  const custom = (index: number) => 164 + index;
  return element(
    'styleSheet',
    { xmlns: MAIN },
    formats.length > 0 &&
      element(
        'numFmts',
        { count: formats.length },
        ...formats.map((formatCode, index) => element('numFmt', { numFmtId: custom(index), formatCode })),
      ),
    '<fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>',
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>',
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>',
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
    element(
      'cellXfs',
      { count: formats.length + 1 },
      ...[0, ...formats.map((_, index) => custom(index))].map((numFmtId) =>
        element('xf', {
          numFmtId,
          fontId: 0,
          fillId: 0,
          borderId: 0,
          xfId: 0,
          applyNumberFormat: numFmtId > 0 ? 1 : undefined,
        }),
      ),
    ),
  );
}

function relations(targets: readonly (readonly [type: string, target: string])[]): string {
  return element(
    'Relationships',
    { xmlns: RELATIONS },
    ...targets.map(([type, Target], index) =>
      element('Relationship', { Id: `rId${index + 1}`, Type: `${OFFICE}/${type}`, Target }),
    ),
  );
}

function contentTypes(): string {
  const part = (PartName: string, type: string) =>
    element('Override', { PartName, ContentType: `${SHEET}.${type}+xml` });
  return element(
    'Types',
    { xmlns: 'http://schemas.openxmlformats.org/package/2006/content-types' },
    element('Default', { Extension: 'rels', ContentType: 'application/vnd.openxmlformats-package.relationships+xml' }),
    element('Default', { Extension: 'xml', ContentType: 'application/xml' }),
    part('/xl/workbook.xml', 'sheet.main'),
    part('/xl/worksheets/sheet1.xml', 'worksheet'),
    part('/xl/styles.xml', 'styles'),
  );
}
