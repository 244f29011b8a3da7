import { customPinyin, pinyin } from 'pinyin-pro';

// Words of the page’s commands that the dictionary reads in another way.
customPinyin({ 重置: 'chóng zhì', 重做: 'chóng zuò' });

/** The syllables of a text by how it is read in its context, without tones; what is not Chinese stays in one piece. */
export function syllables(text: string): readonly string[] {
  return pinyin(text, { toneType: 'none', type: 'array', nonZh: 'consecutive', v: true });
}
