/** Own places in words, and adding, changing and closing one. */
import { type ActionFunctionArgs, data, redirect } from "@remix-run/node";

import { href } from "./href";
import { languageOf } from "./language.server";
import { perform } from "./perform.server";
import { requireActor } from "./session.server";
import {
  PLACE_FIELDS,
  type PlaceField,
  type PlaceFormView,
  type PlacesView,
  type PlaceView,
} from "~/components/places/places-view";
import { addressText } from "~/components/providers/offer-view";
import { wordsFor } from "~/components/providers/words-for";
import { assertMay, may } from "~/domain/accounts/public";
import { getRegion } from "~/domain/catalogue/public.server";
import type { Outcome, Refusal } from "~/domain/kernel/outcome";
import {
  addPlace,
  changePlace,
  endPlace,
  getOwnPlace,
  listOwnPlaces,
  placeForm,
  type SentPlace,
} from "~/domain/providers/public.server";
import { ownPlaces as en } from "~/i18n/en/own-places";
import { pageEditor as enEditor } from "~/i18n/en/page-editor";
import { ownPlaces as nl } from "~/i18n/nl/own-places";
import { pageEditor as nlEditor } from "~/i18n/nl/page-editor";

type Sent = { values: PlaceFormView["values"]; refusals: Refusal[] };

const NOTHING = { name: "", street: "", houseNumber: "", postcode: "", city: "" };

export async function placesView(request: Request, sent?: Sent): Promise<PlacesView> {
  const actor = await requireActor(request);
  const texts = { nl, en }[languageOf(request)];
  const places = await listOwnPlaces(actor);
  return {
    title: texts.title,
    mayKeep: may(actor, "place.keep", actor.supplierIds[0]),
    places: places.map(({ code, name, offers, ...address }) => ({
      ...{ code, name, given: texts.given(offers) },
      address: addressText(address),
      to: href("/aanbieder/plaatsen/:code", { code }),
    })),
    form: await formView(request, sent ?? { values: NOTHING, refusals: [] }),
  };
}

export async function placeView(request: Request, code: string, sent?: Sent): Promise<PlaceView> {
  const actor = await requireActor(request);
  const { given, code: _, ...values } = await getOwnPlace(actor, code);
  const mayKeep = may(actor, "place.keep", actor.supplierIds[0]);
  const isClosing = new URL(request.url).searchParams.has("sluiten");
  const onlyHere = given.filter((offer) => offer.isOnlyHere);
  return {
    ...{ title: values.name, mayKeep, self: href("/aanbieder/plaatsen/:code", { code }) },
    form: await formView(request, sent ?? { values, refusals: [] }),
    closing:
      isClosing && mayKeep
        ? {
            ends: given.filter((offer) => !offer.isOnlyHere).map(({ title }) => title),
            onlyHere: onlyHere.map((offer) => ({
              title: offer.title,
              to: href("/aanbieder/aanbod/:code", { code: offer.code }),
            })),
          }
        : null,
  };
}

async function formView(request: Request, { values, refusals }: Sent): Promise<PlaceFormView> {
  const language = languageOf(request);
  const now = new Date();
  const texts = { nl, en }[language];
  const { faults } = { nl: nlEditor, en: enEditor }[language];
  const { waits } = wordsFor(await getRegion(now), language, now).texts;
  const said = ({ code, field, details }: Refusal) => {
    const label = isField(field) ? texts.fields[field] : "";
    const day = details?.["day"] ? waits.day(String(details["day"])) : "";
    return texts.faults[code]?.(label) ?? faults[code]?.(label, day) ?? texts.fault;
  };
  return {
    values,
    faults: refusals.map((refusal) => ({
      ...{ field: refusal.field ?? "name", text: said(refusal) },
    })),
  };
}

function isField(field: string | undefined): field is PlaceField {
  return PLACE_FIELDS.some((one) => one === field);
}

export async function receiveNewPlace({ request }: ActionFunctionArgs) {
  const actor = await requireActor(request);
  assertMay(actor, "place.keep", actor.supplierIds[0]);
  const { sent, outcome } = await receive(request, ({ doe: _, ...stated }) =>
    addPlace(actor, stated),
  );
  if (outcome.ok) return redirect(href("/aanbieder/plaatsen", {}, { gedaan: "toegevoegd" }), 303);
  return data(await placesView(request, typed(sent, outcome.refusals)), { status: 422 });
}

export async function receivePlace({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request);
  assertMay(actor, "place.keep", actor.supplierIds[0]);
  const code = params["code"] ?? "";
  // A form that cannot be read says as little of another's place as one that can.
  await getOwnPlace(actor, code);
  const { sent, outcome } = await receive(request, ({ doe, ...stated }) =>
    doe === "sluit" ? endPlace(actor, code) : changePlace(actor, { code, ...stated }),
  );
  if (outcome.ok) {
    const gedaan = sent?.doe === "sluit" ? "gesloten" : "bewaard";
    return redirect(href("/aanbieder/plaatsen", {}, { gedaan }), 303);
  }
  return data(await placeView(request, code, typed(sent, outcome.refusals)), { status: 422 });
}

async function receive(
  request: Request,
  verb: (form: SentPlace) => Promise<Outcome<{ code: string }>>,
) {
  let sent: SentPlace | undefined;
  const outcome = await perform(request, placeForm, (form) => verb((sent = form)));
  return { sent, outcome };
}

/** What was typed stays, with what is wrong with it. */
function typed(sent: SentPlace | undefined, refusals: Refusal[]): Sent {
  const { name, street, houseNumber, postcode, city } = sent ?? NOTHING;
  return { values: { name, street, houseNumber, postcode, city }, refusals };
}
