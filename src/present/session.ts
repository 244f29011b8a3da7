import { queryOf } from '../state/saved-views';
import type { Dashboard } from '../state/store';
import { aimQuery } from './aim';

/** Where a show began. */
export interface Begun {
  /** What was on screen before, as a query: where the show leads back to, and the filters of slides without their own. */
  readonly home: string;
  /** When, in milliseconds. */
  readonly started: number;
}

const SHOW = 'dashboard.show';
const SESSION = 'dashboard.session';
const PRESENTER = /^presenter-([a-z0-9]+)$/;

/** What a show began with: before a reload of the show itself, or now. */
export function beginShow(store: Dashboard): Begun {
  const isLed = store.getState().step === undefined;
  const kept = isLed && isReload() ? keptShow() : undefined;
  if (kept) return kept;
  const { filters, view } = store.getState();
  const home = queryOf(filters, { ...view, mode: 'explore', slide: 1, auto: undefined, evidence: undefined });
  return { home, started: Date.now() };
}

/** The filters and view, as a query, that slides without their own are under: those that a show began with, else those of now. */
export function showHome(store: Dashboard): string {
  const { filters, view } = store.getState();
  return (view.mode === 'present' ? keptShow()?.home : undefined) ?? aimQuery(filters, view);
}

export function keepShow(begun: Begun): void {
  write(SHOW, JSON.stringify(begun));
}

/** The show is over: a reload later on begins another. */
export function endShow(): void {
  try {
    sessionStorage.removeItem(SHOW);
  } catch {
    // Storage is closed, so nothing was kept.
  }
}

/** Tells the windows of one show from those of another; the presenter's has it in its name, which outlives a reload. */
export function sessionId(): string {
  const named = PRESENTER.exec(window.name)?.[1];
  const id = named ?? read(SESSION) ?? unstored ?? Math.random().toString(36).slice(2);
  unstored = id;
  if (named === undefined) write(SESSION, id);
  return id;
}

export function presenterName(session: string): string {
  return `presenter-${session}`;
}

let unstored: string | undefined;

function isReload(): boolean {
  const [navigation] = performance.getEntriesByType('navigation');
  return navigation instanceof PerformanceNavigationTiming && navigation.type === 'reload';
}

function keptShow(): Begun | undefined {
  try {
    const kept: unknown = JSON.parse(read(SHOW) ?? 'null');
    if (typeof kept !== 'object' || kept === null || !('home' in kept) || !('started' in kept)) return undefined;
    const { home, started } = kept;
    return typeof home === 'string' && typeof started === 'number' ? { home, started } : undefined;
  } catch {
    return undefined;
  }
}

function read(key: string): string | undefined {
  try {
    return sessionStorage.getItem(key) ?? undefined;
  } catch {
    return undefined;
  }
}

function write(key: string, value: string): void {
  try {
    sessionStorage.setItem(key, value);
  } catch {
    // Storage may be full or closed: a reload then begins anew.
  }
}
