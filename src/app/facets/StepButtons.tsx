import type { Lang } from '../../i18n/lang';
import { useDashboard, useDashboardStore } from '../../state/context';
import { IconButton } from '../../ui/IconButton';
import { appMessages } from '../messages';

const BACK = 'M6 3L2.5 6.5L6 10M3 6.5h6.5a3.5 3.5 0 0 1 0 7H7';
const FORWARD = 'M10 3l3.5 3.5L10 10M13 6.5H6.5a3.5 3.5 0 0 0 0 7H9';

/** Undo and redo. Never `disabled`: that would take the focus away from the one who has just come to the end. */
export function StepButtons({ lang }: { readonly lang: Lang }) {
  const store = useDashboardStore();
  const { back, forward } = useDashboard((state) => state.steps);
  const words = appMessages(lang);
  return (
    <>
      <IconButton
        name={words.undo}
        path={BACK}
        aria-disabled={back === 0}
        onClick={() => store.getState().travel(-1)}
      />
      <IconButton
        name={words.redo}
        path={FORWARD}
        aria-disabled={forward === 0}
        onClick={() => store.getState().travel(1)}
      />
    </>
  );
}
