import { describe, expect, test } from 'vitest';
import type { AreaModel } from '../../../../src/cards/area/model';
import { mendedContentTypes } from '../../../../src/export/pptx/package/content-types';
import { mendedNotes } from '../../../../src/export/pptx/package/notes-xml';
import { HATCHED, mendedSlide } from '../../../../src/export/pptx/package/slide-xml';
import { mendedTheme } from '../../../../src/export/pptx/package/theme-xml';
import { themeColors } from '../../../../src/export/pptx/theme';
import { qrShape } from '../../../../src/ui/qr';
import { decoded, pixelsOf } from '../../../fixtures/decoded-qr';
import { manyCenters } from '../../../fixtures/many-centers';
import { type Exported, exported } from './decks';
import { relationsOf, textOf } from './presentation';
import { all, child, parseXml } from './strict-xml';

const isXml = (path: string) => /\.(xml|rels)$/.test(path);

async function faultsIn({ zip }: Exported): Promise<readonly string[]> {
  const faults: string[] = [];
  const paths = Object.keys(zip.files);
  for (const path of paths.filter(isXml)) {
    const node = parseXml(await textOf(zip, path));
    const ids = all(node, 'p:cNvPr').map(({ attributes }) => attributes.id);
    if (new Set(ids).size < ids.length) faults.push(`${path}: ids of shapes twice: ${ids}`);
    const relations = all(node, 'Relationship').map(({ attributes }) => attributes.Id);
    if (new Set(relations).size < relations.length) faults.push(`${path}: relations twice`);
  }
  for (const path of paths.filter((entry) => isXml(entry) && !entry.endsWith('.rels'))) {
    const targets = await relationsOf(zip, path);
    for (const target of targets.values())
      if (!zip.file(target)) faults.push(`${path} → ${target}, which is not there`);
    const used = [...(await textOf(zip, path)).matchAll(/\br:(?:id|embed|link)="(\w+)"/g)].map(([, id]) => id ?? '');
    for (const id of used) if (!targets.has(id)) faults.push(`${path} uses ${id}, which is no relation`);
  }
  const types = parseXml(await textOf(zip, '[Content_Types].xml'));
  const declared = all(types, 'Override').map(({ attributes }) => (attributes.PartName ?? '').slice(1));
  if (new Set(declared).size < declared.length) faults.push('parts declared twice');
  for (const part of declared) if (!zip.file(part)) faults.push(`${part} is declared and not there`);
  const extensions = all(types, 'Default').map(({ attributes }) => attributes.Extension);
  if (new Set(extensions).size < extensions.length) faults.push('extensions declared twice');
  for (const path of paths) {
    const extension = path.slice(path.lastIndexOf('.') + 1);
    const isDeclared = declared.includes(path) || (extensions.includes(extension) && extension !== 'xml');
    if (path !== '[Content_Types].xml' && !isDeclared) faults.push(`${path} has no type`);
  }
  return faults;
}

