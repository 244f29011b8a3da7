import { createStore } from 'zustand/vanilla';
import type { Text } from '../../domain/dataset';
import type { Product, Progress } from '../../export/subject';
import { fetchAgain } from '../fetch-again';
import { save } from './save';

/** What an export has come to. */
export type Outcome =
  /** From 0 to 1; undefined where nobody knows. */
  | { readonly status: 'running'; readonly done: number | undefined }
  /** A copy has no file. */
  | { readonly status: 'done'; readonly file: string | undefined }
  /** Its code can't be fetched, it broke, or the browser does not allow it. */
  | { readonly status: 'failed'; readonly reason: 'unreachable' | 'broken' | 'refused' };

/** Something that a reader asked for. */
export interface Work {
  /** What is made, as the menu calls it. */
  readonly label: Text;
  /** What it comes to is not known, and not told. */
  readonly endsInDialog?: boolean | undefined;
  /** Fetches the code for it. */
  load(): Promise<(progress: Progress) => Promise<Product | undefined>>;
}

export interface Job {
  readonly id: number;
  readonly work: Work;
  readonly outcome: Outcome;
}

/** Thrown by a work that the browser does not allow. */
export class Refused extends Error {}

/** Milliseconds for which a success stays in sight. */
const SHOWN = 8000;

/** The exports under way, the latest success, and the failures that were not dismissed, oldest first. */
export const jobs = createStore<{ readonly all: readonly Job[] }>()(() => ({ all: [] }));

let latest = 0;

export function dismiss(id: number): void {
  jobs.setState(({ all }) => ({ all: all.filter((job) => job.id !== id) }));
}

/** Does a work and tells `jobs` how it goes; never rejects. Several may run at the same time. */
export async function run(work: Work): Promise<void> {
  latest += 1;
  const id = latest;
  const tell = (outcome: Outcome) =>
    jobs.setState(({ all }) => ({ all: all.map((job) => (job.id === id ? { ...job, outcome } : job)) }));
  const begun: Job = { id, work, outcome: { status: 'running', done: undefined } };
  jobs.setState(({ all }) => ({ all: [...all.filter((job) => staysBeside(job, work)), begun] }));
  let reason: 'unreachable' | 'broken' = 'unreachable';
  try {
    const make = await work.load();
    reason = 'broken';
    const product = await make((done) => tell({ status: 'running', done }));
    if (work.endsInDialog) return dismiss(id);
    if (product) save(product);
    tell({ status: 'done', file: product?.name });
    setTimeout(() => dismiss(id), SHOWN);
  } catch (failure) {
    tell({ status: 'failed', reason: failure instanceof Refused ? 'refused' : reason });
  }
}

/** A failure stays until it is dismissed, or the same is asked for again. */
function staysBeside({ work, outcome }: Job, next: Work): boolean {
  if (outcome.status === 'failed') return work.label.en !== next.label.en;
  return outcome.status === 'running';
}

/** Fetches a part, a second time where the first fails. */
export function reached<M>(load: () => Promise<M>): Promise<M> {
  return load().catch((failure) => fetchAgain<M>(failure));
}
