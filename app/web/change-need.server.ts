/** Changing a need; whoever changed it meanwhile is shown beside what was typed. */
import { type ActionFunctionArgs, data, redirect } from "@remix-run/node";

import { href } from "./href";
import { bothOf, needFormView, typedFrom, typedOf } from "./need-form.server";
import { needWords } from "./need-words.server";
import { perform, statusOf } from "./perform.server";
import { requireActor } from "./session.server";
import type { NeedFormView } from "~/components/needs/need-form-view";
import { getRegion } from "~/domain/catalogue/public.server";
import type { Refusal } from "~/domain/kernel/outcome";
import { needName } from "~/domain/referrals/public";
import {
  changeNeed,
  getNeed,
  listSentRequests,
  type NeedForm,
  needForm,
  readNeed,
} from "~/domain/referrals/public.server";

type Sent = { form: NeedForm | null; refusals: Refusal[] };

export async function changeNeedView(
  request: Request,
  id: string,
  { form, refusals }: Sent = { form: null, refusals: [] },
): Promise<NeedFormView> {
  const actor = await requireActor(request);
  const [need, region] = await Promise.all([getNeed(actor, id), getRegion()]);
  const words = needWords(request, region);
  const isStale = refusals.some(({ code }) => code === "need.changed-meanwhile");
  const requests = await listSentRequests(actor, id);
  return needFormView({
    ...{ actor, words, refusals, typed: form ? typedOf(form) : typedFrom(need) },
    standing: {
      ...{ id, route: need.route, isAsked: requests.length > 0 },
      title: words.texts.form.change(needName(need.number)),
      // What is saved again holds over what is shown beside it.
      version: isStale || !form ? need.version : form.versie,
    },
    both: isStale && form ? bothOf(need, readNeed(form, region), words) : null,
  });
}

export async function receiveChange({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request);
  const id = params.id ?? "";
  const region = await getRegion();
  const sent: { form: NeedForm | null } = { form: null };
  const outcome = await perform(request, needForm, (form) => {
    sent.form = form;
    return changeNeed(actor, { id, version: form.versie, sent: readNeed(form, region) });
  });
  if (outcome.ok) {
    return redirect(href("/verwijzer/hulpvragen/:id", { id }, { gedaan: "ja" }), 303);
  }
  const view = await changeNeedView(request, id, { ...sent, refusals: outcome.refusals });
  return data(view, { status: statusOf(outcome) });
}
