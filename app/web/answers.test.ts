import { expect, test } from "vitest";

import { answerTo } from "./answers.server";
import { useDatabase } from "~/db/address.server";
import { disconnect } from "~/db/client.server";
import { db } from "~/db/read.server";
import { Busy, Denied, Missing } from "~/domain/kernel/denied";

test("denied is 403 and missing 404, without saying of what", async () => {
  const denied = answerTo(new Denied("referral.see"));
  const missing = answerTo(new Missing("referral/123"));
  expect([denied?.status, await denied?.text()]).toEqual([403, '{"error":"denied"}']);
  expect([missing?.status, await missing?.text()]).toEqual([404, '{"error":"missing"}']);
});

test("a database that cannot be reached is 503", async () => {
  useDatabase({ app: "postgresql://nobody:x@127.0.0.1:9/none", admin: null });
  const thrown: unknown = await db.supplier.findMany().catch((error: unknown) => error);
  const raw: unknown = await db.$queryRaw`select 1`.catch((error: unknown) => error);
  await disconnect();
  expect(answerTo(thrown)?.status).toBe(503);
  expect(answerTo(raw)?.status).toBe(503);
});

test("too many who wait for the same is 503", () => {
  expect(answerTo(new Busy("passwords"))?.status).toBe(503);
});

test("a database that stops is 503", () => {
  const stopped = Object.assign(new Error("terminating connection"), { code: "57P01" });
  expect(answerTo(new Error("query failed", { cause: stopped }))?.status).toBe(503);
});

test("a fault stays a fault", () => {
  expect(answerTo(new TypeError("x is undefined"))).toBeNull();
  expect(answerTo("text")).toBeNull();
  expect(answerTo(Response.json({}))).toBeNull();
});
