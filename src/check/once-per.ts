/** A reader that reads each object once, since many rules ask for the same. Nobody may change what it gives. */
export function oncePer<Of extends object, Found>(read: (of: Of) => Found): (of: Of) => Found {
  const known = new WeakMap<Of, { found: Found }>();
  return (of) => {
    const { found } = known.get(of) ?? { found: read(of) };
    known.set(of, { found });
    return found;
  };
}
