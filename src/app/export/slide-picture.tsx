import { COMPACT_QUERY } from '../../charts/compact';
import { pictureFile, pictureToCopy } from '../../export/picture/file';
import { type Picture, photograph } from '../../export/picture/photograph';
import type { Product, Subject } from '../../export/subject';
import type { Shown } from '../../present/Show';
import { nameOfSlide } from '../../present/SlideItem';
import { SlideView } from '../../present/SlideView';
import { COMPACT_WIDTH, HEIGHT, Stage, WIDTH } from '../../present/Stage';
import { FILTER_WORDS } from '../present/filter-words';
import { exportMessages } from './messages';

/** A picture of a slide as a file: PNG in so many pixels for each of the slide's, or without a scale SVG. */
export async function slideFile(shown: Shown, subject: Subject, scale: number | undefined): Promise<Product> {
  const { lang } = subject;
  const title = exportMessages(lang).slideFile(shown.index + 1, nameOfSlide(shown.slide, lang));
  return pictureFile(await slidePicture(shown, subject), title, subject, scale);
}

/** A picture of a slide for the clipboard. */
export async function slideToCopy(shown: Shown, subject: Subject): Promise<Blob> {
  return pictureToCopy(await slidePicture(shown, subject));
}

/** A slide as a large window would show it, with what is selected now; on a phone as high as its screen. */
function slidePicture(shown: Shown, { store, answer, lang }: Subject): Promise<Picture> {
  const isNarrow = matchMedia(COMPACT_QUERY).matches;
  const width = isNarrow ? COMPACT_WIDTH : WIDTH;
  return photograph({
    content: (
      <Stage>
        <SlideView {...shown} dataset={answer.dataset} answer={answer} words={FILTER_WORDS} />
      </Stage>
    ),
    store,
    lang,
    className: 'picture-slide',
    width,
    height: isNarrow ? Math.max(HEIGHT, Math.round((width * innerHeight) / innerWidth)) : HEIGHT,
    title: (stage) => stage.querySelector('h2')?.textContent ?? '',
  });
}
