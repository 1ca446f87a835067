/**
 * A combination of twelve with a small and a large book: its pages as they are served to a member, and
 * postings entered turn by turn in either, in a process of its own.
 */
import { randomUUID } from "node:crypto";

import { openPages } from "./pages";
import { countRows, openWindow } from "./window";
import { anAccount, cookieOf } from "../factories/accounts";
import { derive } from "~/db/derive.server";
import { db } from "~/db/read.server";
import { within } from "~/db/within.server";
import { theSystem } from "~/domain/accounts/public";
import { enter } from "~/domain/combinations/public.server";
import { dayAt, isoDay } from "~/domain/kernel/day";

const MEMBERS = 12;
const SMALL = 2_000;
const LARGE = 200_000;
/** One for about 150 postings. */
const TRAJECTORIES = 1_200;
const AT_ONCE = 20_000;
const TIMES = 60;
const WARM_UP = 5;

const window = await openWindow({ documents: 400 });
const combination = await db.combination.findFirstOrThrow({ where: { state: "published" } });
const { supplierId: combinationId } = combination;
const { code } = await db.supplier.findUniqueOrThrow({ where: { id: combinationId } });
const members = await takeTwelve();
const trajectories = await openTrajectories();
const year = Number(isoDay(dayAt(new Date())).slice(0, 4));
const small = await aBook("0405", SMALL);
const large = await aBook("regio", LARGE);
await countRows();
const { server, origin } = await openPages();
const account = await anAccount({
  ...{ kind: "provider", supplierId: members[1]!, roles: ["provider-manager"] },
});
const headers = { Cookie: await cookieOf(account) };

const budget = `/combinatie/${code}/budget`;
const overview = await ask(`${budget}?jaar=${year}&financier=regio`);
const list = `${budget}/uitleg?jaar=${year}&financier=regio&pagina=`;
const pages = { first: await ask(`${list}1`), last: await ask(`${list}${LARGE}`) };
const ms = await enterInTurns();
const said = {
  ...{ members: MEMBERS, postings: LARGE, overview, pages },
  entered: { small: { postings: SMALL, ms: ms.small }, large: { postings: LARGE, ms: ms.large } },
};
process.stdout.write(`${JSON.stringify(said)}\n`);
process.on("SIGTERM", () => {
  server.closeAllConnections();
  server.close();
  void window.stop().then(() => process.exit(0));
});

async function takeTwelve(): Promise<string[]> {
  const had = await db.membership.findMany({
    where: { combinationId },
    orderBy: { isLead: "desc" },
  });
  const others = await db.supplier.findMany({
    where: { kind: "provider", id: { notIn: had.map(({ providerId }) => providerId) } },
    orderBy: { code: "asc" },
    take: MEMBERS - had.length,
  });
  await derive((tx) =>
    tx.membership.createMany({
      data: others.map(({ id: providerId }) => ({ combinationId, providerId })),
    }),
  );
  return [...had.map(({ providerId }) => providerId), ...others.map(({ id }) => id)];
}

async function openTrajectories(): Promise<number[]> {
  const opened = { supplierId: combinationId, openedAt: new Date() };
  const made = await derive((tx) =>
    tx.trajectory.createManyAndReturn({
      data: Array.from({ length: TRAJECTORIES }, () => opened),
      select: { number: true },
    }),
  );
  return made.map(({ number }) => number);
}

/** Received and allotted once for each member; then reserved, and spent in parts. */
async function aBook(funder: string, postings: number): Promise<string> {
  const id = randomUUID();
  await derive(async (tx) => {
    await within(tx, theSystem("bench"));
    await tx.budgetBook.create({
      data: {
        ...{ id, combinationId, year, funder, averageCents: 9_250_000n, plannedYears: 900 },
        ...{ openedBy: "bench", openedAt: new Date() },
      },
    });
  });
  await write(id, { kind: "receipt", from: 1, to: MEMBERS });
  await write(id, { kind: "allot", from: MEMBERS + 1, to: 2 * MEMBERS });
  for (let from = 2 * MEMBERS + 1; from <= postings; from += AT_ONCE) {
    const to = Math.min(postings, from + AT_ONCE - 1);
    await write(id, { kind: "spend", from, to });
  }
  return id;
}

type Writing = { kind: "receipt" | "allot" | "spend"; from: number; to: number };

/** Every eighth reserves, the others spend; each member and trajectory has its turn, through the year. */
async function write(bookId: string, { kind, from, to }: Writing): Promise<void> {
  const isSpent = kind === "spend";
  await derive(async (tx) => {
    await within(tx, theSystem("bench"));
    await tx.$executeRaw`set local statement_timeout = 0`;
    await tx.$executeRaw`
      with facts as (
        select n, case when ${isSpent} then case when n % 8 = 0 then 'reserve' else 'realise' end
          else ${kind} end as kind, (${members}::uuid[])[1 + n % ${MEMBERS}::int] as member,
          (${trajectories}::int[])[1 + n / ${MEMBERS}::int % ${TRAJECTORIES}::int] as trajectory
        from generate_series(${from}::int, ${to}::int) n
      ), made as (
        insert into budget_posting (book_id, key, kind, on_day, month, at, by, note)
        select ${bookId}::uuid, md5(${bookId} || n)::uuid, kind, make_date(${year}::int, 1 + n % 11, 5),
          1 + n % 11, now(), 'bench', '' from facts order by n
        returning id, number, kind
      )
      insert into budget_line (posting_id, book_id, account, member_id, trajectory, cents)
      select made.id, ${bookId}::uuid, l.account, case when l.is_own then f.member end,
        case when l.is_of then f.trajectory else 0 end, l.cents
      from made join facts f on f.n = made.number
      join (values
        ('receipt', 'funder', false, false, -1000000000), ('receipt', 'pot', false, false, 1000000000),
        ('allot', 'pot', false, false, -900000000), ('allot', 'allotted', true, false, 900000000),
        ('reserve', 'to-come', false, false, -700000), ('reserve', 'reserved', true, true, 700000),
        ('realise', 'allotted', true, false, -12345), ('realise', 'spent', true, true, 12345)
      ) l(kind, account, is_own, is_of, cents) on l.kind = made.kind`;
  });
}

async function ask(address: string): Promise<number[]> {
  const asked: number[] = [];
  for (let n = -WARM_UP; n < TIMES; n += 1) {
    const started = performance.now();
    const answer = await fetch(origin + address, { headers, redirect: "manual" });
    await answer.text();
    if (answer.status !== 200) throw new Error(`${address} answers ${answer.status}.`);
    if (n >= 0) asked.push(performance.now() - started);
  }
  return asked;
}

/** In the one and in the other, so that what else goes on counts for both. */
async function enterInTurns() {
  const entered = { small: [] as number[], large: [] as number[] };
  for (let n = -WARM_UP; n < TIMES; n += 1)
    for (const [size, bookId] of [
      ["small", small],
      ["large", large],
    ] as const) {
      const one = {
        ...{ bookId, key: randomUUID(), kind: "realise" as const, amount: "12,34", note: "" },
        ...{ trajectory: String(trajectories[n + WARM_UP]), on: dayAt(new Date()) },
      };
      const started = performance.now();
      const done = await enter(account.actor, one);
      if (!done.ok) throw new Error(JSON.stringify(done.refusals));
      if (n >= 0) entered[size].push(performance.now() - started);
    }
  return entered;
}
