import type { Text } from '../../domain/dataset';
import type { Dashboard } from '../../state/store';
import { copyText } from '../../ui/clipboard';
import { mayShare } from '../link/may-share';
import { copying } from './copying';
import { run } from './jobs';

/** Puts an address on the clipboard, once it is clear what it does not carry. */
export async function copyLink(label: Text, address: string, store: Dashboard): Promise<void> {
  if (await mayShare(address, store)) await run(copying(label, async () => () => copyText(address)));
}
