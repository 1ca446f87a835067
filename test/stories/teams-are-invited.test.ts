/** A list of teams and practices goes in, letters go out, and whoever follows the link can sign in. */
import { beforeEach, expect, test, vi } from "vitest";

import { saveRegion, aRegion } from "~test/factories/a-region";
import { anAccount, cookieOf } from "~test/factories/accounts";
import { aRegionAdmin } from "~test/factories/actors";
import { aDatabase, run } from "~test/setup/database";
import { aMailServer, type MailServer } from "~test/setup/mail-server";
import { aBuild, visit } from "~test/setup/web";

import { deliver } from "~/db/outbox.server";
import { db } from "~/db/read.server";
import type { Invitee } from "~/domain/accounts/public";
import { inviteOrganisations, listClaims, offerClaims } from "~/domain/accounts/public.server";
import { sendLetter } from "~/jobs/send-letter.server";
import { subscriptions } from "~/jobs/subscriptions.server";
import * as claim from "~/routes/account/claim";
import * as signIn from "~/routes/account/sign-in";
import * as invitations from "~/routes/admin/invitations";
import * as start from "~/routes/referrer/start";
import { createApp } from "~/web/app.server";

// The settings are read once, before anything else is loaded.
const port = vi.hoisted(() => {
  const chosen = 20_000 + Math.floor(Math.random() * 20_000);
  process.env.SMTP_URL = `smtp://127.0.0.1:${chosen}`;
  return chosen;
});

const handle = aDatabase();
const admin = aRegionAdmin();
const PAGE = "/beheer/uitnodigingen";
const LIST = [
  "naam;soort;gemeente;e-mail;telefoon",
  "Wijkteam De Grote Waal;team;Hoorn;Team@Waal.test;0229 000000",
  "Praktijk Kersenboom;huisarts;;praktijk@kersenboom.test;",
  "Instelling Noorderlicht;GI;;post@noorderlicht.test;",
].join("\r\n");

beforeEach(async () => {
  await saveRegion(aRegion());
  await run(
    handle.admin,
    `delete from organisation; delete from account_user; delete from outbox_message;
     truncate mail_letter cascade`,
  );
});

const routes = {
  ...{ [PAGE]: invitations, "/claim/:token": claim, "/inloggen": signIn, "/verwijzer": start },
};
const open = () =>
  visit(createApp({ build: aBuild(routes), origin: () => "http://localhost:3000" }));

const form = (fields: Record<string, string>, cookie = ""): RequestInit => ({
  method: "POST",
  headers: { "Sec-Fetch-Site": "same-origin", Cookie: cookie },
  body: new URLSearchParams(fields),
});

async function anAdminsCookie(): Promise<string> {
  const account = await anAccount({ roles: ["region-admin"], kind: "region" });
  return cookieOf(account);
}

async function sendAll(): Promise<void> {
  while ((await deliver(subscriptions)) > 0);
  for (const { id } of await db.mailLetter.findMany({ where: { sentAt: null, bouncedAt: null } }))
    await sendLetter({ letter: id });
}

async function aPostOffice(): Promise<MailServer> {
  const mail = aMailServer(port);
  await mail.start();
  return mail;
}

const others = () => db.organisation.count({ where: { kind: { not: "region" } } });
const states = async () =>
  Object.fromEntries((await listClaims(admin)).map(({ name, state }) => [name, state]));

test("from a file to somebody who signs in for the team", async () => {
  const [get, mail, cookie] = [await open(), await aPostOffice(), await anAdminsCookie()];
  mail.unknown.add("post@noorderlicht.test");
  const looking = new FormData();
  looking.set("doe", "bekijk");
  looking.set("bestand", new File([LIST], "teams.csv"));
  const headers = { "Sec-Fetch-Site": "same-origin", Cookie: cookie };
  const looked = await get(PAGE, { method: "POST", headers, body: looking });
  const html = await looked.text();
  expect([looked.status, await others()]).toEqual([200, 0]);
  expect(html).toContain("Wijkteam De Grote Waal");
  expect(html).toContain("Verstuur 3 uitnodigingen");

  const sent = await get(PAGE, form({ doe: "nodig-uit", tekst: LIST }, cookie));
  expect([sent.status, sent.headers.get("Location")]).toEqual([
    303,
    `${PAGE}?verstuurd=3&gemaakt=3`,
  ]);
  await sendAll();
  expect(mail.received.map(({ to, subject }) => [to![0]!.address, subject]).sort()).toEqual([
    ["praktijk@kersenboom.test", "Doe mee met de etalage van de regio"],
    ["team@waal.test", "Doe mee met de etalage van de regio"],
  ]);
  expect(await states()).toEqual({
    "Wijkteam De Grote Waal": "silent",
    "Praktijk Kersenboom": "silent",
    "Instelling Noorderlicht": "bounced",
  });

  const letter = mail.received.find(({ to }) => to![0]!.address === "team@waal.test")!;
  const [, token] = /\/claim\/(\S+)/.exec(letter.text!)!;
  const link = (await get(`/claim/${token}`)).headers.get("Set-Cookie")!.split(";")[0]!;
  const page = await (await get("/claim/verder", { headers: { Cookie: link } })).text();
  expect(page).toContain("Maak een account om te werken voor Wijkteam De Grote Waal.");
  expect((await states())["Wijkteam De Grote Waal"]).toBe("opened");

  const password = "vier losse lampen dansen";
  const joined = await get("/claim/verder", form({ name: "Ties Team", password }, link));
  expect(joined.headers.get("Location")).toBe("/inloggen?klaar=account");
  const signedIn = await get("/inloggen", form({ email: "team@waal.test", password }));
  expect(signedIn.headers.get("Location")).toBe("/verwijzer");
  expect((await states())["Wijkteam De Grote Waal"]).toBe("claimed");
  const team = await db.organisation.findFirstOrThrow({
    where: { kind: "access_team" },
    include: { members: true },
  });
  expect(team).toMatchObject({
    ...{ municipalities: ["0405"], phone: "0229 000000" },
    members: [{ roles: ["access-lead"] }],
  });
  await mail.stop();
});

