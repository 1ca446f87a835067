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
  /** Until the transaction ends. */
  isHeld: boolean;
  members: Members;
  codes: Map<string, string>;
  isOfPortal: boolean;
  isEnded: boolean;
  /** Who has money or reservations in a book that is not settled. */
  withMoney: string[];
  /** Who does a part of running help. */
  withParts: string[];
};

/**
 * How the combinations of a register stand. Those whose members it changes are held until the transaction ends;
 * the others are left alone, since an import takes long and postings would wait for it.
 */
export async function holdStored(
  tx: Tx,
  brought: ReadonlyMap<string, Members>,
): Promise<Map<string, Standing>> {
  await within(tx, theSystem("import"));
  const seen = await standingOf(tx, [...brought.keys()], { isHeld: false });
  const others = [...seen].flatMap(([code, { members }]) =>
    isSame(members, brought.get(code)!) ? [] : [code],
  );
  await tx.$queryRaw`
    select c.supplier_id from combination c join supplier s on s.id = c.supplier_id
    where s.code = any (${others}) order by c.supplier_id for update of c`;
  return new Map([...seen, ...(await standingOf(tx, others, { isHeld: true }))]);
}

async function standingOf(
  tx: Tx,
  codes: string[],
  { isHeld }: Pick<Standing, "isHeld">,
): Promise<Map<string, Standing>> {
  const rows = await tx.combination.findMany({
    where: { supplier: { code: { in: codes } } },
    select: { supplierId: true, state: true, supplier: { select: { code: true } } },
  });
  const found = new Map<string, Standing>();
  // One after the other: a transaction has one line.
  for (const { supplierId, state, supplier } of rows) {
    const members = await tx.membership.findMany({
      where: { combinationId: supplierId },
      include: { provider: { select: { code: true } } },
    });
    const governances = await tx.governance.findMany({
      where: { combinationId: supplierId },
      ...{ include: { shares: true }, orderBy: { version: "desc" } },
    });
    found.set(supplier.code, {
      isHeld,
      members: new Map(members.map(({ providerId, isLead }) => [providerId, isLead])),
      codes: new Map(members.map(({ providerId, provider }) => [providerId, provider.code])),
      isEnded: state === "ended",
      isOfPortal: !isAsRegistered(members, governances) || (await wasHandedOver(tx, supplierId)),
      withMoney: await membersWithMoney(tx, supplierId),
      withParts: (await openAllocations(tx, supplierId)).map(({ memberId }) => memberId),
    });
  }
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
  const column = "member_provider_codes";
  if (standing?.isEnded) return [{ column, message: ENDED }];
  if (!standing || isSame(standing.members, brought)) return [];
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

const ENDED = "the combination has ended in the portal and stays so; take it out of the register";
const OF_PORTAL =
  "the members were changed in the portal; the portal's are kept, take them over in the register";

const withMoney = (codes: string) =>
  `${codes} has money or reservations in a joint budget and cannot leave; the members are kept`;

const withParts = (codes: string) =>
  `${codes} does a part of running help and cannot leave before it is handed over; the members are kept`;

function isSame(a: Members, b: Members): boolean {
  return a.size === b.size && [...a].every(([id, isLead]) => b.get(id) === isLead);
}
