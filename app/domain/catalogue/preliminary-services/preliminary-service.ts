/**
 * Help nearby that anyone may use without a referral (the preliminary field).
 *
 * Each municipality keeps its own (W22): what it wrote here is not taken by the next import, and once a
 * year it says that a service still holds.
 */
import type { DayNumber, IsoDay } from "~/domain/kernel/day";
import type { Refusal } from "~/domain/kernel/outcome";

export type PreliminaryService = {
  municipality: string;
  name: string;
  targetGroup: string;
  descriptionPlain: string;
  website: string | null;
  phone: string | null;
  /** Codes of expertise terms, by which the search finds it. */
  expertise: string[];
  /** The last day on which its municipality said that it holds. */
  checkedOn: IsoDay | null;
};

/** What people write of a service; its name is its key in the register and stays as it is. */
export type ServiceStatement = Omit<PreliminaryService, "municipality" | "name" | "checkedOn">;
export type ServiceField = "name" | keyof ServiceStatement;

const LONGEST = { name: 200, targetGroup: 1_000, descriptionPlain: 5_000 } as const;
const CHECK_AFTER_DAYS = 365;

const PHONE = /^[+\d][\d\s().-]{1,24}$/;

/** Whether its municipality has not said for a year that it still holds. */
export function isToBeChecked(checkedOn: DayNumber | null, today: DayNumber): boolean {
  return checkedOn === null || checkedOn + CHECK_AFTER_DAYS < today;
}

/** The fields as the register compares them: texts, with an empty one for what is not there. */
export const KEPT_FIELDS = [
  ...(["targetGroup", "descriptionPlain", "website", "phone", "expertise"] as const),
] satisfies (keyof ServiceStatement)[];

export type KeptTexts = Record<(typeof KEPT_FIELDS)[number], string>;

export function asTexts({ expertise, website, phone, ...texts }: ServiceStatement): KeptTexts {
  const { targetGroup, descriptionPlain } = texts;
  return {
    ...{ targetGroup, descriptionPlain, website: website ?? "", phone: phone ?? "" },
    expertise: expertise.join("|"),
  };
}

export function fromTexts({ expertise, website, phone, ...texts }: KeptTexts): ServiceStatement {
  const { targetGroup, descriptionPlain } = texts;
  return {
    ...{ targetGroup, descriptionPlain, website: website || null, phone: phone || null },
    expertise: expertise.split("|").filter(Boolean),
  };
}

/** What is missing or cannot be; `known`: the codes of expertise that may be chosen. */
export function serviceFaults(
  { website, phone, expertise, ...texts }: ServiceStatement & { name: string },
  known: string[],
): Refusal[] {
  const fault = (reason: string, field: ServiceField): Refusal => ({
    code: `preliminary-service.${reason}`,
    field,
  });
  const written = (Object.keys(LONGEST) as (keyof typeof LONGEST)[]).flatMap((field) => {
    if (texts[field].trim() === "") return [fault("no-text", field)];
    return texts[field].length > LONGEST[field] ? [fault("too-long", field)] : [];
  });
  return [
    ...written,
    ...(website === null || isWebAddress(website) ? [] : [fault("no-website", "website")]),
    ...(phone === null || PHONE.test(phone) ? [] : [fault("no-phone", "phone")]),
    ...(expertise.every((code) => known.includes(code)) ? [] : [fault("no-code", "expertise")]),
  ];
}

function isWebAddress(text: string): boolean {
  return /^https?:\/\/[^\s/]+\.\S+$/i.test(text) && URL.canParse(text) && text.length <= 500;
}
