/** What came of a form, for the page that it is on. */
import { toldOf } from "./told";
import type { Fault } from "~/components/referrals/act-view";
import type { Refusal } from "~/domain/kernel/outcome";

type Said = {
  told: Record<string, string>;
  refusals: Refusal[];
  textOf: (refusal: Refusal) => string;
  /** The name that a field has on the page, where it is another one. */
  fieldOf?: (refusal: Refusal) => string | undefined;
};

/** What was just done, or what was wrong with what was sent, also per field. */
export function answeredOn(
  request: Request,
  { told, refusals, textOf, fieldOf = ({ field }) => field }: Said,
): { view: { told: string | null; faults: Fault[] }; errors: Map<string, string> } {
  const faults = refusals.map((one) => ({ field: fieldOf(one) ?? null, text: textOf(one) }));
  const named = faults.flatMap(({ field, text }) => (field ? [[field, text] as const] : []));
  const done = new URL(request.url).searchParams.get("gedaan");
  return { view: { told: toldOf(told, done), faults }, errors: new Map(named) };
}

/** `ja-12` is the act `ja`. */
export function actIn(doe: string): string {
  return doe.split("-", 1)[0] ?? "";
}
