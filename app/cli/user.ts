/** `npm run user -- create EMAIL`: a one-time link for an administrator of the region. */
import { startServices } from "~/db/services.server";
import { theSystem } from "~/domain/accounts/public";
import { inviteAdministrator, linkOf } from "~/domain/accounts/public.server";
import { getRegion } from "~/domain/catalogue/public.server";
import { appOrigin } from "~/env.server";
import { href } from "~/web/href";

const USAGE = "Usage: npm run user -- create EMAIL";

async function run(): Promise<void> {
  const [verb, email, ...others] = process.argv.slice(2);
  if (verb !== "create" || !email || others.length > 0) throw new Error(USAGE);
  const services = await startServices();
  try {
    const { name: region } = await getRegion();
    const outcome = await inviteAdministrator(theSystem("user"), { email, region });
    if (!outcome.ok) throw new Error(`${email} is not an e-mail address.`);
    const link = await linkOf(outcome.value.tokenId);
    const path = href("/uitnodiging/:token", { token: link!.token });
    process.stdout.write(`Works once, for a week, for ${email}:\n${appOrigin()}${path}\n`);
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
