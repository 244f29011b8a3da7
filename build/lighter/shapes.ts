/**
 * What Recharts names of d3-shape, for curves, stacks and symbols. Our marks are drawn by ourselves, so none is ever called
 * (3 kB of the first load).
 */
function leftOut(): never {
  throw new Error('Curves, stacks and symbols are left out of the bundle: see build/lighter/shapes.ts');
}

export {
  leftOut as area,
  leftOut as curveBasis,
  leftOut as curveBasisClosed,
  leftOut as curveBasisOpen,
  leftOut as curveBumpX,
  leftOut as curveBumpY,
  leftOut as curveLinear,
  leftOut as curveLinearClosed,
  leftOut as curveMonotoneX,
  leftOut as curveMonotoneY,
  leftOut as curveNatural,
  leftOut as curveStep,
  leftOut as curveStepAfter,
  leftOut as curveStepBefore,
  leftOut as line,
  leftOut as stack,
  leftOut as stackOffsetExpand,
  leftOut as stackOffsetNone,
  leftOut as stackOffsetSilhouette,
  leftOut as stackOffsetWiggle,
  leftOut as stackOrderNone,
  leftOut as symbol,
  leftOut as symbolCircle,
  leftOut as symbolCross,
  leftOut as symbolDiamond,
  leftOut as symbolSquare,
  leftOut as symbolStar,
  leftOut as symbolTriangle,
  leftOut as symbolWye,
};
