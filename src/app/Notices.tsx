import type { Lang } from '../i18n/lang';
import { useDashboard } from '../state/context';
import { IgnoredParts } from './on-demand';

/** Says what of the address was ignored; there from the start, or nobody would hear it. */
export function Notices({ lang }: { readonly lang: Lang }) {
  const ignored = useDashboard((state) => state.ignored);
  return (
    <div role="status" className="notices">
      {ignored.length > 0 ? <IgnoredParts ignored={ignored} lang={lang} /> : null}
    </div>
  );
}
