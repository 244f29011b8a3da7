import { FACETS, type Facet, type Filters, isActive } from './filters';
import type { ScopeRows } from './scope';
import type { Verdict } from './verdict';

/** Verdicts as numbers: between facets the least counts. */
const CODE: Readonly<Record<Verdict, number>> = { no: 0, unjudged: 1, possible: 2, yes: 3 };

/** All rows of a scope under some filters, judged once by each active facet, in columns. */
export class JudgedRows<T> {
  readonly active: readonly Facet[];
  readonly #rows: readonly T[];
  readonly #columns: ReadonlyMap<Facet, Uint8Array>;
  readonly #overall: Uint8Array;

  constructor({ rows, facets, judge }: ScopeRows<T>, filters: Filters, reference: number) {
    this.active = facets.filter((facet) => isActive(filters, facet));
    this.#rows = rows;
    this.#columns = new Map(
      this.active.map((facet) => {
        const verdictOf = judge(facet, filters, reference);
        return [facet, Uint8Array.from(rows, (row) => CODE[verdictOf(row)])];
      }),
    );
    this.#overall = this.#least(this.active);
  }

  /** The rows that match, for certain or possibly, in the dataset's order. */
  matching(): { readonly row: T; readonly certain: boolean }[] {
    return this.#rows.flatMap((row, index) => {
      const code = this.#overall[index] ?? CODE.no;
      return code >= CODE.possible ? [{ row, certain: code === CODE.yes }] : [];
    });
  }

  /**
   * The rows that are left where one facet is lifted. Right for facets that are judged apart from the others, as all of
   * centers are: those that events answer by their centers are judged together.
   */
  leftWithout(facet: Facet): readonly T[] {
    const codes = this.#columns.has(facet) ? this.#least(this.active.filter((name) => name !== facet)) : this.#overall;
    return this.#rows.filter((_, index) => (codes[index] ?? CODE.no) >= CODE.possible);
  }

  /** The rows that some facet can't judge and none rules out, by the first such facet, so that counts add up. */
  unjudged(): ReadonlyMap<Facet, readonly T[]> {
    const found = new Map<Facet, T[]>();
    this.#overall.forEach((code, index) => {
      const row = this.#rows[index];
      if (code !== CODE.unjudged || row === undefined) return;
      const facet = FACETS.find((name) => this.#columns.get(name)?.[index] === CODE.unjudged);
      if (!facet) return;
      const rows = found.get(facet);
      if (rows) rows.push(row);
      else found.set(facet, [row]);
    });
    return found;
  }

  #least(facets: readonly Facet[]): Uint8Array {
    const least = new Uint8Array(this.#rows.length).fill(CODE.yes);
    for (const facet of facets)
      this.#columns.get(facet)?.forEach((code, index) => {
        if (code < (least[index] ?? 0)) least[index] = code;
      });
    return least;
  }
}
