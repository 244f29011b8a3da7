import { type Block, linesOf, type Run, type TextBlock } from './blocks';

/** A block of the briefing on screen and on paper. */
export function BriefingBlock({ block }: { readonly block: Block }) {
  return block.kind === 'table' ? <TableText block={block} /> : <Text block={block} />;
}

const ELEMENTS = { title: 'h3', heading: 'h4', line: 'p', paragraph: 'p', reference: 'p' } as const;

function Text({ block: { kind, runs } }: { readonly block: TextBlock }) {
  const Element = ELEMENTS[kind];
  return (
    <Element className={`briefing-${kind}`}>
      {runs.map((run, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: runs have no other identity
        <Words key={index} run={run} />
      ))}
    </Element>
  );
}

function Words({ run: { text, role } }: { readonly run: Run }) {
  if (role === 'lead') return <b>{text}</b>;
  return role === 'mark' ? <sup>{text}</sup> : text;
}

function TableText({ block: { table } }: { readonly block: Extract<Block, { kind: 'table' }> }) {
  const [, ...rows] = linesOf(table);
  return (
    <table className="briefing-table">
      <caption>{table.caption}</caption>
      <thead>
        <tr>
          {table.columns.map(({ key, label }) => (
            <th key={key} scope="col">
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([head, ...cells], row) => (
          <tr key={table.rows[row]?.id}>
            <th scope="row">{head}</th>
            {cells.map((text, index) => (
              <td key={table.columns[index + 1]?.key}>{text}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
