import type { ComponentProps } from 'react';
import { Drawing } from './Drawing';

/** A button that is only a drawing of 16 by 16; its name is spoken, and shown where the pointer rests. */
export function IconButton({
  name,
  path,
  ...button
}: ComponentProps<'button'> & { readonly name: string; readonly path: string }) {
  return (
    <button type="button" className="tool icon" aria-label={name} title={name} {...button}>
      <Drawing path={path} />
    </button>
  );
}
