/** The region's configuration: what holds, what somebody proposes, and what that would do. */
import { type ActionFunctionArgs, data, redirect } from "@remix-run/node";
import { z } from "zod";

import { href } from "./href";
import { languageOf } from "./language.server";
import { perform, statusOf } from "./perform.server";
import { sentText } from "./sent-text.server";
import { requireActor } from "./session.server";
import type { ProposalView, RegionChangeView } from "~/components/region-change/region-change-view";
import { type Actor, assertMay } from "~/domain/accounts/public";
import {
  discardProposal,
  findProposal,
  getRegion,
  listLoadedVersions,
  type OpenProposal,
  proposeRegion,
  readSentRegion,
  readShippedRegion,
} from "~/domain/catalogue/public.server";
import { dayAt, dayNumber, isoDay } from "~/domain/kernel/day";
import { accept, type Outcome, refuse, type Refused } from "~/domain/kernel/outcome";
import { acceptProposal, weighRegion } from "~/domain/monitoring/public.server";
import { namesOfPeople } from "~/domain/providers/public.server";
import { regionChange as en } from "~/i18n/en/region-change";
import { waitingTimes as enWaits } from "~/i18n/en/waiting-times";
import type { Language } from "~/i18n/language";
import { momentText } from "~/i18n/moment";
import { regionChange as nl } from "~/i18n/nl/region-change";
import { waitingTimes as nlWaits } from "~/i18n/nl/waiting-times";
import { consequenceGroups, differenceGroups, objectionLine } from "~/i18n/region-change-lines";

type Words = { language: Language; texts: typeof nl; day: (iso: string) => string };

const TEXTS = { nl: { texts: nl, day: nlWaits.day }, en: { texts: en, day: enWaits.day } };

function wordsOf(request: Request): Words {
  const language = languageOf(request);
  return { language, ...TEXTS[language] };
}

export async function regionChangeView(
  request: Request,
  refused: RegionChangeView["refused"] = null,
): Promise<RegionChangeView> {
  const actor = await requireActor(request);
  assertMay(actor, "region.load");
  const now = new Date();
  const words = wordsOf(request);
  const { texts, day, language } = words;
  const [versions, region, proposal] = await Promise.all([
    listLoadedVersions(actor),
    getRegion(now),
    findProposal(actor),
  ]);
  const done = new URL(request.url).searchParams.get("klaar") ?? "";
  return {
    ...{ title: texts.title, refused, told: texts.done[done] ?? null },
    versions: versions.map(({ startsOn, loadedAt }) => {
      const from = isoDay(dayNumber(startsOn));
      const isNow = from === region.startsOn;
      const state = isNow ? "now" : from > isoDay(dayAt(now)) ? "later" : "over";
      const loaded = momentText(loadedAt, language);
      return { isNow, from: day(from), loaded, state: texts.versions[state] };
    }),
    hasShipped: readShippedRegion(region.region) !== null,
    proposal: proposal && (await proposalView(actor, proposal, words)),
  };
}

async function proposalView(
  actor: Actor,
  { id, by, at, yaml }: OpenProposal,
  words: Words,
): Promise<ProposalView> {
  const { texts, day, language } = words;
  const names = await namesOfPeople([by]);
  const about = texts.proposal.by(
    yaml.file,
    names.get(by) ?? texts.system,
    momentText(at, language),
  );
  const weighed = await weighRegion(actor, yaml);
  if (!weighed.ok) {
    const objections = faultLines(weighed, words);
    return { id, about, objections, seen: "", versions: [], consequences: [], apply: null };
  }
  const { differences, consequences, objections, fingerprint } = weighed.value;
  const first = differences.map(({ startsOn }) => startsOn).toSorted()[0];
  const isFree = objections.length === 0 && first !== undefined;
  return {
    ...{ id, about, seen: fingerprint },
    versions: differences.map((one) => {
      const { startsOn, against, isCorrection } = one;
      const title = isCorrection
        ? texts.proposal.corrects(day(startsOn))
        : texts.proposal.fresh(day(startsOn), against && day(against));
      return { title, groups: differenceGroups(one, words) };
    }),
    consequences: consequenceGroups(consequences, words),
    objections: objections.flatMap((one) => objectionLine(one, words) ?? []),
    apply: isFree ? texts.proposal.apply(day(first)) : null,
  };
}

function faultLines({ refusals }: Refused, words: Words): string[] {
  const { faults } = words.texts;
  const known: Record<string, unknown> = faults;
  return refusals.map((refusal) => {
    const { code, field = "", details } = refusal;
    const text = known[code];
    if (typeof text === "string") return text;
    const expected = String(details?.["expected"] ?? "");
    return objectionLine(refusal, words) ?? (expected ? faults.at(field, expected) : code);
  });
}

const sentForm = z.object({
  doe: z.enum(["bekijk", "meegeleverd", "laat-gelden", "gooi-weg"]),
  id: z.string().max(100).default(""),
  gezien: z.string().max(100).default(""),
  tekst: z.string().max(1_048_576).default(""),
  bestand: z.instanceof(File).optional(),
});
type Sent = z.infer<typeof sentForm>;

const DONE = {
  bekijk: "voorstel",
  meegeleverd: "voorstel",
  "laat-gelden": "geldt",
  "gooi-weg": "weg",
} as const;

export async function changeRegionPage({ request }: ActionFunctionArgs) {
  const actor = await requireActor(request);
  assertMay(actor, "region.load");
  let text = "";
  const outcome = await perform(request, sentForm, async (sent) => {
    text = await sentText(sent.tekst, sent.bestand);
    const done = await doAsked(actor, sent, text);
    return done.ok ? accept(sent.doe) : done;
  });
  if (outcome.ok)
    return redirect(href("/beheer/inrichting", {}, { klaar: DONE[outcome.value] }), 303);
  const lines = faultLines(outcome, wordsOf(request));
  return data(await regionChangeView(request, { text, lines }), { status: statusOf(outcome) });
}

async function doAsked(actor: Actor, sent: Sent, text: string): Promise<Outcome<unknown>> {
  const { doe, id, gezien: seen } = sent;
  if (doe === "laat-gelden") return acceptProposal(actor, { id, seen });
  if (doe === "gooi-weg") return discardProposal(actor, id);
  const { region } = await getRegion();
  if (doe === "meegeleverd") {
    const shipped = readShippedRegion(region);
    return shipped ? proposeRegion(actor, shipped) : refuse("region.empty");
  }
  if (text.trim() === "") return refuse("region.empty");
  return proposeRegion(actor, readSentRegion(sent.bestand?.name || `${region}.yaml`, text));
}
