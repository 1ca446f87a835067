/** Help nearby as people stand to it: of the own municipality, of another, or of nobody. */
import type { Attempt, Things } from "./line";
import { db } from "~/db/read.server";

const UNKNOWN = "999999";

/** The id stands in the address of a form, or is sent by a button of the list. */
export function ownService(at: "form" | "address"): Things {
  const attempt = (id: string): Attempt =>
    at === "form" ? { form: { doe: "klopt", id } } : { params: { id } };
  return async ({ account }) => {
    const services = await db.preliminaryService.findMany({ orderBy: { id: "asc" } });
    const isOwn = (one: { municipalityCode: string }) =>
      account?.actor.municipalities.includes(one.municipalityCode) ?? true;
    const other = services.find((one) => !isOwn(one));
    const isAdmin = account?.actor.roles.includes("region-admin");
    const others: Record<string, Attempt> =
      isAdmin || !other
        ? { "no id at all": attempt("x") }
        : { "other municipality": attempt(String(other.id)) };
    return {
      own: attempt(String(services.find(isOwn)!.id)),
      others,
      unknown: attempt(UNKNOWN),
    };
  };
}
