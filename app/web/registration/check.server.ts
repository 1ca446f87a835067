/** A request looked over before it is handed in, and what can be kept of it afterwards. */
import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";

import { checkParts } from "./check-parts.server";
import {
  answered,
  dayText,
  formPage,
  momentText,
  type Opened,
  openByLink,
  openDraft,
  overviewOf,
} from "./form-page.server";
import { gapText, listGaps } from "./gap-lines.server";
import { itemName } from "./names.server";
import { pathOf } from "./overview.server";
import { ofAnother } from "./same-request.server";
import { href } from "../href";
import { perform } from "../perform.server";
import type { CheckView, ReceiptView } from "~/components/registration/check-view";
import { getRegion } from "~/domain/catalogue/public.server";
import type { Refusal } from "~/domain/kernel/outcome";
import { type Step, STEPS } from "~/domain/providers/public";
import { registrationForms, submitApplication } from "~/domain/providers/public.server";

export async function checkView(args: LoaderFunctionArgs): Promise<CheckView> {
  const opened = await openDraft(args);
  return viewOf(opened, { gaps: await listGaps(opened) });
}

type Typed = { gaps: Refusal[]; refusals?: Refusal[]; revision?: number; isTrue?: boolean };

async function viewOf(opened: Opened, { gaps, refusals = [], ...typed }: Typed) {
  const region = await getRegion();
  const page = { title: opened.forms.check.title, labels: {} };
  const view: CheckView = {
    ...formPage(opened, page, { revision: typed.revision, refusals }),
    parts: checkParts(opened, region),
    gaps: gaps.map((gap) => ({ text: gapText(gap, opened, region), to: whereOf(gap, opened) })),
    isTrue: typed.isTrue ?? false,
  };
  return view;
}

function whereOf({ field }: Refusal, { link }: Opened): string {
  const step = STEPS.find((one): one is Step => one === field);
  return step ? pathOf(step, link) : "#statement";
}

export async function receiveCheck(args: ActionFunctionArgs) {
  const opened = await openByLink(args);
  const { actor, applicationId, link } = opened;
  let typed = { revision: -1, isTrue: false };
  const outcome = await perform(args.request, registrationForms.endForm, async (sent) => {
    typed = { revision: sent.revision, isTrue: sent.statement === "ja" };
    const other = ofAnother(opened, sent);
    return other ?? submitApplication(actor, { applicationId, ...typed });
  });
  return answered(outcome, {
    saved: href("/aanbieder-worden/:token/bevestiging", { token: link }),
    view: async (all) => {
      const isMove = all.some(({ conflict }) => conflict);
      const [gaps, refusals] = isMove ? [[], all] : [all, []];
      return viewOf(await openByLink(args), { gaps, refusals, ...typed });
    },
  });
}

/** Only what was handed in has one. */
export async function receiptView(args: LoaderFunctionArgs): Promise<ReceiptView> {
  const opened = await openByLink(args);
  const { application, forms, language, texts } = opened;
  const { submittedAt, dueOn, applicant } = application;
  if (!submittedAt) throw redirect(overviewOf(opened), 303);
  const region = await getRegion();
  return {
    ...formPage(opened, { title: forms.receipt.title, labels: {} }),
    receivedOn: momentText(submittedAt, language),
    dueOn: dueOn ? dayText(dueOn, language) : "",
    by: application.contactName,
    organisation: applicant.legalName,
    asked: application.items.map((item) => itemName(item, { region, language, texts })),
  };
}
