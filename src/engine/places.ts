import { type Dataset, PLACE_LEVELS, type Place, type PlaceId } from '../domain/dataset';
import type { Truth } from '../domain/interval';

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
   * Is `id` inside `ancestor`? Unknown where the chain of `id` ends below the level of `ancestor`:
   * a street whose city is not reported may lie in any city.
   */
  isInside(id: PlaceId, ancestor: PlaceId): Truth {
    const chain = this.ancestry(id);
    if (chain.some((place) => place.id === ancestor)) return 'yes';
    const outermost = chain.at(-1);
    const target = this.#places.get(ancestor);
    if (!outermost || !target) return 'no';
    return PLACE_LEVELS.indexOf(target.level) < PLACE_LEVELS.indexOf(outermost.level) && couldContain(target, outermost)
      ? 'unknown'
      : 'no';
  }
}

/** A zone holds no street that we know of, and a city's parent province goes without saying who knows it. */
function couldContain(target: Place, outermost: Place): boolean {
  return (
    target.level !== 'site' && target.level !== 'zone' && outermost.level !== 'province' && outermost.level !== 'city'
  );
}
