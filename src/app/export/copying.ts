import type { Text } from '../../domain/dataset';
import { Refused, type Work } from './jobs';

export const COPY_PICTURE: Text = { zh: '复制图片', en: 'Copy picture' };

/** A work that puts something on the clipboard; `load` fetches what does so, which is false where it is not let. */
export function copying(label: Text, load: () => Promise<() => Promise<boolean>>): Work {
  return {
    label,
    async load() {
      const copy = await load();
      return async () => {
        if (!(await copy())) throw new Refused();
        return undefined;
      };
    },
  };
}
