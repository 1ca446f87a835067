/** A provider that is named in a combination: it says itself whether it takes part. */
import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/node";

import { movedToCookie, tokenInCookie } from "./link-cookie.server";
import { faultLines } from "./form-page.server";
import { itemName } from "./names.server";
import { languageOf } from "../language.server";
import { perform, statusOf } from "../perform.server";
import type { MemberView } from "~/components/registration/member-view";
import { aVisitor } from "~/domain/accounts/public";
import { getRegion } from "~/domain/catalogue/public.server";
import type { Refusal } from "~/domain/kernel/outcome";
import { memberStateOf } from "~/domain/providers/public";
import {
  answerAsMember,
  findMember,
  type FoundMember,
  registrationForms,
} from "~/domain/providers/public.server";
import { registration as en } from "~/i18n/en/registration";
import { registrationForms as enForms } from "~/i18n/en/registration-forms";
import { registration as nl } from "~/i18n/nl/registration";
import { registrationForms as nlForms } from "~/i18n/nl/registration-forms";

const COOKIE = "deelnemer";

type Typed = { values: { name: string; part: string }; refusals: Refusal[] };

export async function memberPage({ request, params }: LoaderFunctionArgs) {
  const token = movedToCookie(request, { cookie: COOKIE, token: params["memberToken"], at: 3 });
  const found = await findMember(token);
  return data<MemberView>(await viewOf(request, found), { status: found ? 200 : 410 });
}

async function viewOf(
  request: Request,
  found: FoundMember | null,
  typed: Typed = { values: { name: "", part: "" }, refusals: [] },
): Promise<MemberView> {
  const language = languageOf(request);
  const { member: words } = { nl: nlForms, en: enForms }[language];
  if (!found) return { title: words.overTitle, member: null };
  const texts = { nl, en }[language];
  const { application } = found;
  const around = { region: await getRegion(), language, texts };
  const state = memberStateOf(found);
  return {
    title: words.title,
    member: {
      ...{ asker: application.applicant.legalName, name: found.name },
      combination: application.combinationName ?? "",
      targetGroup: application.targetGroup ?? "",
      asked: application.items.map((item) => itemName(item, around)),
      members: application.members.map(({ name }) => name),
      state: state === "asked" && application.state !== "draft" ? "closed" : state,
      values: typed.values,
      faults: faultLines(typed.refusals, { texts, labels: { name: words.name, part: words.part } }),
    },
  };
}

export async function receivePart({ request }: ActionFunctionArgs) {
  const token = tokenInCookie(request, COOKIE);
  const found = await findMember(token);
  if (!found) return data<MemberView>(await viewOf(request, null), { status: 410 });
  let values = { name: "", part: "" };
  const outcome = await perform(request, registrationForms.partForm, ({ doe, name, part }) => {
    values = { name, part };
    return answerAsMember(aVisitor(), { token, takesPart: doe === "ja", name, part });
  });
  const now = await findMember(token);
  if (outcome.ok) return data<MemberView>(await viewOf(request, now));
  const { refusals } = outcome;
  return data<MemberView>(await viewOf(request, now, { values, refusals }), {
    status: statusOf(outcome),
  });
}
