import { PRESENT_KEYS, SPOT_KEY } from '../../present/keys';
import { PAGE_KEYS } from '../keys';

/** The keys of a single character, of page and show, as the help names them: `/`, not the `／` of a Chinese keyboard. */
export const SINGLE_CHARACTERS: readonly string[] = [
  ...Object.values(PAGE_KEYS).flatMap(({ keys }) => keys),
  ...Object.values(PRESENT_KEYS).flat(),
  SPOT_KEY,
].filter((key) => /^[!-~]$/.test(key));
