import type { Text } from '../../domain/dataset';
import type { PictureFormat } from '../../export/card-formats';
import type { Shown } from '../../present/Show';
import type { Dashboard } from '../../state/store';
import { copyPicture } from '../../ui/clipboard-kinds';
import { copying } from './copying';
import { reached, type Work } from './jobs';
import { subjectOf } from './subject';

const drawing = () => reached(() => import('./slide-picture'));

/** Saves a picture of a slide as it is on screen. */
export function slideAs({ label, scale }: PictureFormat, shown: Shown, store: Dashboard): Work {
  return {
    label,
    async load() {
      const { slideFile } = await drawing();
      return async () => slideFile(shown, await subjectOf(store), scale);
    },
  };
}

/** Puts a picture of a slide on the clipboard. */
export function slideCopied(label: Text, shown: Shown, store: Dashboard): Work {
  return copying(label, async () => {
    const { slideToCopy } = await drawing();
    return () => copyPicture(subjectOf(store).then((subject) => slideToCopy(shown, subject)));
  });
}
