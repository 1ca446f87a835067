/**
 * What the region of the demo wrote beside its configuration: a text that holds, two that wait for comments
 * or were commented on, a draft, an indicator with two definitions, and services that were looked at. Made
 * once, of the region's own entries, whatever they are.
 */
import { changed, commit, type Tx, unchanged } from "~/db/commit.server";
import { type Actor, assertMay } from "~/domain/accounts/public";
import { dateOf, dayAt, type DayNumber } from "~/domain/kernel/day";
import type { Outcome } from "~/domain/kernel/outcome";
import type { Profile, RegionConfig } from "../region/region-config";
import { getRegion } from "../region/get-region.server";

/** In one transaction. */
type World = { tx: Tx; region: RegionConfig; today: DayNumber; now: Date; by: string };
type Commenter = { userId: string; supplierId: string };

const OWNER = "Contractmanagement";

/** Returns how many texts were made; none where some stand already. */
export async function loadDemoBooks(actor: Actor, now = new Date()): Promise<Outcome<number>> {
  assertMay(actor, "demo.load");
  const region = await getRegion(now);
  return commit(actor, async (tx) => {
    if ((await tx.bookText.count()) > 0) return unchanged(0);
    const world = { tx, region, today: dayAt(now), now, by: actor.userId };
    const count = await makeTexts(world);
    await makeDefinition(world);
    await lookAtServices(world);
    const trace = { action: "demo.load", subject: "book-text", details: { count } };
    return changed(count, { ...trace, announce: [] });
  });
}

async function makeTexts(world: World): Promise<number> {
  const { tx, region, today } = world;
  const [holding, open, heard, draft] = region.profiles.filter(({ until }) => until === undefined);
  const commenters = await commentersOf(tx);
  if (holding) {
    const days = { commentsUntil: dateOf(today - 90), holdsFrom: dateOf(today - 60) };
    await makeText(holding, world, { state: "final", ...days, closedAt: world.now });
  }
  if (open) {
    const id = await makeText(open, world, {
      ...{ state: "open", commentsUntil: dateOf(today + 14) },
    });
    await comment({ id, commenters, said: SAID.slice(0, 2), answered: 0, world });
  }
  if (heard) {
    const id = await makeText(heard, world, {
      ...{ state: "open", commentsUntil: dateOf(today - 1) },
    });
    await comment({ id, commenters, said: SAID.slice(2), answered: 1, world });
  }
  if (draft) await makeText(draft, world, { state: "draft" });
  return tx.bookText.count();
}

type Stage = {
  state: "draft" | "open" | "final";
  commentsUntil?: Date;
  holdsFrom?: Date;
  closedAt?: Date;
};

async function makeText(
  { code, name, plain = "", professional = "", examples = [] }: Profile,
  { tx, now, by }: World,
  stage: Stage,
): Promise<string> {
  const { id } = await tx.bookText.create({
    data: {
      ...{ code, number: 1, owner: OWNER, ...stage },
      plain: `${(plain || name).replace(/\.$/, "")}. U kiest samen met de aanbieder wat u wilt bereiken.`,
      professional: [professional, "Het plan noemt bij elk doel wie wat doet."].join(" ").trim(),
      examples: [...examples, "U weet bij wie u terechtkunt als het minder gaat."],
      criteriaIn: "De vraag past bij dit onderwerp en lichtere hulp was niet genoeg.",
      criteriaOut: "Acuut gevaar: dan gaat de crisisdienst voor.",
      ...{ createdBy: by, createdAt: now, updatedBy: by, updatedAt: now },
    },
  });
  return id;
}

const SAID = [
  "Het woord bereiken is voor onze cliënten lastig. Kunt u schrijven: wat u wilt veranderen?",
  "Bij de uitsluiting ontbreekt verslaving. Nu komt die vraag bij ons terecht.",
  "Wij missen dat het netwerk mee mag denken. Zet dat er alstublieft bij.",
];

/** People of two providers, where there are accounts. */
async function commentersOf(tx: Tx): Promise<Commenter[]> {
  const members = await tx.organisationMember.findMany({
    where: { organisation: { supplierId: { not: null } } },
    include: { organisation: true },
    orderBy: { user: { email: "asc" } },
  });
  const bySupplier = new Map(
    members.map(({ userId, organisation }) => [organisation.supplierId!, userId]),
  );
  return [...bySupplier].map(([supplierId, userId]) => ({ supplierId, userId }));
}

type Talk = {
  id: string;
  commenters: Commenter[];
  said: string[];
  answered: number;
  world: World;
};

async function comment({ id, commenters, said, answered, world }: Talk): Promise<void> {
  const { tx, now, by } = world;
  const ANSWER = "Dit staat er nu bij, onder voor wie het wel is.";
  const rows = said.flatMap((body, i) => {
    const commenter = commenters[i];
    if (!commenter) return [];
    const { supplierId, userId } = commenter;
    const row = { textId: id, revision: 0, supplierId, body, saidBy: userId, saidAt: now };
    const answer = { verdict: "adopted" as const, answer: ANSWER, answeredBy: by, answeredAt: now };
    return [i < answered ? { ...row, ...answer } : row];
  });
  await tx.bookComment.createMany({ data: rows });
}

/** From the first of this year, so that figures of last year keep the one before. */
async function makeDefinition({ tx, region, now, by }: World): Promise<void> {
  const [indicator] = region.indicators;
  if (!indicator) return;
  const { code, definition, formula = "", source, owner = OWNER } = indicator;
  await tx.indicatorDefinition.create({
    data: {
      ...{ code, holdsFrom: dateOf(`${now.getUTCFullYear()}-01-01`), source, owner },
      definition: `${definition} Wie verhuist, telt niet mee.`,
      formula: formula || "Het aantal dat geldt, gedeeld door alle trajecten",
      reason: "Aanbieders telden verhuizingen verschillend. Voorbeeld voor deze demonstratie.",
      ...{ writtenBy: by, writtenAt: now },
    },
  });
}

/** Of each municipality: the first was written anew, the second not looked at for more than a year. */
async function lookAtServices({ tx, today }: World): Promise<void> {
  const services = await tx.preliminaryService.findMany({
    orderBy: [{ municipalityCode: "asc" }, { id: "asc" }],
  });
  const daysAgo = [20, 400, 90, 200];
  for (const [i, { id, municipalityCode, descriptionPlain }] of services.entries()) {
    const first = services.findIndex((one) => one.municipalityCode === municipalityCode);
    const place = i - first;
    const checkedOn = dateOf(today - (daysAgo[place % daysAgo.length] ?? 0));
    const edited = { descriptionPlain: `${descriptionPlain} De koffie is gratis.`, revision: 1 };
    await tx.preliminaryService.update({
      where: { id },
      data: { checkedOn, ...(place === 0 && edited) },
    });
  }
}
