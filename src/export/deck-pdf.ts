import type { Export } from './formats';

/** The current deck, each slide a page, to the print dialog, which every browser can save as PDF. */
const exported: Export = async (subject) => {
  await subject.printDeck();
  return undefined;
};

export default exported;