test("one bad row and nobody is made or asked", async () => {
  const [get, cookie] = [await open(), await anAdminsCookie()];
  const list = `${LIST}\nTeam Nergens;team;Amsterdam;geen adres;\nZelfde;huisarts;;team@waal.test;`;
  for (const doe of ["bekijk", "nodig-uit"]) {
    const answer = await get(PAGE, form({ doe, tekst: list }, cookie));
    const html = (await answer.text()).replaceAll(/<!-- -->|<\/?strong>/g, "");
    expect(answer.status).toBe(422);
    expect(html).toContain("3 dingen kloppen niet. Er is niets verstuurd.");
    expect(html).toContain("Regel 5, kolom gemeente: Deze gemeente is niet van deze regio.");
    expect(html).toContain("Regel 5, kolom e-mail: Dit is geen e-mailadres.");
    expect(html).toContain("Regel 6, kolom e-mail: Dit adres staat er twee keer in.");
    expect(html).toContain("Kijk ook op regel 2.");
  }
  expect([await others(), await db.accountToken.count()]).toEqual([0, 0]);
});

const aTeam = (more: Partial<Invitee> = {}): Invitee => ({
  ...{ kind: "access_team", role: "access-lead", name: "Team Zuid", municipalities: ["0405"] },
  ...{ email: "zuid@team.test", phone: null, ...more },
});

const tomorrow = () => new Date(Date.now() + 25 * 60 * 60_000);

test("the same list again, also at once, makes nobody twice and sends one letter a day", async () => {
  const list = [
    aTeam(),
    aTeam({ kind: "practice", role: "general-practitioner", email: "p@p.test" }),
  ];
  const both = await Promise.all([
    inviteOrganisations(admin, list),
    inviteOrganisations(admin, list),
  ]);
  expect(both.map((one) => one.ok && one.value)).toEqual(
    expect.arrayContaining([
      { made: 2, letters: 2 },
      { made: 0, letters: 0 },
    ]),
  );
  expect(await others()).toBe(2);
  expect(await offerClaims(admin)).toEqual({ ok: true, value: 0 });
  expect(await offerClaims(admin, tomorrow())).toEqual({ ok: true, value: 2 });
  const roles = await db.accountToken.findMany({ select: { roles: true }, distinct: ["roles"] });
  expect(roles).toHaveLength(2);
});

test("a corrected address gets a letter at once, and the link to the wrong one ends", async () => {
  await inviteOrganisations(admin, [aTeam({ email: "zuit@team.test" })]);
  const again = await inviteOrganisations(admin, [aTeam({ name: "TEAM ZUID" })]);
  expect(again).toEqual({ ok: true, value: { made: 0, letters: 1 } });
  const open = await db.accountToken.findMany({ where: { expiresAt: { gt: new Date() } } });
  expect(open.map(({ email }) => email)).toEqual(["zuid@team.test"]);
  expect(await db.organisation.findMany({ where: { kind: "access_team" } })).toMatchObject([
    { email: "zuid@team.test" },
  ]);
});

