/** The codes with which people look at the help that concerns them, for who sent the referral. */
import { randomUUID } from "node:crypto";

import { type ActionFunctionArgs, data, redirect } from "@remix-run/node";
import { z } from "zod";

import { href } from "./href";
import { languageOf } from "./language.server";
import { shownDay } from "./notifications.server";
import { carryOut, statusOf } from "./perform.server";
import { sentForm } from "./sent-form.server";
import { requireActor } from "./session.server";
import type { CodesView } from "~/components/referrals/resident-codes-view";
import type { Actor } from "~/domain/accounts/public";
import { dateOf, dayAt } from "~/domain/kernel/day";
import type { Outcome, Refusal } from "~/domain/kernel/outcome";
import { type Holder, HOLDERS, referralName } from "~/domain/referrals/public";
import {
  type CodeLine,
  guardOwnView,
  listCodes,
  type MadeCode,
  makeCode,
  revokeCode,
  type SentCodes,
} from "~/domain/referrals/public.server";
import { appOrigin } from "~/env.server";
import { residentCodes as en } from "~/i18n/en/resident-codes";
import { residentCodes as nl } from "~/i18n/nl/resident-codes";

type Sent = { typed: CodesView["make"]["typed"]; refusals: Refusal[]; made: MadeCode | null };
const NOTHING: Sent = { typed: { holder: "", isSure: false }, refusals: [], made: null };

export async function codesView(
  request: Request,
  id: string,
  { typed, refusals, made }: Sent = NOTHING,
): Promise<CodesView> {
  const found = await listCodes(await requireActor(request), id);
  const words = wordsOf(request);
  const { texts } = words;
  const done = new URL(request.url).searchParams.get("gedaan") ?? "";
  const name = referralName(found.number);
  return {
    title: texts.title(name),
    back: made
      ? { to: href("/verwijzer/aanmeldingen/:id/codes", { id }), text: texts.slip.back }
      : { to: href("/verwijzer/aanmeldingen/:id", { id }), text: texts.back(name) },
    told: Object.hasOwn(texts.told, done) && refusals.length === 0 ? texts.told[done]! : null,
    faults: refusals.map(({ code, field }) => ({
      ...{ field: field ?? null, text: texts.faults[code] ?? shutText(code, texts) },
    })),
    shut: found.shut ? texts.shut[found.shut]! : null,
    isOff: found.isOff,
    make: { key: randomUUID(), holders: holdersOf(found, texts), typed },
    codes: found.codes.map((one) => codeView(one, words)),
    slip: made && slipOf(made, words),
  };
}

type Texts = typeof nl;
type Words = { texts: Texts; day: (moment: Date) => string };

function wordsOf(request: Request): Words {
  const language = languageOf(request);
  return { texts: { nl, en }[language], day: (moment) => shownDay(moment, language) };
}

const shutText = (code: string, { shut, fault }: Texts) =>
  shut[code.replace("own-view.", "")] ?? fault;

const ADULTS: readonly Holder[] = ["client", "representative"];

/** For an adult nobody has to choose among parents. */
function holdersOf({ law }: SentCodes, { holders }: Texts) {
  const isAdult = law === "wmo";
  return HOLDERS.filter((code) => ADULTS.includes(code) === isAdult).map((code) => ({
    ...{ code, name: holders[code] ?? code },
  }));
}

function codeView(code: CodeLine, { texts, day }: Words): CodesView["codes"][number] {
  const { list, holders } = texts;
  const { id, state, endReason, lastUsedAt } = code;
  const isLive = state === "unused" || state === "used" || state === "locked";
  return {
    ...{ id, holder: holders[code.holder] ?? code.holder, isLive },
    facts: [
      list.made(day(code.madeAt)),
      list.ends[endReason ?? ""] ?? list.states[state]!(day(code.expiresAt)),
      ...(lastUsedAt ? [list.last(day(lastUsedAt))] : []),
    ],
  };
}

function slipOf({ code, holder, expiresAt }: MadeCode, { texts, day }: Words): CodesView["slip"] {
  return {
    ...{ holder: texts.holders[holder] ?? holder, code },
    address: `${appOrigin().replace(/^https?:\/\//, "")}${href("/mijn-hulp")}`,
    spelt: code
      .split(" ")
      .map((group) => [...group].map((letter) => texts.spelling[letter]).join(", ")),
    until: texts.slip.until(day(dateOf(dayAt(expiresAt)))),
  };
}

const idForm = z.object({ id: z.uuid() });
const makeForm = z.object({
  sleutel: z.uuid(),
  wie: z.enum(HOLDERS),
  zeker: z.string().default(""),
});

export async function workOnCodes({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request);
  const id = params.id ?? "";
  const sent = await sentForm(request);
  const doe = String(sent.get("doe") ?? "");
  const typed = { holder: String(sent.get("wie") ?? ""), isSure: sent.has("zeker") };
  const outcome = await carryOut<MadeCode | null>(sent, () => act(actor, id, { doe, sent }));
  if (!outcome.ok) {
    const view = await codesView(request, id, { ...NOTHING, typed, refusals: outcome.refusals });
    return data(view, { status: statusOf(outcome) });
  }
  // The letters are shown in the answer to this form and nowhere else.
  if (outcome.value) return data(await codesView(request, id, { ...NOTHING, made: outcome.value }));
  return redirect(href("/verwijzer/aanmeldingen/:id/codes", { id }, { gedaan: doe }), 303);
}

type Asked = { doe: string; sent: FormData };

async function act(
  actor: Actor,
  referralId: string,
  { doe, sent }: Asked,
): Promise<Outcome<MadeCode | null>> {
  if (doe === "uit" || doe === "aan")
    return guardOwnView(actor, { referralId, isOff: doe === "uit" });
  if (doe === "intrekken") {
    const read = idForm.safeParse(Object.fromEntries(sent));
    return revokeCode(actor, { referralId, codeId: read.data?.id ?? randomUUID() });
  }
  const read = makeForm.safeParse(Object.fromEntries(sent));
  // Whose it is is asked all the same: a stranger hears nothing of a form.
  if (!read.success) {
    await listCodes(actor, referralId);
    return { ok: false, refusals: [{ code: "form.invalid_value", field: "wie" }] };
  }
  const { sleutel: codeId, wie: holder, zeker } = read.data;
  return makeCode(actor, { referralId, codeId, holder, isSure: zeker === "ja" });
}
