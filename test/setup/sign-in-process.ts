/** Tries to sign in a number of times and says how each went. */
import { disconnect } from "~/db/client.server";
import { aVisitor } from "~/domain/accounts/public";
import { signIn } from "~/domain/accounts/public.server";

type Given = { email: string; password: string; address: string; times: number };

const { times, ...sent } = JSON.parse(process.argv[2]!) as Given;
const codes: string[] = [];
for (let time = 0; time < times; time++) {
  const outcome = await signIn(aVisitor(), sent);
  codes.push(outcome.ok ? "in" : outcome.refusals[0]!.code);
}
await disconnect();
process.stdout.write(JSON.stringify(codes));
