const OVERRIDE = /\s*<Override PartName="([^"]+)"[^>]*\/>/g;

/** Without the parts that are declared and not there, and with those that were added. */
export function mendedContentTypes(
  xml: string,
  has: (part: string) => boolean,
  added: Readonly<Record<string, string>>,
): string {
  const kept = xml.replace(OVERRIDE, (override, part: string) => (has(part.slice(1)) ? override : ''));
  const overrides = Object.entries(added).map(
    ([part, type]) => `<Override PartName="/${part}" ContentType="${type}"/>`,
  );
  return kept.replace('</Types>', `${overrides.join('')}</Types>`);
}
