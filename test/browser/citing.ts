import type { Page } from '@playwright/test';

/** What came of pressing: how many figures, and those that did not open their own evidence with article and paragraph. */
export interface Pressed {
  readonly count: number;
  readonly silent: readonly string[];
}

/**
 * Presses every figure that stands on the page, as a reader would; where `deep`, then also every input that a panel leads
 * on to, in that panel. The code of the panel has to be there before.
 */
export async function pressAll(page: Page, { deep = false } = {}): Promise<Pressed> {
  return page.evaluate(async (isDeep) => {
    const frame = () => new Promise(requestAnimationFrame);
    /** Two frames to draw, and some rest: a browser drops what is pushed into the history too fast. */
    const drawn = async () => {
      await frame();
      await frame();
      await new Promise((resolve) => setTimeout(resolve, 30));
    };
    const panel = () => document.querySelector('[data-panel="evidence"]');
    const idOf = (element: Element) => element.getAttribute('data-evidence') ?? '';
    const lead = (id: string) => {
      const query = new URLSearchParams(location.search);
      query.delete('evidence');
      if (id !== '') query.set('evidence', id);
      history.replaceState(null, '', `?${query}`);
      dispatchEvent(new PopStateEvent('popstate'));
    };
    const silent: string[] = [];
    /** The panel that leads on to an id, by that id. */
    const ledFrom = new Map<string, string>();
    let count = 0;
    const press = async (element: Element) => {
      const id = idOf(element);
      count += 1;
      element.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
      await drawn();
      const isOpen = new URLSearchParams(location.search).get('evidence') === id;
      if (!isOpen || !panel()?.querySelector('[data-source][data-paragraph]')) silent.push(id);
      for (const input of panel()?.querySelectorAll('[data-evidence]') ?? [])
        if (!ledFrom.has(idOf(input))) ledFrom.set(idOf(input), id);
    };

    const place = (element: Element) => element.closest('[data-card], [data-list], [data-panel], section');
    const standing = [...document.querySelectorAll('[data-evidence]')].filter(
      // What lies under a comparison can’t be pressed.
      (element) => !panel()?.contains(element) && !element.closest('[inert]'),
    );
    const isFirst = (element: Element, index: number) =>
      standing.findIndex((other) => idOf(other) === idOf(element) && place(other) === place(element)) === index;
    const pressed = standing.filter(isFirst);
    for (const element of pressed) await press(element);

    const known = new Set(pressed.map(idOf));
    // Those that a panel leads on to come at the end of the map while it is walked.
    if (isDeep)
      for (const [id, from] of ledFrom) {
        if (known.has(id)) continue;
        known.add(id);
        lead(from);
        await drawn();
        const input = panel()?.querySelector(`[data-evidence="${CSS.escape(id)}"]`);
        if (input) await press(input);
        else silent.push(`${id} from ${from}`);
      }
    lead('');
    await drawn();
    return { count, silent };
  }, deep);
}
