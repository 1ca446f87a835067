/** Who is no option is found by its name, with what stands in the way; how large anybody is changes nothing. */
import { beforeAll, expect, test } from "vitest";

import { saveRegion } from "~test/factories/a-region";
import { aRegisterFolder } from "~test/factories/a-register-folder";
import { type Account, anAccount } from "~test/factories/accounts";
import { aRequest } from "~test/factories/needs";
import {
  aContractRow,
  anOfferRow,
  aProviderRow,
  aRegisterRegion,
  aWaitRow,
  registerRows,
} from "~test/factories/registers";
import { SHOWN } from "~test/factories/shown-need";
import { aDatabase, run } from "~test/setup/database";

import { listOptions } from "./list-options.server";
import { lookUpSuppliers } from "./look-up-suppliers.server";
import type { NeedFacts } from "../needs/need";
import { derive } from "~/db/derive.server";
import { db } from "~/db/read.server";
import { theSystem } from "~/domain/accounts/public";
import { importRegisters } from "~/domain/combinations/public.server";
import { projectOffers } from "~/domain/search/indexing/project-offers.server";

const database = aDatabase();
const region = aRegisterRegion();
const NOW = new Date("2026-11-26T10:00:00+01:00");

let worker: Account;
let editor: Account;

/** By the name of each supplier what its only offer says, and what its contract. */
const SUPPLIERS = {
  Crisis: [{ delivery_form: "spoed" }, {}],
  "Andere wet": [{ law: "wmo", segment: "seg-w", intensities: "", profile: "" }, {}],
  "Ander profiel": [{ profile: "p02" }, {}],
  "Te licht": [{ intensities: "jw-licht" }, {}],
  "Alleen onder": [{ roles: "sub" }, {}],
  "Andere gemeente": [{ municipalities: "0388" }, {}],
  "Te oud": [{ age_min: "16", age_max: "17" }, {}],
  Vol: [{}, {}],
  Stop: [{}, {}],
  Afgelopen: [{}, { to: "2026-06-30" }],
} as const;
const CODES = Object.keys(SUPPLIERS).map((name, n) => [name, `p1${n}`, `u${n}`] as const);
const codeOf = (name: string) => CODES.find(([known]) => known === name)![2];

beforeAll(async () => {
  const urgent = { code: "spoed", name: "Spoed", urgent: true };
  const { segments, profiles, deliveryForms } = region;
  await saveRegion({
    ...region,
    deliveryForms: [...deliveryForms, urgent],
    segments: [...segments, { ...segments[0]!, code: "seg-w", laws: ["wmo"] }],
    profiles: [...profiles, { ...profiles[0]!, code: "p02" }],
  });
  const rows = registerRows();
  const [full, stop] = [{ status: "full" }, { status: "stop", stop_from: "2026-11-01" }];
  const waiting_times = CODES.map(([name, , offer]) =>
    aWaitRow(
      offer,
      "",
      name === "Vol" ? full : name === "Stop" ? { ...stop, stop_reason: "x" } : {},
    ),
  );
  const folder = aRegisterFolder({
    providers: [...rows.providers, ...CODES.map(([name, code]) => aProviderRow(code, name))],
    offers: [
      ...rows.offers,
      ...CODES.map(([name, code, offer]) => anOfferRow(code, offer, SUPPLIERS[name as "Vol"][0])),
    ],
    contracts: [
      ...rows.contracts,
      ...CODES.map(([name, code], n) =>
        aContractRow(`k1${n}`, code, SUPPLIERS[name as "Afgelopen"][1]),
      ),
    ],
    waiting_times: [...rows.waiting_times, ...waiting_times],
  });
  const brought = await importRegisters(theSystem("import"), folder, { now: NOW });
  expect(brought).toMatchObject({
    ok: true,
  });
  await index();
  worker = await anAccount({ municipalities: ["0405"] });
  editor = await anAccount({ kind: "provider", roles: ["provider-editor"] });
});

