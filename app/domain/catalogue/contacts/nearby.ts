/**
 * Whom to call in one municipality: always in the same order, with the region where it has no own.
 *
 * A kind that nobody gave a number for is answered by the region's access, so that no reader is left
 * without anyone to call. Danger comes apart: it is shown whether a municipality was chosen or not.
 */
import type { Contact } from "./contact";

export type NearbyContact = Contact & {
  /** The municipality gave none, so this is the region's. */
  isRegional: boolean;
};

export type Nearby = { help: NearbyContact[]; danger: NearbyContact[] };

const HELP = ["access", "client_support", "adviser", "complaint"];
const DANGER = ["crisis", "safe_home"];
/** 112 is the same everywhere and stands in the page itself. */
const KNOWN = [...HELP, ...DANGER, "emergency"];

export function nearby(contacts: Contact[], municipality: string | null): Nearby {
  const own = contacts.filter((one) => municipality !== null && one.municipality === municipality);
  const shared = contacts.filter((one) => one.municipality === null);
  const chosen = (kind: string) => ofKind(own, kind) ?? ofKind(shared, kind);
  const access = ofKind(shared, "access") ?? [];
  const help = HELP.flatMap((kind) => {
    const found = chosen(kind);
    if (found) return found;
    return municipality === null ? [] : access.map((contact) => ({ ...contact, kind }));
  });
  const others = shared.filter(({ kind }) => !KNOWN.includes(kind));
  const marked = (all: Contact[]) =>
    all.map((one) => ({ ...one, isRegional: municipality !== null && one.municipality === null }));
  return {
    help: [...marked(help), ...others.map((one) => ({ ...one, isRegional: false }))],
    danger: marked(DANGER.flatMap((kind) => chosen(kind) ?? [])),
  };
}

function ofKind(contacts: Contact[], wanted: string): Contact[] | null {
  const found = contacts.filter(({ kind }) => kind === wanted);
  return found.length > 0 ? found : null;
}
