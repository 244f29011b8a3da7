import type { AreaModel } from '../../../cards/area/model';
import { boundConventions } from '../../../i18n/conventions';
import type { Lang } from '../../../i18n/lang';
import { type Form, inParts } from '../form';
import { linesOf } from '../measure';
import { pptxMessages } from '../messages';
import { addWords } from '../text-box';
import { areaChart, isOpen } from './area-chart';
import { type Column, rowName, silentColumns, silentWords } from './area-columns';
import { ratioChart } from './area-ratio';

/** So many stand side by side. */
const MOST = 10;

/** Areas before and after, or their ratios, as columns of a native chart; what has no mark stands there in words. */
export const areaForm: Form<AreaModel> = {
  pages(model, { lang, scale, description }) {
    const isRatio = scale === 'ratio';
    const rows = model.rows.map((row): Column => ({ name: rowName(row, isRatio, lang), row }));
    const silent = silentColumns(model, lang);
    // Many that are silent would be slides of nothing.
    const areTold = rows.length + silent.length > MOST;
    const columns = areTold ? rows : [...rows, ...silent];
    const told = areTold ? silentWords(model, lang) : '';
    return inParts(columns, MOST).map((part, index, parts) => ({
      legend: legendOf(model, lang),
      draw({ slide, box, chart }) {
        const words = index === parts.length - 1 ? told : '';
        const below = words === '' ? 0 : linesOf(words, 12, box.w) * 0.22 + 0.1;
        const place = { ...box, h: box.h - below };
        const spec = isRatio ? ratioChart(model, part, lang) : areaChart(model, part, scale === 'linear', lang);
        if (part.length > 0) chart(spec, place, description);
        if (below > 0) addWords(slide, words, { ...box, y: box.y + place.h + 0.08, h: below }, { lang, size: 12 });
      },
    }));
  },
};

function legendOf({ rows }: AreaModel, lang: Lang): readonly string[] {
  const quantities = rows.flatMap(({ before, after }) => [before, after].flatMap((end) => end ?? []));
  return [
    ...(quantities.some(isOpen) ? [pptxMessages(lang).lowerBound] : []),
    ...boundConventions(quantities, lang).map(sentenceless),
  ];
}

const sentenceless = (sentence: string) => sentence.replace(/[。.]$/, '');
