import { FACES, type ThemeSlot } from '../theme';
import { element } from '../xml';

/** The theme with the page's colors, and with our faces for Latin and Chinese letters in headings and text. */
export function mendedTheme(xml: string, colors: Readonly<Record<ThemeSlot, string>>, name: string): string {
  const scheme = Object.entries(colors).map(([slot, val]) => element(`a:${slot}`, {}, element('a:srgbClr', { val })));
  return xml
    .replace(/<a:theme ([^>]*)name="[^"]*"/, (_, rest: string) => `<a:theme ${rest}${attribute('name', name)}`)
    .replace(/<a:clrScheme [\s\S]*?<\/a:clrScheme>/, () => element('a:clrScheme', { name }, ...scheme))
    .replace(/<a:fontScheme [\s\S]*?<\/a:fontScheme>/, () =>
      element('a:fontScheme', { name }, faces('a:majorFont'), faces('a:minorFont')),
    );
}

function faces(kind: 'a:majorFont' | 'a:minorFont'): string {
  return element(
    kind,
    {},
    element('a:latin', { typeface: FACES.latin }),
    element('a:ea', { typeface: FACES.eastAsian }),
    '<a:cs typeface=""/>',
    element('a:font', { script: 'Hans', typeface: FACES.eastAsian }),
  );
}

function attribute(name: string, value: string): string {
  return element('x', { [name]: value }).slice(3, -2);
}
