/** What is worked out once per row, since it depends on nothing else. */
export function perRow<T extends object, V>(make: (row: T) => V): (row: T) => V {
  const known = new WeakMap<T, { readonly value: V }>();
  return (row) => {
    const found = known.get(row);
    if (found) return found.value;
    const value = make(row);
    known.set(row, { value });
    return value;
  };
}
