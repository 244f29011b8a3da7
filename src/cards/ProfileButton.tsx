import type { CenterId, Text } from '../domain/dataset';
import type { Lang } from '../i18n/lang';
import { useDashboardStore } from '../state/context';
import { profileView } from '../state/view';
import { Drawing } from '../ui/Drawing';
import './profile-button.css';

const label = {
  zh: (center: string) => `查看${center}社区档案`,
  en: (center: string) => `Open the profile of ${center}`,
} as const;

/** Opens all that is reported of a center. */
export function ProfileButton({
  center: { id, name },
  lang,
  isNamed = false,
  onOpen,
}: {
  readonly center: { readonly id: CenterId; readonly name: Text };
  readonly lang: Lang;
  /** With its words beside its drawing. */
  readonly isNamed?: boolean;
  /** What is done before. */
  readonly onOpen?: (() => void) | undefined;
}) {
  const store = useDashboardStore();
  const words = label[lang](name[lang]);
  return (
    <button
      type="button"
      className={isNamed ? 'button to-profile' : 'tool to-profile'}
      aria-label={words}
      title={isNamed ? undefined : words}
      onClick={() => {
        onOpen?.();
        store.getState().show(profileView(id));
      }}
    >
      <Drawing path="M2 3h12v10H2zM9 6.5h3M9 9.5h3M5.5 8a1.2 1.2 0 1 0 0-2.4 1.2 1.2 0 0 0 0 2.4M3.5 11c.3-2 3.7-2 4 0" />
      {isNamed ? words : null}
    </button>
  );
}
