/** The editor of an own page: what it shows, also after a refusal, with everything that was typed. */
import { href } from "./href";
import { pageWords } from "./page-words.server";
import { offerChoices } from "~/components/pages/choices";
import { type EditorView, meanwhileRows } from "~/components/pages/editor-view";
import { faultLine } from "~/components/pages/faults";
import { findingView, readingView } from "~/components/pages/hints";
import { fieldLabel, valueText, whoText } from "~/components/pages/page-words";
import { type Actor, may } from "~/domain/accounts/public";
import { getRegion } from "~/domain/catalogue/public.server";
import { dayAt, isoDay } from "~/domain/kernel/day";
import type { Refusal } from "~/domain/kernel/outcome";
import type { OfferFields, PageFields } from "~/domain/providers/public";
import {
  type EditedPage,
  getPage,
  listOwnSuggestions,
  namesOfPeople,
} from "~/domain/providers/public.server";
import { momentText } from "~/i18n/moment";

/** What came back from a refused form. */
export type Sent = { fields: PageFields; refusals: Refusal[]; wasSaved: boolean };

type Asked = { request: Request; actor: Actor; offerCode: string; sent?: Sent };

export async function editorView({ request, actor, offerCode, sent }: Asked): Promise<EditorView> {
  const now = new Date();
  const [page, region, suggestions] = await Promise.all([
    getPage(actor, offerCode, now),
    getRegion(now),
    listOwnSuggestions(actor, offerCode),
  ]);
  const words = pageWords(request, region, { places: page.places, now });
  const { texts, language } = words;
  const people = await namesOfPeople(page.draft ? [page.draft.by] : []);
  const draftBy = page.draft && whoText(page.draft.by, people, texts);
  const when = page.draft && momentText(page.draft.at, language);
  const fields = sent?.fields ?? page.fields;
  const isOffer = offerCode !== "";
  const lines = (refusals: Refusal[]) =>
    refusals.map((refusal) => faultLine(refusal, words, words.day));
  const isLate = sent?.refusals[0]?.code === "page.changed-meanwhile";
  const source = { region, language, words, today: isoDay(dayAt(now)) };
  const offer = fields as OfferFields;
  return {
    title: isOffer ? offer.title || texts.list.untitled : texts.profile.title,
    ...{ code: offerCode, revision: page.revision, fields },
    to: addresses(page),
    state:
      draftBy && when
        ? texts.state.draft(draftBy, when)
        : page.published
          ? texts.state.published
          : texts.state.new,
    labels: labelsOf(fields, words),
    choices: isOffer ? offerChoices(offer, source) : null,
    languages: region.languages.map(({ code }) => ({ code, name: words.names("taal", code) })),
    before: page.draft ? lines(page.refusals) : lines(contractOnly(page.refusals)),
    partly: partlyText(page, words),
    reading: readingView(fields.descriptionPlain, words),
    finding: isOffer ? findingView(offer, region.expertise, words) : null,
    conflicts: page.conflicts.map(({ field, own, register }) => ({
      ...{ label: fieldLabel(field, words), own, register },
    })),
    suggested: suggestions.map(({ word }) => word).join(", "),
    hasDraft: page.draft !== null,
    mayPublish: may(actor, "page.publish", actor.supplierIds[0]),
    refused: sent && !isLate ? { lines: lines(sent.refusals), savedFirst: sent.wasSaved } : null,
    meanwhile:
      sent && isLate
        ? {
            text: draftBy && when ? texts.meanwhile.text(draftBy, when) : texts.meanwhile.published,
            rows: meanwhileRows(page.fields, sent.fields, words),
          }
        : null,
  };
}

/** Without a draft only the contract can stand in the way. */
function contractOnly(refusals: Refusal[]): Refusal[] {
  return refusals.filter(({ code }) => code.startsWith("contract."));
}

function labelsOf(fields: PageFields, words: Parameters<typeof fieldLabel>[1]) {
  return Object.fromEntries(Object.keys(fields).map((field) => [field, fieldLabel(field, words)]));
}

function partlyText({ notCovered }: EditedPage, words: Parameters<typeof fieldLabel>[1]) {
  const parts = (["intensities", "roles"] as const)
    .filter((field) => notCovered[field].length > 0)
    .map((field) => valueText(field, notCovered[field], words));
  return parts.length > 0 ? words.texts.before.partly(parts.join(", ")) : null;
}

function addresses({ offerCode: code, supplier, published }: EditedPage): EditorView["to"] {
  if (code === "") {
    const window =
      supplier.kind === "provider" ? href("/aanbieders/:slug", { slug: supplier.slug }) : null;
    const versions = href("/aanbieder/profiel/versies");
    return {
      self: href("/aanbieder/profiel"),
      back: href("/aanbieder/aanbod"),
      preview: null,
      window,
      versions,
    };
  }
  return {
    self: href("/aanbieder/aanbod/:code", { code }),
    back: href("/aanbieder/aanbod"),
    preview: href("/aanbieder/aanbod/:code/voorbeeld", { code }),
    window: published ? href("/aanbod/:code", { code }) : null,
    versions: href("/aanbieder/aanbod/:code/versies", { code }),
  };
}
