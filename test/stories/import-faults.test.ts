import { beforeAll, expect, test } from "vitest";

import { prisma } from "~/db/client.server";
import { theSystem } from "~/domain/accounts/public";
import { faultLine } from "~/domain/catalogue/public";
import { importRegisters } from "~/domain/combinations/public.server";
import { saveRegion } from "~test/factories/a-region";
import { aRegisterFolder } from "~test/factories/a-register-folder";
import {
  aContractRow,
  aLocationRow,
  anOfferRow,
  aRegisterRegion,
  aWaitRow,
  registerRows,
} from "~test/factories/registers";
import { aDatabase } from "~test/setup/database";
import { everything } from "~test/setup/everything";

const handle = aDatabase();
const now = new Date("2026-11-22T10:00:00Z");

async function faultsOf(folder: string): Promise<string[]> {
  const outcome = await importRegisters(theSystem("import"), folder, { now });
  return outcome.ok ? [] : outcome.faults.map(faultLine);
}

beforeAll(async () => {
  await saveRegion(aRegisterRegion());
  expect(await faultsOf(aRegisterFolder())).toEqual([]);
});

const { offers, combinations, quality, marks } = registerRows();

test.each([
  [
    "an unknown supplier",
    { offers: [anOfferRow("p404", "o9")] },
    'offers.csv:2 provider_code: "p404" is no known provider or combination; add it to providers.csv or combinations.csv',
  ],
  [
    "an unknown intensity",
    { offers: [anOfferRow("p001", "o9", { intensities: "jw-gek" })] },
    'offers.csv:2 intensities: "jw-gek" is no intensity of this region; choose from jw-licht, jw-zwaar, jw-midden',
  ],
  [
    "an intensity outside its profile",
    { offers: [anOfferRow("p001", "o9", { intensities: "jw-midden" })] },
    'offers.csv:2 intensities: intensity "jw-midden" does not go with profile "p01"; allowed are jw-licht, jw-zwaar',
  ],
  [
    "a profile of another law",
    { offers: [anOfferRow("p001", "o9", { law: "wmo", segment: "", intensities: "" })] },
    'offers.csv:2 profile: profile "p01" belongs to law "jeugdwet", not "wmo"',
  ],
  [
    "a segment of another law",
    { contracts: [aContractRow("k1", "p001", { law: "wmo", segment: "seg-b" })] },
    'contracts.csv:2 segment: segment "seg-b" is not one of law "wmo"',
  ],
  [
    "a new row with a code that has ended",
    { offers: [anOfferRow("p001", "o9", { delivery_form: "oud" })] },
    'offers.csv:2 delivery_form: the delivery form "oud" ended on 2026-06-30; choose one that holds',
  ],
  [
    "an unknown location",
    { offers: [anOfferRow("p001", "o1", { locations: "l9" })], waiting_times: null },
    'offers.csv:2 locations: "l9" is no known location of "p001"; add it to locations.csv',
  ],
  [
    "ages out of order",
    { offers: [anOfferRow("p001", "o1", { age_min: "9", age_max: "8" })], waiting_times: null },
    "offers.csv:2 age_max: must not be below age_min 9",
  ],
  [
    "an age over 120",
    { offers: [anOfferRow("p001", "o1", { age_max: "121" })] },
    'offers.csv:2 age_max: must be a whole number from 0 to 120, not "121"',
  ],
  [
    "an offer of another",
    { offers: [anOfferRow("p002", "o1")], waiting_times: null },
    'offers.csv:2 offer_code: offer "o1" belongs to another supplier; give this offer a code of its own',
  ],
  [
    "the same key twice",
    { offers: [...offers, offers[0]!] },
    'offers.csv:5 offer_code: offer_code "o1" is also on line 2; keep one of the two',
  ],
  [
    "a wait elsewhere",
    { waiting_times: [aWaitRow("o1", "")] },
    'waiting_times.csv:2 location_code: offer "o1" is not given at home; it is given at l1, l2',
  ],
  [
    "a wait at a place of help at home",
    { waiting_times: [aWaitRow("o2", "l1")] },
    'waiting_times.csv:2 location_code: offer "o2" is not given at "l1"; it is given at home: leave this cell empty',
  ],
  [
    "a wait of tomorrow",
    { waiting_times: [aWaitRow("o2", "", { as_of: "2026-11-23" })] },
    "waiting_times.csv:2 as_of: must not be after today, 2026-11-22",
  ],
  [
    "a start before the intake",
    { waiting_times: [aWaitRow("o2", "", { weeks_to_start: "1" })] },
    "waiting_times.csv:2 weeks_to_start: must not be below weeks_to_intake 2; both count from registration",
  ],
  [
    "a stop that ends before it begins",
    { waiting_times: [aWaitRow("o2", "", { status: "stop", stop_to: "2026-10-01" })] },
    "waiting_times.csv:2 stop_to: must not be before the first day of the stop, 2026-11-01",
  ],
  [
    "a stop without a beginning",
    { waiting_times: [aWaitRow("o2", "", { stop_to: "2026-12-01" })] },
    "waiting_times.csv:2 stop_from: must be filled in when stop_to is, unless the status is stop",
  ],
  [
    "a status that is none",
    { waiting_times: [aWaitRow("o2", "", { status: "vol" })] },
    'waiting_times.csv:2 status: must be one of open, limited, waitlist, assessment_first, full, stop, not "vol"',
  ],
  [
    "a day that does not exist",
    { contracts: [aContractRow("k1", "p001", { from: "2026-02-30" })] },
    'contracts.csv:2 from: must be a day that exists, as in 2026-03-02, not "2026-02-30"',
  ],
  [
    "a contract that ends too soon",
    { contracts: [aContractRow("k1", "p001", { to: "2025-12-31" })] },
    "contracts.csv:2 to: must not be before from, 2026-01-01",
  ],
  [
    "a place abroad",
    { locations: [aLocationRow("p001", "l1", { lat: "5.06" })] },
    'locations.csv:2 lat: must lie in the Netherlands, from 50.7 to 53.7 with a point, not "5.06"',
  ],
  [
    "an unknown municipality",
    { locations: [aLocationRow("p001", "l1", { municipality_code: "9999" })] },
    'locations.csv:2 municipality_code: "9999" is no municipality of this region; choose from 0405, 0388',
  ],
  [
    "a lost leading zero",
    { locations: [aLocationRow("p001", "l1", { municipality_code: "405" })] },
    "locations.csv:2 municipality_code: must be 4 digits, leading zeros included, as in 0405",
  ],
  [
    "a postcode that is none",
    { locations: [aLocationRow("p001", "l1", { postcode: "16-21" })] },
    "locations.csv:2 postcode: must be a postcode as in 1621 AB or 1621",
  ],
  [
    "a lonely combination",
    { combinations: [{ ...combinations[0]!, member_provider_codes: "p001" }] },
    "combinations.csv:2 member_provider_codes: must name at least two members, the lead party included, as in p001|p002",
  ],
  [
    "an unknown member",
    { combinations: [{ ...combinations[0]!, member_provider_codes: "p404" }] },
    'combinations.csv:2 member_provider_codes: "p404" is no known provider; add it to providers.csv',
  ],
  [
    "an unknown indicator",
    { quality: [{ ...quality[0]!, indicator: "geluk" }] },
    'quality.csv:2 indicator: "geluk" is no indicator of this region; choose from ind-uitval',
  ],
  [
    "more than all",
    { quality: [{ ...quality[0]!, numerator: "61" }] },
    "quality.csv:2 numerator: must not be above the denominator 60",
  ],
  [
    "a mark of a combination",
    { marks: [{ ...marks[0]!, provider_code: "c01" }] },
    "marks.csv:2 provider_code: must be a provider; a combination has no marks of its own",
  ],
  [
    "a missing column",
    { providers: [{ provider_code: "p001" }] },
    "providers.csv:1 legal_name: this required column is missing; add it",
  ],
])("%s is refused by file, line and column", async (_, registers, fault) => {
  const before = await everything(handle.admin);
  expect(await faultsOf(aRegisterFolder(registers))).toEqual([fault]);
  expect(await everything(handle.admin)).toEqual(before);
});

