import { dateWords } from '../../i18n/dates';
import type { Lang } from '../../i18n/lang';
import { useActions } from '../../state/actions';
import { useDashboard } from '../../state/context';
import { Drawing } from '../../ui/Drawing';
import { timelineMessages } from './messages';

/** Clears the dates that the brush, or anything else, has set. */
export function TimelineControls({ lang }: { readonly lang: Lang }) {
  const actions = useActions();
  const time = useDashboard(({ filters }) => filters.time);
  if (!time) return null;
  return (
    <button type="button" className="tool" onClick={() => actions.time(undefined)}>
      <Drawing path="M4 4l8 8M12 4l-8 8" />
      {timelineMessages(lang).brush.clear(dateWords(time.text, lang))}
    </button>
  );
}
