/** What was pressed, as tables of keys name it: `/`, or with Ctrl or Cmd `Mod+Z` and `Mod+Shift+Z`. */
export function pressedKey({ key, ctrlKey, metaKey, shiftKey }: KeyboardEvent): string {
  return ctrlKey || metaKey ? `Mod+${shiftKey ? 'Shift+' : ''}${key.toUpperCase()}` : key;
}
