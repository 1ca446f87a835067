/**
 * `npm run user -- create EMAIL`: a one-time link for an administrator of the region.
 * `npm run user -- reset-second-step EMAIL`: for an administrator who lost it and whom nobody can help.
 */
import { startServices } from "~/db/services.server";
import { theSystem } from "~/domain/accounts/public";
import { inviteAdministrator, linkOf, resetSecondStepOf } from "~/domain/accounts/public.server";
import { getRegion } from "~/domain/catalogue/public.server";
import { appOrigin } from "~/env.server";
import { href } from "~/web/href";

const USAGE = "Usage: npm run user -- create EMAIL, or: npm run user -- reset-second-step EMAIL";

const VERBS: Record<string, (email: string) => Promise<string>> = {
  create: invite,
  "reset-second-step": resetStep,
};

async function invite(email: string): Promise<string> {
  const { name: region } = await getRegion();
  const outcome = await inviteAdministrator(theSystem("user"), { email, region });
  if (!outcome.ok) throw new Error(`${email} is not an e-mail address.`);
  const link = await linkOf(outcome.value.tokenId);
  const path = href("/uitnodiging/:token", { token: link!.token });
  return `Works once, for a week, for ${email}:\n${appOrigin()}${path}`;
}

async function resetStep(email: string): Promise<string> {
  const outcome = await resetSecondStepOf(theSystem("user"), email);
  if (!outcome.ok) throw new Error(`Nobody with a second step is known as ${email}.`);
  return `${email} has no second step any more, was signed out everywhere, and is told by mail.`;
}

async function run(): Promise<void> {
  const [name = "", email, ...others] = process.argv.slice(2);
  const verb = VERBS[name];
  if (!verb || !email || others.length > 0) throw new Error(USAGE);
  const services = await startServices();
  try {
    process.stdout.write(`${await verb(email)}\n`);
  } finally {
    await services.stop();
  }
}

try {
  await run();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
