/** Everything of one client as a file, a piece at a time: documents of plans may be many and large. */
import { Readable } from "node:stream";

import { createReadableStreamFromReadable } from "@remix-run/node";

import { requireActor } from "./session.server";
import type { Actor } from "~/domain/accounts/public";
import { referralName } from "~/domain/referrals/public";
import { type ClientExport, exportClient, readPlan } from "~/domain/referrals/public.server";

export async function clientFile(request: Request, id: string): Promise<Response> {
  const actor = await requireActor(request);
  const { referral, exported } = await exportClient(actor, id);
  const pieces = Readable.from(inPieces(actor, id, exported));
  return new Response(createReadableStreamFromReadable(pieces), {
    headers: {
      ...{ "Content-Type": "application/json; charset=utf-8", "Cache-Control": "no-store" },
      "Content-Disposition": `attachment; filename="${referralName(referral.number)}.json"`,
    },
  });
}

async function* inPieces(actor: Actor, referralId: string, { plans, ...rest }: ClientExport) {
  yield `${opened(JSON.stringify(rest, null, 2))},\n  "plans": [`;
  for (const [n, plan] of plans.entries()) {
    yield `${n > 0 ? "," : ""}\n${opened(JSON.stringify(plan, null, 2))}`;
    yield* documentOf(actor, referralId, plan);
    yield "\n}";
  }
  yield "\n  ]\n}";
}

/** An object that goes on. */
function opened(json: string): string {
  return json.slice(0, json.lastIndexOf("}")).trimEnd();
}

/** As base64: who asked for everything gets everything. */
async function* documentOf(
  actor: Actor,
  referralId: string,
  { kind, number }: ClientExport["plans"][number],
) {
  if (kind === "summary") return;
  const read = await readPlan(actor, { referralId, number, side: "sender" });
  if (read.kind !== "document") return;
  yield `,\n  "document": "`;
  let rest: Buffer = Buffer.alloc(0);
  for await (const piece of read.file.content) {
    // Three bytes are four letters: what is over waits for the next piece.
    const whole = Buffer.concat([rest, piece]);
    const end = whole.length - (whole.length % 3);
    rest = whole.subarray(end);
    yield whole.toString("base64", 0, end);
  }
  yield `${rest.toString("base64")}"`;
}
