/** Why an offer is in the list, as one short piece of text for a card or the machine interface. */
import type { Names } from "./names";
import type { search } from "./nl/search";
import type { Reason } from "~/domain/search/public";

export type ReasonTexts = (typeof search)["reasons"];

export function reasonText(reason: Reason, texts: ReasonTexts, names: Names): string {
  const { code, values } = reason;
  const first = values[0] ?? "";
  const write: Record<Reason["code"], () => string> = {
    name: () => texts.name,
    expertise: () => texts.expertise(values.map((value) => names("expertise", value))),
    words: () => texts.words(first),
    profile: () => texts.profile(names("profiel", first)),
    municipality: () => texts.municipality(values.map((value) => names("gemeente", value))),
    age: () => texts.age(Number(first), Number(values[1] ?? first)),
    start: () => texts.start(Number(first)),
    accepts: () => texts.accepts,
    distance: () => texts.distance(Number(first)),
    form: () => names("vorm", first),
    combination: () => texts.combination(Number(first)),
    contract: () => texts.contract(names("wet", first)),
  };
  return write[code]();
}
