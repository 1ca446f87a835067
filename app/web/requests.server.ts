/** The inbox of a supplier in words. */
import { consultTasks, receivedConsults } from "./consults.server";
import { href } from "./href";
import { requestWords, type RequestWords } from "./request-words.server";
import { requireActor } from "./session.server";
import type { InboxView } from "~/components/requests/requests-view";
import { type Actor, may } from "~/domain/accounts/public";
import { nameOf } from "~/domain/catalogue/public";
import { getRegion } from "~/domain/catalogue/public.server";
import { BOXES, readBox, requestName } from "~/domain/referrals/public";
import {
  A_PAGE,
  countReceived,
  listReceived,
  type ReceivedLine,
} from "~/domain/referrals/public.server";

export async function inboxView(request: Request): Promise<InboxView> {
  const actor = await requireActor(request);
  const { searchParams } = new URL(request.url);
  const box = readBox(searchParams.get("stand"));
  const page = Math.max(1, Math.min(10_000, Math.floor(Number(searchParams.get("pagina"))) || 1));
  const [{ lines, counts }, region, consults] = await Promise.all([
    listReceived(actor, { box, page }),
    getRegion(),
    receivedConsults(request, actor),
  ]);
  const words = requestWords(request, region);
  const { texts } = words;
  return {
    ...{ title: texts.title, box, page, pages: Math.max(1, Math.ceil(counts[box] / A_PAGE)) },
    consults,
    boxes: BOXES.map((one) => ({ box: one, text: texts.box(texts.boxes[one], counts[one]) })),
    lines: lines.map((line) => ({
      ...{ id: line.id, state: line.state, isLate: line.isLate },
      title: texts.heading(requestName(line.number), line.offer),
      lines: linesOf(line, words),
      needed: neededText(line, words),
    })),
  };
}

function linesOf(line: ReceivedLine, { texts, day }: RequestWords): string[] {
  const { sender, sentAt, place, supplier, state, dueOn, isLate } = line;
  const due = isLate ? texts.line.lateBy : texts.line.due;
  return [
    [supplier, place].filter(Boolean).join(", "),
    texts.line.from(sender, day(sentAt)),
    ...(state === "open" && dueOn ? [due(day(dueOn))] : []),
  ];
}

function neededText({ shown }: ReceivedLine, { region, language, texts }: RequestWords): string {
  const { law, profile, ageBand, municipality } = shown;
  return [
    nameOf(region.laws, law, language),
    profile ? nameOf(region.profiles, profile, language) : texts.asked.noProfile,
    nameOf(region.referral?.ageBands ?? [], ageBand, language),
    ...(municipality ? [nameOf(region.municipalities, municipality, language)] : []),
  ].join(" · ");
}

/** For the start page: what waits for an answer, and what is late. */
export async function requestTasks(
  request: Request,
  actor: Actor,
): Promise<{ text: string; to: string }[]> {
  if (!may(actor, "availability.answer", actor.supplierIds[0])) return [];
  const [counts, region, consults] = await Promise.all([
    countReceived(actor),
    getRegion(),
    consultTasks(request, actor),
  ]);
  const { texts } = requestWords(request, region);
  const late = counts["te-laat"];
  return [
    ...(late > 0
      ? [{ text: texts.late(late), to: href("/aanbieder/verzoeken", {}, { stand: "te-laat" }) }]
      : []),
    ...(counts.wacht > 0
      ? [{ text: texts.waiting(counts.wacht), to: href("/aanbieder/verzoeken") }]
      : []),
    ...consults,
  ];
}
