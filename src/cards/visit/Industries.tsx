import type { Lang } from '../../i18n/lang';
import { FigureButton } from '../FigureText';
import { visitMessages } from './messages';
import { type IndustryColumn, listFact, SIDES, type Side, type VisitEntry } from './model';

/** Columns in one band: what fits beside the labels, and on a phone, where English names need more room. */
const BAND = { wide: { zh: 4, en: 4 }, compact: { zh: 4, en: 2 } } as const;

interface IndustriesProps {
  readonly visit: VisitEntry;
  readonly lang: Lang;
  readonly compact: boolean;
}

/** The delegation's industries above those of the local firms, each industry in one column of its own. */
export function Industries({ visit, lang, compact }: IndustriesProps) {
  const { industries } = visit;
  const band = BAND[compact ? 'compact' : 'wide'][lang];
  const starts = Array.from({ length: Math.ceil(industries.length / band) }, (_, index) => index * band);
  return starts.map((start) => (
    <dl className={`visit-industries visit-band-${band}`} key={start}>
      {SIDES.map((side) => (
        <SideRow
          key={side}
          visit={visit}
          side={side}
          columns={industries.slice(start, start + band)}
          isLast={start + band >= industries.length}
          lang={lang}
          compact={compact}
        />
      ))}
    </dl>
  ));
}

interface SideProps extends IndustriesProps {
  readonly side: Side;
  readonly columns: readonly IndustryColumn[];
  /** The end of the list, where it may be left open. */
  readonly isLast: boolean;
}

function SideRow({ visit, side, columns, isLast, lang, compact }: SideProps) {
  const words = visitMessages(lang);
  const open = isLast && visit.open[side] ? <span className="visit-note">{words.open}</span> : null;
  return (
    <div className={`visit-row visit-side visit-${side}`}>
      <dt>
        {words.rows[side]} {compact ? open : null}
      </dt>
      <dd>
        <ul>
          {columns.map((column) => (
            <Box key={column.id} visit={visit} side={side} column={column} lang={lang} />
          ))}
        </ul>
        {compact ? null : open}
      </dd>
    </div>
  );
}

function Box({
  visit,
  side,
  column,
  lang,
}: Pick<SideProps, 'visit' | 'side' | 'lang'> & { readonly column: IndustryColumn }) {
  const words = visitMessages(lang);
  const name = column.name[lang];
  const evidence = listFact(visit, side);
  if (!column[side]) {
    const absent = visit.open[side] ? words.absent.open : words.absent.closed;
    return (
      <li className="visit-absent">
        <FigureButton text={absent} label={words.absentOf(absent, name)} evidence={evidence} />
      </li>
    );
  }
  return (
    <li className={side === 'local' && column.delegation ? 'visit-both' : undefined}>
      <FigureButton text={name} evidence={evidence} />
    </li>
  );
}
