/** Notices at the region's desk: writing them, and who read them. */
import { type ActionFunctionArgs, data, redirect } from "@remix-run/node";

import { href } from "./href";
import { languageOf } from "./language.server";
import { shownDay } from "./notifications.server";
import { perform, statusOf } from "./perform.server";
import { requireActor } from "./session.server";
import type {
  NoticeFormView,
  NoticePageView,
  NoticesView,
} from "~/components/notices/notices-view";
import { type Actor, assertMay } from "~/domain/accounts/public";
import { nameOf, type RegionConfig } from "~/domain/catalogue/public";
import { getRegion } from "~/domain/catalogue/public.server";
import { dateOf } from "~/domain/kernel/day";
import type { Outcome, Refusal } from "~/domain/kernel/outcome";
import {
  getNotice,
  listNotices,
  moveNotice,
  type NoticeActForm,
  noticeActForm,
  type NoticeForm,
  noticeForm,
  type NoticeLine,
  type NoticePage,
  writeNotice,
} from "~/domain/signals/public.server";
import { notices as en } from "~/i18n/en/notices";
import type { Language } from "~/i18n/language";
import { notices as nl } from "~/i18n/nl/notices";

type Words = { language: Language; region: RegionConfig; texts: typeof nl };

async function wordsOf(request: Request): Promise<Words> {
  const language = languageOf(request);
  return { language, region: await getRegion(), texts: { nl, en }[language] };
}

type Sent<Form> = { form: Form; refusals: Refusal[] };

function faultsOf(refusals: Refusal[], { texts }: Words) {
  return refusals.map(({ code, field }) => ({
    ...{ field: field ?? null, text: texts.faults[code] ?? texts.fault },
  }));
}

export async function noticesView(request: Request, sent?: Sent<NoticeForm>): Promise<NoticesView> {
  const actor = await requireActor(request);
  const list = await listNotices(actor);
  const words = await wordsOf(request);
  const { desk } = words.texts;
  return {
    title: desk.title,
    notices: list.map((one) => ({
      ...{ id: one.id, title: one.title, state: one.state },
      stateText: desk.states[one.state] ?? one.state,
      lines: [lineOf(one, words), ...(one.state === "draft" ? [] : [desk.readers(one.read)])],
    })),
    form: formView({ self: href("/regio/berichten"), revision: 0, values: sent?.form }, words),
    faults: faultsOf(sent?.refusals ?? [], words),
  };
}

function lineOf({ audience, segment, municipality, validFrom }: NoticeLine, words: Words) {
  const { region, language, texts } = words;
  const to = [
    texts.desk.audiences[audience],
    ...(segment ? [nameOf(region.segments, segment, language)] : []),
    ...(municipality ? [nameOf(region.municipalities, municipality, language)] : []),
  ];
  return texts.desk.line(to.join(", "), shownDay(dateOf(validFrom), language));
}

type Values = NoticeFormView["values"];
const EMPTY: Values = {
  ...{ titel: "", tekst: "", voor: "providers", segment: "", gemeente: "", vanaf: "" },
};

function formView(
  { self, revision, values }: { self: string; revision: number; values: Values | undefined },
  { region, language }: Words,
): NoticeFormView {
  const named = (list: RegionConfig["segments"] | RegionConfig["municipalities"]) =>
    list.map(({ code }) => ({ code, name: nameOf(list, code, language) }));
  return {
    ...{ self, revision, values: values ?? EMPTY },
    segments: named(region.segments),
    municipalities: named(region.municipalities),
  };
}

export async function beginNotice({ request }: ActionFunctionArgs) {
  const actor = await requireActor(request);
  assertMay(actor, "notice.write");
  let form: NoticeForm = { ...EMPTY, voor: "providers", versie: 0 };
  const outcome = await perform(request, noticeForm, (sent) => {
    form = sent;
    return write(actor, null, sent);
  });
  if (outcome.ok)
    return redirect(href("/regio/berichten/:id", outcome.value, { gedaan: "ja" }), 303);
  const view = await noticesView(request, { form, refusals: outcome.refusals });
  return data(view, { status: statusOf(outcome) });
}

