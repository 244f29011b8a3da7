import { CARDS } from '../../cards/index';
import { CENTERS } from '../../export/briefing/index';
import type { Lang } from '../../i18n/lang';
import { briefingWords } from './messages';

/** Which parts the briefing includes; those that are left out can be brought back. */
export function Parts({
  offered,
  left,
  lang,
  onChange,
}: {
  readonly offered: readonly string[];
  readonly left: readonly string[];
  readonly lang: Lang;
  onChange(left: readonly string[]): void;
}) {
  const words = briefingWords(lang);
  const nameOf = (part: string) =>
    part === CENTERS ? words.centers : (CARDS.find(({ id }) => id === part)?.name(lang) ?? part);
  if (offered.length === 0) return null;
  return (
    <fieldset className="briefing-parts">
      <legend>{words.parts}</legend>
      {offered.map((part) => (
        <label key={part}>
          <input
            type="checkbox"
            value={part}
            checked={!left.includes(part)}
            onChange={({ target }) => onChange(target.checked ? left.filter((id) => id !== part) : [...left, part])}
          />
          {nameOf(part)}
        </label>
      ))}
    </fieldset>
  );
}
