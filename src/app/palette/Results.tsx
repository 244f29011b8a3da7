import type { Lang } from '../../i18n/lang';
import { keyWords } from '../key-words';
import { PAGE_KEYS } from '../keys';
import type { Item } from './item';
import { paletteMessages } from './messages';
import type { Found } from './search';

/** What was found, by group. The field keeps the focus and points at the active one. */
export function Results({
  id,
  groups,
  active,
  lang,
  optionId,
  onPoint,
  onChoose,
}: {
  readonly id: string;
  readonly groups: Found['groups'];
  readonly active: Item | undefined;
  readonly lang: Lang;
  optionId(item: Item): string;
  onPoint(item: Item): void;
  onChoose(item: Item, isSecond: boolean): void;
}) {
  const words = paletteMessages(lang);
  return (
    <div
      id={id}
      className="palette-list"
      role="listbox"
      aria-label={words.results}
      tabIndex={-1}
      // The focus stays in the field.
      onMouseDown={(event) => event.preventDefault()}
    >
      {groups.map(({ group, items }) => (
        // biome-ignore lint/a11y/useSemanticElements: fieldset is for forms, this is a part of a listbox
        <div key={group} role="group" aria-labelledby={`${id}-${group}`}>
          <p id={`${id}-${group}`} className="palette-group" role="presentation">
            {words.groups[group]}
          </p>
          {items.map((item) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents lint/a11y/useFocusableInteractive: the field has the focus and the keys
            <div
              key={item.id}
              id={optionId(item)}
              role="option"
              aria-selected={item === active}
              onPointerMove={() => item !== active && onPoint(item)}
              onClick={(event) => onChoose(item, event.shiftKey)}
            >
              <span className="palette-words">{item.words[lang]}</span>
              {item.detail ? <span className="palette-detail">{item.detail[lang]}</span> : null}
              <span className="palette-deed" data-key={item.key}>
                {item.key ? <kbd>{keyWords(PAGE_KEYS[item.key].keys[0], lang)}</kbd> : words.deeds[group]}
                {item.second && item === active ? ` · ${words.second(item.second.words[lang])}` : ''}
              </span>
            </div>
          ))}
        </div>
      ))}
    </div>
  );
}
