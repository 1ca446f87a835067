import type { RequestView } from "./requests-view";

/** The fields of one act of one form, as they came back; `isThis`: it is the act that was refused. */
export function fieldOf(
  { typed, faults }: Pick<RequestView, "typed" | "faults">,
  act: string,
  how = "",
) {
  const isThis = typed["doe"] === act && (how === "" || typed["hoe"] === how);
  const field = (name: string, usual = "") => ({
    ...{ name, id: isThis ? name : `${name}-${act}${how}` },
    defaultValue: isThis ? (typed[name] ?? usual) : usual,
    error: isThis ? faults.find((fault) => fault.field === name)?.text : undefined,
  });
  return Object.assign(field, { isThis });
}

export type FieldOf = ReturnType<typeof fieldOf>;
