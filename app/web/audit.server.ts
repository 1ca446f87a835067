/** The log in words, and the same lines as a file. */
import { href, type Query } from "./href";
import { languageOf } from "./language.server";
import { requireActor } from "./session.server";
import type { AuditView } from "~/components/audit/audit-view";
import { may, PERSON_ROLES, type Role } from "~/domain/accounts/public";
import { csvText } from "~/domain/catalogue/public.server";
import { isIsoDay } from "~/domain/kernel/day";
import { type AuditLine, placeOf, placeText } from "~/domain/monitoring/public";
import { listActions, listAudit } from "~/domain/monitoring/public.server";
import { audit as en } from "~/i18n/en/audit";
import { changes as enChanges } from "~/i18n/en/changes";
import { roles as enRoles } from "~/i18n/en/roles";
import type { Language } from "~/i18n/language";
import { momentText } from "~/i18n/moment";
import { audit as nl } from "~/i18n/nl/audit";
import { changes as nlChanges } from "~/i18n/nl/changes";
import { roles as nlRoles } from "~/i18n/nl/roles";

type Person = NonNullable<ReturnType<Awaited<ReturnType<typeof listAudit>>["people"]["get"]>>;
type People = Map<string, Person>;
type Words = {
  language: Language;
  texts: typeof nl;
  changes: typeof nlChanges;
  roles: typeof nlRoles;
};

const TEXTS = {
  nl: { texts: nl, changes: nlChanges, roles: nlRoles },
  en: { texts: en, changes: enChanges, roles: enRoles },
};
const LONGEST = 100;
const MOST_IN_FILE = 5_000;
const LONGEST_VALUE = 400;

function askedIn(request: Request) {
  const { searchParams } = new URL(request.url);
  const text = (name: string) => (searchParams.get(name) ?? "").trim().slice(0, LONGEST);
  const day = (name: string) => (isIsoDay(text(name)) ? text(name) : "");
  const rol = PERSON_ROLES.find((role) => role === text("rol")) ?? "";
  const words = { wie: text("wie"), rol, wat: text("wat"), waarover: text("waarover") };
  return { ...words, vanaf: day("vanaf"), tot: day("tot"), na: text("na") };
}

type Asked = ReturnType<typeof askedIn>;

const questionOf = ({ wie, rol, wat, waarover, vanaf, tot, na }: Asked) => ({
  ...{ who: wie, role: rol, action: wat, subject: waarover },
  ...{ from: vanaf || null, to: tot || null, after: placeOf(na) },
});

export async function auditView(request: Request): Promise<AuditView> {
  const actor = await requireActor(request);
  const asked = askedIn(request);
  const [found, actions] = await Promise.all([
    listAudit(actor, questionOf(asked)),
    listActions(actor),
  ]);
  const language = languageOf(request);
  const words: Words = { language, ...TEXTS[language] };
  const { na, ...kept } = asked;
  const to = (more: Query = {}) => href("/beheer/logboek", {}, { ...kept, ...more });
  const most = MOST_IN_FILE.toLocaleString(language);
  return {
    title: words.texts.title,
    isAdmin: may(actor, "start.admin"),
    asked: kept,
    roles: PERSON_ROLES.map((role) => ({ value: role, label: words.roles[role] })),
    actions: actions
      .map((action) => ({ value: action, label: actOf(action, words) }))
      .toSorted((a, b) => a.label.localeCompare(b.label)),
    lines: found.lines.map((line) => lineView(line, found.people, words)),
    older: found.next ? to({ na: placeText(found.next) }) : null,
    newest: na ? to() : null,
    csv: href("/beheer/logboek.csv", {}, kept),
    csvHint: words.texts.downloadHint(most),
  };
}

function lineView(line: AuditLine, people: People, words: Words): AuditView["lines"][number] {
  const { id, at, actor, action, subject, fields } = line;
  const { changes, language } = words;
  return {
    ...{ id, about: subject, when: momentText(at, language) },
    said: changes.line(whoText(actor, people, words), actOf(action, words)),
    fields: fields.map(({ field, before, after }) => ({
      label: changes.fields[field] ?? field,
      before: before === undefined ? null : valueText(before, words),
      after: after === undefined ? changes.named : valueText(after, words),
    })),
  };
}

function actOf(action: string, { texts, changes }: Words): string {
  return texts.acts[action] ?? changes.acts[action] ?? action;
}

function whoText(actor: string, people: People, words: Words): string {
  const person = people.get(actor);
  if (!person) return strangerText(actor, words);
  const roles = rolesText(person, words);
  const of = [roles, person.organisations.join(", ")].filter(Boolean).join(", ");
  return of ? `${person.name} (${of})` : person.name;
}

function strangerText(actor: string, { texts, changes }: Words): string {
  if (actor === "visitor") return changes.visitor;
  if (actor.startsWith("resident:")) return texts.resident;
  if (actor.startsWith("system:")) return `${changes.systems[actor] ?? changes.system} (${actor})`;
  return texts.nobody;
}

function rolesText({ roles }: Person, words: Words): string {
  const known: Partial<Record<Role, string>> = words.roles;
  return roles.map((role) => known[role] ?? role).join(", ");
}

function valueText(value: unknown, { changes }: Words): string {
  if (value === null || value === "") return changes.nothing;
  const text = typeof value === "object" ? JSON.stringify(value) : String(value);
  return text.length > LONGEST_VALUE ? `${text.slice(0, LONGEST_VALUE)}…` : text;
}

export async function auditFile(request: Request): Promise<{ name: string; text: string }> {
  const actor = await requireActor(request);
  const asked = { ...askedIn(request), na: "" };
  const { lines, people } = await listAudit(actor, questionOf(asked), MOST_IN_FILE);
  const language = languageOf(request);
  const words: Words = { language, ...TEXTS[language] };
  const rows = lines.map((line) => {
    const person = people.get(line.actor);
    const who = person
      ? [person.name, rolesText(person, words), person.organisations.join(", ")]
      : [strangerText(line.actor, words), "", ""];
    const changed = lineView(line, people, words).fields.map(({ label, before, after }) =>
      before === null ? `${label}: ${after}` : `${label}: ${before} → ${after}`,
    );
    return [line.at.toISOString(), ...who, line.action, line.subject, changed.join("; ")];
  });
  return { name: "logboek.csv", text: csvText([words.texts.file, ...rows]) };
}
