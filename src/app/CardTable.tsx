import { DETAILS } from '../cards/details';
import { TableFace } from '../cards/TableFace';
import type { Lang } from '../i18n/lang';

/** The table face of a card's present model. */
export default function CardTable({
  id,
  model,
  lang,
}: {
  readonly id: string;
  readonly model: unknown;
  readonly lang: Lang;
}) {
  const details = DETAILS[id];
  return details ? <TableFace table={details.table(model, lang)} lang={lang} /> : null;
}
