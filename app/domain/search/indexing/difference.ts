export type Difference = { id: string; kind: "missing" | "differs" | "surplus" };

/** How one map of id → digest differs from what it should be. */
export function compareVersions(
  should: ReadonlyMap<string, string>,
  held: ReadonlyMap<string, string>,
): Difference[] {
  const wanting = [...should].flatMap(([id, digest]): Difference[] => {
    if (held.get(id) === digest) return [];
    return [{ id, kind: held.has(id) ? "differs" : "missing" }];
  });
  const surplus = [...held.keys()].filter((id) => !should.has(id));
  return [...wanting, ...surplus.map((id): Difference => ({ id, kind: "surplus" }))];
}
