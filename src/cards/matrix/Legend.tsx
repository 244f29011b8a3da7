import { PRESENCES } from '../../domain/presence';
import type { Lang } from '../../i18n/lang';
import { PresenceLegend } from '../PresenceLegend';
import type { MatrixModel } from './model';
import { matrixNotes } from './notes';

/** The states that occur, and which lists their sources leave open. */
export function MatrixLegend({ model, lang }: { readonly model: MatrixModel; readonly lang: Lang }) {
  const shown = PRESENCES.filter(
    (presence) =>
      presence === 'yes' ||
      presence === 'unreported' ||
      model.rows.some(({ presences }) => presences?.includes(presence)),
  );
  return <PresenceLegend shown={shown} notes={matrixNotes(model, lang)} lang={lang} />;
}
