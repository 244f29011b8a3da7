/** The languages of the page; every text is complete in both. */
export const LANGS = ['zh', 'en'] as const;
export type Lang = (typeof LANGS)[number];

/** The same messages in both languages; the compiler sees to it that neither lacks one. */
export type Messages<T> = Readonly<Record<Lang, T>>;

/** The tag for `lang` attributes and Intl. */
export const localeOf = { zh: 'zh-CN', en: 'en' } as const satisfies Record<Lang, string>;
