/** Whom to call about a referral to a combination, and who does what, is read by access, family and members alike. */
import { expect, test } from "vitest";

import { type Account, cookieOf } from "~test/factories/accounts";
import { valueOf } from "~test/factories/budget-steps";
import { aBudgetWorld } from "~test/factories/budgets";
import { intakeSteps } from "~test/factories/intake";
import { REFERRED } from "~test/factories/referrals";
import { aDatabase } from "~test/setup/database";

import { aResident } from "~/domain/accounts/public";
import { nameContact } from "~/domain/combinations/public.server";
import { getOwnView } from "~/domain/referrals/public.server";
import { ownViewPage } from "~/web/own-view-words.server";
import { receivedReferralView } from "~/web/received-referral.server";
import { sentReferralView } from "~/web/sent-referral.server";
import { sharedNeedView } from "~/web/shared-need.server";

aDatabase();
const world = aBudgetWorld();
const { actorOf, does, referred } = intakeSteps(world);

const requestOf = async (account: Account) =>
  new Request("http://localhost/", { headers: { Cookie: await cookieOf(account) } });

test("one to call stands with access, family and every member, and so does who does what", async () => {
  const { organisationId } = world.people.worker;
  const referral = await referred({ state: "started", organisationId });
  const { id } = referral;
  valueOf(await does("second", referral));
  const named = { member: "p002", person: "Gezinscoach Noor", phone: "0229 123 456" };
  valueOf(await nameContact(actorOf("lead"), { code: "c01", referralId: id, ...named }));
  const actor = aResident("code", { referralId: id, organisationId });
  const own = (await getOwnView({ actor, holder: "youth" }, REFERRED))!;
  const { people } = world;
  const pages: unknown[] = [
    await sentReferralView(await requestOf(people.worker), id),
    await receivedReferralView(await requestOf(people.lead), id),
    await ownViewPage(new Request("http://localhost/"), own, {}),
    ...(await Promise.all(
      [people.lead, people.second, people.third].map(async (one) =>
        sharedNeedView(await requestOf(one), { code: "c01", id }),
      ),
    )),
  ];
  for (const page of pages) {
    const text = JSON.stringify(page);
    expect(text).toMatch(/Gezinscoach Noor \([^)]+\), 0229 123 456/);
    expect(text).toContain("Begeleiding thuis");
  }
});
