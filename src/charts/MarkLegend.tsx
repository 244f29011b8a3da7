import { dequal } from 'dequal/lite';
import { memo, useId, useRef } from 'react';
import { intervalOf, type Quantity } from '../domain/quantity';
import type { Lang } from '../i18n/lang';
import { BoundedMark, extentOf, formOf, type MarkEnd, OpenEndFade } from './bounded-marks';

/** A quantity that a chart draws. */
export interface Mark {
  readonly end: MarkEnd;
  readonly quantity: Quantity;
}

/** Items of a legend: what is before and what after, and which bounds occur, each with a mark that the chart has. */
export function MarkLegend({
  marks,
  ends,
  lang,
}: {
  readonly marks: readonly Mark[];
  readonly ends: Readonly<Partial<Record<MarkEnd, string>>>;
  readonly lang: Lang;
}) {
  // The plainest stands for all, and a bound is shown in the color of what is after.
  const plainest = [...marks].sort((a, b) => rank(a) - rank(b));
  const find = (isMeant: (mark: Mark) => boolean) => plainest.find(isMeant);
  const items = [
    ...(['before', 'after', 'hollow'] as const).map(
      (end) => [ends[end], withoutOpenEnd(find((mark) => mark.end === end))] as const,
    ),
    ...FORMS.map(
      (form, index) => [FORM_WORDS[lang][index], find(({ quantity }) => formOf(quantity) === form)] as const,
    ),
    [FORM_WORDS[lang][FORMS.length], find(isRough)] as const,
  ];
  // As rows of a chart do, an item stays in the page unseen where a filter leaves out what it explains.
  const known = useRef<readonly (Mark | undefined)[]>([]);
  known.current = items.map(([, mark], index) => mark ?? known.current[index]);
  return items.map(([text, mark], index) => {
    const drawn = known.current[index];
    return drawn ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: an item is the same in both languages
      <li key={index} hidden={!mark}>
        <Sample quantity={{ ...drawn.quantity, value: 10 }} end={drawn.end} text={text} />
      </li>
    ) : null;
  });
}

const FORMS = ['open', 'nearly', 'about'] as const;
/** By form, and of a lower bound that is rough itself. */
const FORM_WORDS = {
  zh: [
    '多、以上：只知下限，箭头长短无意义',
    '近 N：按约定画 0.9 N 至 N',
    '约 N：虚端，按约定 0.9 N 至 1.1 N',
    '大概 N 多、以上：下限按约定 0.9 N',
  ],
  en: [
    'over, at least: no upper bound, length means nothing',
    'nearly N: 0.9 N to N by convention',
    'about N: dashed ends, 0.9 N to 1.1 N by convention',
    'roughly over N, at least N: from 0.9 N by convention',
  ],
} as const;

const hasPoint = (quantity: Quantity) => intervalOf(quantity).min === quantity.value;
const isRough = ({ quantity }: Mark) => formOf(quantity) === 'open' && !hasPoint(quantity);
const rank = ({ quantity, end }: Mark) => (hasPoint(quantity) ? 0 : 2) + (end === 'before' ? 1 : 0);
/** The point alone, where there is one: what follows it has an item of its own. */
const withoutOpenEnd = (mark: Mark | undefined) =>
  mark && hasPoint(mark.quantity) ? { ...mark, quantity: { ...mark.quantity, bound: 'exact' } as const } : mark;

const HEIGHT = 18;

/** A mark as the chart draws it, and what it means. */
const Sample = memo(function Sample({ quantity, end, text }: Mark & { readonly text: string | undefined }) {
  const fade = useId();
  const { min } = intervalOf(quantity);
  const plot = { x: (value: number) => (value - min) * 12 + (hasPoint(quantity) ? 7 : 2) };
  return (
    <>
      <svg width={extentOf(quantity, plot).to + 2} height={HEIGHT} aria-hidden="true">
        <OpenEndFade id={fade} />
        <BoundedMark plot={plot} y={HEIGHT / 2} quantity={quantity} end={end} fade={fade} />
      </svg>
      {text}
    </>
  );
}, dequal);
