import { memo } from 'react';

/** A drawing of 16 by 16 in the color of its text; what it means is said beside it or by its button. */
export const Drawing = memo(function Drawing({ path }: { readonly path: string }) {
  return (
    <svg viewBox="0 0 16 16" aria-hidden="true">
      <path d={path} />
    </svg>
  );
});
