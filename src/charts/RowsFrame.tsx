import { memo, type ReactNode } from 'react';
import { ComposedChart } from 'recharts';

interface RowsFrameProps {
  readonly width: number;
  /** The same object for the same sizes, or all is set up anew. */
  readonly margin: { readonly top: number; readonly right: number; readonly bottom: number; readonly left: number };
  /** What stands on its surface: the same element, or all is set up anew. */
  readonly children: ReactNode;
}

/**
 * Recharts' frame around rows of any number: as high as its margins, with the rows below each other outside of it, so that
 * a filter leaves it as it is.
 */
export const RowsFrame = memo(function RowsFrame({ width, margin, children }: RowsFrameProps) {
  return (
    <ComposedChart accessibilityLayer={false} width={width} height={margin.top + margin.bottom + 1} margin={margin}>
      {children}
    </ComposedChart>
  );
});
