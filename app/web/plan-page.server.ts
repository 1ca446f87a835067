/** The plan of a resident as its sender and its supplier see it. */
import { href } from "./href";
import { planActs } from "./plan-acts.server";
import { type PlanWords, planWords } from "./plan-words.server";
import { NOTHING_TYPED, type Typed } from "./sent-acts.server";
import { requireActor } from "./session.server";
import type { PlanView } from "~/components/plans/plan-view";
import type { Tone } from "~/components/ui/tone";
import type { Actor } from "~/domain/accounts/public";
import { getRegion } from "~/domain/catalogue/public.server";
import { Missing } from "~/domain/kernel/denied";
import type { Refusal } from "~/domain/kernel/outcome";
import { referralName, SUMMARY_PARTS } from "~/domain/referrals/public";
import {
  getPlans,
  type PlanFile,
  type PlanStand,
  type PlanVersion,
  readPlan,
  type Side,
} from "~/domain/referrals/public.server";

type Page = { id: string; side: Side };
type Sent = { typed: Typed; refusals: Refusal[] };

/** Nobody knows yet who it is about, and so there is nothing to share. */
const BEFORE_OPENING = ["draft", "offered", "question", "waitlisted", "accepted"];

const NOTHING_SENT: Sent = { typed: NOTHING_TYPED, refusals: [] };

export async function planView(
  request: Request,
  page: Page,
  { typed, refusals }: Sent = NOTHING_SENT,
): Promise<PlanView> {
  const actor = await requireActor(request);
  const now = new Date();
  const words = planWords(request, await getRegion(now), now);
  const { planTexts: texts, said, region } = words;
  const { searchParams } = new URL(request.url);
  // What is read now is noted, and stands so below.
  const opened = await openedIn(actor, page, { asked: searchParams.get("lees"), words });
  const file = await getPlans(actor, page, now);
  const faults = refusals.map((one) => ({
    field: one.field ?? null,
    text: words.refusalText(one),
  }));
  const errors = new Map(faults.flatMap(({ field, text }) => (field ? [[field, text]] : [])));
  const isSender = page.side === "sender";
  const name = referralName(file.referral.number);
  return {
    ...{ title: texts.title(name), back: { to: backTo(page, file), text: texts.back(name) } },
    intro: isSender
      ? [
          texts.owner(region.plan.name),
          texts.noTreatment,
          ...(BEFORE_OPENING.includes(file.referral.state) ? [texts.notYet] : []),
        ]
      : [texts.supplierIntro(region.plan.name)],
    ...{ state: standView(file.stand, page.side, words), needed: neededText(file, page, words) },
    told: toldText(searchParams.get("gedaan"), texts),
    ...{ faults, faultTitle: said.faultTitle, versionsTitle: texts.versions },
    versions: file.versions.map((one) => versionView(one, page, words)),
    opened,
    acts: isSender ? planActs(file, { ...typed, errors }, words) : [],
    ...{ more: texts.more, only: texts.only },
  };
}

function backTo({ id, side }: Page, { referral: { partIn } }: PlanFile): string {
  if (partIn !== null) return href("/combinatie/:code/verdeling/:id", { code: partIn, id });
  return side === "sender"
    ? href("/verwijzer/aanmeldingen/:id", { id })
    : href("/aanbieder/aanmeldingen/:id", { id });
}

const TONES: Record<PlanStand, Tone> = {
  ...({ none: "neutral", added: "info", shared: "info", read: "positive" } as const),
  ...({ withdrawn: "warning", waived: "neutral" } as const),
};

function standView(stand: PlanStand, side: Side, { planTexts: texts }: PlanWords) {
  const names = side === "sender" ? texts.stands : texts.supplierStands;
  return { text: names[stand] ?? stand, tone: TONES[stand] };
}

function neededText(
  { isNeeded, stand, waived }: PlanFile,
  { side }: Page,
  { planTexts: texts }: PlanWords,
) {
  if (waived !== null) return `${texts.waived}: ${texts.waivers[waived]}`;
  if (!isNeeded) return texts.notNeeded;
  if (side === "sender") return texts.needed;
  return stand === "none" || stand === "added"
    ? `${texts.neededOfSupplier} ${texts.askSender}`
    : texts.neededOfSupplier;
}

function toldText(done: string | null, { told }: PlanWords["planTexts"]): string | null {
  return done !== null && Object.hasOwn(told, done) ? told[done]! : null;
}

function versionView(version: PlanVersion, page: Page, words: PlanWords) {
  const { planTexts: texts, moment } = words;
  const { number, kind, addedAt, deliveredAt, readAt, closedAt } = version;
  const facts = [
    page.side === "sender" ? texts.added(moment(addedAt)) : "",
    deliveredAt ? texts.delivered(moment(deliveredAt)) : "",
    readAt ? texts.read(moment(readAt)) : deliveredAt ? texts.unread : "",
    closedAt ? texts.closed(moment(closedAt)) : "",
  ];
  const isFile = kind === "document";
  const text = (isFile ? texts.downloadIt : texts.readIt)(number);
  return {
    ...{ number, title: texts.version(number, texts.kinds[kind] ?? kind) },
    facts: facts.filter(Boolean).join(", "),
    read: { to: addressOf(page, { number, isFile }), text, isFile },
  };
}

function addressOf({ id, side }: Page, { number, isFile }: { number: number; isFile: boolean }) {
  const nummer = String(number);
  if (side === "sender")
    return isFile
      ? href("/verwijzer/aanmeldingen/:id/plan/:nummer", { id, nummer })
      : href("/verwijzer/aanmeldingen/:id/plan", { id }, { lees: nummer });
  return isFile
    ? href("/aanbieder/aanmeldingen/:id/plan/:nummer", { id, nummer })
    : href("/aanbieder/aanmeldingen/:id/plan", { id }, { lees: nummer });
}

type Asked = { asked: string | null; words: PlanWords };

/** The words of a version that was asked for; a document is taken home instead. */
async function openedIn(
  actor: Actor,
  { id, side }: Page,
  { asked, words: { planTexts: texts } }: Asked,
): Promise<PlanView["opened"]> {
  if (asked === null) return null;
  const number = Number(asked);
  const read = await readPlan(actor, { referralId: id, number, side, kind: "summary" });
  if (read.kind === "document") throw new Missing("plan");
  return {
    ...{ title: texts.opened(read.number), logged: texts.logged },
    parts: SUMMARY_PARTS.flatMap((part) => {
      const value = read.summary[part];
      return value === "" ? [] : [{ name: texts.parts[part] ?? part, value }];
    }),
  };
}
