/**
 * In place of Recharts' charts in step with each other (`syncId`), which no card uses: what one chart points at is lit in
 * the others by the page's own linking (1 kB of the first load).
 */
function outOfStep(): void {}

export {
  outOfStep as useBrushChartSynchronisation,
  outOfStep as useSynchronisedEventsFromOtherCharts,
  outOfStep as useTooltipChartSynchronisation,
};
