/**
 * The scales of numbers and categories, in place of all of d3-scale: Recharts looks scales up by name, so its bundle would
 * hold the time, color and quantile ones too, with their formats (6 kB of the first load).
 */
export { scaleBand, scaleLinear, scaleLog, scalePoint } from 'd3-scale';
