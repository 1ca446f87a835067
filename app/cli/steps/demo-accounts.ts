/** The people of the demo: only where its registers are, and never at a public address. */
import { say, step } from "./say";
import { db } from "~/db/read.server";
import { theSystem } from "~/domain/accounts/public";
import { loadDemoAccounts } from "~/domain/accounts/public.server";
import { getRegion, loadDemoBooks } from "~/domain/catalogue/public.server";
import { loadDemoBudget, loadDemoPartners } from "~/domain/combinations/public.server";
import { loadDemoReferrals, openDemoHelp } from "~/domain/referrals/public.server";
import { loadDemoTalk } from "~/domain/signals/public.server";
import { loadDemoSubcontracts } from "~/domain/subcontracting/public.server";
import { appOrigin } from "~/env.server";
import { DEMO_PASSWORD, demoOrganisations } from "~prisma/demo/accounts";
import { DEMO_TALK } from "~prisma/demo/talk";

/** Makes who is missing; returns the lines that say who can sign in. */
export async function loadDemoPeople(now = new Date()): Promise<string[]> {
  if (!appOrigin().startsWith("http://")) {
    say("No demo accounts: this is a public address.");
    return [];
  }
  const suppliers = await db.supplier.findMany({ select: { code: true, name: true } });
  const names = new Map(suppliers.map(({ code, name }) => [code, name]));
  const organisations = demoOrganisations(await getRegion(now), names);
  const outcome = await step("Making the demo accounts", () =>
    loadDemoAccounts(theSystem("demo"), organisations, DEMO_PASSWORD),
  );
  if (!outcome.ok) {
    say(`No demo accounts: ${outcome.refusals.map(({ code }) => code).join(", ")}.`);
    return [];
  }
  // Some of them wrote something, or said something of it.
  await loadDemoBooks(theSystem("demo"), now);
  // Some of them said something to the region, and it to them.
  await loadDemoTalk(theSystem("demo"), DEMO_TALK, now);
  // Some of them refer, and are referred to.
  await loadDemoReferrals(theSystem("demo"), now);
  await openDemoHelp(theSystem("demo"), now);
  // Some of them share a budget.
  await loadDemoBudget(theSystem("demo"), now);
  await loadDemoPartners(theSystem("demo"), now);
  // Some do a part of it for others.
  await loadDemoSubcontracts(theSystem("demo"), now);
  const people = organisations.flatMap((one) =>
    one.people.map(({ email, roles }) => `  ${email}  ${roles.join(", ")} (${one.name})`),
  );
  return [`Sign in with the password ${DEMO_PASSWORD}:`, ...people];
}
