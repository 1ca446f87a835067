/**
 * Who a referral is about, as little as a first talk can do with: a name, a birth date, and how to reach
 * that person or somebody near (security requirement P-12; decision D8).
 *
 * No BSN, no address, and no field for what is the matter: that stands in the dossier of the care, and
 * not here.
 */
import { holdsCitizenNumber, isCitizenNumber } from "./citizen-number";
import { isEmail } from "~/domain/accounts/public";
import { type DayNumber, dayNumber, isIsoDay } from "~/domain/kernel/day";
import type { Refusal } from "~/domain/kernel/outcome";

/** In the order of the form. */
export const CLIENT_FIELDS = [
  ...(["name", "birthDate", "phone", "email", "contactName", "contactRelation"] as const),
  "remark",
] as const;
export type ClientField = (typeof CLIENT_FIELDS)[number];

/** What was not said is empty; the birth date is a day, as `2014-03-12`. */
export type Client = Record<ClientField, string>;

/** What an entry of the access log names: never a field by itself. */
export const FIELD_GROUPS: Record<ClientField, "identity" | "contact"> = {
  ...{ name: "identity", birthDate: "identity" },
  ...{ phone: "contact", email: "contact", contactName: "contact", contactRelation: "contact" },
  remark: "contact",
};

export const LONGEST: Record<ClientField, number> = {
  ...{ name: 120, birthDate: 10, phone: 25, email: 254 },
  ...{ contactName: 120, contactRelation: 60, remark: 500 },
};

const OLDEST_DAYS = 130 * 366;

/** As it is kept: without spaces around it and, but for the remark, on one line. */
export function plainClient(sent: Client): Client {
  const plain = (field: ClientField) => {
    const text = sent[field].normalize("NFC").trim();
    return field === "remark" ? text.replaceAll("\r\n", "\n") : text.replaceAll(/\s+/g, " ");
  };
  return Object.fromEntries(CLIENT_FIELDS.map((field) => [field, plain(field)])) as Client;
}

/** Everything that is wrong with it, in the order of the form. */
export function clientFaults(client: Client, today: DayNumber): Refusal[] {
  return CLIENT_FIELDS.flatMap((field) => {
    const code = faultOf(field, client[field], today);
    return code === null ? [] : [{ code, field }];
  });
}

function faultOf(field: ClientField, text: string, today: DayNumber): string | null {
  if (text.length > LONGEST[field]) return "client.too-long";
  if (field === "birthDate") return birthDateFault(text, today);
  if (field === "phone") return phoneFault(text);
  if (holdsCitizenNumber(text)) return "client.citizen-number";
  if (field === "name" && text === "") return "client.no-name";
  if (field === "email" && text !== "" && !isEmail(text)) return "client.no-email";
  return null;
}

function birthDateFault(text: string, today: DayNumber): string | null {
  if (text === "") return "client.no-birth-date";
  if (!isIsoDay(text)) return "client.not-a-day";
  const day = dayNumber(text);
  return day > today || day < today - OLDEST_DAYS ? "client.unlikely-birth-date" : null;
}

/** A telephone number has ten digits, or more with its country: what has eight or nine may be another. */
function phoneFault(text: string): string | null {
  if (text === "") return null;
  if (isCitizenNumber(text)) return "client.citizen-number";
  return /^\+?[\d\s().-]{6,}$/.test(text) && /(?:\d\D*){6}/.test(text) ? null : "client.no-phone";
}
