import type { Lang } from '../../i18n/lang';
import { timelineMessages } from './messages';
import { isPage, type TimelineModel } from './model';

/** Says how many of the selected events are shown, where not all are. */
export function PageNote({ model, lang }: { readonly model: TimelineModel; readonly lang: Lang }) {
  if (!isPage(model)) return null;
  return <p className="remarks">{timelineMessages(lang).page(model.rows.length, model.total)}</p>;
}
