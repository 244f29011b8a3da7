import { useEffect, useRef } from 'react';
import { MOST_TEXT } from '../../engine/filters';
import { useDashboard, useDashboardStore } from '../../state/context';
import { appMessages } from '../messages';

/** Filters by text while one types; waits while a Chinese input method composes. What is typed at a stretch is one step back. */
export function SearchField() {
  const store = useDashboardStore();
  const lang = useDashboard((state) => state.appearance.lang);
  const q = useDashboard((state) => state.filters.q);
  const input = useRef<HTMLInputElement>(null);
  const words = appMessages(lang);

  // The field follows the address and the chips, but not its own typing: that would break composing.
  useEffect(() => {
    if (input.current && input.current.value.trim() !== q) input.current.value = q;
  }, [q]);

  const search = (value: string) => {
    const next = value.trim();
    if (next !== store.getState().filters.q) store.getState().filter({ q: next }, 'q');
  };

  return (
    <input
      ref={input}
      type="search"
      className="search-field"
      defaultValue={q}
      maxLength={MOST_TEXT}
      placeholder={words.search}
      aria-label={words.searchLabel}
      onInput={(event) => {
        if (!(event.nativeEvent instanceof InputEvent) || !event.nativeEvent.isComposing)
          search(event.currentTarget.value);
      }}
      onBlur={() => store.getState().endGesture()}
      onCompositionEnd={(event) => search(event.currentTarget.value)}
    />
  );
}
