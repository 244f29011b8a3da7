import { fileName } from './file-name';
import type { Export } from './formats';
import { deckPptx } from './pptx/index';

const TYPE = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';

/** The current deck as a PowerPoint file, its slides under the filters that present mode would show them with. */
const exported: Export = async (subject) => {
  const slides = await subject.slides();
  const blob = new Blob([await deckPptx(slides)], { type: TYPE });
  return { name: fileName(slides.name, subject, 'pptx'), blob };
};

export default exported;
