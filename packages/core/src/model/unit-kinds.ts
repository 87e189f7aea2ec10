/** Kinds of unit that are special cases of another: what holds for a commune holds for a ward. */
const PARENTS: Readonly<Record<string, string>> = {
  ward: "commune",
  town: "commune",
  "special-zone": "commune",
  school: "public-service",
  hospital: "public-service",
};

/** Tells whether a list of kinds holds a kind or one that it is a special case of. A unit of unknown kind is never left out. */
export function coversKind(listed: readonly string[], kind: string | null): boolean {
  if (kind === null || listed.includes(kind)) return true;
  const parent = PARENTS[kind];
  return parent !== undefined && coversKind(listed, parent);
}
