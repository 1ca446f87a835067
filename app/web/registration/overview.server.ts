/** The first page of a request: its steps, or how it stands; and what ends it. */
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";

import { findByLink } from "./by-link.server";
import { dayText, momentText, open, type Opened, openByLink, overviewOf } from "./form-page.server";
import { gapText, listGaps } from "./gap-lines.server";
import { itemName } from "./names.server";
import { ofAnother } from "./same-request.server";
import { href } from "../href";
import { languageOf } from "../language.server";
import { perform, statusOf } from "../perform.server";
import { toldOf } from "../told";
import type { DecisionLine, OverviewPage, StepLine } from "~/components/registration/overview-view";
import type { RegionConfig } from "~/domain/catalogue/public";
import { getRegion } from "~/domain/catalogue/public.server";
import { dayNumber, isoDay } from "~/domain/kernel/day";
import { accept, type Outcome, type Refusal } from "~/domain/kernel/outcome";
import { type Gap, type Step, STEPS } from "~/domain/providers/public";
import {
  discardApplication,
  registrationForms,
  verifyMail,
  withdrawApplication,
} from "~/domain/providers/public.server";
import { registration as en } from "~/i18n/en/registration";
import { registration as nl } from "~/i18n/nl/registration";

type Args = Pick<LoaderFunctionArgs, "request" | "params">;

export async function overviewPage(args: Args) {
  const { request, params } = args;
  const found = await findByLink(request, params["token"]);
  if (!found) {
    const { title } = { nl, en }[languageOf(request)].over;
    return data<OverviewPage>({ title, overview: null }, { status: 410 });
  }
  return data<OverviewPage>(await pageOf(request, await open(request, found)));
}

async function pageOf(
  request: Request,
  opened: Opened,
  refusals: Refusal[] = [],
): Promise<OverviewPage> {
  const { application, link, language, texts } = opened;
  const { state, reference, mailVerifiedAt } = application;
  const { searchParams } = new URL(request.url);
  const region = await getRegion();
  const day = (one: Date | string | null) => one && dayText(one, language);
  const [refusal] = refusals;
  const isDraft = state === "draft";
  return {
    title: texts.title,
    overview: {
      ...{ title: texts.title, link, reference, state },
      told: toldOf(texts.told, searchParams.get("gedaan")),
      fault: refusal ? (texts.faults[refusal.code]?.(NOTHING) ?? texts.fault) : null,
      unconfirmed: mailVerifiedAt || !isDraft ? null : application.contactEmail,
      savedAt: momentText(application.updatedAt, language),
      until: dayText(application.tokenExpiresAt, language),
      steps: isDraft ? await stepLines(opened, region) : [],
      ending: endingOf(state),
      isEnding: searchParams.has("stoppen"),
      submittedOn: day(application.submittedAt),
      dueOn: day(application.dueOn),
      openQuestions: application.asks.filter(({ answeredAt }) => !answeredAt).length,
      decisions: decisionLines(opened, region),
      remedy: remedyText(opened, region),
    },
  };
}

const NOTHING = { label: "", most: "", what: "" };

function endingOf(state: Opened["application"]["state"]) {
  if (state === "draft") return "discard";
  return ["submitted", "screening", "more_asked"].includes(state) ? "withdraw" : null;
}

const PATHS = {
  organisation: "/aanbieder-worden/:token/organisatie",
  people: "/aanbieder-worden/:token/mensen",
  places: "/aanbieder-worden/:token/plaatsen",
  items: "/aanbieder-worden/:token/aanvraag",
  members: "/aanbieder-worden/:token/deelnemers",
} as const;

export function pathOf(step: Step, link: string): string {
  if (step === "proofs") return href("/aanbieder-worden/:token/bewijzen", { token: link });
  return href(PATHS[step], { token: link });
}

async function stepLines(opened: Opened, region: RegionConfig): Promise<StepLine[]> {
  const gaps = await listGaps(opened);
  return STEPS.map((step) => ({
    ...{ step, name: opened.texts.steps[step], to: pathOf(step, opened.link) },
    ...{ state: stateOf(step, opened, gaps) },
    gaps: gaps.filter(({ field }) => field === step).map((gap) => gapText(gap, opened, region)),
  }));
}

function stateOf(step: Step, { application }: Opened, gaps: Gap[]): StepLine["state"] {
  if (gaps.some(({ field }) => field === step)) return "todo";
  const isUntouched =
    (step === "places" && application.applicant.places.length === 0) ||
    (step === "members" && application.members.length === 0);
  return isUntouched ? "optional" : "done";
}

function decisionLines({ application, texts, language }: Opened, region: RegionConfig) {
  if (application.state !== "decided") return [];
  const day = (one: Date) => dayText(isoDay(dayNumber(one)), language);
  return application.items.map(({ state, reason, startsOn, endsOn, ...item }): DecisionLine => {
    const from = startsOn ? texts.from(day(startsOn)) : "";
    const days = startsOn && endsOn ? texts.fromTo(day(startsOn), day(endsOn)) : from;
    return { name: itemName(item, { region, language, texts }), state, reason, days };
  });
}

/** What can be done against a refusal, in the words of the region's own procedure. */
function remedyText({ application, language, texts }: Opened, { admission }: RegionConfig) {
  if (!admission || !application.items.some(({ state }) => state === "refused")) return null;
  const { text, textEn, withinDays } = admission.remedy;
  const own = language === "en" ? textEn : text;
  const lang = own ? undefined : ("nl" as const);
  return { text: texts.remedy(own ?? text, withinDays), lang };
}

const VERBS: Record<string, (opened: Opened) => Promise<Outcome<unknown>>> = {
  bevestig: ({ actor, applicationId }) => verifyMail(actor, applicationId),
  gooi: ({ actor, applicationId }) => discardApplication(actor, applicationId),
  "trek-in": ({ actor, applicationId }) => withdrawApplication(actor, applicationId),
};
const TOLD: Record<string, string> = { bevestig: "verified", "trek-in": "withdrawn" };

export async function receiveOverview({ request, params }: ActionFunctionArgs) {
  const opened = await openByLink({ request, params });
  let doe = "";
  const outcome = await perform(request, registrationForms.endForm, async (sent) => {
    doe = sent.doe;
    const verb = Object.hasOwn(VERBS, doe) ? VERBS[doe] : undefined;
    return ofAnother(opened, sent) ?? verb?.(opened) ?? accept(null);
  });
  if (outcome.ok)
    return redirect(overviewOf(opened, Object.hasOwn(TOLD, doe) ? TOLD[doe] : undefined), 303);
  const now = await open(request, opened);
  return data(await pageOf(request, now, outcome.refusals), { status: statusOf(outcome) });
}
