/** What the members decide about their combination itself: who leads, and that it ends. */
import type { CombinationWords, Standing } from "./combination-words.server";
import { type Typed, typedIn } from "./sent-acts.server";
import type { FactsView } from "~/components/combinations/budget-view";
import type { ActView, FieldView } from "~/components/referrals/act-view";
import { askedOf } from "~/domain/combinations/public";
import type { CombinationDesk } from "~/domain/combinations/public.server";

type Around = { typed: Typed; words: CombinationWords };

/** What lies before them, the same for each. */
export function resolutionView(
  { resolution: open, members }: CombinationDesk,
  { forming }: CombinationWords,
): FactsView | null {
  if (!open) return null;
  const { resolution: said } = forming;
  const namesOf = (ids: string[]) =>
    members.flatMap(({ id, name }) => (ids.includes(id) ? [name] : [])).join(", ");
  const waiting = askedOf(open, members).filter((id) => !open.agreed.includes(id));
  return {
    title: said.title,
    intro: open.kind === "lead" ? said.toLead(namesOf([open.leadId ?? ""])) : said.toEnd,
    facts: [
      { name: said.by, value: namesOf([open.proposerId]) },
      { name: said.agreed, value: namesOf(open.agreed) },
      { name: said.waiting, value: namesOf(waiting) },
    ],
  };
}

/** How it went with what lay before the members earlier; null while there was nothing. */
export function decidedView({ decided }: CombinationDesk, { forming, day }: CombinationWords) {
  if (decided.length === 0) return null;
  const { resolution: said } = forming;
  return {
    title: said.decided,
    lines: decided.map(({ kind, state, lead, on }) =>
      said.wentSo(day(on), kind === "end" ? said.toEnd : said.toLead(lead ?? ""), said.ends[state]),
    ),
  };
}

export function resolutionActs({ desk, own }: Standing, around: Around): ActView[] {
  const { resolution: open, members } = desk;
  const { words } = around;
  if (!own) return [];
  if (!open) return own.isLead ? proposeActs(desk, around) : [];
  const which: FieldView = { kind: "hidden", name: "besluit", value: open.id };
  const isAsked = askedOf(open, members).includes(own.id) && !open.agreed.includes(own.id);
  const { resolution: said } = words.forming;
  const agree = {
    ...act("instemmen", around, [which, passwordField("instemmen", around)]),
    ...{ intro: said.means[open.kind], isMain: true },
    other: { doe: "weigeren", button: said.no },
  };
  return [...(isAsked ? [agree] : []), ...(own.isLead ? [act("intrekken", around, [which])] : [])];
}

/** A word is given with the password, also that of who proposes. */
function passwordField(doe: ActName, { typed, words }: Around): FieldView {
  const { passwordToAgree, passwordToPropose } = words.forming.fields;
  const { error } = typedIn(typed, doe)("wachtwoord");
  const label = doe === "instemmen" ? passwordToAgree : passwordToPropose;
  return { kind: "password", name: "wachtwoord", value: "", label, error };
}

/** There is nobody to hand over to where it is alone. */
function proposeActs(desk: CombinationDesk, around: Around): ActView[] {
  const end = act("beeindigen", around, [passwordField("beeindigen", around)]);
  return desk.members.length > 1 ? [handOverAct(desk, around), end] : [end];
}

function handOverAct({ members }: CombinationDesk, around: Around): ActView {
  const { typed, words } = around;
  const options = members.flatMap(({ code, name, isLead }) => (isLead ? [] : [{ code, name }]));
  const label = words.forming.fields.newLead;
  const of = typedIn(typed, "overdragen");
  return act("overdragen", around, [
    { kind: "select", label, options, ...of("lid") },
    passwordField("overdragen", around),
  ]);
}

type ActName = "overdragen" | "beeindigen" | "instemmen" | "intrekken";

function act(name: ActName, { words, typed }: Around, fields: FieldView[] = []): ActView {
  const { title, intro, button } = words.forming.acts[name];
  return { doe: name, title, intro, button, fields, isMain: false, isOpen: typed.doe === name };
}
