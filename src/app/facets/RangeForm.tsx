import { type ComponentProps, type FormEvent, useState } from 'react';
import type { Lang } from '../../i18n/lang';
import { facetMessages } from './messages';

/** What was typed into both fields: a value, or words on why it is none. */
export type Parsed<T> = { readonly ok: true; readonly value: T | undefined } | { readonly ok: false; fault: string };

/** A range from two fields, of which either may stay empty: that end is open. */
export function RangeForm<T>({
  lang,
  hint,
  initial,
  fields,
  parse,
  onChange,
}: {
  readonly lang: Lang;
  readonly hint: string;
  /** The texts of both fields at first. */
  readonly initial: readonly [string, string];
  /** What both fields have in common. */
  readonly fields: ComponentProps<'input'>;
  parse(from: string, to: string): Parsed<T>;
  onChange(range: T | undefined): void;
}) {
  const words = facetMessages(lang);
  const [texts, setTexts] = useState(initial);
  const [fault, setFault] = useState('');
  const [from, to] = texts;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const parsed: Parsed<T> = from === '' && to === '' ? { ok: true, value: undefined } : parse(from, to);
    setFault(parsed.ok ? '' : parsed.fault);
    if (parsed.ok) onChange(parsed.value);
  };
  const field = (words: string, value: string, next: (text: string) => readonly [string, string]) => (
    <label>
      {words}
      <input {...fields} value={value} onChange={(event) => setTexts(next(event.target.value.trim()))} />
    </label>
  );
  return (
    <form className="range-form" onSubmit={submit}>
      <p>{hint}</p>
      {field(words.from, from, (text) => [text, to])}
      {field(words.to, to, (text) => [from, text])}
      {fault ? <p role="alert">{fault}</p> : null}
      <button type="submit" className="button">
        {words.apply}
      </button>
    </form>
  );
}
