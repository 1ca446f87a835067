/** A remark sent from the page of an offer ("Klopt dit niet?"): thanked, or given back with a reason. */
import { type ActionFunctionArgs, type AppLoadContext, data, redirect } from "@remix-run/node";

import { href } from "./href";
import { perform } from "./perform.server";
import { type RemarkAnswer, REMARK_ANCHOR } from "~/components/remarks/remark-answer";
import { aVisitor } from "~/domain/accounts/public";
import { accept } from "~/domain/kernel/outcome";
import { leaveRemark, remarkForm } from "~/domain/providers/public.server";

export async function receiveRemark({ request, params, context }: ActionFunctionArgs) {
  const offerCode = params.code ?? "";
  let text = "";
  const outcome = await perform(request, remarkForm, async (sent) => {
    text = sent.tekst;
    // Whoever fills in what people do not see is thanked, and nothing is kept.
    if (sent.naam) return accept(null);
    return leaveRemark(aVisitor(), { offerCode, text, asker: askerOf(context) });
  });
  if (outcome.ok) {
    const thanks = href("/aanbod/:code", { code: offerCode }, { opmerking: "ontvangen" });
    return redirect(`${thanks}#${REMARK_ANCHOR}`, 303);
  }
  const { code, details } = outcome.refusals[0]!;
  const seconds = Number(details?.["seconds"] ?? 0);
  const answer: RemarkAnswer = { code, text, minutes: Math.ceil(seconds / 60) };
  return data(answer, {
    status: seconds > 0 ? 429 : 422,
    headers: seconds > 0 ? { "Retry-After": String(seconds) } : {},
  });
}

function askerOf({ visitor }: AppLoadContext) {
  return { address: visitor.address, visitor: visitor.browser || "-" };
}
