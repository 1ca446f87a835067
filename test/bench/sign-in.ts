/**
 * Signing in as it is served: fifty at once, and whether an account that is there can be told from one
 * that is not, by what is said or by how long it takes. Each attempt comes from a network of its own, so
 * that nothing is held up.
 */
import { createHash } from "node:crypto";
import { monitorEventLoopDelay } from "node:perf_hooks";

import { openPages } from "./pages";
import { openWindow } from "./window";
import { theSystem } from "~/domain/accounts/public";
import { loadDemoAccounts } from "~/domain/accounts/public.server";

const AT_ONCE = 50;
const TRIES = 200;
const PASSWORD = "een heel lang wachtwoord";
const MILLISECOND = 1e6;

const window = await openWindow({ documents: 100 });
const emails = Array.from({ length: AT_ONCE }, (_, i) => `bekend-${100 + i}@etalage.test`);
const people = emails.map((email) => ({ email, name: "Ada", roles: ["access-worker" as const] }));
await loadDemoAccounts(
  theSystem("demo"),
  [{ kind: "access_team", name: "Bench", municipalities: [], people }],
  PASSWORD,
);

const { server, origin } = await openPages();

let networks = 0;

async function send(address: string, fields: Record<string, string>) {
  networks += 1;
  const from = `10.${networks >> 8}.${networks & 255}.1`;
  const started = performance.now();
  const answer = await fetch(origin + address, {
    method: "POST",
    redirect: "manual",
    headers: { Origin: origin, "X-Forwarded-For": from },
    body: new URLSearchParams(fields),
  });
  const body = await answer.text();
  return { ms: performance.now() - started, status: answer.status, body };
}

async function atOnce() {
  const delay = monitorEventLoopDelay({ resolution: 5 });
  delay.enable();
  const answers = await Promise.all(
    emails.map((email) => send("/inloggen", { email, password: PASSWORD })),
  );
  delay.disable();
  const failed = answers.filter(({ status }) => status !== 303).length;
  return { failed, delayMs: delay.percentile(99) / MILLISECOND };
}

type Tried = { address: string; known: number[]; unknown: number[]; answers: number };

/** In turns, so that what else the machine does falls on both alike. */
async function tryBoth(address: string, more: Record<string, string>): Promise<Tried> {
  const ms: { known: number[]; unknown: number[] } = { known: [], unknown: [] };
  const said = new Set<string>();
  for (let i = 0; i < TRIES; i += 1) {
    const known = emails[i % AT_ONCE]!;
    for (const [who, email] of [
      ["known", known],
      ["unknown", known.replace("bekend", "vreemd")],
    ] as const) {
      const answer = await send(address, { email, ...more });
      ms[who].push(answer.ms);
      said.add(hashOf(`${answer.status} ${plain(answer.body, email)}`));
    }
  }
  return { address, ...ms, answers: said.size };
}

/** Without the address that was typed, and what differs in every answer. */
function plain(body: string, email: string): string {
  return body
    .replaceAll(email, "")
    .replaceAll(/nonce(="|\\?":\\?")[^"\\]+/g, "")
    .replaceAll(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f-]{22}/g, "");
}

function hashOf(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

const wrong = { password: "niet het goede wachtwoord" };
await send("/inloggen", { email: "vreemd@etalage.test", ...wrong });
const parallel = await atOnce();
const tried = [await tryBoth("/inloggen", wrong), await tryBoth("/wachtwoord-vergeten", {})];
process.stdout.write(`${JSON.stringify({ parallel, tried })}\n`);
process.on("SIGTERM", () => {
  server.closeAllConnections();
  server.close();
  void window.stop().then(() => process.exit(0));
});
