import { createHash, hkdfSync, randomBytes } from "node:crypto";

import {
  isTooLarge,
  type KeptForm,
  keptSince,
  MOST_KEPT,
  REMEMBERED_HOURS,
  withoutSecrets,
} from "./kept-form";
import { note } from "~/db/note.server";
import { db } from "~/db/read.server";
import { close, open } from "~/sealing.server";

const HOUR_MS = 3_600_000;

const idOf = (token: string) => createHash("sha256").update(token).digest("hex");
const keyOf = (token: string) => Buffer.from(hkdfSync("sha256", token, "", "kept form", 32));

/**
 * Keeps a form of whoever had the session; returns the token that opens it, or null when nobody is known:
 * a session that was ended on purpose is gone, and a stranger keeps nothing here.
 */
export async function keepForm(
  sessionId: string,
  form: KeptForm,
  now = new Date(),
): Promise<string | null> {
  const userId = await whoHad(sessionId, now);
  if (!userId || isTooLarge(form)) return null;
  const token = randomBytes(32).toString("base64url");
  const id = idOf(token);
  const content = close(keyOf(token), id, Buffer.from(JSON.stringify(withoutSecrets(form))));
  await note(async (tx) => {
    await tx.keptForm.create({
      data: { id, userId, content: new Uint8Array(content), createdAt: now },
    });
    const older = await tx.keptForm.findMany({
      where: { userId },
      orderBy: { createdAt: "desc" },
      skip: MOST_KEPT,
      select: { id: true },
    });
    await tx.keptForm.deleteMany({ where: { id: { in: older.map((one) => one.id) } } });
  });
  return token;
}

/** Who had a session that ended by itself a while ago. */
async function whoHad(sessionId: string, now: Date): Promise<string | null> {
  const found = await db.session.findUnique({
    where: {
      id: sessionId,
      awaitsCode: false,
      expiresAt: { lte: now, gt: new Date(now.getTime() - REMEMBERED_HOURS * HOUR_MS) },
      user: { disabledAt: null },
    },
    select: { userId: true },
  });
  return found?.userId ?? null;
}

/** The form that this browser's token opens, for the person who sent it. */
export async function findKeptForm(
  userId: string,
  token: string,
  now = new Date(),
): Promise<KeptForm | null> {
  const id = idOf(token);
  const found = await db.keptForm.findUnique({
    where: { id, userId, createdAt: { gt: keptSince(now) } },
  });
  if (!found) return null;
  return JSON.parse(open(keyOf(token), id, found.content).toString()) as KeptForm;
}

/** Deletes one form, or all that a person has here. */
export function forgetKeptForms(userId: string, token?: string): Promise<number> {
  return note(async (tx) => {
    const { count } = await tx.keptForm.deleteMany({
      where: { userId, ...(token !== undefined && { id: idOf(token) }) },
    });
    return count;
  });
}

/** Deletes what nobody came back for; returns how many. */
export function forgetOldForms(now = new Date()): Promise<number> {
  return note(async (tx) => {
    const { count } = await tx.keptForm.deleteMany({
      where: { createdAt: { lte: keptSince(now) } },
    });
    return count;
  });
}
