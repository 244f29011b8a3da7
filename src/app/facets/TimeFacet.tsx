import { type FormEvent, useState } from 'react';
import { type DateSpan, parseEdtf } from '../../domain/edtf';
import type { Lang } from '../../i18n/lang';
import { appMessages } from '../messages';

/** A span of dates; each end is a year, a month or a day (2023, 2023-08, 2023-08-30), an empty one is open. */
export function TimeFacet({
  lang,
  time,
  onChange,
}: {
  readonly lang: Lang;
  readonly time: DateSpan | undefined;
  onChange(time: DateSpan | undefined): void;
}) {
  const words = appMessages(lang);
  const [first = '', last = first] = time?.text.replace(/\?/g, '').split('/') ?? ['', ''];
  const [from, setFrom] = useState(first === '..' ? '' : first);
  const [to, setTo] = useState(last === '..' ? '' : last);
  const [failed, setFailed] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (from.trim() === '' && to.trim() === '') return onChange(undefined);
    const parsed = parseEdtf(from.trim() === to.trim() ? from.trim() : `${from.trim() || '..'}/${to.trim() || '..'}`);
    setFailed(!parsed.ok);
    if (parsed.ok) onChange(parsed.date);
  };
  return (
    <form className="range-form" onSubmit={submit}>
      <p>{words.dateHint}</p>
      <label>
        {words.from}
        <input
          inputMode="numeric"
          placeholder="2023-07"
          value={from}
          onChange={(event) => setFrom(event.target.value)}
        />
      </label>
      <label>
        {words.to}
        <input inputMode="numeric" placeholder="2023-08" value={to} onChange={(event) => setTo(event.target.value)} />
      </label>
      {failed ? <p role="alert">{words.badDate}</p> : null}
      <button type="submit" className="button">
        {words.apply}
      </button>
    </form>
  );
}
