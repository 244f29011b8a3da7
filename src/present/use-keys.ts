import { useEffect, useRef, useState } from 'react';
import { useDashboardStore } from '../state/context';
import { TEXT_FIELDS } from '../ui/text-fields';
import { type Deed, deedOf, PRESENT_KEYS, placeOf, typedOn } from './keys';

/** Milliseconds after which a number that nobody confirms is forgotten. */
const FORGOTTEN = 4000;

const PRESSABLE = 'button, a[href], summary, input, label';

/**
 * The keys of a show. What has the focus comes first: fields, buttons, charts; Esc gives the keys back to the slides.
 * Gives the number that is being typed.
 */
export function useKeys(
  slides: number,
  takesSingleKeys: boolean,
  act: (deed: Deed) => void,
  goTo: (place: number) => void,
): string {
  const store = useDashboardStore();
  const [typed, setTyped] = useState('');
  const latest = useRef<(event: KeyboardEvent) => void>(undefined);

  useEffect(() => {
    latest.current = (event) => {
      const { key, target, isComposing, keyCode, ctrlKey, metaKey, altKey, defaultPrevented } = event;
      if (defaultPrevented || isComposing || keyCode === 229 || ctrlKey || metaKey || altKey) return;
      const { overlay, view } = store.getState();
      if (overlay !== undefined || !(target instanceof Element) || target.closest(`${TEXT_FIELDS}, dialog`)) return;
      if ((key === ' ' || key === 'Enter') && target.closest(PRESSABLE)) return;
      const number = typedOn(typed, key);
      if (number !== undefined) return setTyped(number);
      setTyped('');
      if (key === 'Enter') {
        const place = placeOf(typed, slides);
        return place === undefined ? undefined : goTo(place);
      }
      const deed = deedOf(key);
      if (!deed || (key.length === 1 && key !== ' ' && !takesSingleKeys)) return;
      // A panel over the slide closes first.
      if (deed === 'leave' && view.evidence !== undefined) return;
      event.preventDefault();
      act(deed);
    };
  });

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => latest.current?.(event);
    document.addEventListener('keydown', onKey);
    addEventListener('keydown', giveBack, true);
    return () => {
      document.removeEventListener('keydown', onKey);
      removeEventListener('keydown', giveBack, true);
    };
  }, []);

  useEffect(() => {
    if (typed === '') return;
    const forgetting = setTimeout(() => setTyped(''), FORGOTTEN);
    return () => clearTimeout(forgetting);
  }, [typed]);
  return typed;
}

/**
 * Esc in a chart or beside it on a slide, before the chart hears of it, which would keep the focus. It listens where a
 * tooltip does, so that one Esc takes both away.
 */
function giveBack(event: KeyboardEvent): void {
  const { activeElement } = document;
  const [leave] = PRESENT_KEYS.leave;
  if (event.key !== leave || event.isComposing || document.querySelector('[data-panel], dialog[open]')) return;
  if (!(activeElement instanceof HTMLElement) || !activeElement.closest('.slide')) return;
  event.preventDefault();
  event.stopPropagation();
  activeElement.blur();
}