async function index() {
  const all = await db.offer.findMany({ select: { id: true } });
  const ids = all.map(({ id }) => id);
  await derive((tx) => projectOffers(tx, ids, NOW));
}

const NEED: NeedFacts = {
  ...SHOWN,
  ...{ ageBand: "4-11", intensity: "jw-zwaar", residence: "registered", goals: "", postcode: null },
};

const lookUp = (name: string, need = NEED) =>
  lookUpSuppliers(worker.actor, { need, name, offers: [] }, NOW);

const optionsOf = async (need = NEED) => {
  const { options } = await listOptions(worker.actor, { need, offers: [], most: 50 }, NOW);
  return options.map(({ card }) => card.offer.code);
};

test.each([
  ["Crisis", "crisis", null],
  ["Andere wet", "law", null],
  ["Ander profiel", "profile", "profile"],
  ["Te licht", "intensity", "intensity"],
  ["Alleen onder", "role", null],
  ["Andere gemeente", "municipality", "municipality"],
  ["Te oud", "age", null],
  ["Vol", "full", null],
  ["Stop", "stop", null],
  ["Afgelopen", "ended", null],
] as const)(
  "%s is no option by the gate %s, and leaving out of the need opens it: %s",
  async (...row) => {
    const [name, gate, opens] = row;
    expect(await optionsOf()).not.toContain(codeOf(name));
    const { suppliers } = await lookUp(name.toLowerCase());
    expect(suppliers).toEqual([{ name, place: null, gate, opens }]);
    if (opens !== null) expect(await optionsOf({ ...NEED, [opens]: null })).toContain(codeOf(name));
  },
);

test("who is an option is told its place, and a suspended, hidden or never contracted one why", async () => {
  const order = await optionsOf();
  const place = order.indexOf("o2") + 1;
  expect(place).toBeGreaterThan(0);
  expect((await lookUp("lage land")).suppliers).toEqual([
    { name: "Het Lage Land", place, gate: null, opens: null },
  ]);
  const gateNow = async () => {
    await index();
    return (await lookUp("lage land")).suppliers[0]!.gate;
  };
  const supplier = { code: "p002" };
  await derive((tx) =>
    tx.contract.updateMany({ where: { supplier }, data: { state: "suspended" } }),
  );
  expect(await gateNow()).toBe("suspended");
  await derive((tx) => tx.contract.updateMany({ where: { supplier }, data: { state: "active" } }));
  await derive((tx) => tx.supplier.update({ where: supplier, data: { page: "paused" } }));
  expect(await gateNow()).toBe("page");
  await derive((tx) => tx.supplier.update({ where: supplier, data: { page: "published" } }));
  expect(await gateNow()).toBeNull();
});

test("one letter finds nobody, many are cut off, and a supplier cannot look others up", async () => {
  expect(await lookUp("a")).toEqual({ suppliers: [], hasMore: false });
  const many = await lookUp("de");
  expect(many).toMatchObject({ hasMore: true });
  expect(many.suppliers).toHaveLength(5);
  const asked = { need: NEED, name: "Vol", offers: [] };
  await expect(lookUpSuppliers(editor.actor, asked, NOW)).rejects.toThrow();
});

test("I17: the order stays when the size of suppliers and the number of their requests change", async () => {
  const before = await optionsOf();
  expect(before).toHaveLength(3);
  const last = before.at(-1)!;
  for (const [sizeClass, offer] of [
    ["groot", last],
    ["zzp", before[0]!],
  ] as const) {
    await derive((tx) => tx.provider.updateMany({ data: { sizeClass } }));
    for (let n = 0; n < 5; n += 1)
      await aRequest({ by: worker, offer, state: n < 3 ? "open" : "chosen" });
    await index();
    expect(await optionsOf()).toEqual(before);
  }
  await run(database.admin, "delete from need");
});
