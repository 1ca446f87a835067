/** The words for client data: days, roles, and why something was refused. */
import { languageOf } from "./language.server";
import { shownDay } from "./notifications.server";
import { dateOf, type IsoDay } from "~/domain/kernel/day";
import type { Refusal } from "~/domain/kernel/outcome";
import { clientData as en } from "~/i18n/en/client-data";
import { remarks as enRemarks } from "~/i18n/en/remarks";
import { roles as enRoles } from "~/i18n/en/roles";
import type { Language } from "~/i18n/language";
import { clientData as nl } from "~/i18n/nl/client-data";
import { remarks as nlRemarks } from "~/i18n/nl/remarks";
import { roles as nlRoles } from "~/i18n/nl/roles";
import { momentText } from "~/i18n/moment";
import type { Fault } from "~/components/client-data/client-views";

const DUTCH = { texts: nl, remarks: nlRemarks, roleNames: nlRoles };
const ENGLISH = { texts: en, remarks: enRemarks, roleNames: enRoles };

export type ClientWords = {
  language: Language;
  texts: typeof nl;
  day: (day: IsoDay | Date) => string;
  moment: (at: Date) => string;
  roles: (codes: string[]) => string;
  /** What somebody did with which parts, as "bekeek wie het is, het contact". */
  looked: (line: { event: string; groups: string[] }) => string;
  faults: (refusals: Refusal[]) => Fault[];
};

export function clientWords(request: Request): ClientWords {
  const language = languageOf(request);
  const { texts, remarks, roleNames } = { nl: DUTCH, en: ENGLISH }[language];
  const { events, groups, resident } = texts.log;
  const named: Record<string, string> = { ...roleNames, resident };
  return {
    ...{ language, texts },
    day: (day) => shownDay(typeof day === "string" ? dateOf(day) : day, language),
    moment: (at) => momentText(at, language),
    roles: (codes) => codes.map((code) => named[code] ?? code).join(", "),
    looked: (line) =>
      `${events[line.event] ?? line.event} ${line.groups.map((one) => groups[one] ?? one).join(", ")}`,
    faults: (refusals) => refusals.map((refusal) => faultOf(refusal, texts, remarks.faults)),
  };
}

/** What can be wrong with several fields at once says with which. */
const OF_MANY = [
  ...["client.too-long", "client.citizen-number", "privacy.no-reference", "privacy.too-long"],
];

function faultOf(
  { code, field }: Refusal,
  texts: typeof nl,
  others: Record<string, string>,
): Fault {
  const labels: Record<string, string> = {
    ...texts.fields,
    ...{ dpiaRef: texts.privacy.dpia, agreementRef: texts.privacy.agreement },
  };
  const text = texts.faults[code] ?? others[code] ?? texts.fault;
  const label = OF_MANY.includes(code) && field ? labels[field] : undefined;
  return { field: field ?? null, text: label ? `${label}: ${text}` : text };
}
