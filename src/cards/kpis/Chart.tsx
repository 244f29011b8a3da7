import { dequal } from 'dequal/lite';
import { memo } from 'react';
import type { Lang } from '../../i18n/lang';
import { type Phrase, plainText } from '../../i18n/phrase';
import { useDashboardStore } from '../../state/context';
import type { ChartProps } from '../card';
import { figureButton, phraseText, sentence } from '../FigureText';
import { type KeyFigure, keyFigures, programPhrases } from './figures';
import { kpisMessages } from './messages';
import type { KpisModel } from './model';
import './kpis.css';

/** So many totals stand on the card; the table has them all. */
const SHOWN = 2;

/** The key figures as a list of definitions, and under it the districts' own totals, named as reported. */
export function KpisChart({ model, lang }: ChartProps<KpisModel>) {
  const words = kpisMessages(lang);
  const programs = programPhrases(model, lang);
  const shown = programs.slice(0, SHOWN);
  return (
    <>
      <dl className="kpis">
        {keyFigures(model, lang).map((figure) => (
          <Definition key={figure.id} {...figure} lang={lang} />
        ))}
      </dl>
      {programs.length > 0 || model.isPlaced ? (
        <p className="programs">
          <b>{words.programs}</b>{' '}
          {shown.map((phrase) => (
            <span key={plainText(phrase)}>{phraseText(phrase)}</span>
          ))}
          {programs.length === 0 ? words.noPrograms : null}
          {programs.length > SHOWN ? words.morePrograms(programs.length - SHOWN) : null}
        </p>
      ) : null}
    </>
  );
}

/** A number stays with its measure word: 2 个. */
const glued = (part: Phrase[number]) => (typeof part === 'string' ? part.replace(/(\d) /g, '$1\u00a0') : part);

const Definition = memo(function Definition({
  id,
  name,
  value,
  unit,
  note,
  lang,
}: KeyFigure & { readonly lang: Lang }) {
  const store = useDashboardStore();
  const label = `${unit === '' ? value : `${value} ${unit}`}${lang === 'zh' ? '，' : ', '}${name}`;
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <span className="kpi-value">{figureButton({ text: value, evidence: id, label }, lang, store)}</span>{' '}
        <span className="kpi-unit">{unit}</span>
        <p>{sentence(note.map(glued), lang, store)}</p>
      </dd>
    </div>
  );
}, dequal);
