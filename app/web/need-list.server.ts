/** The work list of needs in words, and what of it waits, for the start page. */
import { href } from "./href";
import { aboutNeed, type NeedWords, needWords } from "./need-words.server";
import { referralWords, type ReferralWords, stateView } from "./referral-words.server";
import { requireActor } from "./session.server";
import type { NeedListView } from "~/components/needs/need-list";
import { may } from "~/domain/accounts/public";
import { getRegion } from "~/domain/catalogue/public.server";
import { needName, referralName, type ReferralState } from "~/domain/referrals/public";
import {
  countNeeds,
  listNeeds,
  NEED_MATTERS,
  type NeedLine,
} from "~/domain/referrals/public.server";

const MATTERS = { all: "alles", waiting: "wacht", late: "laat", changed: "veranderd" } as const;

export async function needListView(request: Request): Promise<NeedListView> {
  const actor = await requireActor(request);
  const { searchParams } = new URL(request.url);
  const whose = searchParams.get("wiens") === "team" ? ("team" as const) : ("own" as const);
  const state = searchParams.get("stand") === "gesloten" ? ("closed" as const) : ("open" as const);
  const matter = NEED_MATTERS.find((one) => MATTERS[one] === searchParams.get("wat")) ?? "all";
  const now = new Date();
  const page = Math.floor(Number(searchParams.get("pagina"))) || 1;
  const [found, region] = await Promise.all([
    listNeeds(actor, { whose, state, matter, page }, now),
    getRegion(now),
  ]);
  const words = needWords(request, region, now);
  const { texts } = words;
  const referred = referralWords(request, region, now);
  return {
    ...{ title: texts.list.title, total: texts.list.total(found.total) },
    filter: {
      ...{ wiens: whose === "own" ? "mij" : "team", stand: state === "open" ? "open" : "gesloten" },
      wat: MATTERS[matter],
    },
    ...{ page: found.page, pages: found.pages },
    lines: found.lines.map((line) => lineView(line, words, referred)),
  };
}

type LineView = NeedListView["lines"][number];

function lineView(line: NeedLine, words: NeedWords, referred: ReferralWords): LineView {
  const { list, one } = words.texts;
  const { day } = words;
  const reasons: Record<string, string> = one.reasons;
  return {
    ...{ id: line.id, title: one.title(needName(line.number), aboutNeed(line, words)) },
    ...{ isLate: line.isLate, marks: line.state === "open" ? marksOf(line, words, referred) : [] },
    facts: [
      ...(line.state === "closed" ? [one.closed(reasons[line.closedReason] ?? "")] : []),
      ...(line.dueOn ? [list.due(day(line.dueOn))] : []),
      line.isOwn ? list.mine : list.owner(line.owner.name),
      list.touched(day(line.touchedAt)),
    ],
  };
}

/** What waits, for whom. */
function marksOf(
  { requests, referral }: NeedLine,
  { texts: { list } }: NeedWords,
  referred: ReferralWords,
) {
  const stands = referral && stateView(referral.state as ReferralState, "sender", referred);
  const marks: [boolean, () => string, LineView["marks"][number]["tone"]][] = [
    [
      stands !== null,
      () => `${referralName(referral!.number)}: ${stands!.text}`,
      stands?.tone ?? "neutral",
    ],
    [requests.toDo > 0, () => list.toDo(requests.toDo), "warning"],
    [requests.late > 0, () => list.silent(requests.late), "warning"],
    [requests.waiting > 0, () => list.waiting(requests.waiting), "neutral"],
    [requests.all === 0 && referral === null, () => list.noneAsked, "neutral"],
  ];
  return marks.flatMap(([is, text, tone]) => (is ? [{ text: text(), tone }] : []));
}

export type NeedStart = { text: string; to: string }[];

/** What waits for whoever refers: nothing for who does not. */
export async function needStart(request: Request): Promise<NeedStart> {
  const actor = await requireActor(request);
  const own = { organisationId: actor.organisationId ?? "" };
  if (!may(actor, "need.keep", own)) return [];
  const now = new Date();
  const [counts, region] = await Promise.all([countNeeds(actor, now), getRegion(now)]);
  if (!region.referral) return [];
  const { start } = needWords(request, region, now).texts;
  const to = (wat: string) => href("/verwijzer/hulpvragen", {}, { wiens: "team", wat });
  const told: [number, (n: number) => string, string][] = [
    [counts.late, start.late, to(MATTERS.late)],
    [counts.toDo, start.toDo, to(MATTERS.waiting)],
    [counts.silent, start.silent, to(MATTERS.late)],
  ];
  return [
    { text: start.link(counts.open), to: to("") },
    ...told.flatMap(([count, text, there]) =>
      count > 0 ? [{ text: text(count), to: there }] : [],
    ),
  ];
}
