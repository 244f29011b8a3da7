import type { ComponentProps } from 'react';
import { IconButton } from './IconButton';

/** A cross that closes what it stands on. */
export function CloseButton(button: Omit<ComponentProps<typeof IconButton>, 'path'>) {
  return <IconButton path="M3 3l10 10M13 3L3 13" {...button} />;
}
