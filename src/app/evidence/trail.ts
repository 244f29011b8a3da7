/** A figure whose evidence was shown, and the step of the history at which it was left. */
export interface Stop {
  readonly id: string;
  readonly step: number;
}

/** The figures that led to the one that is shown, the latest last. Coming to the latest again is going back to it. */
export type Trail = readonly Stop[];

/** The trail once `to` is shown in place of the figure at `from`. */
export function goneOn(trail: Trail, from: Stop, to: string): Trail {
  return trail.at(-1)?.id === to ? trail.slice(0, -1) : [...trail, from];
}
