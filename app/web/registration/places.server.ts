import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/node";
import type { z } from "zod";

import {
  answered,
  formPage,
  type Opened,
  openByLink,
  openDraft,
  overviewOf,
} from "./form-page.server";
import { ofAnother } from "./same-request.server";
import { afterButton, isFilled, rowsIn } from "./sent-rows";
import { perform } from "../perform.server";
import type { PlaceField, PlacesView, Row } from "~/components/registration/rows-view";
import { accept, type Refusal } from "~/domain/kernel/outcome";
import { keepPlaces, registrationForms } from "~/domain/providers/public.server";

type Sent = z.output<typeof registrationForms.placesForm>;
type Place = Row<PlaceField>;

const FIELDS = ["name", "street", "houseNumber", "postcode", "city", "branchNumber"] as const;
const EMPTY: Place = {
  ...{ name: "", street: "", houseNumber: "" },
  ...{ postcode: "", city: "", branchNumber: "" },
};

type Typed = { rows: Place[]; revision: number | undefined; refusals: Refusal[] };

export async function placesView(args: LoaderFunctionArgs): Promise<PlacesView> {
  return viewOf(await openDraft(args));
}

function viewOf(opened: Opened, typed?: Typed): PlacesView {
  const { texts, forms, application } = opened;
  const kept: Place[] = application.applicant.places;
  const rows = typed?.rows ?? (kept.length > 0 ? kept : [EMPTY]);
  const page = { title: texts.steps.places, labels: forms.places.labels };
  return { ...formPage(opened, page, typed), rows, isUnsaved: false };
}

export async function receivePlaces(args: ActionFunctionArgs) {
  const opened = await openByLink(args);
  const { actor, applicationId } = opened;
  let typed: Typed | undefined;
  let rows: Place[] | null = null;
  const outcome = await perform(args.request, registrationForms.placesForm, async (sent: Sent) => {
    const { doe, revision } = sent;
    const all = rowsIn<PlaceField>(sent, FIELDS);
    const other = ofAnother(opened, sent);
    rows = other ? null : afterButton(all, doe, EMPTY);
    typed = { rows: rows ?? all.filter((row) => isFilled(row)), revision, refusals: [] };
    if (rows) return accept(null);
    if (other) return other;
    return keepPlaces(actor, { applicationId, revision, places: typed.rows });
  });
  if (rows) return data<PlacesView>({ ...viewOf(opened, typed), isUnsaved: true });
  return answered(outcome, {
    saved: overviewOf(opened, "places"),
    view: async (refusals) => viewOf(await openByLink(args), typed && { ...typed, refusals }),
  });
}
