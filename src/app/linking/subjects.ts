import type { Dataset } from '../../domain/dataset';

/**
 * What the ids of marks and figures speak of: centers, functions, categories and places, each as `kind:id`. The ids are
 * those of facts and derivations (`wanda.fn.chess`, `coverage.cat.elderly`, `area.wusan-2.serviceCenter.gain`), of marks
 * (`event.wanda-film`, `kind.center`) and of rows of tables.
 */
export class Subjects {
  readonly #centers: ReadonlyMap<string, string>;
  readonly #categories: ReadonlyMap<string, string>;
  readonly #places: ReadonlySet<string>;
  readonly #events: ReadonlyMap<string, readonly string[]>;
  readonly #known = new Map<string, readonly string[]>();

  constructor({ centers, functions, places, events, cases }: Dataset) {
    this.#centers = new Map(centers.map(({ id, place }) => [id, place]));
    this.#categories = new Map(functions.map(({ id, category }) => [id, category]));
    this.#places = new Set(places.map(({ id }) => id));
    this.#events = new Map([
      ...events.map(
        (event) =>
          [
            `event.${event.id}`,
            [...event.centers.map((id) => `center:${id}`), ...event.places.map((id) => `place:${id}`)],
          ] as const,
      ),
      ...cases.map(({ id, place }) => [id, [`place:${place}`]] as const),
    ]);
  }

  /** Subjects of one id, none where it speaks of none. */
  of(id: string): readonly string[] {
    const known = this.#known.get(id);
    if (known) return known;
    const found = this.#find(id);
    this.#known.set(id, found);
    return found;
  }

  /** Whether what the reader points at and another mark speak of one thing. */
  areLinked(pointed: readonly string[], id: string): boolean {
    const about = this.of(id);
    if (about.length === 0) return false;
    return pointed.some((subject) => about.includes(subject) || about.some((own) => this.#around(own) === subject));
  }

  /**
   * Which of the marks of one card are lit. A function that has no mark there is folded into its category, and lights
   * that; what the category’s mark says of a single center is not of this function.
   */
  litAmong(pointed: readonly string[], ids: readonly string[]): readonly boolean[] {
    const holders = pointed.flatMap((subject) => {
      const isThere = ids.some((id) => this.of(id).includes(subject));
      return subject.startsWith('fn:') && !isThere ? (this.#around(subject) ?? []) : [];
    });
    return ids.map((id) => {
      const [only, ...more] = this.of(id);
      const holds = only !== undefined && more.length === 0 && holders.includes(only);
      return holds || this.areLinked(pointed, id);
    });
  }

  #find(id: string): readonly string[] {
    const [first = '', ...rest] = id.split('.');
    const event = this.#events.get(id) ?? this.#events.get(first);
    if (event) return event;
    return [first, ...rest].flatMap((part, index, parts) => {
      const before = parts[index - 1];
      if (before === 'fn') return [`fn:${part}`];
      if (before === 'cat') return [`cat:${part}`];
      if (before === 'visited' || before === 'evening' || before === 'place') return [`place:${part}`];
      return this.#centers.has(part)
        ? [`center:${part}`]
        : index === 0 && this.#places.has(part)
          ? [`place:${part}`]
          : [];
    });
  }

  /** A center speaks of its place too, a function of its category: pointing at those finds them. */
  #around(subject: string): string | undefined {
    const [kind, id = ''] = subject.split(':');
    const around = kind === 'center' ? this.#centers.get(id) : kind === 'fn' ? this.#categories.get(id) : undefined;
    return around && `${kind === 'center' ? 'place' : 'cat'}:${around}`;
  }
}
