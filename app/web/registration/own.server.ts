/** The requests of the own organisation, for its managers; and a new one for more. */
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";

import { dayText } from "./form-page.server";
import { href } from "../href";
import { languageOf } from "../language.server";
import { statusOf } from "../perform.server";
import { requireActor } from "../session.server";
import type { OwnView } from "~/components/registration/own-view";
import { getRegion } from "~/domain/catalogue/public.server";
import { beginExtraScope, listOwnApplications } from "~/domain/providers/public.server";
import { registration as en } from "~/i18n/en/registration";
import { registrationForms as enForms } from "~/i18n/en/registration-forms";
import { registration as nl } from "~/i18n/nl/registration";
import { registrationForms as nlForms } from "~/i18n/nl/registration-forms";

export async function ownView({ request }: LoaderFunctionArgs): Promise<OwnView> {
  const actor = await requireActor(request);
  const language = languageOf(request);
  const [texts, forms] = [{ nl, en }[language], { nl: nlForms, en: enForms }[language]];
  const requests = await listOwnApplications(actor);
  const { admission } = await getRegion();
  return {
    title: forms.own.title,
    isHere: admission !== undefined,
    requests: requests.map(({ reference, kind, state, items, admitted, ...days }) => ({
      ...{ reference, isDraft: state === "draft" },
      to: href("/aanbieder-worden/:token", { token: reference }),
      kind: forms.own.kinds[kind],
      state: texts.states[state],
      items: [texts.items(items), state === "decided" ? forms.own.admitted(admitted) : ""]
        .filter(Boolean)
        .join(", "),
      begunOn: dayText(days.begunOn, language),
      submittedOn: days.submittedOn && dayText(days.submittedOn, language),
      dueOn:
        days.dueOn && ["submitted", "screening"].includes(state)
          ? dayText(days.dueOn, language)
          : null,
    })),
  };
}

export async function receiveOwn(args: ActionFunctionArgs) {
  const outcome = await beginExtraScope(await requireActor(args.request));
  if (outcome.ok)
    return redirect(href("/aanbieder-worden/:token", { token: outcome.value.reference }), 303);
  return data(await ownView(args), { status: statusOf(outcome) });
}
