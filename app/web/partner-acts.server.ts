/** What a provider can do with calls for partners, each as a form; of which call follows the act. */
import { randomUUID } from "node:crypto";

import type { PartnerWords } from "./partner-words.server";
import { type Typed, typedIn } from "./sent-acts.server";
import type { ActView, FieldView } from "~/components/referrals/act-view";
import { segmentsToCallFor } from "~/domain/combinations/public";
import type { PartnerCalls, ReplyLine } from "~/domain/combinations/public.server";

export type Around = { typed: Typed; words: PartnerWords };
type ActName = keyof PartnerWords["said"]["acts"];

type Doing = { name: ActName; fields: FieldView[]; number?: number };

function act({ typed, words }: Around, { name, fields, number }: Doing): ActView {
  const { title, intro, button } = words.said.acts[name];
  const doe = number === undefined ? name : `${name}-${number}`;
  return {
    ...{ doe, title, intro: intro || null, fields, button, isMain: false },
    isOpen: typed.doe === doe,
  };
}

const hidden = (name: string, value: string): FieldView => ({ kind: "hidden", name, value });

export function placeAct(led: PartnerCalls["led"], around: Around): ActView {
  const { typed, words } = around;
  const { said, region, names } = words;
  const { fields } = said;
  const of = typedIn(typed, "plaatsen");
  const [key] = typed.doe === "plaatsen" ? (typed.values["sleutel"] ?? []) : [];
  const named = (list: { code: string }[], param: "segment" | "gemeente") =>
    list.map(({ code }) => ({ code, name: names(param, code) }));
  const segments = named(segmentsToCallFor(region), "segment");
  const segment: FieldView = {
    ...{ kind: "select", label: fields.segment, ...of("segment") },
    options: [{ code: "", name: fields.pick }, ...segments],
  };
  const combination: FieldView = {
    ...{ kind: "select", label: fields.combination, ...of("combinatie") },
    options: [{ code: "", name: fields.newOne }, ...led],
  };
  return act(around, {
    name: "plaatsen",
    fields: [
      hidden("sleutel", key ?? randomUUID()),
      ...(led.length > 0 ? [combination] : []),
      { kind: "text", label: fields.name, ...of("naam") },
      ...(segments.length > 0 ? [segment] : []),
      { kind: "text", label: fields.targetGroup, ...of("doelgroep") },
      {
        ...{ kind: "checks", label: fields.municipalities, ...of("gemeente") },
        options: named(region.municipalities, "gemeente"),
      },
      { kind: "area", label: fields.sought, hint: fields.soughtHint, ...of("gezocht") },
      { kind: "day", label: fields.until, ...of("tot") },
    ],
  });
}

/** Of a call of somebody else: reply, or take the reply back. */
export function replyActs(call: PartnerCalls["open"][number], around: Around): ActView[] {
  const { id, number, state, own } = call;
  const which = hidden("oproep", id);
  if (own?.state === "sent")
    return [act(around, { name: "terugtrekken", number, fields: [which] })];
  if (own?.state === "accepted" || state !== "open") return [];
  const { fields } = around.words.said;
  const of = typedIn(around.typed, `reageren-${number}`);
  const motivation: FieldView = {
    ...{ kind: "area", label: fields.motivation, hint: fields.motivationHint },
    ...of("motivatie"),
  };
  return [act(around, { name: "reageren", number, fields: [which, motivation] })];
}

export function chooseActs(
  { id, number }: PartnerCalls["own"][number],
  reply: ReplyLine,
  around: Around,
): ActView[] {
  if (reply.state !== "sent") return [];
  const fields = [hidden("oproep", id), hidden("reactie", reply.id)];
  const doe = `aannemen-${number}`;
  const other = { doe: `afwijzen-${number}`, button: around.words.said.decline };
  return [{ ...act(around, { name: "kiezen", fields }), doe, other, isMain: true, isOpen: true }];
}

export function closeActs({ id, number, state }: PartnerCalls["own"][number], around: Around) {
  if (state === "closed") return [];
  return [act(around, { name: "sluiten", number, fields: [hidden("oproep", id)] })];
}
