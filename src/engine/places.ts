import { type Dataset, PLACE_LEVELS, type Place, type PlaceId } from '../domain/dataset';
import type { Truth } from '../domain/interval';

/** Larger places have the larger number. */
const sizeOf = ({ level }: Place) => PLACE_LEVELS.length - PLACE_LEVELS.indexOf(level);

/** The tree of places, as far as the sources tell what belongs to what. */
export class PlaceTree {
  readonly #places: ReadonlyMap<PlaceId, Place>;

  constructor({ places }: Pick<Dataset, 'places'>) {
    this.#places = new Map(places.map((place) => [place.id, place]));
  }

  /** The place and all that contain it, innermost first. */
  ancestry(id: PlaceId): readonly Place[] {
    const chain: Place[] = [];
    for (let place = this.#places.get(id); place; place = place.parent ? this.#places.get(place.parent) : undefined)
      chain.push(place);
    return chain;
  }

  /**
   * Is `id` inside `target`? Unknown where no source names the place of that level around `id`, and nothing that is
   * named speaks against `target`: a street whose city is not reported may lie in any city, a site of which only the
   * city is reported in any district of that city.
   */
  isInside(id: PlaceId, target: PlaceId): Truth {
    const chain = this.ancestry(id);
    if (chain.some((place) => place.id === target)) return 'yes';
    const around = this.#places.get(target);
    if (!around) return 'no';
    const outer = chain.findIndex((place) => sizeOf(place) >= sizeOf(around));
    const inner = chain.at(outer === -1 ? -1 : outer - 1);
    if (!inner || outer === 0) return 'no';
    const next = chain[outer];
    if (!next) return 'unknown';
    // A street that is reported in its district is not looked for in zones.
    const isSettled = inner.level === 'street' && next.level === 'district';
    if (isSettled || next.level === around.level) return 'no';
    return this.isInside(target, next.id) === 'no' ? 'no' : 'unknown';
  }
}
