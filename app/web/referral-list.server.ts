/** The own referrals of one side, in words. */
import { href } from "./href";
import { referralWords, type ReferralWords, stateView } from "./referral-words.server";
import { requireActor } from "./session.server";
import type { ReferralListView } from "~/components/referrals/referral-view";
import { type Actor, may } from "~/domain/accounts/public";
import { getRegion } from "~/domain/catalogue/public.server";
import { dateOf } from "~/domain/kernel/day";
import { referralName } from "~/domain/referrals/public";
import {
  countReferrals,
  listReferrals,
  listRunningTasks,
  type ReferralLine,
} from "~/domain/referrals/public.server";

type Side = "sender" | "supplier";

const LIST = { sender: "/verwijzer/aanmeldingen", supplier: "/aanbieder/aanmeldingen" } as const;

export async function referralListView(request: Request, side: Side): Promise<ReferralListView> {
  const actor = await requireActor(request);
  const now = new Date();
  const params = new URL(request.url).searchParams;
  const state = params.get("stand") === "afgerond" ? ("over" as const) : ("open" as const);
  const mine = side === "sender" && params.get("wie") === "mij";
  const asked = { state, mine, page: Number(params.get("pagina")) || 1 };
  const { lines, total, page, pages } = await listReferrals(actor, side, { filter: asked, now });
  const words = referralWords(request, await getRegion(now), now);
  const { said } = words;
  const isSender = side === "sender";
  return {
    title: isSender ? said.sentList : said.receivedList,
    intro: isSender ? said.sentIntro : said.receivedIntro,
    tabs: tabsOf(side, asked, words),
    empty: isSender ? said.noneSent : said.noneReceived,
    total: said.total(total),
    lines: lines.map((line) => lineView(line, side, words)),
    ...{ page, pages, query: Object.fromEntries(params) },
  };
}

function tabsOf(side: Side, asked: { state: string; mine: boolean }, { said }: ReferralWords) {
  const { tabs } = said;
  const at = (stand: string | null, wie: string | null) => href(LIST[side], {}, { stand, wie });
  const isOpen = asked.state === "open";
  const shared = [
    { to: at(null, null), text: tabs.open, isCurrent: isOpen && !asked.mine },
    { to: at("afgerond", null), text: tabs.over, isCurrent: !isOpen },
  ];
  const own = { to: at(null, "mij"), text: tabs.mine, isCurrent: isOpen && asked.mine };
  return side === "sender" ? [own, ...shared] : shared;
}

function lineView(line: ReferralLine, side: Side, words: ReferralWords) {
  const { said, names, day } = words;
  const { id, number, state, profile, law, supplier, organisation, dueOn, owner } = line;
  const { ownRef, ends } = line;
  const what = profile ? names("profiel", profile) : names("wet", law);
  const to = toReferral(side, id);
  return {
    ...{ id, to, state: stateView(state, side, words), late: lateText(line, words) },
    title: `${referralName(number)}, ${what}`,
    facts: [
      side === "sender" ? supplier : said.from(organisation),
      ...(dueOn ? [said.due(day(dueOn))] : []),
      ...(ends?.endsOn ? [said.running.endsOn(day(dateOf(ends.endsOn)))] : []),
      ...(side === "sender" && owner ? [said.owner(owner)] : []),
      ...(ownRef ? [said.ownRef(ownRef)] : []),
    ],
  };
}

function lateText({ isLate, ends }: ReferralLine, { said }: ReferralWords): string | null {
  if (ends?.isWithout) return said.running.none;
  return isLate ? said.late : null;
}

const MOST_TASKS = 10;

/** What running help asks of whoever works at its side, each with its page. */
export async function runningTasks(request: Request, side: Side): Promise<ReferralLink[]> {
  const actor = await requireActor(request);
  const region = await getRegion();
  if (!isSide(actor, side) || !region.referral) return [];
  const { said, day } = referralWords(request, region);
  const tasks = await listRunningTasks(actor, side);
  return tasks.slice(0, MOST_TASKS).map(({ kind, id, number, on }) => ({
    text: said.running.tasks[kind](referralName(number), day(dateOf(on))),
    to: toReferral(side, id),
  }));
}

function isSide(actor: Actor, side: Side): boolean {
  return side === "sender"
    ? may(actor, "referral.keep", { organisationId: actor.organisationId ?? "" })
    : may(actor, "referral.answer", { supplierId: actor.supplierIds[0] ?? "" });
}

const toReferral = (side: Side, id: string) =>
  side === "sender"
    ? href("/verwijzer/aanmeldingen/:id", { id })
    : href("/aanbieder/aanmeldingen/:id", { id });

export type ReferralLink = { text: string; to: string };

/** For a start page: how many are under way, and what of it waits. */
export async function referralLinks(request: Request, side: Side): Promise<ReferralLink[]> {
  const actor = await requireActor(request);
  const region = await getRegion();
  if (!isSide(actor, side) || !region.referral) return [];
  const { links } = referralWords(request, region).said;
  const { open, toDo } = await countReferrals(actor, side);
  const to = href(LIST[side]);
  return [
    { to, text: links[side](open) },
    ...(toDo > 0 ? [{ to: `${to}#wacht`, text: links.toDo(toDo) }] : []),
  ];
}
