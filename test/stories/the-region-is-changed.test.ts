/**
 * Another configuration shows what it would do before it takes effect, is refused where it would break
 * what runs, and search follows when somebody agreed: on the page and by the command.
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { writeFileSync, copyFileSync } from "node:fs";
import path from "node:path";

import { beforeAll, expect, test } from "vitest";

import { anAccount, cookieOf } from "~test/factories/accounts";
import { aContractManager, aRegionAdmin } from "~test/factories/actors";
import { openDemoWindow } from "~test/factories/demo-window";
import { REGION_FILE } from "~test/factories/region";
import { aDatabase, run } from "~test/setup/database";
import { newFolder } from "~test/setup/server-folders";
import { aBuild, visit } from "~test/setup/web";

import { db } from "~/db/read.server";
import { getRegion, readRegionFile } from "~/domain/catalogue/public.server";
import { acceptProposal, changeRegion, weighRegion } from "~/domain/monitoring/public.server";
import { findOffers } from "~/domain/search/public.server";
import { startWorker } from "~/jobs/worker.server";
import * as configuration from "~/routes/admin/configuration";
import { createApp } from "~/web/app.server";

const database = aDatabase();
const PAGE = "/beheer/inrichting";
const shipped = readRegionFile(REGION_FILE);
let cookie = "";
let profile = "";

beforeAll(async () => {
  await openDemoWindow({ suppliers: 24 });
  cookie = await cookieOf(await anAccount({ roles: ["region-admin"], kind: "region" }));
  const [used] = await db.$queryRaw<{ profile: string }[]>`
    select profile from contract where profile is not null and ends_on is null
    group by profile order by count(*) limit 1`;
  profile = used?.profile ?? "";
  if (profile === "") {
    const [any] = await db.$queryRaw<{ profile: string }[]>`
      select profile from contract where profile is not null group by profile limit 1`;
    profile = any!.profile;
  }
}, 120_000);

/** The file with the profile ended on a day. */
function ending(until: string, text = shipped.text): string {
  const changed = text.replace(
    new RegExp(`(\\n( +)code: ${profile}\\n)`),
    (_, found: string, indent: string) => `${found}${indent}until: ${until}\n`,
  );
  expect(changed).not.toBe(text);
  return changed;
}

const open = () =>
  visit(
    createApp({
      build: aBuild({ [PAGE]: configuration }),
      origin: () => "http://localhost:3000",
    }),
  );

async function send(fields: Record<string, string>) {
  const get = await open();
  const body = new FormData();
  for (const [name, value] of Object.entries(fields)) body.set(name, value);
  const response = await get(PAGE, {
    method: "POST",
    headers: { "Sec-Fetch-Site": "same-origin", Cookie: cookie },
    body,
  });
  return { status: response.status, html: await response.text(), response };
}

async function look(): Promise<string> {
  const get = await open();
  return (await get(PAGE, { headers: { Cookie: cookie } })).text();
}

const hidden = (html: string, name: string) =>
  new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? "";

async function command(text: string, ...options: string[]) {
  const folder = newFolder();
  for (const beside of ["expertise.yaml", "outlines.yaml"])
    copyFileSync(`prisma/regions/${beside}`, path.join(folder, beside));
  const file = path.join(folder, "regio.yaml");
  writeFileSync(file, text);
  const { databaseAddress } = await import("~/db/address.server");
  const child = spawn(process.execPath, ["app/cli/run.mjs", "region", "load", file, ...options], {
    env: {
      ...process.env,
      ...{ DATABASE_URL: databaseAddress().app, DATABASE_ADMIN_URL: database.admin },
      ...{ SEARCH_ENGINE: "postgres", DATA_DIR: folder, LOG_LEVEL: "silent" },
    },
  });
  const said = { out: "", err: "" };
  child.stdout.on("data", (part) => (said.out += String(part)));
  child.stderr.on("data", (part) => (said.err += String(part)));
  const [code] = (await once(child, "close")) as [number];
  return { code, ...said };
}

async function follow(): Promise<void> {
  const worker = startWorker();
  await worker.settled();
  await worker.stop();
}

const found = async () => {
  const { total } = await findOffers(new URLSearchParams(`profiel=${profile}`), new Date());
  return total;
};

test("a profile under which contracts run cannot be ended: by page nor by command", async () => {
  const text = ending("2020-06-30");
  expect((await send({ doe: "bekijk", tekst: text })).status).toBe(303);
  const html = await look();
  expect(html).toContain("Dit kan nu niet");
  expect(html).toContain(`profiles[${profile}]`);
  expect(html).not.toContain("laten gelden<");
  const refused = await acceptProposal(aRegionAdmin(), {
    ...{ id: hidden(html, "id"), seen: hidden(html, "gezien") },
  });
  expect(refused).toMatchObject({ ok: false });
  const by = await send({
    doe: "laat-gelden",
    id: hidden(html, "id"),
    gezien: hidden(html, "gezien"),
  });
  expect(by.status).toBe(422);
  expect(by.html).toMatch(/contract(en)? (loopt|lopen)/);

  const dry = await command(text, "--dry-run");
  expect(dry.code).toBe(1);
  expect(dry.out).toContain("What that does");
  expect(dry.err).toMatch(/contracts go on|contract goes on/);
  const loaded = await command(text);
  expect(loaded).toMatchObject({ code: 1 });
  expect(loaded.err).toContain("Nothing was changed.");
  expect((await getRegion()).profiles.find(({ code }) => code === profile)?.until).toBeUndefined();
}, 90_000);

