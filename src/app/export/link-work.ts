import type { Text } from '../../domain/dataset';
import { linkMessages } from '../../i18n/links';
import type { Dashboard } from '../../state/store';
import { copyText } from '../../ui/clipboard';
import { mayShare } from '../link/may-share';
import { copying } from './copying';
import { run } from './jobs';

export const COPY_LINK: Text = { zh: linkMessages('zh').copy, en: linkMessages('en').copy };

/** Puts an address on the clipboard, once it is clear what it does not carry. */
export async function copyLink(address: string, store: Dashboard): Promise<void> {
  if (await mayShare(address, store)) await run(copying(COPY_LINK, async () => () => copyText(address)));
}
