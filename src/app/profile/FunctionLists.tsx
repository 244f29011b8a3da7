import { FigureButton } from '../../cards/FigureText';
import type { Lang } from '../../i18n/lang';
import { termsIn } from '../../i18n/terms';
import { AttributeList, EntryList } from './AttributeList';
import { type Attribute, isSilent } from './attribute';
import { profileMessages } from './messages';

/** What is said of the list as a whole, the functions that are reported by category, and those that are not. */
export function FunctionLists({
  attributes,
  lang,
}: {
  readonly attributes: readonly Attribute[];
  readonly lang: Lang;
}) {
  const words = profileMessages(lang);
  const functions = attributes.filter(({ field }) => field === 'function');
  const said = functions.filter(({ entries }) => !entries.every(({ value }) => isSilent(value)));
  const silent = functions.filter(({ entries }) => entries.every(({ value }) => isSilent(value)));
  const categories = [...new Set(said.map(({ category }) => category))];
  return (
    <>
      <AttributeList attributes={attributes.filter(({ field }) => field !== 'function')} reference={0} lang={lang} />
      {said.length > 0 ? (
        <dl className="attributes">
          {categories.map((category) => (
            <div key={category?.zh}>
              <dt>{category?.[lang]}</dt>
              <dd>
                {said
                  .filter((attribute) => attribute.category === category)
                  .map(({ id, label, entries }) => (
                    <EntryList
                      key={id}
                      entries={entries.map((entry) => ({ ...entry, label }))}
                      of={category?.[lang] ?? ''}
                      lang={lang}
                    />
                  ))}
              </dd>
            </div>
          ))}
        </dl>
      ) : null}
      {silent.length > 0 ? (
        <>
          <p className="silent-head">{said.length > 0 ? words.silentFunctions : words.allFunctionsSilent}</p>
          <ul className="silent-functions">
            {silent.map(({ id, label, entries: [entry] }) => (
              <li key={id}>
                {entry && label ? (
                  <FigureButton
                    text={label[lang]}
                    evidence={entry.evidence}
                    label={`${label[lang]}${lang === 'zh' ? '：' : ': '}${termsIn(lang).unreported}`}
                  />
                ) : null}
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </>
  );
}
