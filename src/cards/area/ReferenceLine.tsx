import { type KeyboardEvent, type PointerEvent, useRef } from 'react';
import { enlargementOf } from '../../charts/enlargement';
import { textWidth } from '../../charts/text-width';
import { REFERENCES } from '../../domain/area';
import type { Lang } from '../../i18n/lang';
import { numberWords } from '../../i18n/numbers';
import { useDashboardStore } from '../../state/context';
import type { AxisPlot } from './axis-plot';
import { areaMessages } from './messages';

/** m²; a drag snaps to these, so that no reference looks more precise than a choice. */
const STEP = 10;
const PAGE = 100;

/** The reference area, movable by drag and by keys. A whole drag is one step back, so are keys until it loses focus. */
export function ReferenceLine({
  reference,
  lang,
  plot,
  bottom,
}: {
  readonly reference: number;
  readonly lang: Lang;
  readonly plot: AxisPlot;
  /** Where the line ends. */
  readonly bottom: number;
}) {
  const store = useDashboardStore();
  const isDragging = useRef(false);
  const slider = useRef<SVGGElement>(null);
  const words = areaMessages(lang);
  const x = plot.x(reference);
  const label = words.reference(numberWords(reference, lang));
  const width = textWidth(label, 12) + 20;
  const center = Math.max(width / 2, plot.left - 60 + width / 2, Math.min(plot.right + 40 - width / 2, x));

  const move = (value: number) => {
    const next = Math.max(STEP, Math.min(REFERENCES.most, Math.round(value / STEP) * STEP));
    if (next !== store.getState().view.reference) store.getState().show({ reference: next }, 'reference');
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const by = { ArrowRight: STEP, ArrowUp: STEP, ArrowLeft: -STEP, ArrowDown: -STEP, PageUp: PAGE, PageDown: -PAGE }[
      event.key
    ];
    if (by === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    move(reference + by);
  };
  const onPointerMove = (event: PointerEvent<SVGGElement>) => {
    const frame = event.currentTarget.ownerSVGElement?.parentElement;
    if (!isDragging.current || !frame) return;
    const value = plot.at((event.clientX - frame.getBoundingClientRect().left) / enlargementOf(frame));
    if (Number.isFinite(value)) move(value);
  };

  return (
    <g
      className="reference"
      onPointerDown={(event) => {
        if (event.button !== 0) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        store.getState().endGesture();
        isDragging.current = true;
      }}
      onPointerMove={onPointerMove}
      onLostPointerCapture={() => {
        isDragging.current = false;
        store.getState().endGesture();
        slider.current?.focus();
      }}
    >
      <path className="reference-line" d={`M${x} 26V${bottom}`} />
      <rect className="hit" x={x - 8} y={26} width={16} height={bottom - 26} />
      {/* The slider is the label alone, so that the ring of the focus is around that and not around the whole line. */}
      <g
        ref={slider}
        className="reference-slider"
        role="slider"
        tabIndex={0}
        aria-label={words.referenceLabel}
        aria-valuenow={reference}
        aria-valuemin={REFERENCES.least}
        aria-valuemax={REFERENCES.most}
        aria-valuetext={label}
        onKeyDown={onKeyDown}
        onBlur={() => store.getState().endGesture()}
      >
        <rect className="hit" x={center - width / 2} y={-8} width={width} height={44} />
        <rect className="reference-pill" x={center - width / 2} y={3} width={width} height={24} rx={12} />
        <text className="reference-label" x={center} y={19} textAnchor="middle">
          {label}
        </text>
      </g>
    </g>
  );
}
