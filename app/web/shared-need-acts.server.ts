/** What a member can do about one referral to its combination: answer; who receives asks, hands over and ends. */
import { type IntakeWords, memberName } from "./intake-words.server";
import { type Typed, typedIn } from "./sent-acts.server";
import type { ActView, FieldView, Option } from "~/components/referrals/act-view";
import { PART_REASONS } from "~/domain/combinations/public";
import type { Intake, MemberNeed, Part } from "~/domain/combinations/public.server";

type Standing = { desk: Intake; need: MemberNeed };
type Around = { typed: Typed; words: IntakeWords };
type ActName = keyof IntakeWords["intake"]["acts"];

const OVER = ["ended", "returned", "declined", "withdrawn"];

export function sharedNeedActs({ desk, need }: Standing, around: Around): ActView[] {
  if (OVER.includes(need.state)) return [];
  const asked = need.parts.find(
    ({ memberId, state }) => memberId === desk.own.id && state === "proposed",
  );
  return [
    ...(asked ? [answerAct(asked, around)] : []),
    ...(desk.own.receives ? receiverActs : ownActs)({ desk, need }, around),
  ];
}

function act(name: ActName, { words, typed }: Around, fields: FieldView[]): ActView {
  const { title, intro, button } = words.intake.acts[name];
  return { doe: name, title, intro, button, fields, isMain: false, isOpen: typed.doe === name };
}

function answerAct({ id, scope }: Part, around: Around): ActView {
  const { fields, reasons, refuse } = around.words.intake;
  const of = typedIn(around.typed, "afwijzen");
  const options = [
    { code: "", name: fields.reasonNone },
    ...PART_REASONS.map((code) => ({ code, name: reasons[code] ?? code })),
  ];
  return {
    ...act("aannemen", around, [
      { kind: "hidden", name: "stuk", value: id },
      { kind: "note", text: scope },
      { kind: "select", label: fields.reason, options, ...of("reden") },
      { kind: "area", label: fields.note, ...of("tekst") },
    ]),
    other: { doe: "afwijzen", button: refuse },
    isMain: true,
  };
}

function receiverActs(standing: Standing, around: Around): ActView[] {
  const { need } = standing;
  const proposed = need.parts.filter(({ state }) => state === "proposed");
  const accepted = need.parts.filter(({ state }) => state === "accepted");
  const which = (parts: Part[], doe: ActName) => whichField(parts, standing, { ...around, doe });
  return [
    proposeAct(standing, around),
    ...(accepted.length > 0 ? [handOverAct(accepted, standing, around)] : []),
    contactAct(standing, around),
    ...(proposed.length > 0 ? [act("intrekken", around, [which(proposed, "intrekken")])] : []),
    ...(accepted.length > 0 ? [act("beeindigen", around, [which(accepted, "beeindigen")])] : []),
  ];
}

/** Who does a part asks another to take it over, and takes that back. */
function ownActs(standing: Standing, around: Around): ActView[] {
  const { desk, need } = standing;
  const [own] = need.parts.filter(
    ({ memberId, state }) => memberId === desk.own.id && state === "accepted",
  );
  if (!own) return [];
  const asked = need.parts.filter(
    ({ replacesId, state }) => replacesId === own.id && state === "proposed",
  );
  if (asked.length === 0) return [handOverAct([own], standing, around)];
  return [act("intrekken", around, [whichField(asked, standing, { ...around, doe: "intrekken" })])];
}

function handOverAct(parts: Part[], standing: Standing, around: Around): ActView {
  const doing = { ...around, doe: "overdragen" as const };
  return act("overdragen", around, [
    whichField(parts, standing, doing),
    memberField(standing, doing),
  ]);
}

function proposeAct({ desk, need }: Standing, around: Around): ActView {
  const { fields } = around.words.intake;
  const of = typedIn(around.typed, "voorstellen");
  const busy = need.parts
    .filter(({ state }) => state === "proposed" || state === "accepted")
    .map(({ memberId }) => memberId);
  const options = desk.members.filter(({ id }) => !busy.includes(id)).map(optionOf);
  const doing = act("voorstellen", around, [
    { kind: "checks", label: fields.members, options, ...of("lid") },
    { kind: "area", label: fields.part, hint: fields.partHint, ...of("deel") },
  ]);
  // Until somebody does a part, that is what is waited for.
  return { ...doing, isMain: busy.length === 0 };
}

function contactAct(standing: Standing, around: Around): ActView {
  const { fields } = around.words.intake;
  const { contact, members, receivers } = standing.desk;
  const of = typedIn(around.typed, "contact");
  const does = standing.need.parts.flatMap(({ memberId, state }) =>
    state === "accepted" ? [memberId] : [],
  );
  const known = members.filter(({ id }) => [...receivers, ...does].includes(id));
  const knowing = { ...standing, desk: { ...standing.desk, members: known } };
  const stands = known.find(({ id }) => id === contact?.memberId)?.code ?? "";
  return act("contact", around, [
    { ...memberField(knowing, { ...around, doe: "contact" }), ...of("lid", [stands]) },
    {
      kind: "text",
      label: fields.person,
      hint: fields.personHint,
      ...of("wie", [contact?.person ?? ""]),
    },
    { kind: "text", label: fields.phone, ...of("telefoon", [contact?.phone ?? ""]) },
  ]);
}

type InAct = Around & { doe: ActName };

const optionOf = ({ code, name }: Intake["members"][number]): Option => ({ code, name });

function memberField({ desk }: Standing, { typed, words, doe }: InAct) {
  const { fields } = words.intake;
  const options = [{ code: "", name: fields.choose }, ...desk.members.map(optionOf)];
  return {
    ...{ kind: "select" as const, label: fields.member, options },
    ...typedIn(typed, doe)("lid"),
  };
}

function whichField(parts: Part[], { desk }: Standing, { typed, words, doe }: InAct): FieldView {
  const options = parts.map(({ id, memberId, scope }) => ({
    ...{ code: id, name: `${memberName(desk, memberId)}: ${scope}` },
  }));
  const of = typedIn(typed, doe);
  return { kind: "select", label: words.intake.fields.which, options, ...of("van") };
}
