import { FigureButton } from '../../cards/FigureText';
import type { Lang } from '../../i18n/lang';
import { termsIn } from '../../i18n/terms';
import { type Attribute, type Entry, isSilent } from './attribute';
import { attributeWords, valueWords } from './words';

/** Attributes with their values; each value opens its evidence. */
export function AttributeList({
  attributes,
  reference,
  lang,
}: {
  readonly attributes: readonly Attribute[];
  readonly reference: number;
  readonly lang: Lang;
}) {
  return (
    <dl className="attributes">
      {attributes.map((attribute) => {
        const name = attributeWords(attribute, reference, lang);
        return (
          <div key={attribute.id}>
            <dt>{name}</dt>
            <dd>
              <EntryList entries={attribute.entries} of={name} lang={lang} />
            </dd>
          </div>
        );
      })}
    </dl>
  );
}

/** The values of one attribute, or that nothing is reported. */
export function EntryList({
  entries,
  of,
  lang,
}: {
  readonly entries: readonly Entry[];
  /** What they are of, for who hears a value alone. */
  readonly of: string;
  readonly lang: Lang;
}) {
  const colon = lang === 'zh' ? '：' : ': ';
  if (entries.length === 0) return <span className="entry silent">{termsIn(lang).unreported}</span>;
  return entries.map(({ evidence, value, label }) => {
    const text = valueWords(value, lang);
    return (
      <span key={evidence} className={isSilent(value) ? 'entry silent' : 'entry'}>
        {label ? <small>{label[lang]}</small> : null}
        <FigureButton
          text={text}
          evidence={evidence}
          label={`${label ? `${of}${colon}${label[lang]}` : of}${colon}${text}`}
        />
      </span>
    );
  });
}
