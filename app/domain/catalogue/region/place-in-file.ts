/**
 * Where something stands in a YAML file, as a person would say it: items of a list by their code
 * instead of their number, `versions[2020-01-01].profiles[p03].law`.
 */
const NAMES = ["code", "startsOn", "postcode", "word", "term", "kind"];

export function placeInFile(data: unknown, path: PropertyKey[]): string {
  let at = data;
  let place = "";
  for (const step of path) {
    at = typeof at === "object" && at !== null ? Reflect.get(at, step) : undefined;
    if (typeof step === "number") place += `[${labelOf(at) ?? step}]`;
    else place += place === "" ? String(step) : `.${String(step)}`;
  }
  return place;
}

function labelOf(item: unknown): string | null {
  if (typeof item !== "object" || item === null) return null;
  const values = new Map(Object.entries(item));
  const name = NAMES.map((key) => values.get(key)).find((value) => typeof value === "string");
  if (typeof name === "string") return name;
  return values.has("profile")
    ? ["profile", "intensity", "from"].map((key) => String(values.get(key))).join(" ")
    : null;
}
