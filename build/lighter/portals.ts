import type { ReactNode } from 'react';

/**
 * In place of Recharts' layers for what it draws above or below the rest: of what stands in them we use nothing, and each
 * chart would render and register a dozen.
 */
export function AllZIndexPortals({ children }: { readonly children: ReactNode }) {
  return children;
}
