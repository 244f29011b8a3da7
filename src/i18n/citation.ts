import type { Source, Text } from '../domain/dataset';
import type { Lang } from './lang';
import { listWords } from './phrase';

/** The standard of the Chinese form; its year stands here alone. */
export const CITATION_STANDARD = 'GB/T 7714-2025';

export interface CitationOf {
  readonly source: Source;
  /** Of the whole article where there is none. */
  readonly paragraph?: number | undefined;
  /** The language in which the article is written. */
  readonly written: Lang;
  /** The day on which it is cited, as 2026-07-24. */
  readonly on: string;
}

/** More writers than these are "and others". */
const MOST_WRITERS = 3;

/**
 * One article, or one paragraph of it, as a web page is cited: in Chinese by `CITATION_STANDARD`, in English in the same
 * order. What is not known is left out; an address is not known of any.
 */
export function citationWords(of: CitationOf, lang: Lang): string {
  return (lang === 'zh' ? zhParts(of) : enParts(of)).map(withStop).join(' ');
}

function zhParts({ source, paragraph, written, on }: CitationOf): string[] {
  const { title, byline, published, publisher } = source;
  return [
    ...(byline.length > 0 ? [zhWriters(byline.map((name) => writerName(name, written)))] : []),
    `${title[written]}[EB/OL]`,
    `${published === undefined ? '' : `(${published})`}[${on}]`,
    publisher.zh,
    ...(paragraph === undefined ? [] : [`第 ${paragraph} 段`]),
  ];
}

function zhWriters(names: readonly string[]): string {
  return [...names.slice(0, MOST_WRITERS), ...(names.length > MOST_WRITERS ? ['等'] : [])].join(', ');
}

function enParts({ source, paragraph, written, on }: CitationOf): string[] {
  const { title, byline, published, publisher } = source;
  const names = byline.map((name) => writerName(name, 'en'));
  // What others can search for is the title as it was printed; ours is a translation.
  const printed = written === 'en' ? '' : ` [in Chinese: ${title[written]}]`;
  return [
    ...(names.length > MOST_WRITERS
      ? [`${names.slice(0, MOST_WRITERS).join(', ')}, et al.`]
      : names.length > 0
        ? [listWords(names, 'en')]
        : []),
    `${title.en}${printed}`,
    [published === undefined ? 'Web page' : `Web page dated ${published}`, `cited ${on}`].join(', '),
    publisher.en,
    ...(paragraph === undefined ? [] : [`Para. ${paragraph}`]),
  ];
}

/** A name without the post that a byline puts beside it: 本报记者郑欢 is 郑欢. */
function writerName(name: Text, lang: Lang): string {
  const bare = name[lang].replace(ROLE[lang], '').trim();
  return bare === '' ? name[lang] : bare;
}

const ROLE = {
  zh: /^(?:本报|本刊|本网|本台)?(?:特约|见习|实习)?(?:记者|通讯员)[\s:：]*/,
  en: /\s*\([^()]*\)$/,
} as const;

/** A part ends in one full stop, whatever it ended in before. */
function withStop(part: string): string {
  return `${part.replace(/[.。]$/, '')}.`;
}
