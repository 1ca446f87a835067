/** Behind `/mijn-hulp`: in with a code and a PIN, the own help, and out again. */
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { z } from "zod";

import { href } from "./href";
import { inOwnCookie, ownCookie } from "./own-cookie.server";
import { enterPage, ownViewPage, ownViewWords } from "./own-view-words.server";
import { performRead, statusOf } from "./perform.server";
import { sentForm } from "./sent-form.server";
import type { EnterPage, OwnPage } from "~/components/own-view/own-page";
import { aVisitor } from "~/domain/accounts/public";
import type { Refusal } from "~/domain/kernel/outcome";
import { LONGEST_MINUTES } from "~/domain/referrals/public";
import {
  type Entered,
  enterOwnView,
  findResident,
  getOwnView,
  leaveOwnView,
  type Resident,
  withdrawOwnConsent,
} from "~/domain/referrals/public.server";

/** Says nothing of what it opens; the visit itself may end sooner. */
const COOKIE = "bezoek";

const tokenOf = (request: Request) => inOwnCookie(request, COOKIE);

export async function ownPage({ request }: LoaderFunctionArgs) {
  const resident = await findResident(tokenOf(request));
  const page = resident ? await shown(request, resident) : null;
  return data<OwnPage>(page ?? enterPage(request, { step: "code" }));
}

/** Who may not look any more is told so, and is out. */
async function shown(
  request: Request,
  resident: Resident,
  said: { told?: string; refusals?: Refusal[] } = {},
): Promise<OwnPage> {
  const view = await getOwnView(resident);
  if (view) return ownViewPage(request, view, said);
  await leaveOwnView(tokenOf(request));
  return enterPage(request, { step: "code", notice: "notForYou" });
}

const enterForm = z.object({
  code: z.string().max(200),
  pin: z.string().max(200).nullable().default(null),
  nogmaals: z.string().max(200).default(""),
});

export async function receiveOwnView({ request, context }: ActionFunctionArgs) {
  const sent = await sentForm(request);
  const doe = sent.get("doe");
  if (doe === "sluiten") return leave(request);
  if (doe === "intrekken") return withdraw(request);
  const typed = String(sent.get("code") ?? "");
  const isPin = sent.has("pin");
  const { address } = context.visitor;
  const outcome = await performRead(sent, enterForm, ({ code, pin, nogmaals: again }) =>
    enterOwnView(aVisitor(), { code, pin, again, address }),
  );
  if (!outcome.ok) return refused(request, { typed, isPin, refusals: outcome.refusals });
  return entered(request, typed, outcome.value);
}

function entered(request: Request, code: string, value: Entered) {
  if (value.step !== "in") return data<OwnPage>(enterPage(request, { step: value.step, code }));
  const cookie = ownCookie(COOKIE, value.token, LONGEST_MINUTES * 60);
  return redirect(href("/mijn-hulp"), { status: 303, headers: { "Set-Cookie": cookie } });
}

type Refused = { typed: string; isPin: boolean; refusals: Refusal[] };

function refused(request: Request, { typed, isPin, refusals }: Refused) {
  const seconds = Number(refusals[0]?.details?.["seconds"] ?? 0);
  const page = enterPage(request, { step: stepAfter(refusals, isPin), code: typed, refusals });
  if (seconds > 0)
    return data<OwnPage>(page, { status: 429, headers: { "Retry-After": String(seconds) } });
  return data<OwnPage>(page, { status: statusOf({ ok: false, refusals }) });
}

const CHOOSING = ["own-view.pin-digits", "own-view.pin-easy", "own-view.pin-differs"];

function stepAfter(refusals: Refusal[], isPin: boolean): EnterPage["step"] {
  const [first] = refusals;
  if (CHOOSING.includes(first?.code ?? "")) return "choose";
  const isWrong = first?.code === "own-view.wrong" || first?.code.startsWith("form.");
  return isPin && !isWrong ? "pin" : "code";
}

/** Without a visit nothing is done: whoever was away types the code again. */
async function withdraw(request: Request) {
  const resident = await findResident(tokenOf(request));
  if (!resident)
    return data<OwnPage>(enterPage(request, { step: "code", notice: "over" }), { status: 401 });
  const outcome = await withdrawOwnConsent(resident);
  if (outcome.ok) {
    const told = ownViewWords(request).texts.withdraw.done;
    return data<OwnPage>(await shown(request, resident, { told }));
  }
  const page = await shown(request, resident, { refusals: outcome.refusals });
  return data<OwnPage>(page, { status: statusOf(outcome) });
}

async function leave(request: Request) {
  await leaveOwnView(tokenOf(request));
  return redirect(href("/mijn-hulp"), {
    status: 303,
    headers: {
      "Set-Cookie": ownCookie(COOKIE, "", 0),
      "Clear-Site-Data": '"cache", "storage"',
    },
  });
}
