import { setTimeout as pause } from "node:timers/promises";

import { hashesOf, newToken } from "./code-hash.server";
import {
  codeState,
  endOfVisit,
  MOST_FAILURES,
  pinFaults,
  plainCode,
  shutFor,
} from "./resident-code";
import { changed, commit, type Tx } from "~/db/commit.server";
import { note } from "~/db/note.server";
import { within, withinCode } from "~/db/within.server";
import { type Actor, aResident, assertMay } from "~/domain/accounts/public";
import {
  countFailure,
  forgetFailures,
  hashPassword,
  isPassword,
  takeAttempt,
  takeTurn,
} from "~/domain/accounts/public.server";
import { ownViewTerms, referralRules } from "~/domain/catalogue/public";
import { getRegion } from "~/domain/catalogue/public.server";
import { dayAt, startOfDay } from "~/domain/kernel/day";
import { accept, type Outcome, type Refused, refuse } from "~/domain/kernel/outcome";
import type { ResidentCode } from "~/generated/prisma/client";

/** `address` is where it comes from; it counts attempts and is not kept. No PIN yet: only the code was typed. */
export type Entering = { code: string; pin: string | null; again: string; address: string };

/** A PIN is still to be chosen or typed, or somebody is in, with the token of the cookie. */
export type Entered = { step: "choose" | "pin" } | { step: "in"; token: string };

/**
 * In with a code and a PIN. What is unknown, over, locked or switched off is answered alike, takes as long,
 * and is counted before it is looked at: per network, per code from a network, and of a PIN per code.
 */
export async function enterOwnView(
  actor: Actor,
  { address, ...typed }: Entering,
  now = new Date(),
): Promise<Outcome<Entered>> {
  assertMay(actor, "own-view.enter");
  const seconds = await takeTurn("own-view", { address, visitor: null });
  if (seconds > 0) return tooOften(seconds);
  const code = plainCode(typed.code);
  if (code === null) return wrongCode();
  const attempt = { email: `code ${code}`, address };
  const taken = await takeAttempt(attempt, now);
  if ("waitMs" in taken) return tooOften(Math.ceil(taken.waitMs / 1_000));
  if (taken.pauseMs > 0) await pause(taken.pauseMs);
  const entered = await tryCode({ ...typed, code }, now);
  const isGuess = !entered.ok && GUESSES.includes(entered.refusals[0]!.code);
  await (isGuess ? countFailure(attempt) : forgetFailures(attempt));
  return entered;
}

const WRONG = "own-view.wrong";
const WRONG_PIN = "own-view.wrong-pin";
const GUESSES = [WRONG, WRONG_PIN];

const wrongCode = () => refuse(WRONG, { field: "code" });
const tooOften = (seconds: number) => refuse("own-view.too-often", { details: { seconds } });

type Typed = { code: string; pin: string | null; again: string };

async function tryCode({ code, pin, again }: Typed, now: Date): Promise<Outcome<Entered>> {
  const found = await findCode(code, { isTry: pin !== null, now });
  if (pin === null) return found ? accept({ step: found.pinHash ? "pin" : "choose" }) : wrongCode();
  if (found && found.pinHash === null) return choosePin(found, { code, pin, again, now });
  return tryPin(found, { code, pin, now });
}

/** Takes as long where there is no such code. */
async function tryPin(
  found: ResidentCode | null,
  { code, pin, now }: { code: string; pin: string; now: Date },
): Promise<Outcome<Entered>> {
  const isRight = await isPassword(found?.pinHash ?? null, pin);
  if (!found) return wrongCode();
  if (isRight) return letIn(found, { code, data: {}, now });
  const left = MOST_FAILURES - found.failures;
  return left > 0 ? refuse(WRONG_PIN, { field: "pin", details: { left } }) : wrongCode();
}

/**
 * The code if it still opens something. A try counts as a failure until the PIN proves right, so that many
 * at once are no more than one after the other.
 */
async function findCode(
  code: string,
  { isTry, now }: { isTry: boolean; now: Date },
): Promise<ResidentCode | null> {
  const { referral } = await getRegion(now);
  const hashes = hashesOf(code);
  return note(async (tx) => {
    await withinCode(tx, hashes);
    await tx.$queryRaw`select id from resident_code where code_hash = any (${hashes}) for update`;
    const row = await tx.residentCode.findFirst({ where: { codeHash: { in: hashes } } });
    if (!row || !["unused", "used"].includes(codeState(row, now))) return null;
    await withinReferral(tx, row.referralId);
    const about = await tx.referral.findUniqueOrThrow({
      where: { id: row.referralId },
      include: { need: true },
    });
    if (shutFor(about, ownViewTerms(referralRules({ referral })))) return null;
    if (!isTry || row.pinHash === null) return row;
    return tx.residentCode.update({
      where: { id: row.id },
      data: { failures: { increment: 1 } },
    });
  });
}

const withinReferral = (tx: Tx, referralId: string) =>
  within(tx, { organisationId: null, supplierIds: [], roles: [], referralId });

type Chosen = { code: string; pin: string; again: string; now: Date };

async function choosePin(
  found: ResidentCode,
  { code, pin, again, now }: Chosen,
): Promise<Outcome<Entered>> {
  const faults = pinFaults(pin, again);
  if (faults.length > 0) return { ok: false, refusals: faults };
  const { codeDays } = ownViewTerms(referralRules(await getRegion(now)));
  const expiresAt = startOfDay(dayAt(found.madeAt) + codeDays + 1);
  const data = { pinHash: await hashPassword(pin), firstUsedAt: now, expiresAt };
  return letIn(found, { code, data, now });
}

type First = { pinHash: string; firstUsedAt: Date; expiresAt: Date } | Record<string, never>;

/** Under the newest master key from here on: an older one can go. */
async function letIn(
  { id, referralId, pinHash }: ResidentCode,
  { code, data, now }: { code: string; data: First; now: Date },
): Promise<Outcome<Entered>> {
  const { token, id: sessionId } = newToken();
  const { userId } = aResident(id, { referralId, organisationId: "" });
  return commit<Entered>({ userId }, async (tx) => {
    await withinReferral(tx, referralId);
    const { count } = await tx.residentCode.updateMany({
      // Who chose a PIN first has it.
      where: { id, pinHash, endedAt: null },
      data: { ...data, failures: 0, lastUsedAt: now, codeHash: hashesOf(code)[0]! },
    });
    if (count === 0) return wrongCode() satisfies Refused;
    const times = { startedAt: now, lastSeenAt: now, expiresAt: endOfVisit(now, now) };
    await tx.residentSession.create({
      data: { id: sessionId, codeId: id, referralId, ...times },
    });
    const trace = { action: "own-view.enter", subject: `referral/${referralId}`, announce: [] };
    return changed({ step: "in", token }, trace);
  });
}
