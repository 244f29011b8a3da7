import type { Dataset } from '../../domain/dataset';
import { Subjects } from './subjects';
import './linking.css';

/** Elements that speak of something, by the attributes that cards and tables give them anyway. */
const SPEAKING = '[data-mark], [data-evidence], [data-center], [data-fn], [data-cat], [data-row]';

/**
 * Pointing at a center, function or place anywhere, or moving the focus to it, lights it up in all cards. Outside React:
 * nothing is rendered for it. Without a chart's own focus, which moves by `data-active`, keys would light nothing.
 */
export function linkMarks(dataset: Dataset): () => void {
  const subjects = new Subjects(dataset);
  let lit: readonly Element[] = [];
  let pointed = '';

  const point = (id: string) => {
    if (id === pointed) return;
    pointed = id;
    for (const element of lit) element.removeAttribute('data-lit');
    const about = id === '' ? [] : subjects.of(id);
    lit =
      about.length === 0
        ? []
        : [...document.querySelectorAll('main, main [data-card]')].flatMap((part) => litIn(part, about));
    for (const element of lit) element.setAttribute('data-lit', '');
  };
  /** What is lit in a card, or in the page apart from its cards. */
  const litIn = (part: Element, about: readonly string[]) => {
    const elements = [...part.querySelectorAll(SPEAKING)].filter(
      (element) => element.closest('main, [data-card]') === part,
    );
    const flags = subjects.litAmong(about, elements.map(idOf));
    return elements.filter((_, index) => flags[index]);
  };
  const onPointer = ({ target }: Event) => point(speaking(target));
  const onLeave = () => point('');
  const activity = new MutationObserver((records) => {
    const active = records.map(({ target }) => target).find((target) => isActive(target));
    if (active) point(speaking(active));
  });

  document.addEventListener('pointerover', onPointer);
  document.addEventListener('focusin', onPointer);
  document.documentElement.addEventListener('pointerleave', onLeave);
  activity.observe(document.body, { subtree: true, attributeFilter: ['data-active'] });
  return () => {
    document.removeEventListener('pointerover', onPointer);
    document.removeEventListener('focusin', onPointer);
    document.documentElement.removeEventListener('pointerleave', onLeave);
    activity.disconnect();
    point('');
  };
}

function speaking(target: EventTarget | null): string {
  const element = target instanceof Element ? target.closest(SPEAKING) : null;
  return element ? idOf(element) : '';
}

/** A mark that keys have moved to; buttons of facets are active too. */
const isActive = (target: Node) => target instanceof Element && target.matches('[data-mark][data-active]');

function idOf(element: Element): string {
  const { mark, evidence, center, fn, cat, row } = attributesOf(element);
  return mark ?? evidence ?? center ?? (fn && `fn.${fn}`) ?? (cat && `cat.${cat}`) ?? row ?? '';
}

/** SVG elements have a `dataset` too, others in a document need not. */
function attributesOf(element: Element): DOMStringMap {
  return element instanceof HTMLElement || element instanceof SVGElement ? element.dataset : {};
}
