import { type Reading, spokenReading } from './match';
import type { Speak } from './search';

/** Milliseconds that may be worked on at a stretch. */
const STRETCH = 8;

const HAN = /\p{Script=Han}/u;

/** For as long as the page is open: texts sound the same next time. */
const known = new Map<string, Reading>();

/**
 * How these texts sound. The dictionary is large and comes when it is first asked for; many texts are read in stretches
 * with room for what the reader does between them.
 */
export async function learnToSpeak(texts: Iterable<string>): Promise<Speak> {
  const { syllables } = await import('./pinyin');
  let began = performance.now();
  for (const text of texts) {
    if (!HAN.test(text) || known.has(text)) continue;
    known.set(text, spokenReading(syllables(text)));
    if (performance.now() - began < STRETCH) continue;
    await new Promise((resolve) => setTimeout(resolve));
    began = performance.now();
  }
  return (text) => known.get(text);
}
