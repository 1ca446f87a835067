import { beforeAll, expect, test } from "vitest";

import { saveRegion } from "~test/factories/a-region";
import { aRegisterFolder } from "~test/factories/a-register-folder";
import { anEditorOf, aRegionAdmin } from "~test/factories/actors";
import { aRegisterRegion } from "~test/factories/registers";
import { aDatabase, run } from "~test/setup/database";

import { listClaims } from "./list-claims.server";
import { offerClaims } from "./offer-claims.server";
import { acceptInvitation } from "../members/accept-invitation.server";
import { linkOf } from "../tokens/keep-tokens.server";
import { db } from "~/db/read.server";
import { aVisitor, theSystem } from "~/domain/accounts/public";
import { importRegisters } from "~/domain/combinations/public.server";

const handle = aDatabase();
const admin = aRegionAdmin();

beforeAll(async () => {
  await saveRegion(aRegisterRegion());
  expect(await importRegisters(theSystem("import"), aRegisterFolder())).toMatchObject({ ok: true });
  await run(handle.admin, "update supplier set email = null");
  await run(handle.admin, "update supplier set email = 'Info@Kreek.test' where code = 'p001'");
});

const states = async () =>
  Object.fromEntries((await listClaims(admin)).map(({ id, state }) => [id, state]));

test("every provider with an address is asked once a day, and what comes of it is seen", async () => {
  expect(await states()).toEqual({ p001: "unasked", p002: "no-address" });
  expect(await offerClaims(admin)).toEqual({ ok: true, value: 1 });
  expect(await offerClaims(admin)).toEqual({ ok: true, value: 0 });
  expect(await states()).toEqual({ p001: "silent", p002: "no-address" });

  const [token] = await db.accountToken.findMany({ where: { kind: "claim" } });
  expect(token).toMatchObject({ email: "info@kreek.test", roles: ["provider-manager"] });
  await run(handle.admin, "update account_token set opened_at = now()");
  expect((await states())["p001"]).toBe("opened");

  const { token: secret } = (await linkOf(token!.id))!;
  const password = "vier losse lampen dansen";
  const claim = { kind: "claim" as const, token: secret, name: "Kees Kreek", password };
  expect(await acceptInvitation(aVisitor(), claim)).toMatchObject({ ok: true });
  expect((await states())["p001"]).toBe("claimed");
  const supplier = await db.supplier.findUniqueOrThrow({ where: { code: "p001" } });
  const organisation = await db.organisation.findUniqueOrThrow({
    where: { supplierId: supplier.id },
    include: { members: true },
  });
  expect(organisation.members).toMatchObject([{ roles: ["provider-manager"] }]);
});

test("only the region asks and sees", async () => {
  const editor = anEditorOf("s1");
  await expect(offerClaims(editor)).rejects.toThrow("Not allowed");
  await expect(listClaims(editor)).rejects.toThrow("Not allowed");
});