function write(actor: Actor, id: string | null, sent: NoticeForm) {
  const { titel: title, tekst: text, voor: audience, segment, gemeente, vanaf, versie } = sent;
  const words = { title, text, audience, segment };
  return writeNotice(actor, {
    ...{ ...words, id, revision: versie, municipality: gemeente, validFrom: vanaf },
  });
}

export async function noticeView(
  request: Request,
  id: string,
  sent?: Sent<NoticeActForm>,
): Promise<NoticePageView> {
  const actor = await requireActor(request);
  const found = await getNotice(actor, id);
  const words = await wordsOf(request);
  const { desk } = words.texts;
  const { state, revision, title, text, withdrawReason } = found;
  const isDraft = state === "draft";
  const refusals = sent?.refusals ?? [];
  return {
    ...{ id, title, text, state, revision, withdrawReason },
    ...{ stateText: desk.states[state] ?? state, line: lineOf(found, words) },
    form: isDraft
      ? formView(
          {
            self: href("/regio/berichten/:id", { id }),
            // After somebody else saved, the form goes on from what stands now.
            ...{ revision, values: sent?.form ?? valuesOf(found) },
          },
          words,
        )
      : null,
    saved: savedLines(found, refusals, words),
    reading: isDraft ? null : readingView(found, words),
    reason: sent?.form.reden ?? "",
    faults: faultsOf(refusals, words),
  };
}

function valuesOf({ title, text, audience, segment, municipality, validFrom }: NoticePage): Values {
  return {
    ...{ titel: title, tekst: text, voor: audience, segment: segment ?? "" },
    ...{ gemeente: municipality ?? "", vanaf: validFrom },
  };
}

/** What somebody else saved meanwhile, beside what was typed. */
function savedLines(found: NoticePage, refusals: Refusal[], words: Words) {
  const isLate = found.state === "draft" && refusals.some(({ conflict }) => conflict);
  if (!isLate) return null;
  const { desk } = words.texts;
  return [
    { name: desk.heading, value: found.title },
    { name: desk.text, value: found.text },
    { name: desk.audience, value: lineOf(found, words) },
  ];
}

function readingView({ organisations }: NoticePage, { texts: { desk } }: Words) {
  const read = organisations.filter(({ readBy }) => readBy.length > 0).length;
  return {
    intro: desk.readingIntro(read, organisations.length),
    rows: organisations.map(({ id, name, people, seen, readBy }) => ({
      ...{ id, name, seen: desk.of(seen, people), names: readBy.join(", ") },
      read: readBy.length === 0 ? desk.notYet : desk.of(readBy.length, people),
    })),
  };
}

export async function workOnNotice({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request);
  assertMay(actor, "notice.write");
  const id = params.id ?? "";
  let form: NoticeActForm | undefined;
  const outcome = await perform(request, noticeActForm, async (sent): Promise<Outcome<unknown>> => {
    form = sent;
    await getNotice(actor, id);
    return act(actor, id, sent);
  });
  if (outcome.ok) {
    const done = { gedaan: "ja" };
    const isGone = form?.doe === "gooi-weg";
    const to = isGone ? href("/regio/berichten") : href("/regio/berichten/:id", { id }, done);
    return redirect(to, 303);
  }
  const sent = form && { form, refusals: outcome.refusals };
  return data(await noticeView(request, id, sent), { status: statusOf(outcome) });
}

async function act(actor: Actor, id: string, sent: NoticeActForm): Promise<Outcome<unknown>> {
  const { doe, versie: revision, reden: reason } = sent;
  if (doe === "trek-in") return moveNotice(actor, { id, move: "withdraw", revision, reason });
  if (doe === "gooi-weg") return moveNotice(actor, { id, move: "discard", revision, reason });
  const written = await write(actor, id, sent);
  if (!written.ok || doe === "bewaar") return written;
  return moveNotice(actor, { id, move: "publish", revision: revision + 1, reason });
}
