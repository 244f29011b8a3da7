import { type Frame, placed } from './frame';
import { paintOf } from './paint';
import { svgElement } from './svg-element';

/** Characters of a text that stand on one line, and their box. */
interface Run {
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** So much of a character's size lies between the middle of its box and its baseline. */
const MIDDLE = 0.37;

/** A text of the page line by line, each where the browser has put it; `face` is what the drawing is set in. */
export function drawnText(
  node: Text,
  frame: Frame,
  face: string,
  baseline: (style: CSSStyleDeclaration) => number,
): SVGElement[] {
  const element = node.parentElement;
  if (!element) return [];
  const style = getComputedStyle(element);
  const paint = paintOf(style.color);
  if (!paint) return [];
  const look = {
    'font-family': style.fontFamily === face ? undefined : style.fontFamily,
    'font-size': style.fontSize,
    'font-weight': style.fontWeight === '400' ? undefined : style.fontWeight,
    fill: paint.color,
    'fill-opacity': paint.opacity,
  };
  const isUpright = style.writingMode.startsWith('vertical');
  return runsOf(node, isUpright).map(({ text, left, top, right, bottom }) => {
    const box = placed({ left, top, width: right - left, height: bottom - top }, frame);
    if (!isUpright) return svgElement('text', { x: box.x, y: box.y + baseline(style) * box.height, ...look }, [text]);
    const x = box.x + box.width / 2;
    const y = box.y + box.height / 2;
    const angle = isWide(text) ? 0 : isTurned(element) ? 270 : 90;
    return svgElement(
      'text',
      {
        x,
        y: y + MIDDLE * Number.parseFloat(style.fontSize),
        'text-anchor': 'middle',
        transform: angle === 0 ? undefined : `rotate(${angle} ${x} ${y})`,
        ...look,
      },
      [text],
    );
  });
}

/** The lines of a text; of one that runs from above, each wide character alone. */
function runsOf(node: Text, isUpright: boolean): Run[] {
  const range = document.createRange();
  const runs: Run[] = [];
  let at = 0;
  for (const text of node.data) {
    range.setStart(node, at);
    at += text.length;
    range.setEnd(node, at);
    const box = range.getClientRects()[0];
    // White space that is folded has no box.
    if (!box || (box.width === 0 && box.height === 0) || (box.width === 0 && /\s/.test(text))) continue;
    const { left, top, right, bottom } = box;
    const last = runs.at(-1);
    const goesOn =
      last &&
      (isUpright
        ? !isWide(text) && !isWide(last.text) && Math.abs(last.left - left) < 2
        : Math.abs(last.top - top) < 2 && left >= last.right - 2);
    if (goesOn)
      runs[runs.length - 1] = {
        text: last.text + (/\s/.test(text) ? ' ' : text),
        left: Math.min(last.left, left),
        top: Math.min(last.top, top),
        right: Math.max(last.right, right),
        bottom: Math.max(last.bottom, bottom),
      };
    else if (/\S/.test(text)) runs.push({ text, left, top, right, bottom });
  }
  return runs.map((run) => ({ ...run, text: run.text.trimEnd() }));
}

function isWide(text: string): boolean {
  return /[\u2e80-\u9fff\uff00-\uff60]/.test(text);
}

/** Stands on its head: from below instead of from above. */
function isTurned(element: Element): boolean {
  return getComputedStyle(element.closest('button') ?? element).transform.startsWith('matrix(-1');
}

/** Finds where in the box of a line its baseline lies, from 0 to 1, by setting a line of the same face. */
export function baselines(room: HTMLElement): (style: CSSStyleDeclaration) => number {
  const known = new Map<string, number>();
  return ({ fontFamily, fontSize, fontWeight }) => {
    const key = `${fontWeight} ${fontSize} ${fontFamily}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    const line = document.createElement('div');
    Object.assign(line.style, { position: 'absolute', fontFamily, fontSize, fontWeight, lineHeight: 'normal' });
    const foot = document.createElement('span');
    Object.assign(foot.style, { display: 'inline-block', width: '0', height: '0' });
    const text = document.createTextNode('x');
    line.append(text, foot);
    room.append(line);
    const range = document.createRange();
    range.selectNode(text);
    const { top, height } = range.getBoundingClientRect();
    const share = height > 0 ? (foot.getBoundingClientRect().bottom - top) / height : 0.8;
    line.remove();
    known.set(key, share);
    return share;
  };
}
