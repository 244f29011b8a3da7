import { standingArea } from './area';
import type { Area, Center } from './dataset';

/** The area of all that belongs to a center, which some report beside that of the service center itself. */
export function premisesArea({ areas }: Center): Area | undefined {
  return areas.find(({ basis }) => basis === 'premises');
}

/** The area that a list shows of a center: the one that stands for it, else one of which only the size before is reported. */
export function listedArea(center: Center): Area | undefined {
  const basis = standingArea(center)?.basis;
  const inOrder = (['serviceCenter', 'premises'] as const).flatMap((name) =>
    center.areas.filter((area) => area.basis === name),
  );
  return basis ? inOrder.find((area) => area.basis === basis) : inOrder.find(({ before }) => before);
}
