import { beforeAll, expect, test, vi } from "vitest";

import { saveRegion } from "~test/factories/a-region";
import { aReferral, partiesOf, REFERRED } from "~test/factories/referrals";
import { aRegisterRegion } from "~test/factories/registers";
import { aDatabase, run } from "~test/setup/database";

import { keepClients } from "./keep-clients.server";
import { askWithin } from "~/db/within.server";
import { noteLook } from "~/db/look.server";
import { theSystem } from "~/domain/accounts/public";
import { sealAccess } from "~/domain/referrals/public.server";
import { log } from "~/log.server";

const database = aDatabase();
const LATER = new Date(REFERRED.getTime() + 31 * 24 * 60 * 60_000);

beforeAll(() => saveRegion(aRegisterRegion()));

test("the day's work wipes what is due, and says when the access log was changed", async () => {
  const fault = vi.spyOn(log, "error").mockImplementation(() => undefined);
  const referral = await aReferral({ state: "declined" });
  const { worker } = partiesOf(referral);
  const what = {
    event: "look" as const,
    referralId: referral.id,
    groups: [],
    ground: "client.look",
  };
  await askWithin(worker, (tx) => noteLook(tx, worker, { what, now: REFERRED }));
  await sealAccess(theSystem("access-seals"), LATER);
  await keepClients(LATER);
  const keys = await run(database.admin, "select 1 from client_key");
  expect(keys.rows).toEqual([]);
  expect(fault).not.toHaveBeenCalled();

  await run(
    database.admin,
    `alter table access_entry disable trigger append_only; update access_entry set user_id = 'x';
     alter table access_entry enable trigger append_only`,
  );
  await keepClients(LATER);
  expect(fault).toHaveBeenCalledOnce();
  fault.mockRestore();
});
