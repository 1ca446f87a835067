import { z } from "zod";

import { type Ask, MOST_ASKS } from "./asks";
import type { ItemDecision } from "./decision";
import { VERDICTS } from "./screening";

const text = z.string().default("");

/** What the desk does with a request; each act has a form of its own on the page. */
export const deskForm = z.discriminatedUnion("wat", [
  z.object({ wat: z.literal("oppakken") }),
  z.object({ wat: z.literal("overdragen"), aan: text }),
  z.object({
    wat: z.literal("punt"),
    punt: z.string(),
    oordeel: z.enum(VERDICTS),
    toelichting: text,
  }),
  z.object({ wat: z.literal("meegezien"), punt: z.string(), moment: z.string() }),
  z.object({ wat: z.literal("gezien"), soort: text, afgegeven: text }),
  // Their other fields are numbered, or stand with the items: `readAsks`, `readDecision`.
  z.object({ wat: z.literal("vragen") }),
  z.object({ wat: z.literal("besluit"), gezien: text }),
]);

export type DeskForm = z.output<typeof deskForm>;

/** What was decided of each item, from fields as `verdict.<id of the item>`. */
export function readDecision(fields: Record<string, string>): ItemDecision[] {
  const ids = Object.keys(fields).flatMap((name) => /^reason\.(.+)$/.exec(name)?.[1] ?? []);
  return ids.map((itemId) => {
    const of = (field: string) => fields[`${field}.${itemId}`] ?? "";
    const said = of("verdict");
    const verdict = said === "admit" || said === "refuse" ? said : "";
    return {
      itemId,
      verdict,
      reason: of("reason"),
      startsOn: of("startsOn"),
      endsOn: of("endsOn"),
    };
  });
}

/** The proofs that were ticked: fields as `bewijs.<id>`. */
export function readProofIds(fields: Record<string, string>): string[] {
  return Object.keys(fields).flatMap((name) => /^bewijs\.(.+)$/.exec(name)?.[1] ?? []);
}

/** Questions, from fields as `vraag.0`, each with what it is about: `over.0` is `item:…` or `proof:…`. */
export function readAsks(fields: Record<string, string>): Ask[] {
  return Array.from({ length: MOST_ASKS }, (_, n) => {
    const [kind = "", code = ""] = (fields[`over.${n}`] ?? "").split(":");
    return {
      text: fields[`vraag.${n}`] ?? "",
      itemId: kind === "item" ? code : "",
      proofKind: kind === "proof" ? code : "",
    };
  });
}
