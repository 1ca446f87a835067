/** What a member can do with its combination now: sign, leave; the lead party writes, asks and publishes. */
import type { CombinationWords, Standing } from "./combination-words.server";
import { resolutionActs } from "./combination-resolution.server";
import { type Typed, typedIn } from "./sent-acts.server";
import type { ActView, FieldView } from "~/components/referrals/act-view";
import type { CombinationDesk } from "~/domain/combinations/public.server";
import { plainEuros } from "~/domain/kernel/money";

type Around = { typed: Typed; words: CombinationWords };
type ActName = keyof CombinationWords["forming"]["acts"];

export function combinationActs(standing: Standing, around: Around): ActView[] {
  const { desk, own } = standing;
  if (desk.state === "ended") return [];
  if (!own) return desk.until ? [] : [joinAct(around)];
  const { newest } = desk.signing;
  const toSign = desk.state === "signing" && newest?.signed.includes(own.id) === false;
  const version: FieldView = {
    kind: "hidden",
    name: "versie",
    value: String(newest?.version ?? 0),
  };
  return [
    ...(toSign ? [act("tekenen", around, [version, passwordField(around)])] : []),
    ...(own.isLead ? leadActs(standing, { ...around, version }) : [act("uitstappen", around, [])]),
    ...resolutionActs(standing, around),
  ];
}

function leadActs({ desk }: Standing, { version, ...around }: Around & { version: FieldView }) {
  const isReady = desk.state === "signed" || desk.state === "incomplete";
  return [
    ...(isReady ? [act("publiceren", around, [])] : []),
    act("schrijven", around, [version, ...termFields(desk, around)]),
    act("uitnodigen", around, inviteFields(around)),
  ];
}

const MAIN: readonly ActName[] = ["tekenen", "publiceren", "meedoen"];

function act(name: ActName, { words, typed }: Around, fields: FieldView[]): ActView {
  const { title, intro, button } = words.forming.acts[name];
  const isOpen = typed.doe === name;
  return { doe: name, title, intro, button, fields, isMain: MAIN.includes(name), isOpen };
}

function joinAct(around: Around): ActView {
  const refuse = { doe: "afslaan", button: around.words.forming.refuse };
  return { ...act("meedoen", around, []), other: refuse };
}

function passwordField({ typed, words }: Around): FieldView {
  const { error } = typedIn(typed, "tekenen")("wachtwoord");
  const label = words.forming.fields.password;
  return { kind: "password", name: "wachtwoord", label, value: "", error };
}

function inviteFields({ typed, words }: Around): FieldView[] {
  const { fields } = words.forming;
  const of = typedIn(typed, "uitnodigen");
  const roles = Object.entries(fields.roles).map(([code, name]) => ({ code, name }));
  return [
    { kind: "text", label: fields.provider, ...of("aanbieder") },
    { kind: "select", label: fields.role, options: roles, ...of("rol", ["lid"]) },
  ];
}

/** Where nothing was agreed on yet. */
const FIRST = {
  ...{ rule: "all", thresholdCents: 0n, answerDays: 14, silence: "no" },
  ...{ exitTerms: "", disputeTerms: "", reportingTerms: "" },
  shares: [] as { providerId: string; share: string }[],
};

/** What stands is what was agreed on last. */
function termFields(desk: CombinationDesk, { typed, words }: Around): FieldView[] {
  const { forming, said } = words;
  const { fields } = forming;
  const of = typedIn(typed, "schrijven");
  const options = (names: Record<string, string>) =>
    Object.entries(names).map(([code, name]) => ({ code, name }));
  const { ruleNames, silenceNames } = said.combination;
  const stands = { ...FIRST, ...desk.signing.newest };
  const shareOf = (id: string) => stands.shares.find((one) => one.providerId === id)?.share;
  return [
    {
      kind: "select",
      label: fields.rule,
      options: options(ruleNames),
      ...of("regel", [stands.rule]),
    },
    {
      kind: "text",
      label: fields.threshold,
      ...of("grens", [plainEuros(stands.thresholdCents)]),
    },
    { kind: "text", label: fields.days, ...of("dagen", [String(stands.answerDays)]) },
    {
      kind: "select",
      label: fields.silence,
      options: options(silenceNames),
      ...of("stil", [stands.silence]),
    },
    ...desk.members.map(({ id, code, name }) => ({
      ...{ kind: "text" as const, label: forming.share(name), hint: forming.shareHint },
      ...of(`deel-${code}`, [shareOf(id) ?? `1/${desk.members.length}`]),
    })),
    { kind: "area", label: fields.exit, ...of("uitstappen", [stands.exitTerms]) },
    { kind: "area", label: fields.dispute, ...of("onenigheid", [stands.disputeTerms]) },
    {
      kind: "area",
      label: fields.reporting,
      ...of("verantwoording", [stands.reportingTerms]),
    },
  ];
}