test("once the contracts end sooner, the offers that go and the choice that vanishes are shown, and search follows", async () => {
  expect(await found()).toBeGreaterThan(0);
  await run(
    database.admin,
    "update contract set ends_on = '2020-06-30', starts_on = '2020-01-01' where profile = $1",
    [profile],
  );
  // A wide contract keeps the offers on the window until their profile goes.
  await run(
    database.admin,
    `insert into contract (id, code, supplier_id, law, intensities, roles, starts_on)
     select gen_random_uuid(), 'wijd-' || s.code, s.id, null, '{}', '{}', '2020-01-01' from supplier s`,
  );
  const before = await found();
  expect(before).toBeGreaterThan(0);
  const tomorrow = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);
  await send({ doe: "bekijk", tekst: ending(tomorrow) });
  const html = await look();
  expect(html).not.toContain("Dit kan nu niet");
  expect(html).toContain("valt dit aanbod buiten wat geldt");
  expect(html).toContain("verdwijnt na");
  expect(html).toContain("laten gelden");
  const yes = { doe: "laat-gelden", id: hidden(html, "id"), gezien: hidden(html, "gezien") };
  expect((await send(yes)).status).toBe(303);
  expect((await send(yes)).status).toBe(409);
  await follow();
  expect(await found()).toBe(before);
  const [document] = await db.searchDocument.findMany({ where: { profile, isRemoved: false } });
  const last = Math.floor(Date.parse(`${tomorrow}T00:00:00Z`) / 86_400_000);
  expect(document!.scopeTo).toBe(last);
  const inTwoDays = new Date(Date.now() + 2 * 86_400_000);
  const later = await findOffers(new URLSearchParams(`profiel=${profile}`), inTwoDays);
  expect(later.total).toBe(0);
});

test("an offer that stands under a code that is over is in the way, unless another takes its place", async () => {
  const refused = await weighRegion(aRegionAdmin(), { ...shipped, text: ending("2021-06-30") });
  expect(refused).toMatchObject({
    value: { objections: [{ code: "region.offer-published", field: `profiles[${profile}]` }] },
  });
  const { profiles } = await getRegion();
  const own = profiles.find(({ code }) => code === profile)!;
  const heir = profiles.find(({ code, law }) => law === own.law && code !== profile)!;
  const text = ending(`2021-06-30\n        followedBy: ${heir.code}`);
  const followed = await weighRegion(aRegionAdmin(), { ...shipped, text });
  expect(followed).toMatchObject({ value: { objections: [] } });
});

test("what was seen is what takes effect: another load in between asks to look again", async () => {
  await send({
    doe: "bekijk",
    tekst: ending("2029-06-30").replace("nameEn: Youth Act", "nameEn: Youth Law"),
  });
  const html = await look();
  const id = hidden(html, "id");
  expect(
    await changeRegion(aRegionAdmin(), { ...shipped, text: ending("2029-01-31") }),
  ).toMatchObject({ ok: true });
  const late = await send({ doe: "laat-gelden", id, gezien: hidden(html, "gezien") });
  expect(late.status).toBe(409);
  expect(late.html).toContain("intussen door iemand anders veranderd");
  const again = await look();
  const seen = { id, seen: hidden(again, "gezien") };
  const both = await Promise.all([
    acceptProposal(aRegionAdmin(), seen),
    acceptProposal(aRegionAdmin(), seen),
  ]);
  expect(both.filter(({ ok }) => ok)).toHaveLength(1);
});

test("faults are named with their place, what was typed stays, and nothing lies ready", async () => {
  const { status, html } = await send({
    doe: "bekijk",
    tekst: shipped.text.replace("lat: 52.716", "lat: hoog"),
  });
  expect(status).toBe(422);
  expect(html).toContain("versions[2020-01-01].municipalities[0388].lat");
  expect(html).toContain("lat: hoog");
  expect(await db.regionProposal.count({ where: { state: "open" } })).toBe(0);
  expect((await send({ doe: "bekijk", tekst: " " })).status).toBe(422);
});

test("aliases that would fill the memory are refused", async () => {
  const levels = Array.from(
    { length: 9 },
    (_, i) => `  a${i + 1}: &a${i + 1} [${Array(12).fill(`*a${i}`).join(", ")}]`,
  );
  const bomb = `region: ${(await getRegion()).region}\nname: x\nshared:\n  a0: &a0 [lol]\n${levels.join("\n")}\nversions: []\n`;
  const { status } = await send({ doe: "bekijk", tekst: bomb });
  expect(status).toBe(422);
});

test("the shipped file lies ready by one press, and goes away by another", async () => {
  expect((await send({ doe: "meegeleverd" })).status).toBe(303);
  const html = await look();
  expect(html).toContain("westfriesland-2020.yaml");
  expect((await send({ doe: "gooi-weg", id: hidden(html, "id") })).status).toBe(303);
  expect((await send({ doe: "gooi-weg", id: hidden(html, "id") })).status).toBe(409);
});

test("who does not administer the region changes nothing of it", async () => {
  await expect(weighRegion(aContractManager(), shipped)).rejects.toThrow("Not allowed");
  await expect(changeRegion(aContractManager(), shipped)).rejects.toThrow("Not allowed");
});
