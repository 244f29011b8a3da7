import { type ReactNode, useRef } from 'react';

/**
 * Keeps in the page, unseen and as it was, what for now has nothing to show: elements that stay cost a fraction of
 * removing them and making them again when a filter is released. `null` for nothing.
 */
export function Kept({ children }: { readonly children: ReactNode }) {
  const known = useRef<ReactNode>(null);
  known.current = children ?? known.current;
  return known.current === null ? null : <div hidden={children === null}>{known.current}</div>;
}
