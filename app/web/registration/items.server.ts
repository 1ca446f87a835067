/** What an organisation asks for: what it chose, what can be chosen, and the form of one. */
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import type { z } from "zod";

import { answered, formPage, type Opened, openByLink, openDraft } from "./form-page.server";
import { type Around, choiceGroups, findChoice, itemForm } from "./item-lines.server";
import { itemName } from "./names.server";
import { ofAnother } from "./same-request.server";
import { href } from "../href";
import { perform } from "../perform.server";
import type { ChosenItem, ItemFormView, ItemsView } from "~/components/registration/items-view";
import { nameOf } from "~/domain/catalogue/public";
import { getRegion } from "~/domain/catalogue/public.server";
import { dayAt, isoDay } from "~/domain/kernel/day";
import { Missing } from "~/domain/kernel/denied";
import type { Refusal } from "~/domain/kernel/outcome";
import {
  type AskedItem,
  isOutside,
  keyOf,
  OUTSIDE,
  type ScopeChoice,
} from "~/domain/providers/public";
import { keepItem, registrationForms, removeItem } from "~/domain/providers/public.server";

type Sent = z.output<typeof registrationForms.itemForm>;

export async function itemsView(args: LoaderFunctionArgs): Promise<ItemsView> {
  return viewOf(args.request, await openDraft(args));
}

type Typed = { sent: Sent | undefined; refusals: Refusal[] };

async function viewOf(
  request: Request,
  opened: Opened,
  { sent, refusals }: Typed = { sent: undefined, refusals: [] },
): Promise<ItemsView> {
  const { texts, forms, application } = opened;
  const around = await aroundOf(opened);
  const { searchParams } = new URL(request.url);
  const voor = sent?.voor ?? searchParams.get("voor") ?? "";
  const item = shownItem(itemOf(voor, around), sent, around);
  const title = item ? forms.items.itemTitle(item.name) : texts.steps.items;
  const page = { title, labels: forms.items.labels };
  const refusing = { revision: sent?.revision, refusals };
  return {
    ...formPage(opened, page, refusing),
    chosen: application.items.map((one) => chosenItem(one, around)),
    groups: item ? [] : choiceGroups(around),
    outsideTo: addressOf(opened, { voor: OUTSIDE }),
    item,
    removing: removingOf(searchParams.get("weg"), around),
  };
}

async function aroundOf(opened: Opened): Promise<Around> {
  const { application, language } = opened;
  const now = new Date();
  const asking = { day: isoDay(dayAt(now)), kind: application.kind };
  return { region: await getRegion(now), language, asking, opened };
}

function removingOf(id: string | null, { opened, region, language }: Around) {
  const removed = opened.application.items.find((one) => one.id === id);
  const { texts } = opened;
  return removed ? { id: removed.id, name: itemName(removed, { region, language, texts }) } : null;
}

type Kept = Opened["application"]["items"][number];

/** `voor` names a part of the classification, or an item that falls outside it by its id. */
function itemOf(voor: string, around: Around): ItemFormView | null {
  if (voor === "") return null;
  const { items } = around.opened.application;
  const own = items.find((one) => one.id === voor || (!isOutside(one) && keyOf(one) === voor));
  const key = own && !isOutside(own) ? keyOf(own) : voor;
  const form = itemForm(own && isOutside(own) ? OUTSIDE : key, around);
  if (!form) return null;
  const values = own ? { ...own, law: own.law ?? "" } : { ...form.values, roles: ["main"] };
  return { ...form, key, values: valuesOf(values) };
}

/** As it was typed, also where the request that is open now has no such item. */
function shownItem(
  kept: ItemFormView | null,
  sent: Sent | undefined,
  around: Around,
): ItemFormView | null {
  if (!sent) return kept;
  const item = kept ?? (sent.outside ? itemOf(OUTSIDE, around) : null);
  return item && { ...item, key: sent.voor, values: valuesOf(sent) };
}

type Values = ItemFormView["values"];

function valuesOf({ outside, motivation, law, intensities, roles }: Values): Values {
  return { outside, motivation, law, intensities, roles };
}

function chosenItem(item: Kept, around: Around): ChosenItem {
  const { region, language, opened } = around;
  const { texts, forms } = opened;
  const outside = isOutside(item);
  return {
    id: item.id,
    name: itemName(item, { region, language, texts }),
    more: [
      outside ? item.outside.slice(0, 120) : "",
      item.intensities.map((code) => nameOf(region.intensities, code, language)).join(", ") ||
        (outside ? "" : forms.items.allIntensities),
      item.roles.map((role) => forms.items.roles[role] ?? role).join(", "),
    ]
      .filter(Boolean)
      .join(". "),
    change: addressOf(opened, { voor: outside ? item.id : keyOf(item) }),
    remove: addressOf(opened, { weg: item.id }),
  };
}

function addressOf({ link }: Opened, query: Record<string, string> = {}): string {
  return href("/aanbieder-worden/:token/aanvraag", { token: link }, query);
}

export async function receiveItems(args: ActionFunctionArgs) {
  const opened = await openByLink(args);
  let sent: Sent | undefined;
  const outcome = await perform(args.request, registrationForms.itemForm, async (form) => {
    sent = form;
    const other = ofAnother(opened, form);
    if (other) return other;
    return form.doe === "weg" ? remove(opened, form) : keep(opened, form);
  });
  return answered(outcome, {
    saved: addressOf(opened, { gedaan: "items" }),
    view: async (refusals) => viewOf(args.request, await openByLink(args), { sent, refusals }),
  });
}

function remove({ actor, applicationId, application }: Opened, { voor, revision }: Sent) {
  if (!application.items.some(({ id }) => id === voor)) throw new Missing("application-item");
  return removeItem(actor, { applicationId, revision, itemId: voor });
}

async function keep({ actor, applicationId, application }: Opened, sent: Sent) {
  const { voor, revision } = sent;
  const choice = findChoice(voor, await getRegion());
  const own = application.items.find(({ id }) => id === voor);
  if (!choice && !own && voor !== OUTSIDE) throw new Missing("application-item");
  const item = choice ? partOf(choice, sent) : outsideOf(sent);
  return keepItem(actor, { applicationId, revision, item, itemId: own?.id ?? null });
}

function partOf({ law, segment, profile }: ScopeChoice, sent: Sent): AskedItem {
  const { intensities, roles, motivation } = sent;
  const scope = { law, segment, profile: profile?.code ?? null };
  return { ...scope, intensities, roles, motivation, outside: "" };
}

function outsideOf({ law, outside, roles, motivation }: Sent): AskedItem {
  const scope = { law: law || null, segment: null, profile: null, intensities: [] };
  return { ...scope, roles, motivation, outside };
}
