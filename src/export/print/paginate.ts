/** How much room something takes, in pixels. */
export interface Measured {
  readonly height: number;
  /** Stands above what follows, and never alone at the foot of a page. */
  readonly headsNext?: boolean | undefined;
  /** A table may be cut between two rows; its head is then repeated. */
  readonly rows?: { readonly head: number; readonly heights: readonly number[] } | undefined;
}

/** What of a block stands on a page: all of it, or of a table the rows from one to before another. */
export interface Piece {
  readonly block: number;
  readonly from: number;
  readonly to: number;
}

/** So many rows of a table stand together on a page, where it has so many left. */
const LEAST = 2;

/**
 * Which blocks stand on which page: in their order, each page as full as it can be, nothing cut but tables, and those
 * between two rows. What is higher than a page alone gets a page of its own, and has to be reduced.
 */
export function paginate(
  blocks: readonly Measured[],
  { room, gap }: { readonly room: number; readonly gap: number },
): readonly (readonly Piece[])[] {
  const pages: Piece[][] = [];
  let left = 0;
  const turn = () => {
    pages.push([]);
    left = room;
  };
  const put = (piece: Piece, height: number) => {
    if (pages.length === 0) turn();
    const page = pages.at(-1);
    left -= height + (page?.length ? gap : 0);
    page?.push(piece);
  };
  /** Room for another block on this page; all of it on one that is still empty. */
  const spare = () => (pages.at(-1)?.length ? left - gap : room);

  blocks.forEach((block, index) => {
    const { height, rows } = block;
    if (!rows || rows.heights.length === 0) {
      if (leastOf(blocks, index, gap) > spare()) turn();
      put({ block: index, from: 0, to: 0 }, height);
      return;
    }
    for (let from = 0; from < rows.heights.length; ) {
      const rest = rows.heights.slice(from);
      let count = fitting(rest, spare() - rows.head);
      // The last row is not left to a page alone either.
      const isLeft = () => rest.length - count === 1;
      if ((count < Math.min(LEAST, rest.length) || (isLeft() && count <= LEAST)) && pages.at(-1)?.length) {
        turn();
        count = fitting(rest, room - rows.head);
      }
      if (isLeft() && count > LEAST) count -= 1;
      count = Math.max(1, count);
      const height = rows.head + rest.slice(0, count).reduce((sum, row) => sum + row, 0);
      put({ block: index, from, to: Math.min(from + count, rows.heights.length) }, height);
      from += count;
      if (from < rows.heights.length) turn();
    }
  });
  return pages;
}

/** The least that has to stand together with the beginning of a block. */
function leastOf(blocks: readonly Measured[], index: number, gap: number): number {
  const block = blocks[index];
  if (!block) return 0;
  const { height, rows, headsNext } = block;
  if (rows) return rows.head + rows.heights.slice(0, LEAST).reduce((sum, row) => sum + row, 0);
  return headsNext && index + 1 < blocks.length ? height + gap + leastOf(blocks, index + 1, gap) : height;
}

/** How many rows from the first on fit. */
function fitting(heights: readonly number[], room: number): number {
  let sum = 0;
  const over = heights.findIndex((height) => {
    sum += height;
    return sum > room;
  });
  return over < 0 ? heights.length : over;
}
