import type { Lang, Messages } from '../i18n/lang';
import { useDashboardStore } from '../state/context';
import type { DashboardState } from '../state/store';
import { MOST_COMPARED } from '../state/view';
import { PassingButton } from '../ui/PassingButton';
import { appMessages } from './messages';

const words: Messages<Readonly<Record<'unknown' | 'tooMany', (parts: string) => string>>> = {
  zh: {
    unknown: (parts) => `地址中有不认识的部分，已忽略：${parts}`,
    tooMany: (parts) => `最多并排 ${MOST_COMPARED} 个中心，地址中多出的已忽略：${parts}`,
  },
  en: {
    unknown: (parts) => `Ignored in the address, as it means nothing here: ${parts}`,
    tooMany: (parts) => `Ignored in the address, as at most ${MOST_COMPARED} centers are compared: ${parts}`,
  },
};

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
  const tooMany = ignored.filter(({ isTooMany }) => isTooMany);
  const unknown = ignored.filter(({ isTooMany }) => !isTooMany);
  return (
    <p>
      {unknown.length > 0 ? words[lang].unknown(namesOf(unknown, lang)) : ''}
      {unknown.length > 0 && tooMany.length > 0 ? <br /> : null}
      {tooMany.length > 0 ? words[lang].tooMany(namesOf(tooMany, lang)) : ''}
      <PassingButton home="body" heirs="main h2" className="tool" onClick={() => store.getState().dismissIgnored()}>
        {appMessages(lang).close}
      </PassingButton>
    </p>
  );
}

function namesOf(ignored: DashboardState['ignored'], lang: Lang): string {
  return [
    ...ignored.slice(0, NAMED).map(({ key, value }) => `${key.slice(0, 60)}=${value.slice(0, 60)}`),
    ...(ignored.length > NAMED ? ['…'] : []),
  ].join(lang === 'zh' ? '、' : ', ');
}
