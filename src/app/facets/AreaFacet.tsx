import { type FormEvent, useState } from 'react';
import type { AreaRange } from '../../engine/filters';
import type { Lang } from '../../i18n/lang';
import { appMessages } from '../messages';

/** A range of areas in m²; an empty end is open. */
export function AreaFacet({
  lang,
  area,
  onChange,
}: {
  readonly lang: Lang;
  readonly area: AreaRange | undefined;
  onChange(area: AreaRange | undefined): void;
}) {
  const words = appMessages(lang);
  const [min, setMin] = useState(area?.min?.toString() ?? '');
  const [max, setMax] = useState(area?.max?.toString() ?? '');
  const reversed = min !== '' && max !== '' && Number(min) > Number(max);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (reversed) return;
    const range = { ...(min === '' ? {} : { min: Number(min) }), ...(max === '' ? {} : { max: Number(max) }) };
    onChange(min === '' && max === '' ? undefined : range);
  };
  return (
    <form className="range-form" onSubmit={submit}>
      <p>{words.areaHint}</p>
      <label>
        {words.from}
        <input
          type="number"
          min="0"
          max="1000000"
          step="any"
          value={min}
          onChange={(event) => setMin(event.target.value)}
        />
      </label>
      <label>
        {words.to}
        <input
          type="number"
          min="0"
          max="1000000"
          step="any"
          value={max}
          onChange={(event) => setMax(event.target.value)}
        />
      </label>
      {reversed ? <p role="alert">{words.reversed}</p> : null}
      <button type="submit" className="button" disabled={reversed}>
        {words.apply}
      </button>
    </form>
  );
}
