import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { AreaLegend } from '../../../src/cards/area/Legend';
import { areaModel } from '../../../src/cards/area/model';
import { CaseLegend } from '../../../src/cards/case/Legend';
import { caseModel } from '../../../src/cards/case/model';
import { BoundedMark, type MarkEnd, OPEN_END } from '../../../src/charts/bounded-marks';
import type { Dataset } from '../../../src/domain/dataset';
import type { Quantity } from '../../../src/domain/quantity';
import { ask } from '../../fixtures/answers';
import { m2 } from '../../fixtures/arbitrary-quantity';
import { bundled } from '../../fixtures/bundled';

const ENDS = ['before', 'after', 'hollow'] as const satisfies readonly MarkEnd[];
const roughly = (quantity: Quantity): Quantity => ({ ...quantity, approximate: true });
/** On an axis of one pixel per m². */
const drawn = (quantity: Quantity, end: MarkEnd) =>
  renderToStaticMarkup(
    <svg aria-hidden="true">
      <BoundedMark plot={{ x: (value) => value }} y={0} quantity={quantity} end={end} fade="fade" />
    </svg>,
  );

describe.each(ENDS)('an area %s', (end) => {
  test('has the point that its source gives only where that is exact', () => {
    const point = end === 'before' ? 'width="9" height="9"' : '<circle';
    expect(drawn(m2(300), end)).toContain(point);
    for (const vague of [m2(300, 'nearly'), m2(300, 'about'), roughly(m2(300))])
      expect(drawn(vague, end)).not.toContain(point);
  });

  test('that is nearly so much is a bar of 10 px up to a stop of 18 px', () => {
    const svg = drawn(m2(300, 'nearly'), end);
    expect(svg).toContain(`class="mark-${end}" x="270" y="-5" width="30" height="10"`);
    expect(svg).toContain('d="M300 -9v18"');
  });

  test('that is about so much has dashed ends and no stop, in whichever way it is worded', () => {
    for (const about of [m2(300, 'about'), roughly(m2(300))]) {
      const svg = drawn(about, end);
      expect(svg).toContain(`class="mark-${end} mark-about" x="270" y="-5" width="60" height="10"`);
      expect(svg).not.toContain('mark-stop');
    }
  });

  test('of which only a lower bound is known ends in a chevron that starts there', () => {
    for (const bound of ['over', 'atLeast'] as const) {
      expect(drawn(m2(300, bound), end)).toContain(`M${300 + OPEN_END - 6} -6l6 6l-6 6`);
      expect(drawn(m2(300, bound), end)).not.toContain('mark-about');
    }
  });

  test('whose lower bound is a rough one has that drawn as wide as it is', () => {
    const svg = drawn(roughly(m2(300, 'over')), end);
    expect(svg).toContain('mark-about" x="270" y="-5" width="30" height="10"');
    expect(svg).toContain(`M${300 + OPEN_END - 6} -6l6 6l-6 6`);
    expect(svg).not.toMatch(/<circle|width="9"/);
  });
});

/** All centers with these areas. */
const withAreas = (before: Quantity, after: Quantity): Dataset => ({
  ...bundled,
  centers: bundled.centers.map((center) => ({
    ...center,
    status: { ...center.status, value: 'open' },
    areas: center.areas.slice(0, 1).map(({ basis }) => ({
      basis,
      before: { ...before, unit: 'm2', evidence: [] },
      after: { ...after, unit: 'm2', evidence: [] },
    })),
  })),
});
const areaLegend = async (before: Quantity, after: Quantity) =>
  renderToStaticMarkup(<AreaLegend model={areaModel(await ask({}, withAreas(before, after)))} lang="en" />);
const items = (legend: string) => legend.split('<li>').slice(1);
const itemOf = (legend: string, words: string) => items(legend).find((item) => item.includes(`</svg>${words}`));

describe('the legend of areas', () => {
  test('shows before and after as they are drawn', async () => {
    const exact = await areaLegend(m2(100), m2(300));
    expect(items(exact)).toHaveLength(2);
    expect(itemOf(exact, 'before')).toContain('width="9" height="9"');
    expect(itemOf(exact, 'after')).toContain('<circle');
    const vague = await areaLegend(m2(100, 'nearly'), m2(300, 'about'));
    expect(itemOf(vague, 'before')).toContain('class="mark-stop mark-before"');
    expect(itemOf(vague, 'before')).not.toContain('width="9"');
    expect(itemOf(vague, 'after')).toContain('mark-about');
    expect(itemOf(vague, 'after')).not.toContain('<circle');
  });

  test('explains each form that occurs, before areas and roughly told ones included', async () => {
    const legend = await areaLegend(m2(100, 'nearly'), m2(300));
    expect(itemOf(legend, 'nearly N')).toContain('mark-before');
    expect(itemOf(await areaLegend(m2(100), roughly(m2(300))), 'about N')).toContain('mark-about');
    const open = await areaLegend(m2(100), roughly(m2(300, 'over')));
    expect(itemOf(open, 'over, at least')).toContain('mark-chevron');
    expect(itemOf(open, 'roughly over N')).toContain('mark-about');
  });
});

test('the legend of cases shows land as it is drawn', async () => {
  const land = (quantity: Quantity) => ({ ...quantity, unit: 'mu' as const, evidence: [] });
  const cases = bundled.cases.map((entry) => ({
    ...entry,
    land: { before: land(roughly(m2(50))), after: land(m2(560, 'nearly')) },
  }));
  const model = caseModel(await ask({}, { ...bundled, cases }));
  const legend = renderToStaticMarkup(<CaseLegend model={model} lang="en" />);
  expect(itemOf(legend, 'at first')).toContain('mark-about');
  expect(itemOf(legend, 'when reported')).toContain('mark-stop');
  expect(legend).toContain('about N');
});
