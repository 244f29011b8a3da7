import { EVENT_KINDS } from '../../domain/dataset';
import type { Lang } from '../../i18n/lang';
import { timelineMessages } from './messages';
import { datedRows, isPage, type TimelineModel } from './model';

/** What chart it is and of what, in one sentence. */
export function describeTimeline(model: TimelineModel, lang: Lang): string {
  const dated = datedRows(model).length;
  const words = timelineMessages(lang);
  const sentence = words.describe({ dated, undated: model.rows.length - dated, kinds: EVENT_KINDS.length });
  return isPage(model) ? `${sentence} ${words.page(model.rows.length, model.total)}${words.stop}` : sentence;
}
