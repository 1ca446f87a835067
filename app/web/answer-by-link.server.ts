/** Behind the link of a letter: one request, answered without signing in. */
import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/node";

import { followLink, tokenIn } from "./mailed-link.server";
import { perform, statusOf } from "./perform.server";
import { answerIn, requestView, type Sent, typedIn } from "./request-page.server";
import { requestWords } from "./request-words.server";
import type { LinkPage } from "~/components/requests/answer-by-link";
import type { TypedAnswer } from "~/components/requests/requests-view";
import { aVisitor } from "~/domain/accounts/public";
import { getRegion } from "~/domain/catalogue/public.server";
import { requestName } from "~/domain/referrals/public";
import {
  answerByLink,
  getLinkedRequest,
  requestAnswerForm,
  type SentAnswer,
} from "~/domain/referrals/public.server";

export async function linkPage({ request, params }: LoaderFunctionArgs) {
  const token = followLink(request, params["token"]);
  const page = await pageOf(request, token);
  return data(page, { status: page.state === "over" ? 410 : 200 });
}

async function pageOf(
  request: Request,
  token: string,
  sent: Sent = { typed: {}, refusals: [] },
): Promise<LinkPage> {
  const [linked, region] = await Promise.all([getLinkedRequest(token), getRegion()]);
  const words = requestWords(request, region);
  const { link } = words.texts;
  if (linked.state === "over") return { state: "over", title: link.overTitle };
  if (linked.state === "answered") return { state: "answered", title: link.answeredTitle };
  const { request: found } = linked;
  return {
    state: "open",
    title: link.title(requestName(found.number)),
    intro: link.intro(found.supplier),
    view: requestView(found, words, { ...sent, done: null }),
  };
}

/** No redirect: the page says what was done, and the link waits until it is asked again. */
export async function receiveByLink({ request }: ActionFunctionArgs) {
  const token = tokenIn(request);
  const typed: TypedAnswer = {};
  const outcome = await perform(request, requestAnswerForm, (form) => {
    Object.assign(typed, typedIn(form));
    const answer = answerIn(form) as SentAnswer;
    return answerByLink(aVisitor(), { token, answer });
  });
  if (!outcome.ok) {
    const page = await pageOf(request, token, { typed, refusals: outcome.refusals });
    return data(page, { status: page.state === "over" ? 410 : statusOf(outcome) });
  }
  const { texts } = requestWords(request, await getRegion());
  const told = texts.done[outcome.value.isConfirmed ? "confirmed" : (typed["doe"] ?? "")] ?? "";
  return data<LinkPage>({ state: "done", title: texts.link.doneTitle, told });
}
