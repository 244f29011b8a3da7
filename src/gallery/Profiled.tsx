import { Profiler, useState } from 'react';
import { CardFrame } from '../app/CardFrame';
import { followDocument } from '../app/document';
import { CARDS } from '../cards/index';
import type { Dataset } from '../domain/dataset';
import { inlineEngine } from '../engine/inline';
import type { Appearance } from '../state/appearance';
import { DashboardContext } from '../state/context';
import { createDashboard } from '../state/store';

declare global {
  interface Window {
    /** Cards that React rendered, one entry per commit, as its profiler reports them. */
    rendered: string[];
  }
}

/** All cards over one store, each under React's profiler: what a click renders can be read off `window.rendered`. */
export function Profiled({ dataset, appearance }: { readonly dataset: Dataset; readonly appearance: Appearance }) {
  const [store] = useState(() => {
    const made = createDashboard(appearance, inlineEngine);
    made.getState().dataset('gallery', { ok: true, value: dataset });
    followDocument(made);
    window.rendered = [];
    return made;
  });
  return (
    <DashboardContext value={store}>
      <main className="cards">
        {CARDS.map((card) => (
          <Profiler key={card.id} id={card.id} onRender={(id) => window.rendered.push(id)}>
            <CardFrame card={card} />
          </Profiler>
        ))}
      </main>
    </DashboardContext>
  );
}
