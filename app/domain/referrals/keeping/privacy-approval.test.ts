import { beforeAll, expect, test } from "vitest";

import { anActor } from "~test/factories/actors";
import { saveRegion } from "~test/factories/a-region";
import { aRegisterRegion } from "~test/factories/registers";
import { aDatabase } from "~test/setup/database";

import { approvePrivacy, getPrivacyDesk, mayOpenClientData } from "./privacy-approval.server";
import { referralRules } from "~/domain/catalogue/public";
import { Denied } from "~/domain/kernel/denied";

aDatabase();
beforeAll(() => saveRegion(aRegisterRegion()));

const officer = anActor(["privacy-officer"], { municipalities: ["0405"] });
const inProduction = { isAsked: true };

async function approving() {
  const { version } = await getPrivacyDesk(officer);
  const references = { dpiaRef: "DPIA 2026/3", agreementRef: "VO 2026/8" };
  return { municipality: "0405", ...references, version: version! };
}

test("where nobody is real client data open; in production only after an approval", async () => {
  expect(await mayOpenClientData("0405")).toBe(true);
  expect(await mayOpenClientData("0405", inProduction)).toBe(false);
  expect(await approvePrivacy(officer, await approving())).toMatchObject({ ok: true });
  expect(await mayOpenClientData("0405", inProduction)).toBe(true);
  expect(await mayOpenClientData("0388", inProduction)).toBe(false);
});

test("an approval is of one municipality's own officer, with both references", async () => {
  const sent = await approving();
  const stranger = anActor(["privacy-officer"], { municipalities: ["0388"] });
  await expect(approvePrivacy(stranger, sent)).rejects.toThrow(Denied);
  const worker = anActor(["access-worker"], { municipalities: ["0405"] });
  await expect(approvePrivacy(worker, sent)).rejects.toThrow(Denied);
  await expect(getPrivacyDesk(worker)).rejects.toThrow(Denied);
  expect(await approvePrivacy(officer, { ...sent, dpiaRef: " ", agreementRef: "a".repeat(121) })) //
    .toMatchObject({
      refusals: [
        { code: "privacy.no-reference", field: "dpiaRef" },
        { code: "privacy.too-long", field: "agreementRef" },
      ],
    });
});

test("another table asks for another approval, also under the same date", async () => {
  const sent = await approving();
  await approvePrivacy(officer, sent);
  const region = aRegisterRegion();
  const rules = referralRules(region);
  const [first, ...others] = rules.bases;
  const bases = [{ ...first!, consentFor: ["identity" as const] }, ...others];
  await saveRegion({ ...region, referral: { ...rules, bases } });
  expect(await mayOpenClientData("0405", inProduction)).toBe(false);
  expect(await approvePrivacy(officer, sent)).toMatchObject({
    refusals: [{ code: "privacy.table-changed", conflict: true }],
  });
  expect((await getPrivacyDesk(officer)).approvals).toMatchObject([{ isInForce: false }]);
  expect(await approvePrivacy(officer, await approving())).toMatchObject({ ok: true });
  expect(await mayOpenClientData("0405", inProduction)).toBe(true);
});