describe('a package', () => {
  test.each([
    ['everything', '', 'zh'],
    ['a district', 'place=xinzhou&scale=linear', 'en'],
    ['nothing', 'q=nowhere', 'zh'],
  ] as const)('of %s is whole: parts, relations, types, ids', async (_, home, lang) => {
    expect(await faultsIn(await exported(home, lang))).toEqual([]);
  });

  test('of many centers is whole, and none of a page of centers is left out', async () => {
    const made = await exported('', 'zh', { dataset: manyCenters });
    expect(await faultsIn(made)).toEqual([]);
    const area = made.contents.slides.find((slide) => slide.kind === 'card' && slide.card.id === 'area');
    if (area?.kind !== 'card') throw new Error('No slide of areas');
    const { rows, unreported } = area.model as AreaModel;
    expect(Math.min(rows.length, unreported.length)).toBeGreaterThan(10);
    const categories = made.slides.flatMap(({ charts }) => charts.flatMap((chart) => chart.categories));
    for (const { name } of rows) expect(categories.some((category) => category.startsWith(name.zh))).toBe(true);
    const told = made.slides.flatMap(({ texts }) => texts).find((text) => text.startsWith('面积未报道：'));
    for (const { name } of unreported) expect(told).toContain(name.zh);
  }, 60_000);

  test('has the page’s colors and faces as its theme', async () => {
    const { zip } = await exported('', 'zh');
    const theme = parseXml(await textOf(zip, 'ppt/theme/theme1.xml'));
    const colors = themeColors();
    for (const [slot, value] of Object.entries(colors))
      expect(child(all(theme, 'a:clrScheme')[0], `a:${slot}`, 'a:srgbClr')?.attributes.val).toBe(value);
    expect(colors.accent1).toBe('B5202E');
    for (const face of ['a:majorFont', 'a:minorFont']) {
      expect(child(all(theme, face)[0], 'a:ea')?.attributes.typeface).toBe('Microsoft YaHei');
      expect(child(all(theme, face)[0], 'a:latin')?.attributes.typeface).toBe('Segoe UI');
    }
    for (const path of Object.keys(zip.files).filter((entry) => /slides\/slide\d+\.xml$/.test(entry)))
      expect(await textOf(zip, path)).not.toMatch(/typeface="(?!\+)|srgbClr/);
  });

  test('has a title of PowerPoint’s own on every slide', async () => {
    const { slides, contents } = await exported('', 'en');
    const titles = slides.map(({ xml }) => {
      const shape = all(parseXml(xml), 'p:sp').find((entry) =>
        all(entry, 'p:ph').some(({ attributes }) => attributes.type === 'title'),
      );
      return (
        shape &&
        all(shape, 'a:t')
          .map(({ text }) => text)
          .join('')
      );
    });
    expect(titles).toEqual(contents.slides.map(({ title }) => title));
  });
});

describe('the code of the closing slide', () => {
  const freeforms = (xml: string) => all(parseXml(xml), 'p:sp').filter((shape) => all(shape, 'a:custGeom').length > 0);

  test('is one shape that leads readers to the page under the filters of the slide', async () => {
    const { slides } = await exported('place=xinzhou', 'en');
    const { xml = '', texts = [] } = slides.at(-1) ?? {};
    const [path] = freeforms(xml).flatMap((shape) => all(shape, 'a:path'));
    const pointsOf = (name: string) =>
      path ? all(path, name).flatMap((corner) => all(corner, 'a:pt').map(({ attributes }) => attributes)) : [];
    const [corners, ends] = [pointsOf('a:moveTo'), pointsOf('a:lnTo')];
    const address = texts.find((text) => text.startsWith('https:')) ?? '';
    expect(address).toBe('https://dashboard.example/?place=xinzhou&lang=en');
    const size = qrShape(address)?.size ?? 0;
    const module = Number(path?.attributes.w) / size;
    const inModules = (emu: string | undefined) => Math.round(Number(emu) / module);
    const bars = corners.map((corner, index) => ({
      x: inModules(corner.x),
      y: inModules(corner.y),
      width: inModules(ends[index * 3]?.x) - inModules(corner.x),
    }));
    expect(decoded(pixelsOf({ size, bars }))).toBe(address);
  });

  test.each(['file:///C:/page.html', 'http://localhost:4173/'])(
    'is left out where nobody else could open %s',
    async (base) => {
      const { slides, contents } = await exported('', 'zh', { base });
      expect(contents.slides.at(-1)).toMatchObject({ kind: 'closing', code: undefined });
      expect(freeforms(slides.at(-1)?.xml ?? '')).toEqual([]);
    },
  );
});

describe('what pptxgenjs leaves to us', () => {
  test('marked cells become hatched ones, and ids are counted anew', () => {
    const cell = `<a:tcPr><a:solidFill><a:srgbClr val="${HATCHED}"/></a:solidFill></a:tcPr>`;
    const mended = mendedSlide(`<p:sp><p:cNvPr id="3" name="a"/><p:cNvPr id="3" name="b"/>${cell}</p:sp>`);
    expect(all(parseXml(mended), 'p:cNvPr').map(({ attributes }) => attributes.id)).toEqual(['1', '2']);
    expect(mended).toContain('<a:pattFill prst="ltUpDiag">');
    expect(mended).not.toContain(HATCHED);
  });

  test('each line of the notes is a paragraph', () => {
    const xml =
      '<n><p:ph type="body" idx="1"/><p:txBody><a:lstStyle/><a:p><a:r><a:t>x</a:t></a:r></a:p></p:txBody></n>';
    const mended = parseXml(mendedNotes(xml, ['甲 & 乙', '', 'c'], 'zh'));
    expect(
      all(mended, 'a:p').map((line) =>
        all(line, 'a:t')
          .map(({ text }) => text)
          .join(''),
      ),
    ).toEqual(['甲 & 乙', '', 'c']);
    expect(all(mended, 'a:rPr')[0]?.attributes.lang).toBe('zh-CN');
  });

  test('parts that are not there are no longer declared', () => {
    const xml =
      '<Types><Override PartName="/a.xml" ContentType="t"/> <Override PartName="/b.xml" ContentType="t"/></Types>';
    const mended = mendedContentTypes(xml, (part) => part === 'a.xml', { 'c.xml': 'u' });
    expect(all(parseXml(mended), 'Override').map(({ attributes }) => attributes.PartName)).toEqual([
      '/a.xml',
      '/c.xml',
    ]);
  });

  test('a theme’s name may hold anything', () => {
    const xml =
      '<a:theme xmlns:a="x" name="Office"><a:clrScheme name="o"></a:clrScheme><a:fontScheme name="o"></a:fontScheme></a:theme>';
    const mended = parseXml(mendedTheme(xml, themeColors(), 'a "b" & $1 <c>'));
    expect(mended.attributes.name).toBe('a "b" & $1 <c>');
  });
});