test("a code that has ended stays good for a row that has it", async () => {
  await prisma().offer.update({ where: { code: "o2" }, data: { deliveryForm: "oud" } });
  const offers = [anOfferRow("p002", "o2", { delivery_form: "oud" })];
  expect(await faultsOf(aRegisterFolder({ offers }))).toEqual([]);
});

test("one cause is one fault: who refers to a bad row is not blamed", async () => {
  const { providers } = registerRows();
  const spoiled = [{ ...providers[0]!, agb: "12" }, providers[1]!];
  expect(await faultsOf(aRegisterFolder({ providers: spoiled }))).toEqual([
    "providers.csv:2 agb: must be 8 digits, leading zeros included",
  ]);
});

test("every bad row of every file is named, in the order of the files", async () => {
  const folder = aRegisterFolder({
    offers: [
      anOfferRow("p001", "o8", { roles: "", age_min: "x" }),
      anOfferRow("p001", "o9", { law: "" }),
    ],
    contracts: [
      aContractRow("k9", "c404"),
      aContractRow("k8", "p001", { acceptance_duty: "soms" }),
    ],
  });
  expect((await faultsOf(folder)).map((fault) => fault.split(": ")[0])).toEqual([
    "offers.csv:2 age_min",
    "offers.csv:3 law",
    "contracts.csv:2 provider_code",
    "contracts.csv:3 acceptance_duty",
  ]);
});
