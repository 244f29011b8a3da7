import type { Box } from './box';

/**
 * Where the styles put the box of `::before` or `::after`, which no script can ask: by its own place, or in the middle of
 * a flexible box. Undefined where there is none.
 */
export function pseudoBox(
  parent: Box,
  parentStyle: CSSStyleDeclaration,
  style: CSSStyleDeclaration,
): { readonly box: Box; readonly turn: number } | undefined {
  if (style.content === 'none' || style.content === 'normal' || style.display === 'none') return undefined;
  const number = (value: string) => Number.parseFloat(value) || 0;
  const width = number(style.width);
  const height = number(style.height);
  const turn = turnOf(style.transform);
  if (style.position === 'absolute')
    return {
      box: {
        x: parent.x + number(parentStyle.borderLeftWidth) + number(style.left),
        y: parent.y + number(parentStyle.borderTopWidth) + number(style.top),
        width: width + extra(style, 'Left', 'Right'),
        height: height + extra(style, 'Top', 'Bottom'),
      },
      turn,
    };
  if (!parentStyle.display.includes('flex')) return undefined;
  return {
    box: {
      x: parent.x + (parent.width - width) / 2 + (number(style.marginLeft) - number(style.marginRight)) / 2,
      y: parent.y + (parent.height - height) / 2 + (number(style.marginTop) - number(style.marginBottom)) / 2,
      width,
      height,
    },
    turn,
  };
}

/** Borders, where the size of a box leaves them out. */
function extra(style: CSSStyleDeclaration, one: 'Left' | 'Top', other: 'Right' | 'Bottom'): number {
  if (style.boxSizing === 'border-box') return 0;
  return Number.parseFloat(style[`border${one}Width`]) + Number.parseFloat(style[`border${other}Width`]);
}

/** Degrees clockwise. */
function turnOf(transform: string): number {
  const [, cos, sin] = /^matrix\(([^,]+), ([^,]+),/.exec(transform) ?? [];
  return cos === undefined || sin === undefined
    ? 0
    : Math.round((Math.atan2(Number(sin), Number(cos)) * 180) / Math.PI);
}
