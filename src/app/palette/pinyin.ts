import { pinyin } from 'pinyin-pro';

/** The syllables of a text by how it is read in its context, without tones; what is not Chinese stays in one piece. */
export function syllables(text: string): readonly string[] {
  return pinyin(text, { toneType: 'none', type: 'array', nonZh: 'consecutive', v: true });
}
