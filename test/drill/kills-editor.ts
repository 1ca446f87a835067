/**
 * A process that edits until it is killed: it declares waiting times and imports registers, and says
 * on stdout what was acknowledged.
 */
import { mkdtempSync } from "node:fs";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";

import { manyOffers, writeRegisters } from "~test/factories/registers";

import { theSystem } from "~/domain/accounts/public";
import { db } from "~/db/read.server";
import { importRegisters } from "~/domain/combinations/public.server";
import { dayAt, isoDay } from "~/domain/kernel/day";
import { declareWaitingTime } from "~/domain/providers/public.server";

import { chanceOf } from "./chance";
import { type Acknowledged, REGISTERS } from "./kills-said";

const [folderOfAll = "", seed = "1", firstRound = "1"] = process.argv.slice(2);
const chance = chanceOf(Number(seed));
const folder = mkdtempSync(path.join(folderOfAll, "editor-"));
const actor = theSystem("drill");

let round = Number(firstRound);
for (;;) {
  try {
    say(chance() < 0.25 ? await importRound(round++) : await declare());
  } catch {
    // The database was killed: what failed was not acknowledged, and is not said.
    await pause(50);
  }
}

async function importRound(number: number): Promise<Acknowledged> {
  const asOf = isoDay(dayAt(new Date()) - 3);
  writeRegisters(folder, manyOffers({ ...REGISTERS, title: `Ronde ${number}`, asOf }));
  const outcome = await importRegisters(actor, folder);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.faults));
  return { round: number };
}

async function declare(): Promise<Acknowledged> {
  const places = await db.offerPlace.findMany({ select: { id: true }, orderBy: { id: "asc" } });
  const { id: offerPlaceId } = places[Math.floor(chance() * places.length)]!;
  const outcome = await declareWaitingTime(actor, {
    offerPlaceId,
    status: "open",
    weeksToIntake: 0,
    weeksToStart: Math.floor(chance() * 50),
    numberWaiting: null,
    placesFree: null,
    asOf: dayAt(new Date()),
    fullUntil: null,
    stopFrom: null,
    stopTo: null,
    source: "drill",
  });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusals));
  return { declaration: String(outcome.value.id) };
}

function say(acknowledged: Acknowledged): void {
  process.stdout.write(`${JSON.stringify(acknowledged)}\n`);
}
