/** The page of the own second step: what it shows, and what each of its forms does. */
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";

import { href } from "./href";
import { languageOf } from "./language.server";
import { perform } from "./perform.server";
import { qrOf } from "./qr.server";
import { safePath } from "./safe-path";
import { findAwaiting, requireSignedIn, startSession } from "./session.server";
import { codesToShow, forgetCodes, shownCodes } from "./shown-codes.server";
import { wayOn } from "./sign-in.server";
import type { SecondStepAnswer, ShownOffer } from "~/components/accounts/second-step-answer";
import { inFours } from "~/domain/accounts/public";
import {
  getSecondStep,
  keyUri,
  moveSecondStep,
  offerSecondStep,
  renewRecoveryCodes,
  type SecondStepForm,
  secondStepForm,
  type SignedIn,
  turnOffSecondStep,
  turnOnSecondStep,
} from "~/domain/accounts/public.server";
import { accept, type Outcome, type Refusal } from "~/domain/kernel/outcome";
import { appOrigin } from "~/env.server";
import { secondStep as en } from "~/i18n/en/second-step";
import { secondStep as nl } from "~/i18n/nl/second-step";

/** Also whoever must make a second step before anything else. */
async function requireOwner(request: Request): Promise<SignedIn> {
  const awaiting = await findAwaiting(request);
  return awaiting?.awaits === "second-step" ? awaiting : requireSignedIn(request);
}

export async function getSecondStepPage({ request }: LoaderFunctionArgs) {
  const owner = await requireOwner(request);
  const { searchParams } = new URL(request.url);
  const asked = searchParams.get("naar");
  const { since, isRequired, codesLeft } = await getSecondStep(owner.actor);
  const codes = shownCodes(request, owner.actor.userId);
  const page = {
    title: { nl, en }[languageOf(request)].title,
    done: searchParams.get("klaar"),
    to: asked ? safePath(asked) : null,
    isSignedIn: owner.awaits === null,
    isOn: since !== null,
    offer: await shownOffer(owner),
    ...{ isRequired, codesLeft, codes },
  };
  return data(page, { headers: codes.length > 0 ? forgetCodes() : {} });
}

/** The same secret again when its form is: it may stand in an app already. */
async function shownOffer({ actor, session }: SignedIn, known?: string): Promise<ShownOffer> {
  const { secret, sealed } = offerSecondStep(actor, session.id, known);
  const { email } = await getSecondStep(actor);
  const uri = keyUri(secret, { email, site: new URL(appOrigin()).host });
  return { sealed, secret: inFours(secret), qr: qrOf(uri) };
}

export async function receiveSecondStep({ request, context }: ActionFunctionArgs) {
  const owner = await requireOwner(request);
  const sent: { form?: SecondStepForm } = {};
  const outcome = await perform(request, secondStepForm, (form) => {
    sent.form = form;
    return change(owner, form, context.visitor.address);
  });
  if (outcome.ok) return goOn(request, owner, { form: sent.form!, codes: outcome.value });
  const { refusals } = outcome;
  const isTooOften = refusals.some(({ code }) => code === "sign-in.too-often");
  return data(await answerOf(owner, refusals, sent.form), { status: isTooOften ? 429 : 422 });
}

/** The recovery codes to show, where the form made some. */
async function change(
  { actor, session }: SignedIn,
  { doe, ...form }: SecondStepForm,
  address: string,
): Promise<Outcome<string[]>> {
  const { current, code } = form;
  const proof = { current, code, address };
  const { id: sessionId } = session;
  if ("former" in form) {
    const { sealed, former } = form;
    return withoutCodes(await moveSecondStep(actor, { ...proof, sealed, former, sessionId }));
  }
  if ("sealed" in form)
    return turnOnSecondStep(actor, { ...proof, sealed: form.sealed, sessionId });
  if (doe === "codes") return renewRecoveryCodes(actor, proof);
  return withoutCodes(await turnOffSecondStep(actor, { ...proof, sessionId }));
}

function withoutCodes(outcome: Outcome<null>): Outcome<string[]> {
  return outcome.ok ? accept([]) : outcome;
}

/** Under a new token: what opened the session before is not what opens it now. */
async function goOn(
  request: Request,
  { actor, session, awaits }: SignedIn,
  { form, codes }: { form: SecondStepForm; codes: string[] },
) {
  const { userId, organisationId, roles } = actor;
  const opening = { userId, organisationId, awaitsCode: false, former: session };
  const headers = new Headers({ "Set-Cookie": await startSession(request, opening) });
  if (codes.length > 0) headers.append("Set-Cookie", codesToShow(userId, codes));
  const to = awaits ? wayOn("naar" in form ? form.naar : null, roles) : null;
  return redirect(href("/account/tweede-stap", {}, { klaar: form.doe, naar: to }), {
    ...{ status: 303, headers },
  });
}

/** The form again, never with what was typed. */
async function answerOf(
  owner: SignedIn,
  refusals: Refusal[],
  form: SecondStepForm | undefined,
): Promise<SecondStepAnswer> {
  if (!form || !("sealed" in form))
    return { refusals, doing: form?.doe ?? "", offer: null, to: null };
  const to = "naar" in form && form.naar ? safePath(form.naar) : null;
  return { refusals, doing: form.doe, offer: await shownOffer(owner, form.sealed), to };
}
