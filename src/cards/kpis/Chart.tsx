import { plainText } from '../../i18n/phrase';
import type { ChartProps } from '../card';
import { FigureButton, PhraseText } from '../FigureText';
import { keyFigures, programPhrases } from './figures';
import { kpisMessages } from './messages';
import type { KpisModel } from './model';
import './kpis.css';

/** The key figures as a list of definitions, and under it the districts' own totals, named as reported. */
export function KpisChart({ model, lang }: ChartProps<KpisModel>) {
  const words = kpisMessages(lang);
  const programs = programPhrases(model, lang);
  return (
    <>
      <dl className="kpis">
        {keyFigures(model, lang).map(({ id, name, value, unit, note }) => (
          <div key={id}>
            <dt>{name}</dt>
            <dd>
              <span className="kpi-value">
                <FigureButton text={value} evidence={id} />
              </span>{' '}
              <span className="kpi-unit">{unit}</span>
              <p>{note}</p>
            </dd>
          </div>
        ))}
      </dl>
      {programs.length > 0 ? (
        <p className="programs">
          <b>{words.programs}</b>{' '}
          {programs.map((phrase) => (
            <span key={plainText(phrase)}>
              <PhraseText phrase={phrase} />
            </span>
          ))}
        </p>
      ) : null}
    </>
  );
}
