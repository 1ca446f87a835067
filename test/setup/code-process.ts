/** Takes the second step once, at a moment that another process takes it too; says how it went. */
import { setTimeout as pause } from "node:timers/promises";

import { disconnect } from "~/db/client.server";
import { db } from "~/db/read.server";
import { aVisitor } from "~/domain/accounts/public";
import { signInByCode } from "~/domain/accounts/public.server";

type Given = { userId: string; code: string; now: string; at: number };

const { userId, code, now, at } = JSON.parse(process.argv[2]!) as Given;
await db.user.count();
await pause(at - Date.now());
const outcome = await signInByCode(aVisitor(), { userId, code }, new Date(now));
await disconnect();
process.stdout.write(outcome.ok ? "in" : outcome.refusals[0]!.code);
