/** Words by which each field of each referral is known again, wherever it comes up. */

/** How far a referral came; the letters are those of the table. */
export const PHASES = {
  ...{ w: "written", q: "asked", y: "answered yes", c: "chosen", o: "opened", p: "planned" },
  ...{ s: "started", e: "ended", d: "declined", r: "a late no", x: "withdrawn" },
  ...{ t: "consent taken back", z: "wiped" },
} as const;
export type Phase = keyof typeof PHASES;

/** One referral: to a provider, to a combination, or sent by a general practitioner. */
export type Way = "provider" | "combination" | "doctor";
export type Walk = { way: Way; phase: Phase; ids: Record<Ids, string> };
export type Ids = "need" | "own" | "other" | "referral";

/** Who it is about. */
export const IDENTITY = [
  ...(["name", "birthDate", "phone", "email", "contactName", "contactRelation"] as const),
  "remark",
] as const;

/** Written by somebody, so that each referral has words of its own. */
export const WRITTEN = [
  ...IDENTITY,
  ...(["plan", "references", "goals", "note", "postcode"] as const),
  ...(["ownQuestion", "ownReply", "ownRemark"] as const),
  ...(["otherQuestion", "otherReply", "otherRemark", "otherWhoCan"] as const),
  ...(["choiceReason", "obstacleNote", "question", "answer", "declineNote", "whoCan"] as const),
  ...(["senderRef", "supplierRef", "hold", "changeReason", "askReason"] as const),
  ...(["midEvaluation", "endEvaluation"] as const),
] as const;

/** Chosen from what the region knows: the same in every referral of these tests. */
export const CODED = {
  factor: /oordeelxq/i,
  adviser: /raadgeverxq/i,
  basis: /grondslagxq/i,
  consent: /del(en met deze aanbieder|en wie het is): de ouders/i,
  later: /laterxq/i,
  tariff: /81\.234,50|8123450/,
  instalment: /54\.156,33|5415633|27\.078,17|2707817/,
} as const;

export type Written = (typeof WRITTEN)[number];
export type Field = Written | keyof typeof CODED;
export const FIELDS = [...WRITTEN, ...(Object.keys(CODED) as (keyof typeof CODED)[])];
export const isCoded = (field: Field): field is keyof typeof CODED => field in CODED;

const BORN = new Date().getFullYear() - 13;
const WAYS = { a: "provider", b: "combination", c: "doctor" } as const;
const LETTERS = Object.keys(WAYS) as (keyof typeof WAYS)[];
const ORDER = Object.keys(PHASES) as Phase[];

/** From 1, below a hundred: it is a day, the end of a telephone number and of a postcode. */
function serialOf({ way, phase }: Pick<Walk, "way" | "phase">): number {
  return LETTERS.findIndex((letter) => WAYS[letter] === way) * 30 + ORDER.indexOf(phase) + 1;
}

const two = (count: number) => String(count).padStart(2, "0");

/** What is filled in for a field of one referral. */
export function wordOf(field: Written, walk: Pick<Walk, "way" | "phase">): string {
  const serial = serialOf(walk);
  const word = `${field.toLowerCase()}xq${two(serial)}`;
  const month = two(1 + Math.floor(serial / 28));
  const odd: Partial<Record<Written, string>> = {
    birthDate: `${BORN}-${month}-${two(1 + (serial % 28))}`,
    phone: `06 1234 50${two(serial)}`,
    email: `${word}@etalage.test`,
    postcode: `98${two(serial)}`,
  };
  return odd[field] ?? word;
}

const MONTHS = ["januari", "februari", "maart", "april"];
const lowered = new Map(WRITTEN.map((field) => [field.toLowerCase(), field]));

/** Ids are random, and a part of one may look like a postcode. */
const RANDOM = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f-]{22}|nonce(="|\\?":\\?")[^"\\]+/g;

/** Every field that comes up in a text, with the number of its referral; 0 for what is coded. */
export function found(text: string): Set<string> {
  const plain = text.replaceAll(RANDOM, "");
  const hits = new Set<string>();
  const hit = (field: string | undefined, serial: number) =>
    field && hits.add(`${field}/${serial}`);
  for (const [, word, serial] of plain.matchAll(/([a-z]+)xq(\d\d)/gi))
    hit(lowered.get(word!.toLowerCase()), Number(serial));
  for (const [, serial] of plain.matchAll(/06 ?1234 ?50(\d\d)/g)) hit("phone", Number(serial));
  for (const [, serial] of plain.matchAll(/(?<![\w.])98(\d\d)(?![\w.])/g))
    hit("postcode", Number(serial));
  const days = new RegExp(`${BORN}-(\\d\\d)-(\\d\\d)|(\\d+) (${MONTHS.join("|")}) ${BORN}`, "g");
  for (const [, month, day, dutchDay, dutchMonth] of plain.matchAll(days)) {
    const before = month === undefined ? MONTHS.indexOf(dutchMonth!) : Number(month) - 1;
    hit("birthDate", before * 28 + Number(day ?? dutchDay) - 1);
  }
  for (const [field, form] of Object.entries(CODED)) if (form.test(plain)) hit(field, 0);
  return hits;
}

export const keyOf = (field: Field, walk: Pick<Walk, "way" | "phase">) =>
  `${field}/${isCoded(field) ? 0 : serialOf(walk)}`;
