import JSZip from 'jszip';
import { all, child, type Node, parseXml, textIn } from './strict-xml';

export interface ReadChart {
  readonly categories: readonly string[];
  readonly series: readonly {
    readonly name: string;
    readonly values: readonly (number | undefined)[];
    readonly formats: readonly (string | undefined)[];
    readonly node: Node;
  }[];
  /** The cells of its workbook, row by row. */
  readonly sheet: readonly (readonly (string | number | undefined)[])[];
  readonly xml: string;
}

export interface ReadSlide {
  readonly xml: string;
  /** Paragraph by paragraph, tables apart. */
  readonly texts: readonly string[];
  readonly tables: readonly (readonly (readonly string[])[])[];
  readonly charts: readonly ReadChart[];
  readonly notes: readonly string[];
}

/** A presentation as PowerPoint would find it, by its relations. */
export async function readSlides(zip: JSZip): Promise<readonly ReadSlide[]> {
  const presentation = await relationsOf(zip, 'ppt/presentation.xml');
  const list = all(parseXml(await textOf(zip, 'ppt/presentation.xml')), 'p:sldId');
  const slides: ReadSlide[] = [];
  for (const { attributes } of list)
    slides.push(await readSlide(zip, presentation.get(attributes['r:id'] ?? '') ?? ''));
  return slides;
}

export async function textOf(zip: JSZip, path: string): Promise<string> {
  const file = zip.file(path);
  if (!file) throw new Error(`No part ${path}`);
  return file.async('string');
}

/** Targets of a part's relations by their id, as paths in the package. */
export async function relationsOf(zip: JSZip, path: string): Promise<ReadonlyMap<string, string>> {
  const at = path.lastIndexOf('/') + 1;
  const folder = path.slice(0, at);
  const file = zip.file(`${folder}_rels/${path.slice(at)}.rels`);
  if (!file) return new Map();
  const relations = all(parseXml(await file.async('string')), 'Relationship');
  return new Map(
    relations.map(({ attributes }) => [
      attributes.Id ?? '',
      new URL(attributes.Target ?? '', `file:///${folder}`).pathname.slice(1),
    ]),
  );
}

async function readSlide(zip: JSZip, path: string): Promise<ReadSlide> {
  const xml = await textOf(zip, path);
  const slide = parseXml(xml);
  const relations = await relationsOf(zip, path);
  const charts: ReadChart[] = [];
  for (const { attributes } of all(slide, 'c:chart'))
    charts.push(await readChart(zip, relations.get(attributes['r:id'] ?? '') ?? ''));
  const notes = parseXml(
    await textOf(zip, [...relations.values()].find((target) => target.includes('notesSlide')) ?? ''),
  );
  const body = all(notes, 'p:sp').find((shape) =>
    all(shape, 'p:ph').some(({ attributes }) => attributes.type === 'body'),
  );
  return {
    xml,
    texts: all(slide, 'p:txBody').flatMap((text) => all(text, 'a:p').map(textIn)),
    tables: all(slide, 'a:tbl').map((table) =>
      all(table, 'a:tr').map((row) => all(row, 'a:tc').map((cell) => all(cell, 'a:p').map(textIn).join('\n'))),
    ),
    charts,
    notes: body ? all(body, 'a:p').map(textIn) : [],
  };
}

async function readChart(zip: JSZip, path: string): Promise<ReadChart> {
  const xml = await textOf(zip, path);
  const series = all(parseXml(xml), 'c:ser');
  const [book = ''] = (await relationsOf(zip, path)).values();
  return {
    xml,
    categories: cached(child(series[0], 'c:cat', 'c:strRef', 'c:strCache')).map((text) => text ?? ''),
    series: series.map((node) => {
      const values = cached(child(node, 'c:val', 'c:numRef', 'c:numCache'));
      const labels = all(node, 'c:dLbl');
      return {
        name: cached(child(node, 'c:tx', 'c:strRef', 'c:strCache'))[0] ?? '',
        values: values.map((text) => (text === undefined ? undefined : Number(text))),
        formats: values.map((_, index) => {
          const label = labels.find((entry) => child(entry, 'c:idx')?.attributes.val === String(index));
          return child(label, 'c:numFmt')?.attributes.formatCode;
        }),
        node,
      };
    }),
    sheet: await readSheet(zip, book),
  };
}

/** The points of a cache; what it leaves out is an empty cell. */
function cached(cache: Node | undefined): readonly (string | undefined)[] {
  const count = Number(child(cache, 'c:ptCount')?.attributes.val ?? 0);
  return Array.from({ length: count }, (_, index) => {
    const point = cache?.children.find(({ name, attributes }) => name === 'c:pt' && attributes.idx === String(index));
    return point && textIn(point);
  });
}

async function readSheet(zip: JSZip, path: string): Promise<ReadChart['sheet']> {
  const book = await JSZip.loadAsync((await zip.file(path)?.async('uint8array')) ?? '');
  const rows = all(parseXml(await textOf(book, 'xl/worksheets/sheet1.xml')), 'row');
  return rows.map((row) => {
    const cells: (string | number | undefined)[] = [];
    for (const cell of all(row, 'c')) {
      const column = (cell.attributes.r ?? '').charCodeAt(0) - 65;
      cells[column] = cell.attributes.t === 'inlineStr' ? textIn(cell) : Number(textIn(cell));
    }
    return Array.from(cells);
  });
}

/** A number as Excel writes it under a format of ours: words in quotes, 0, #,##0, decimals. */
export function formatted(value: number, format: string): string {
  return format.replace(/"([^"]*)"|(#,##0|0)(\.0+)?/g, (_, quoted?: string, digits?: string, decimals = '') =>
    digits === undefined
      ? (quoted ?? '')
      : value.toLocaleString('en', {
          useGrouping: digits === '#,##0',
          minimumFractionDigits: Math.max(0, decimals.length - 1),
          maximumFractionDigits: Math.max(0, decimals.length - 1),
        }),
  );
}
