/**
 * Sends a letter by the mail server of the settings, or keeps it as a file where there is none.
 *
 * Only jobs call this: a letter leaves after the change that it tells of was saved.
 */
import { mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";

import { createTransport, type SendMailOptions } from "nodemailer";

import type { WrittenLetter } from "./letter";
import { appOrigin, dataDir, env } from "~/env.server";

export type Posted = WrittenLetter & {
  /** Part of the Message-ID, so that a letter sent twice is known for one. */
  id: string;
  to: string;
};

/** `bounced`: the other side refuses this letter for good, with its code. */
export type Delivery = { sent: true } | { bounced: string };

const DEFAULT_FROM = "Etalage <etalage@localhost.invalid>";
const CONNECT_MS = 10_000;
const SILENCE_MS = 30_000;
const DAY_MS = 24 * 60 * 60 * 1000;

/** Hands the letter over; throws when it has to be tried again. */
export async function send(letter: Posted): Promise<Delivery> {
  const message = messageOf(letter);
  if (!env.SMTP_URL) return keep(letter.id, message);
  const transport = createTransport({
    ...serverOf(env.SMTP_URL),
    connectionTimeout: CONNECT_MS,
    greetingTimeout: CONNECT_MS,
    socketTimeout: SILENCE_MS,
  });
  try {
    await transport.sendMail(message);
    return { sent: true };
  } catch (fault) {
    const refusal = refusalOf(fault);
    if (refusal) return { bounced: refusal };
    throw fault;
  } finally {
    transport.close();
  }
}

/** Where letters go, for whoever starts the process. */
export function describeMail(): string {
  return env.SMTP_URL
    ? `Mail: by ${new URL(env.SMTP_URL).host}, named by SMTP_URL`
    : `Mail: kept as files in ${mailFolder()}, since SMTP_URL is not set`;
}

/** Deletes the kept files that are older than this. */
export function forgetKept(days: number, now = new Date()): void {
  const folder = mailFolder();
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  for (const name of readdirSync(folder)) {
    const file = path.join(folder, name);
    if (now.getTime() - statSync(file).mtimeMs > days * DAY_MS) rmSync(file, { force: true });
  }
}

function messageOf({ id, to, subject, text, html }: Posted): SendMailOptions {
  return {
    from: env.MAIL_FROM ?? DEFAULT_FROM,
    to: { name: "", address: to },
    messageId: `<${id}@${new URL(appOrigin()).hostname}>`,
    headers: { "Auto-Submitted": "auto-generated" },
    ...{ subject, text, html },
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}

/** A name and password never cross a network in the open. */
function serverOf(address: string) {
  const { protocol, hostname, port, username, password } = new URL(address);
  const isSecure = protocol === "smtps:";
  const isHere = ["localhost", "127.0.0.1", "[::1]"].includes(hostname);
  return {
    host: hostname,
    port: Number(port || (isSecure ? 465 : 587)),
    secure: isSecure,
    requireTLS: !isSecure && !isHere && username !== "",
    ...(username && {
      auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) },
    }),
  };
}

/** Refused for good: this address or this letter, not who we are or how we asked. */
function refusalOf(fault: unknown): string | null {
  const { responseCode = 0, command = "" } = fault as { responseCode?: number; command?: string };
  const isOfLetter = command.startsWith("RCPT TO") || command.startsWith("DATA");
  return responseCode >= 500 && responseCode < 600 && isOfLetter ? String(responseCode) : null;
}

async function keep(id: string, message: SendMailOptions): Promise<Delivery> {
  const transport = createTransport({ streamTransport: true, buffer: true, newline: "windows" });
  const { message: source } = await transport.sendMail(message);
  const folder = mailFolder();
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  writeFileSync(path.join(folder, `${id}.eml`), source as Buffer, { mode: 0o600 });
  return { sent: true };
}

function mailFolder(): string {
  return path.join(dataDir(), "mail");
}
