import { ProfileButton } from '../../cards/ProfileButton';
import type { Comparison } from '../../domain/comparison';
import type { Center } from '../../domain/dataset';
import type { Lang } from '../../i18n/lang';
import { listWords } from '../../i18n/phrase';
import { useDashboardStore } from '../../state/context';
import { Drawing } from '../../ui/Drawing';
import { PassingButton } from '../../ui/PassingButton';
import { EntryList } from './AttributeList';
import { SECTIONS } from './attribute';
import type { ComparedRow } from './comparison';
import { profileMessages } from './messages';
import { attributeWords, verdictWords } from './words';
import '../../cards/table-face.css';

const SIGNS: Readonly<Record<Comparison, string>> = { different: '≠', same: '=', unknown: '?', incomparable: '–' };

/** A column per center, a row per attribute; beside its name each row says in words how its values stand. */
export function CompareTable({
  centers,
  rows,
  reference,
  lang,
}: {
  readonly centers: readonly Center[];
  readonly rows: readonly ComparedRow[];
  readonly reference: number;
  readonly lang: Lang;
}) {
  const { compare: words, sections } = profileMessages(lang);
  const names = centers.map(({ name }) => name[lang]);
  const caption = words.caption(listWords(names, lang));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region needs focus to be scrolled by keys
    <section className="table-scroll" aria-label={caption} tabIndex={0}>
      <table className={`compare-table of-${centers.length}`}>
        <caption>
          <span>{caption}</span>
        </caption>
        <thead>
          <tr>
            <th scope="col">{words.attribute}</th>
            {centers.map((center) => (
              <CenterHead key={center.id} center={center} lang={lang} />
            ))}
          </tr>
        </thead>
        {SECTIONS.map((section) => {
          const own = rows.filter((row) => row.section === section);
          return own.length === 0 ? null : (
            <tbody key={section}>
              <tr className="compare-section">
                <th scope="rowgroup" colSpan={centers.length + 1}>
                  <span>{sections[section]}</span>
                </th>
              </tr>
              {own.map((row) => {
                const name = attributeWords(row.attribute, reference, lang);
                return (
                  <tr key={row.attribute.id} data-comparison={row.comparison}>
                    <th scope="row">
                      {name}
                      <span className="verdict">
                        <b aria-hidden="true">{SIGNS[row.comparison]}</b> {verdictWords(row, lang)}
                      </span>
                    </th>
                    {centers.map((center, index) => (
                      <td key={center.id}>
                        <EntryList entries={row.cells[index] ?? []} of={`${center.name[lang]} ${name}`} lang={lang} />
                      </td>
                    ))}
                  </tr>
                );
              })}
            </tbody>
          );
        })}
      </table>
      {rows.length === 0 ? <p>{words.noDifference}</p> : null}
    </section>
  );
}

function CenterHead({ center, lang }: { readonly center: Center; readonly lang: Lang }) {
  const store = useDashboardStore();
  const { compare: words } = profileMessages(lang);
  const remove = () =>
    store.getState().show({ compare: store.getState().view.compare.filter((id) => id !== center.id) });
  return (
    <th scope="col">
      <span className="compare-head">
        {center.name[lang]}
        <ProfileButton center={center} lang={lang} />
        <PassingButton
          home="[data-panel]"
          heirs="thead button"
          className="tool"
          aria-label={words.remove(center.name[lang])}
          title={words.remove(center.name[lang])}
          onClick={remove}
        >
          <Drawing path="M4 4l8 8M12 4l-8 8" />
        </PassingButton>
      </span>
    </th>
  );
}
