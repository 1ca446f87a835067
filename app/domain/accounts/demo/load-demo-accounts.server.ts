import type { DemoAccount, DemoOrganisation } from "./demo-accounts";
import { type Actor, assertMay } from "../actor";
import { hashPassword } from "../passwords/hash-password.server";
import { changed, commit, type Tx, unchanged } from "~/db/commit.server";
import { type Outcome, refuse } from "~/domain/kernel/outcome";

/** Addresses that no letter can ever reach (RFC 2606). */
const NOWHERE = /@[a-z]+\.test$/;

/**
 * Makes the demo's organisations and people, all with one password; those that are there already stay
 * as they are. Refused where real people have accounts. Returns how many people were made.
 */
export async function loadDemoAccounts(
  actor: Actor,
  organisations: DemoOrganisation[],
  password: string,
): Promise<Outcome<number>> {
  assertMay(actor, "demo.load");
  const people = organisations.flatMap((one) => one.people);
  if (people.some(({ email }) => !NOWHERE.test(email))) return refuse("demo.real-address");
  const passwordHash = await hashPassword(password);
  return commit(actor, async (tx) => {
    const known = await tx.user.findMany({ select: { email: true } });
    if (known.some(({ email }) => !NOWHERE.test(email))) return refuse("demo.real-people");
    const emails = new Set(known.map(({ email }) => email));
    let made = 0;
    for (const organisation of organisations) {
      const fresh = organisation.people.filter(({ email }) => !emails.has(email));
      if (fresh.length === 0) continue;
      const organisationId = await findOrMake(tx, organisation);
      for (const person of fresh) await makePerson(tx, { ...person, organisationId, passwordHash });
      made += fresh.length;
    }
    if (made === 0) return unchanged(0);
    const details = { count: made };
    return changed(made, { action: "demo.load", subject: "user", details, announce: [] });
  });
}

async function findOrMake(tx: Tx, organisation: DemoOrganisation): Promise<string> {
  const { kind, name, supplierCode, municipalities = [] } = organisation;
  const supplier = supplierCode
    ? await tx.supplier.findUnique({ where: { code: supplierCode }, select: { id: true } })
    : null;
  const supplierId = supplier?.id ?? null;
  const known = await tx.organisation.findFirst({
    where: supplierId ? { supplierId } : { kind, name },
    select: { id: true },
  });
  if (known) return known.id;
  const made = await tx.organisation.create({ data: { kind, name, supplierId, municipalities } });
  return made.id;
}

type Person = DemoAccount & { organisationId: string; passwordHash: string };

async function makePerson(tx: Tx, { email, name, roles, ...more }: Person): Promise<void> {
  const { organisationId, passwordHash } = more;
  await tx.user.create({
    data: { email, name, passwordHash, memberships: { create: { organisationId, roles } } },
  });
}
