import fc from 'fast-check';
import { expect, test } from 'vitest';
import { areaTexts, parseArea } from '../../../../src/app/facets/ranges';
import { NO_FILTERS } from '../../../../src/engine/filters';
import { LANGS } from '../../../../src/i18n/lang';
import { readAddress, writeAddress } from '../../../../src/state/address';
import { DEFAULT_VIEW } from '../../../../src/state/view';
import { bundled } from '../../../fixtures/bundled';

const ends = fc.oneof(
  fc.constantFrom('', '0', '300', '300.5', '1e3', '0.000001', '0.0000001', '1e-7'),
  fc.double({ min: 0, max: 1e6, noNaN: true }).map(String),
);

test('what the fields take as a range of areas comes back from the address, and what could not is refused', () => {
  fc.assert(
    fc.property(ends, ends, fc.constantFrom(...LANGS), (from, to, lang) => {
      fc.pre(from !== '' || to !== '');
      const parsed = parseArea(from, to, lang);
      if (!parsed.ok) {
        expect(parsed.fault).not.toBe('');
        return;
      }
      const query = writeAddress({ ...NO_FILTERS, area: parsed.value }, DEFAULT_VIEW, { lang, theme: 'system' });
      const { filters, ignored } = readAddress(new URLSearchParams(query), { dataset: bundled, cards: [] });
      expect(filters.area).toEqual(parsed.value);
      expect(ignored).toEqual([]);
    }),
  );
});

test('an area of no more digits than people write is taken, a ten-millionth of a square meter is not', () => {
  expect(parseArea('0.5', '', 'en')).toEqual({ ok: true, value: { min: 0.5 } });
  expect(areaTexts({ min: 0.5 })).toEqual(['0.5', '']);
  expect(parseArea('0.0000001', '', 'en').ok).toBe(false);
  expect(parseArea('', '0.0000001', 'zh')).toMatchObject({ fault: expect.stringContaining('位') });
});
