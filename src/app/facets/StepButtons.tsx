import type { Lang } from '../../i18n/lang';
import { useDashboard, useDashboardStore } from '../../state/context';
import { StepButtons as Buttons } from '../../ui/StepButtons';
import { appMessages } from '../messages';

/** Undo and redo of filters and view. */
export function StepButtons({ lang }: { readonly lang: Lang }) {
  const store = useDashboardStore();
  const steps = useDashboard((state) => state.steps);
  return <Buttons words={appMessages(lang)} steps={steps} onStep={(by) => store.getState().travel(by)} />;
}
