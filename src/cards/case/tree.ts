import type { ChartAction, ChartNode } from '../../charts/chart-tree';
import type { Dated } from '../../domain/dataset';
import { parseEdtf } from '../../domain/edtf';
import { dateWords } from '../../i18n/dates';
import type { Lang } from '../../i18n/lang';
import { measureWords, timesWords } from '../../i18n/numbers';
import { plainText } from '../../i18n/phrase';
import { caseMessages } from './messages';
import { type CaseEntry, type CaseModel, derivedId, factsOfCase } from './model';
import { caseTakeaway } from './takeaway';

/** The mark of a case as a whole: its name above its slope, where there are several. */
export function caseMark({ id }: CaseEntry): string {
  return `case.${id}`;
}

/** The chart for keys and speech: of several cases each is a group; of one its marks are the first level. */
export function caseTree(model: CaseModel, lang: Lang, open: (id: string) => void): ChartNode {
  const [only] = model.cases;
  const children =
    only && model.total === 1
      ? marksOf(only, lang, open)
      : model.cases.map((entry) => ({
          id: caseMark(entry),
          label: plainText(caseTakeaway({ ...model, total: 1, cases: [entry] }, lang)),
          children: marksOf(entry, lang, open),
        }));
  return { id: 'case', label: '', children };
}

function marksOf(entry: CaseEntry, lang: Lang, open: (id: string) => void): readonly ChartNode[] {
  const words = caseMessages(lang);
  const facts = factsOfCase(entry);
  const node = (id: string, label: string): ChartNode => {
    const action: ChartAction = { kind: 'evidence', run: () => open(id) };
    return { id, label, action };
  };
  const invested = inferredWords(entry.invested, lang);
  const reported = inferredWords(entry.reported, lang);
  return [
    node(facts.before, words.landIn(invested, measureWords(entry.before, lang))),
    node(facts.after, words.landIn(reported, measureWords(entry.after, lang))),
    ...(entry.ratio ? [node(derivedId.ratio(entry), words.ratioOf(timesWords(entry.ratio, lang)))] : []),
    node(facts.invested, words.invested(invested)),
    node(facts.reported, words.reported(reported)),
  ];
}

/** A date in words, and that its year is inferred, if it is: a question mark alone is easily not heard. */
function inferredWords(date: Dated, lang: Lang): string {
  const parsed = parseEdtf(date.edtf);
  const text = dateWords(date.edtf, lang);
  const { inferred } = caseMessages(lang);
  if (!parsed.ok || !parsed.date.uncertain) return text;
  return lang === 'zh' ? `${text}（${inferred}）` : `${text} (${inferred})`;
}
