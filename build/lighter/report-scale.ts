const ignore = () => {};

/**
 * In place of what Recharts measures of each new chart, to know how far it is enlarged: that is of use to its own pointer
 * events only, which are replaced too, and it forces a layout.
 */
export const useReportScale = () => ignore;