test("what is corrected the same day is made without another letter, with what the link gives", async () => {
  const practice = aTeam({ kind: "practice", role: "general-practitioner", name: "Praktijk" });
  await inviteOrganisations(admin, [practice]);
  const [first] = await db.accountToken.findMany();
  const better = { ...practice, role: "youth-doctor" as const, municipalities: ["0498"] };
  const none = { ok: true, value: { made: 0, letters: 0 } };
  expect(await inviteOrganisations(admin, [better])).toEqual(none);
  const there = await db.organisation.findFirstOrThrow({ where: { kind: "practice" } });
  expect(there.municipalities).toEqual(["0498"]);
  expect(await db.accountToken.findMany()).toEqual([{ ...first, roles: ["youth-doctor"] }]);
  const [get, cookie] = [await open(), await anAdminsCookie()];
  const tekst = "naam;soort;gemeente;e-mail\nPraktijk;jeugdarts;Hoorn;zuid@team.test";
  const looked = await get(PAGE, form({ doe: "bekijk", tekst }, cookie));
  expect(await looked.text()).toContain("Neem de lijst over");
});

test("an address that is put back the same day has its link back, and the one between has none", async () => {
  const there = aTeam({ name: "Team West", email: "west@team.test" });
  await inviteOrganisations(admin, [there]);
  await inviteOrganisations(admin, [{ ...there, email: "oost@team.test" }]);
  expect(await inviteOrganisations(admin, [there])).toMatchObject({ value: { letters: 0 } });
  const open = await db.accountToken.findMany({ where: { expiresAt: { gt: new Date() } } });
  expect(open.map(({ email }) => email)).toEqual(["west@team.test"]);
  expect(await offerClaims(admin, tomorrow())).toEqual({ ok: true, value: 1 });
  const last = await db.accountToken.findFirst({ orderBy: { createdAt: "desc" } });
  expect(last?.email).toBe("west@team.test");
});

test("each organisation has its own trace, with what it was and what it became", async () => {
  const list = [aTeam(), aTeam({ name: "Team Noord", email: "noord@team.test" })];
  await inviteOrganisations(admin, list);
  const made = await db.organisation.findMany({ where: { kind: "access_team" } });
  const traces = (id: string) =>
    db.auditEntry.findMany({
      where: { action: "organisations.invite", subject: `organisation/${id}` },
      orderBy: { id: "asc" },
    });
  for (const { id, name } of made)
    expect(await traces(id)).toMatchObject([{ details: { before: null, after: { name } } }]);

  await inviteOrganisations(admin, list.with(0, aTeam({ municipalities: ["0498"] })));
  const [south, north] = [made.find(({ name }) => name === "Team Zuid")!, made[1]!];
  const [before, after] = [{ municipalities: ["0405"] }, { municipalities: ["0498"] }];
  expect((await traces(south.id)).at(-1)).toMatchObject({ details: { before, after } });
  expect(await traces(north.id)).toHaveLength(1);
});

test("two rows for one organisation change nothing, and say on which line", async () => {
  const [get, cookie] = [await open(), await anAdminsCookie()];
  await inviteOrganisations(admin, [aTeam()]);
  const before = await db.accountToken.findMany();
  const list =
    "naam;soort;gemeente;e-mail\nTeam Zuid;team;Hoorn;nieuw@team.test\nTeam Oost;team;Hoorn;zuid@team.test";
  const answer = await get(PAGE, form({ doe: "nodig-uit", tekst: list }, cookie));
  const html = (await answer.text()).replaceAll(/<!-- -->|<\/?strong>/g, "");
  expect(answer.status).toBe(422);
  expect(html).toContain("Regel 3, kolom e-mail: Dit is dezelfde organisatie als");
  expect(html).toContain("Kijk ook op regel 2.");
  expect(await db.accountToken.findMany()).toEqual(before);
  expect(await db.organisation.findFirst({ where: { kind: "access_team" } })).toMatchObject({
    ...{ name: "Team Zuid", email: "zuid@team.test" },
  });
});

test("who takes part is neither asked nor changed; an address of a provider is refused", async () => {
  const { organisationId } = await anAccount();
  const member = aTeam({ name: "Organisatie" });
  expect(await inviteOrganisations(admin, [member])).toEqual({
    ...{ ok: true, value: { made: 0, letters: 0 } },
  });
  const there = await db.organisation.findUniqueOrThrow({ where: { id: organisationId } });
  expect([there.email, there.municipalities]).toEqual([null, []]);

  const provider = await anAccount({ kind: "provider", roles: ["provider-manager"] });
  const move = "update organisation set email = 'zuid@team.test' where id = $1";
  await run(handle.admin, move, [provider.organisationId]);
  expect(await inviteOrganisations(admin, [aTeam()])).toMatchObject({
    refusals: [{ code: "invitees.other-kind", field: "0.email" }],
  });
});

test("only the region invites", async () => {
  const lead = await anAccount({ roles: ["access-lead"] });
  await expect(inviteOrganisations(lead.actor, [aTeam()])).rejects.toThrow("Not allowed");
  const get = await open();
  const answer = await get(PAGE, form({ doe: "nodig-uit", tekst: LIST }, await cookieOf(lead)));
  expect([answer.status, await others()]).toEqual([403, 1]);
});
