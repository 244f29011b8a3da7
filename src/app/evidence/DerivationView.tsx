import { Fragment } from 'react';
import type { Derivation } from '../../cards/card';
import { FigureButton } from '../../cards/FigureText';
import type { Fact } from '../../domain/fact';
import { factWords, readingWords } from '../../i18n/evidence';
import { aspectWords } from '../../i18n/fields';
import type { Lang } from '../../i18n/lang';
import { type CitedSource, citationNumbers } from './citations';
import { evidenceMessages } from './messages';

/** A derived figure: its formula with every input, each leading on to its own source, and what was left out. */
export function DerivationView({
  derivation,
  facts,
  cited,
  lang,
}: {
  readonly derivation: Derivation;
  readonly facts: ReadonlyMap<string, Fact>;
  readonly cited: readonly CitedSource[];
  readonly lang: Lang;
}) {
  const words = evidenceMessages(lang);
  const { title, value, note, inputs, total, conventions, excluded } = derivation;
  const behind = inputs.flatMap((input) => input.facts.flatMap((id) => facts.get(id) ?? []));
  const silent = behind.find((fact) => fact.value.type === 'unreported');
  return (
    <>
      <h2>{title}</h2>
      <p className="evidence-value">
        {value} {note ? <small>{note}</small> : null}
      </p>
      <h3>{words.how}</h3>
      <table className="derivation">
        <tbody>
          {inputs.map(({ label, detail, expression, result, facts: ids }) => (
            <Fragment key={`${label} ${detail} ${ids[0]}`}>
              <tr>
                <th scope="row">
                  {ids[0] === undefined ? label : <FigureButton text={label} evidence={ids[0]} />}{' '}
                  {[...new Set(ids.flatMap((id) => citationNumbers(facts.get(id), cited)))].map((number) => (
                    <span className="citation-number" key={number}>
                      {number}
                    </span>
                  ))}
                  {detail ? <small>{detail}</small> : null}
                </th>
                <td>{expression}</td>
                <td>{result}</td>
              </tr>
              {ids.length > 1 ? (
                <tr>
                  <td colSpan={3} className="input-facts">
                    <FactList facts={ids.flatMap((id) => facts.get(id) ?? [])} lang={lang} />
                  </td>
                </tr>
              ) : null}
            </Fragment>
          ))}
          {total === undefined ? null : (
            <tr className="total">
              <th scope="row">{words.total}</th>
              <td />
              <td>{total}</td>
            </tr>
          )}
        </tbody>
      </table>
      {silent ? <p className="conventions">{words.unreported(readingWords(silent, lang).join(' '))}</p> : null}
      {conventions.length > 0 ? (
        <p className="conventions">
          {words.conventions}
          {lang === 'zh' ? '：' : ': '}
          {conventions.join(lang === 'zh' ? '' : ' ')}
        </p>
      ) : null}
      {excluded && excluded.lines.length > 0 ? (
        <>
          <h3>{excluded.title}</h3>
          {excluded.lines.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </>
      ) : null}
    </>
  );
}

/** The facts of one input, where it rests on several: each leads on to its own source. */
function FactList({ facts, lang }: { readonly facts: readonly Fact[]; readonly lang: Lang }) {
  return (
    <ul>
      {facts.map((fact) => (
        <li key={fact.id}>
          {aspectWords(fact, lang)}
          {lang === 'zh' ? '：' : ': '}
          <FigureButton text={factWords(fact.value, lang)} evidence={fact.id} />
        </li>
      ))}
    </ul>
  );
}
