import { type FormEvent, useState } from 'react';
import type { Lang } from '../../i18n/lang';
import { MOST_LETTERS } from '../../state/saved-views';
import { savedMessages } from './messages';

/** A field for a name; says why one won't do, and keeps what was typed then. */
export function NameForm({
  label,
  initial,
  lang,
  onName,
  onCancel,
}: {
  readonly label: string;
  readonly initial: string;
  readonly lang: Lang;
  /** Words on why the name won't do, if so. */
  onName(name: string): string | undefined;
  onCancel?(): void;
}) {
  const words = savedMessages(lang);
  const [name, setName] = useState(initial);
  const [fault, setFault] = useState<string>();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const why = onName(name);
    setFault(why);
    if (why === undefined) setName('');
  };
  return (
    <form className="name-form" onSubmit={submit}>
      <label>
        <span>{label}</span>
        <input
          value={name}
          maxLength={MOST_LETTERS}
          aria-invalid={fault !== undefined}
          onChange={(event) => setName(event.target.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Escape' || !onCancel || event.nativeEvent.isComposing) return;
            event.stopPropagation();
            onCancel();
          }}
        />
      </label>
      <button type="submit" className="button">
        {words.save}
      </button>
      {onCancel ? (
        <button type="button" className="button" onClick={onCancel}>
          {words.cancel}
        </button>
      ) : null}
      {fault === undefined ? null : <p role="alert">{fault}</p>}
    </form>
  );
}
