import type { Lang } from '../../i18n/lang';
import { useDashboard, useDashboardStore } from '../../state/context';
import { StepButtons as Buttons } from '../../ui/StepButtons';
import { appMessages } from '../messages';

/** Undo and redo of filters and view. */
export function StepButtons({ lang }: { readonly lang: Lang }) {
  const store = useDashboardStore();
  const canUndo = useDashboard(({ steps }) => steps.back > 0);
  const canRedo = useDashboard(({ steps }) => steps.forward > 0);
  return (
    <Buttons
      words={appMessages(lang)}
      canUndo={canUndo}
      canRedo={canRedo}
      onStep={(by) => store.getState().travel(by)}
    />
  );
}
