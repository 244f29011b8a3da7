import type { Lang } from '../i18n/lang';
import { useDashboardStore } from '../state/context';
import type { DashboardState } from '../state/store';
import { PassingButton } from '../ui/PassingButton';
import { appMessages } from './messages';

const words = {
  zh: (parts: string) => `地址中有不认识的部分，已忽略：${parts}`,
  en: (parts: string) => `Ignored in the address, as it means nothing here: ${parts}`,
} as const;

/** So many parts are named: an address can hold thousands. */
const NAMED = 10;

/** Names what of the address was ignored, until it is dismissed. */
export default function IgnoredParts({
  ignored,
  lang,
}: {
  readonly ignored: DashboardState['ignored'];
  readonly lang: Lang;
}) {
  const store = useDashboardStore();
  return (
    <p>
      {words[lang](
        [
          ...ignored.slice(0, NAMED).map(({ key, value }) => `${key.slice(0, 60)}=${value.slice(0, 60)}`),
          ...(ignored.length > NAMED ? ['…'] : []),
        ].join(lang === 'zh' ? '、' : ', '),
      )}
      <PassingButton home="body" heirs="main h2" className="tool" onClick={() => store.getState().dismissIgnored()}>
        {appMessages(lang).close}
      </PassingButton>
    </p>
  );
}
