import { type ComponentType, memo } from 'react';
import { ComposedChart, XAxis, YAxis } from 'recharts';

/** The axis of the frame, from its left to its right end. */
const SHARES: [number, number] = [0, 1];
/** The axis across the rows is only there for the frame: the rows are placed by the card's layout. */
const ONE_BAND = [{ id: 'rows' }];

interface RowsFrameProps {
  readonly width: number;
  /** The same object for the same sizes, or all is set up anew. */
  readonly margin: { readonly top: number; readonly right: number; readonly bottom: number; readonly left: number };
  /** What is drawn in it; it hears of what changes by a context. */
  readonly Marks: ComponentType;
}

/**
 * Recharts' frame around rows of any number: as high as its margins, with the rows below each other outside of it, so that
 * a filter leaves it as it is.
 */
export const RowsFrame = memo(function RowsFrame({ width, margin, Marks }: RowsFrameProps) {
  return (
    <ComposedChart
      accessibilityLayer={false}
      layout="vertical"
      width={width}
      height={margin.top + margin.bottom + 1}
      margin={margin}
      data={ONE_BAND}
    >
      <XAxis type="number" domain={SHARES} allowDataOverflow hide />
      <YAxis type="category" dataKey="id" scale="band" hide />
      <Marks />
    </ComposedChart>
  );
});
