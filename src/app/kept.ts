/** What storage refused, for as long as the page is open. */
const refused = new Map<string, string>();

/** A small choice that is kept on this machine, or for this visit where storage is closed. */
export function kept(key: string): string | undefined {
  try {
    return refused.get(key) ?? localStorage.getItem(key) ?? undefined;
  } catch {
    return refused.get(key);
  }
}

export function keep(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
    refused.delete(key);
  } catch {
    refused.set(key, value);
  }
}
