import JSZip from 'jszip';
import type { Lang } from '../../../i18n/lang';
import { chartXml } from '../chart/chart-xml';
import type { ChartSpec } from '../chart/spec';
import { workbook } from '../chart/workbook';
import { themeColors } from '../theme';
import { mendedContentTypes } from './content-types';
import { withLatinQuotes } from './latin-quotes';
import { mendedNotes } from './notes-xml';
import { mendedSlide } from './slide-xml';
import { mendedTheme } from './theme-xml';

const THEME = 'ppt/theme/theme1.xml';
const NOTES_THEME = 'ppt/theme/theme2.xml';
const NOTES_MASTER = 'ppt/notesMasters/_rels/notesMaster1.xml.rels';
const WITHOUT_FOLDERS = { createFolders: false };
const THEME_TYPE = 'application/vnd.openxmlformats-officedocument.theme+xml';

/** What pptxgenjs can't write, in the order of the slides and of their charts. */
export interface Unwritten {
  readonly lang: Lang;
  /** Names the theme. */
  readonly name: string;
  readonly charts: readonly ChartSpec[];
  /** The notes of each slide, line by line. */
  readonly notes: readonly (readonly string[])[];
}

/** Opens a presentation of pptxgenjs and completes it: charts with their workbooks, theme, notes, hatched cells. */
export async function finished(presentation: ArrayBuffer, unwritten: Unwritten): Promise<ArrayBuffer> {
  const { lang, name, charts, notes } = unwritten;
  const zip = await partsIn(presentation);
  const mend = async (path: string, mended: (xml: string) => string) => {
    const text = await zip.file(path)?.async('string');
    if (text !== undefined) zip.file(path, mended(text), WITHOUT_FOLDERS);
  };
  const quoted = lang === 'en' ? withLatinQuotes : (xml: string) => xml;

  const parts = numbered(Object.keys(zip.files), /^ppt\/charts\/chart(\d+)\.xml$/);
  for (const [index, { path, number }] of parts.entries()) {
    const spec = charts[index];
    if (!spec) continue;
    zip.file(path, chartXml(spec), WITHOUT_FOLDERS);
    zip.file(`ppt/embeddings/Microsoft_Excel_Worksheet${number}.xlsx`, await workbook(spec), WITHOUT_FOLDERS);
  }
  for (const { path } of numbered(Object.keys(zip.files), /^ppt\/slides\/slide(\d+)\.xml$/))
    await mend(path, (xml) => quoted(mendedSlide(xml)));
  for (const [index, { path }] of numbered(
    Object.keys(zip.files),
    /^ppt\/notesSlides\/notesSlide(\d+)\.xml$/,
  ).entries())
    await mend(path, (xml) => quoted(mendedNotes(xml, notes[index] ?? [], lang)));

  await mend(THEME, (xml) => mendedTheme(xml, themeColors(), name));
  const theme = await zip.file(THEME)?.async('string');
  // A master of notes has a theme of its own.
  if (theme !== undefined) zip.file(NOTES_THEME, theme, WITHOUT_FOLDERS);
  await mend(NOTES_MASTER, (xml) => xml.replace('theme1.xml', 'theme2.xml'));
  await mend('[Content_Types].xml', (xml) =>
    mendedContentTypes(xml, (part) => zip.file(part) !== null, { [NOTES_THEME]: THEME_TYPE }),
  );
  return zip.generateAsync({ type: 'arraybuffer', compression: 'DEFLATE' });
}

/** The parts of a package without the folders around them, which are no parts. */
async function partsIn(archive: ArrayBuffer): Promise<JSZip> {
  const read = await JSZip.loadAsync(archive);
  const zip = new JSZip();
  for (const part of Object.values(read.files))
    if (!part.dir) zip.file(part.name, await part.async('uint8array'), WITHOUT_FOLDERS);
  return zip;
}

/** Parts whose name carries a number, by that number. */
function numbered(
  paths: readonly string[],
  pattern: RegExp,
): readonly { readonly path: string; readonly number: number }[] {
  return paths
    .flatMap((path) => {
      const number = pattern.exec(path)?.[1];
      return number === undefined ? [] : [{ path, number: Number(number) }];
    })
    .sort((a, b) => a.number - b.number);
}
