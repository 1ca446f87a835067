/** What is missing before a page may be published; a draft may be as unfinished as it likes. */
import {
  LONGEST_TEXT,
  LONGEST_TITLE,
  type OfferFields,
  type PageFields,
  type SupplierFields,
} from "./page";
import { type OfferRecord, offerFaults } from "../registers/offer-record";
import { codeFaults, type IntakeRules } from "~/domain/catalogue/public";
import type { Refusal } from "~/domain/kernel/outcome";

const OLDEST = 120;

type Rules = Pick<IntakeRules, "region" | "today">;

/** Too long to keep; said at every save. */
export function lengthFaults(fields: PageFields): Refusal[] {
  const limits = { title: LONGEST_TITLE, descriptionPlain: LONGEST_TEXT } as const;
  const all = { ...limits, descriptionProfessional: LONGEST_TEXT };
  return Object.entries(all).flatMap(([field, most]) => {
    const text = (fields as Record<string, unknown>)[field];
    const isLong = typeof text === "string" && text.length > most;
    return isLong ? [{ code: "page.too-long", field, details: { most } }] : [];
  });
}

const FILLED = [
  "title",
  "descriptionPlain",
  "law",
  "deliveryForm",
  "ageMin",
  "ageMax",
  "municipalities",
  "roles",
] as const;

export function offerPublishFaults(
  rules: IntakeRules,
  fields: OfferFields,
  before: OfferRecord | undefined,
): Refusal[] {
  const missing = FILLED.filter((field) => isEmpty(fields[field])).map((field) => ({
    code: "page.missing",
    field,
  }));
  return [
    ...lengthFaults(fields),
    ...missing,
    ...ageFaults(fields),
    ...unfit(rules, fields, before),
  ];
}

export function supplierPublishFaults(rules: Rules, fields: SupplierFields): Refusal[] {
  const { descriptionPlain, phone, email, website, languages } = fields;
  const missing = isEmpty(descriptionPlain)
    ? [{ code: "page.missing", field: "descriptionPlain" }]
    : [];
  const isUnreachable = isEmpty(phone) && isEmpty(email);
  const unreachable = isUnreachable ? [{ code: "page.unreachable", field: "phone" }] : [];
  const unsound = [
    ...(website && !/^https?:\/\/[^\s/]+\.\S+$/.test(website) ? ["website"] : []),
    ...(email && !/^\S+@\S+\.\S+$/.test(email) ? ["email"] : []),
    ...(phone && !/^\+?[\d\s()-]{8,20}$/.test(phone) ? ["phone"] : []),
  ].map((field) => ({ code: `page.unsound-${field}`, field }));
  const codes = codeFaults(rules as IntakeRules, [
    { column: "languages", kind: "language", codes: languages, had: languages },
  ]).map(() => ({ code: "page.unfit", field: "languages" }));
  return [...lengthFaults(fields), ...missing, ...unreachable, ...unsound, ...codes];
}

function isEmpty(value: string | number | string[] | null): boolean {
  return value === null || (typeof value !== "number" && value.length === 0);
}

function ageFaults({ ageMin, ageMax }: OfferFields): Refusal[] {
  if (ageMin === null || ageMax === null) return [];
  if (ageMax < ageMin) return [{ code: "page.ages-swapped", field: "ageMax" }];
  return ageMax > OLDEST ? [{ code: "page.too-old", field: "ageMax" }] : [];
}

/** What the region does not know or does not put together; the fields are named once each. */
function unfit(
  rules: IntakeRules,
  fields: OfferFields,
  before: OfferRecord | undefined,
): Refusal[] {
  if (fields.law === "" || fields.deliveryForm === "") return [];
  const wrong = offerFaults(rules, asRecord(fields, before), before);
  const columns = [...new Set(wrong.map(({ column }) => column))];
  return columns.map((column) => ({ code: "page.unfit", field: fieldName(column) }));
}

function asRecord(fields: OfferFields, before: OfferRecord | undefined): OfferRecord {
  const { places: _, ageMin, ageMax, ...facts } = fields;
  const own = { id: "", code: "", supplierId: before?.supplierId ?? "", importedTexts: {} };
  return { ...own, ...facts, ageMin: ageMin ?? 0, ageMax: ageMax ?? 0 };
}

/** `education_level` becomes `educationLevel`. */
function fieldName(column: string): string {
  return column.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
