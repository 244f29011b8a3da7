import { useState } from 'react';
import type { Source } from '../../domain/dataset';
import { today } from '../../domain/today';
import { citationWords } from '../../i18n/citation';
import { LANGS, type Lang } from '../../i18n/lang';
import { useDashboard } from '../../state/context';
import { copyText } from '../../ui/clipboard';
import { evidenceMessages } from './messages';

/** What came of copying: in which form, or the text that the browser did not take. */
type Outcome = { readonly form: Lang; readonly refused?: string };

/** Copies the citation of an article or of one of its paragraphs, in the form of the page's language or in the other. */
export function CopyCitation({
  source,
  paragraph,
  lang,
}: {
  readonly source: Source;
  readonly paragraph?: number;
  readonly lang: Lang;
}) {
  const [outcome, setOutcome] = useState<Outcome>();
  const written = useDashboard(({ loading }) => (loading.status === 'ready' ? loading.dataset.meta.language : 'zh'));
  const words = evidenceMessages(lang).citation;
  const forms = [lang, ...LANGS.filter((form) => form !== lang)];
  const copy = async (form: Lang) => {
    const text = citationWords({ source, paragraph, written, on: today() }, form);
    setOutcome(undefined);
    setOutcome((await copyText(text)) ? { form } : { form, refused: text });
  };
  return (
    <div className="copy-citation">
      {forms.map((form) => (
        <button
          key={form}
          type="button"
          className="tool"
          aria-label={words.copyOf(form, source.id, paragraph)}
          onClick={() => copy(form)}
        >
          {words.copy[form]}
        </button>
      ))}
      <span role="status">{outcome && outcome.refused === undefined ? words.copied[outcome.form] : ''}</span>
      {outcome?.refused === undefined ? null : (
        <p role="alert">
          {words.refused} <q>{outcome.refused}</q>
        </p>
      )}
    </div>
  );
}
