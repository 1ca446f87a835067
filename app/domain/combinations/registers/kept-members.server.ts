/**
 * Who is in a combination is the portal's own once it was changed there, and nobody leaves with money
 * open: then the register is told, and does not win.
 */
import { ON_PAPER_BY } from "../governance/register-governance.server";
import { openAllocations } from "../allocation/open-allocations.server";
import { membersWithMoney } from "../membership/open-money.server";
import type { Tx } from "~/db/commit.server";
import { within } from "~/db/within.server";
import { theSystem } from "~/domain/accounts/public";
import type { Wrong } from "~/domain/catalogue/public";

/** Whether each member leads, by provider id. */
export type Members = Map<string, boolean>;

export type Standing = {
  members: Members;
  codes: Map<string, string>;
  isOfPortal: boolean;
  /** Who has money or reservations in a book that is not settled. */
  withMoney: string[];
  /** Who does a part of running help. */
  withParts: string[];
};

/** Holds the combinations of a register until the transaction ends: who is in them changes by nobody else. */
export async function holdStored(tx: Tx, codes: string[]): Promise<Map<string, Standing>> {
  await within(tx, theSystem("import"));
  await tx.$queryRaw`
    select c.supplier_id from combination c join supplier s on s.id = c.supplier_id
    where s.code = any (${codes}) order by c.supplier_id for update of c`;
  const rows = await tx.combination.findMany({
    where: { supplier: { code: { in: codes } } },
    select: {
      ...{ supplierId: true, supplier: { select: { code: true } } },
      members: { include: { provider: { select: { code: true } } } },
      governances: { include: { shares: true }, orderBy: { version: "desc" } },
    },
  });
  const found = new Map<string, Standing>();
  for (const { supplierId, supplier, members, governances } of rows)
    found.set(supplier.code, {
      members: new Map(members.map(({ providerId, isLead }) => [providerId, isLead])),
      codes: new Map(members.map(({ providerId, provider }) => [providerId, provider.code])),
      isOfPortal: !isAsRegistered(members, governances) || (await wasHandedOver(tx, supplierId)),
      withMoney: await membersWithMoney(tx, supplierId),
      withParts: (await openAllocations(tx, supplierId)).map(({ memberId }) => memberId),
    });
  return found;
}

type Version = { writtenBy: string; shares: { providerId: string }[] };

/** Nobody wrote terms here, and the members are those of the last import. */
function isAsRegistered(members: { providerId: string }[], versions: Version[]): boolean {
  const [newest] = versions;
  const ids = (of: { providerId: string }[]) =>
    of
      .map((one) => one.providerId)
      .toSorted()
      .join();
  return (
    newest !== undefined &&
    versions.every(({ writtenBy }) => writtenBy === ON_PAPER_BY) &&
    ids(newest.shares) === ids(members)
  );
}

async function wasHandedOver(tx: Tx, combinationId: string): Promise<boolean> {
  const where = { combinationId, kind: "lead", state: "carried" };
  return (await tx.combinationResolution.count({ where })) > 0;
}

/** What the owner of the register is told where the members of the portal stay; nothing where its own win. */
export function keptMembers(standing: Standing | undefined, brought: Members): Wrong[] {
  if (!standing || isSame(standing.members, brought)) return [];
  const column = "member_provider_codes";
  if (standing.isOfPortal) return [{ column, message: OF_PORTAL }];
  const staying = (ids: string[]) => {
    const stay = ids.filter((id) => standing.members.has(id) && !brought.has(id));
    return [...new Set(stay.map((id) => standing.codes.get(id)))].toSorted().join(", ");
  };
  const [money, parts] = [staying(standing.withMoney), staying(standing.withParts)];
  return [
    ...(money === "" ? [] : [{ column, message: withMoney(money) }]),
    ...(parts === "" ? [] : [{ column, message: withParts(parts) }]),
  ];
}

const OF_PORTAL =
  "the members were changed in the portal; the portal's are kept, take them over in the register";

const withMoney = (codes: string) =>
  `${codes} has money or reservations in a joint budget and cannot leave; the members are kept`;

const withParts = (codes: string) =>
  `${codes} does a part of running help and cannot leave before it is handed over; the members are kept`;

function isSame(a: Members, b: Members): boolean {
  return a.size === b.size && [...a].every(([id, isLead]) => b.get(id) === isLead);
}
