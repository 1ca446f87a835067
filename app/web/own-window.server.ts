/** Whether the own organisation stands in the shop window, in words, and changing it. */
import { type ActionFunctionArgs, data, redirect } from "@remix-run/node";

import { href } from "./href";
import { pageWords } from "./page-words.server";
import { perform, statusOf } from "./perform.server";
import { requireActor } from "./session.server";
import type { OwnWindowView } from "~/components/own-window/own-window";
import { faultLine } from "~/components/pages/faults";
import { assertMay } from "~/domain/accounts/public";
import { getRegion } from "~/domain/catalogue/public.server";
import type { Refusal } from "~/domain/kernel/outcome";
import {
  getOwnWindow,
  ownWindowForm,
  pauseSupplier,
  showSupplier,
} from "~/domain/providers/public.server";
import { ownWindow as en } from "~/i18n/en/own-window";
import { ownWindow as nl } from "~/i18n/nl/own-window";

export async function ownWindowView(
  request: Request,
  refused: Refusal[] | null = null,
): Promise<OwnWindowView> {
  const actor = await requireActor(request);
  const now = new Date();
  const [window, region] = await Promise.all([getOwnWindow(actor, now), getRegion(now)]);
  const words = pageWords(request, region, { places: [], now });
  const texts = { nl, en }[words.language];
  const { state, refusals, offers, maySet } = window;
  return {
    ...{ title: texts.title, isShown: state === "published", maySet },
    ...{ hasProfile: refusals.length === 0, hasOffers: offers > 0 },
    faults:
      refused &&
      refused.map((refusal) =>
        refusal.conflict
          ? { text: texts.movedAlready, field: null }
          : { ...faultLine(refusal, words, words.day), field: null },
      ),
  };
}

export async function setOwnWindow({ request }: ActionFunctionArgs) {
  const actor = await requireActor(request);
  assertMay(actor, "page.publish", actor.supplierIds[0]);
  let gedaan = "";
  const outcome = await perform(request, ownWindowForm, ({ wat }) => {
    gedaan = wat;
    return wat === "eruit" ? pauseSupplier(actor) : showSupplier(actor);
  });
  if (outcome.ok) return redirect(href("/aanbieder/etalage", {}, { gedaan }), 303);
  return data(await ownWindowView(request, outcome.refusals), { status: statusOf(outcome) });
}
