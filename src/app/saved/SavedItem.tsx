import { useLayoutEffect, useRef } from 'react';
import type { Lang } from '../../i18n/lang';
import { Drawing } from '../../ui/Drawing';
import { IconButton } from '../../ui/IconButton';
import { PassingButton } from '../../ui/PassingButton';
import { savedMessages } from './messages';
import { NameForm } from './NameForm';

const PENCIL = 'M3 13l.7-3L10.5 3.2l2.3 2.3L6 12.3zM9 4.7L11.3 7';

/** One saved view: opened by its name, renamed in its place, deleted. */
export function SavedItem({
  name,
  lang,
  isPresent,
  isNaming,
  onOpen,
  onNaming,
  onRename,
  onRemove,
}: {
  readonly name: string;
  readonly lang: Lang;
  /** It is what is on screen. */
  readonly isPresent: boolean;
  readonly isNaming: boolean;
  onOpen(): void;
  onNaming(isNaming: boolean): void;
  /** Words on why the name won't do, if so. */
  onRename(to: string): string | undefined;
  onRemove(): void;
}) {
  const words = savedMessages(lang);
  const item = useRef<HTMLLIElement>(null);
  const wasNaming = useRef(false);
  // The form takes the focus and gives it back to what opened it.
  useLayoutEffect(() => {
    if (wasNaming.current !== isNaming)
      item.current?.querySelector<HTMLElement>(isNaming ? 'input' : '[data-rename]')?.focus();
    wasNaming.current = isNaming;
  }, [isNaming]);
  return (
    <li ref={item}>
      {isNaming ? (
        <NameForm label={words.newName} initial={name} lang={lang} onName={onRename} onCancel={() => onNaming(false)} />
      ) : (
        <>
          <button
            type="button"
            className="saved-name"
            aria-current={isPresent}
            aria-label={words.open(name)}
            onClick={onOpen}
          >
            {name}
          </button>
          <IconButton data-rename name={words.rename(name)} path={PENCIL} onClick={() => onNaming(true)} />
          <PassingButton
            home=".popover-panel"
            heirs="button, input"
            className="tool icon"
            aria-label={words.remove(name)}
            title={words.remove(name)}
            onClick={onRemove}
          >
            <Drawing path="M3 4.5h10M6.5 4.5v-2h3v2M4.5 4.5l.7 9h5.6l.7-9M7 7v4M9 7v4" />
          </PassingButton>
        </>
      )}
    </li>
  );
}
