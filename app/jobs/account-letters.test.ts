import { expect, test, vi } from "vitest";

import { anAccount } from "~test/factories/accounts";
import { aDatabase, run } from "~test/setup/database";
import { aMailServer } from "~test/setup/mail-server";

import { derive } from "~/db/derive.server";
import { announce, deliver } from "~/db/outbox.server";
import { db } from "~/db/read.server";
import { findToken } from "~/domain/accounts/public.server";
import {
  accountInvited,
  accountPasswordChanged,
  accountResetAsked,
  accountSecondStepChanged,
} from "~/domain/accounts/events";
import { issueToken } from "~/domain/accounts/tokens/keep-tokens.server";

import { sendLetter } from "./send-letter.server";
import { subscriptions } from "./subscriptions.server";

// The settings are read once, before anything else is loaded.
const port = vi.hoisted(() => {
  const chosen = 20_000 + Math.floor(Math.random() * 20_000);
  process.env.SMTP_URL = `smtp://127.0.0.1:${chosen}`;
  return chosen;
});

const database = aDatabase();

async function sendAll(): Promise<void> {
  while ((await deliver(subscriptions)) > 0);
  for (const { id } of await db.mailLetter.findMany({ where: { sentAt: null, bouncedAt: null } }))
    await sendLetter({ letter: id });
}

test("every event of an account brings its letter; a token stands in the letter only", async () => {
  const mail = aMailServer(port);
  await mail.start();
  const { userId, email } = await anAccount();
  const now = new Date();
  await derive(async (tx) => {
    const reset = await issueToken(tx, { kind: "reset", email, userId }, now);
    const invite = await issueToken(tx, { kind: "invite", email: "nieuw@example.nl" }, now);
    await announce(tx, [accountResetAsked(reset), accountInvited(invite)]);
    await announce(tx, [accountPasswordChanged(userId), accountSecondStepChanged(userId, "off")]);
  });
  await sendAll();
  const texts = mail.received.map(({ text }) => text ?? "");
  expect(mail.received.map(({ to, subject }) => [to![0]!.address, subject]).sort()).toEqual(
    [
      [email, "Kies een nieuw wachtwoord"],
      [email, "Uw tweede stap bij het inloggen is veranderd"],
      [email, "Uw wachtwoord is veranderd"],
      ["nieuw@example.nl", "U bent uitgenodigd voor de etalage"],
    ].sort(),
  );
  const links = texts.flatMap((text) => /\/(wachtwoord|uitnodiging)\/(\S+)/.exec(text)?.[2] ?? []);
  expect(links).toHaveLength(2);
  for (const token of links) {
    const found = [await findToken("reset", token, now), await findToken("invite", token, now)];
    expect(found.filter(Boolean)).toMatchObject([{ state: "open" }]);
    const { rows } = await run(
      database.admin,
      `select 1 from mail_letter l where l::text like $1 union all
       select 1 from outbox_message o where o::text like $1 union all
       select 1 from pgboss.job j where j::text like $1`,
      [`%${token}%`],
    );
    expect(rows).toEqual([]);
  }

  mail.unknown.add("weg@example.nl");
  const lost = await derive(async (tx) => {
    const id = await issueToken(tx, { kind: "invite", email: "weg@example.nl" }, now);
    await announce(tx, [accountInvited(id)]);
    return id;
  });
  await sendAll();
  const { bouncedAt } = await db.accountToken.findUniqueOrThrow({ where: { id: lost } });
  expect(bouncedAt).not.toBeNull();
  await mail.stop();
});
