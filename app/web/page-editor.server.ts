/** The editor of an own page: what it shows, also after a refusal, with everything that was typed. */
import { href } from "./href";
import { pageWords } from "./page-words.server";
import { offerChoices } from "~/components/pages/choices";
import { type EditorView, meanwhileRows } from "~/components/pages/editor-view";
import { type FaultLine, faultLine } from "~/components/pages/faults";
import { findingView, readingView } from "~/components/pages/hints";
import { fieldLabel, valueText, whoText } from "~/components/pages/page-words";
import { type Actor, may } from "~/domain/accounts/public";
import type { RegionConfig } from "~/domain/catalogue/public";
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
  const people = await namesOfPeople(page.draft ? [page.draft.by] : []);
  const draft = page.draft && {
    who: whoText(page.draft.by, people, words.texts),
    when: momentText(page.draft.at, words.language),
  };
  const fields = sent?.fields ?? page.fields;
  return {
    ...{ code: offerCode, revision: page.revision, fields },
    ...ofKind(fields, { offerCode, region, words, today: isoDay(dayAt(now)) }),
    ...answerView(sent, { page, draft, words }),
    to: addresses(page),
    state: stateText(page, draft, words.texts),
    labels: labelsOf(fields, words),
    languages: region.languages.map(({ code }) => ({ code, name: words.names("taal", code) })),
    before: linesOf(page.draft ? page.refusals : contractOnly(page.refusals), words),
    partly: partlyText(page, words),
    reading: readingView(fields.descriptionPlain, words),
    conflicts: page.conflicts.map(({ field, own, register }) => ({
      ...{ label: fieldLabel(field, words), own, register },
    })),
    suggested: suggestions.map(({ word }) => word).join(", "),
    hasDraft: page.draft !== null,
    mayPublish: may(actor, "page.publish", actor.supplierIds[0]),
  };
}

type Words = ReturnType<typeof pageWords>;
type DraftWords = { who: string; when: string } | null;

function linesOf(refusals: Refusal[], words: Words): FaultLine[] {
  return refusals.map((refusal) => faultLine(refusal, words, words.day));
}

type Kind = { offerCode: string; region: RegionConfig; words: Words; today: string };

/** What only an offer has. */
function ofKind(fields: PageFields, { offerCode, region, words, today }: Kind) {
  const { texts, language } = words;
  if (offerCode === "") return { title: texts.profile.title, choices: null, finding: null };
  const offer = fields as OfferFields;
  return {
    title: offer.title || texts.list.untitled,
    choices: offerChoices(offer, { region, language, words, today }),
    finding: findingView(offer, region.expertise, words),
  };
}

function stateText({ published }: EditedPage, draft: DraftWords, { state }: Words["texts"]) {
  if (draft) return state.draft(draft.who, draft.when);
  return published ? state.published : state.new;
}

type Now = { page: EditedPage; draft: DraftWords; words: Words };

/** What a refused form comes back with: the faults, or both versions when somebody was first. */
function answerView(
  sent: Sent | undefined,
  { page, draft, words }: Now,
): Pick<EditorView, "refused" | "meanwhile"> {
  if (!sent) return { refused: null, meanwhile: null };
  const { refusals, wasSaved, fields } = sent;
  if (refusals[0]?.code !== "page.changed-meanwhile") {
    return {
      refused: { lines: linesOf(refusals, words), savedFirst: wasSaved },
      meanwhile: null,
    };
  }
  const { meanwhile } = words.texts;
  return {
    refused: null,
    meanwhile: {
      text: draft ? meanwhile.text(draft.who, draft.when) : meanwhile.published,
      rows: meanwhileRows(page.fields, fields, words),
    },
  };
}

/** Without a draft only the contract can stand in the way. */
function contractOnly(refusals: Refusal[]): Refusal[] {
  return refusals.filter(({ code }) => code.startsWith("contract."));
}

function labelsOf(fields: PageFields, words: Words) {
  return Object.fromEntries(Object.keys(fields).map((field) => [field, fieldLabel(field, words)]));
}

function partlyText({ notCovered }: EditedPage, words: Words) {
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
      preview: href("/aanbieder/profiel/voorbeeld"),
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
