/** A color as drawings know it: one without its opacity, and that apart. */
export interface Paint {
  readonly color: string;
  readonly opacity: number | undefined;
}

/** What a computed color paints; nothing where it can't be seen. */
export function paintOf(color: string): Paint | undefined {
  const [, parts = ''] = /^rgba?\((.*)\)$/.exec(color) ?? [];
  const [red, green, blue, alpha = '1'] = parts.split(/[\s,/]+/);
  if (blue === undefined) return color === 'none' || color === '' ? undefined : { color, opacity: undefined };
  if (Number(alpha) === 0) return undefined;
  return { color: `rgb(${red},${green},${blue})`, opacity: Number(alpha) === 1 ? undefined : Number(alpha) };
}

/** The colors that stand in a computed value, in their order. */
export function colorsIn(value: string): readonly string[] {
  return value.match(/rgba?\([^)]*\)/g) ?? [];
}
