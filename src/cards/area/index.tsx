import { memo } from 'react';
import type { Lang } from '../../i18n/lang';
import { countFigure } from '../../i18n/phrase';
import { useDashboard, useDashboardStore } from '../../state/context';
import { SCALES } from '../../state/view';
import { Segmented } from '../../ui/Segmented';
import type { Card } from '../card';
import { AreaChart } from './Chart';
import { AreaLegend } from './Legend';
import { areaMessages } from './messages';
import { type AreaModel, areaModel } from './model';
import { areaTakeaway } from './takeaway';

/** How much did each center grow, and does it reach a reference area? */
export const areaCard: Card<AreaModel> = {
  id: 'area',
  scope: 'centers',
  span: 7,
  name: (lang) => areaMessages(lang).name,
  subtitle: ({ counts: { reported, selected, shown } }, lang) =>
    areaMessages(lang).subtitle(
      countFigure(reported, 'kpis.areas', lang),
      countFigure(selected, 'kpis.centers', lang),
      shown < reported ? shown : undefined,
    ),
  model: areaModel,
  takeaway: areaTakeaway,
  describe: ({ rows, counts }, lang) => areaMessages(lang).describe(rows.length, counts.selected),
  Chart: AreaChart,
  Legend: AreaLegend,
  Controls: ScaleControl,
};

function ScaleControl({ model, lang }: { readonly model: AreaModel; readonly lang: Lang }) {
  // Without a row there is nothing to scale.
  return model.rows.length === 0 ? null : <Scales lang={lang} />;
}

const Scales = memo(function Scales({ lang }: { readonly lang: Lang }) {
  const store = useDashboardStore();
  const scale = useDashboard((state) => state.view.scale);
  const words = areaMessages(lang);
  return (
    <Segmented
      label={words.scale}
      value={scale}
      options={SCALES.map((value) => ({ value, words: words.scales[value] }))}
      onChange={(next) => store.getState().show({ scale: next })}
    />
  );
});
