/** Where data stands on a chart, in pixels of its surface. */
export interface Plot {
  readonly left: number;
  readonly right: number;
  /** Position of a number on the horizontal axis. */
  x(value: number): number;
}
