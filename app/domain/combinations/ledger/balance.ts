/** How the accounts of a book stand, and what they tell: received, allotted, reserved, spent, left. */
import { type Account, type Line, OUTSIDE } from "./account";
import type { Cents } from "~/domain/kernel/money";

export type Balance = Pick<Line, "account" | "memberId" | "trajectory" | "cents">;

export type MemberFigures = {
  memberId: string;
  allotted: Cents;
  reserved: Cents;
  spent: Cents;
  /** Allotted and not spent. */
  left: Cents;
  /** Promised to residents and not allotted yet: never a reason to refuse (I8). */
  uncovered: Cents;
  /** Of the settled year. */
  surplus: Cents;
  shortage: Cents;
};

export type Figures = {
  entitled: Cents;
  received: Cents;
  allotted: Cents;
  reserved: Cents;
  spent: Cents;
  /** Received and not spent. */
  left: Cents;
  /** Received and not allotted. */
  pot: Cents;
  uncovered: Cents;
  members: MemberFigures[];
};

/** What stands on an account, of a member or in all. */
function standsOn(
  balances: readonly Balance[],
  account: Account,
  memberId: string | null = null,
): Cents {
  return (
    balances.find(
      (one) => one.account === account && one.memberId === memberId && one.trajectory === 0,
    )?.cents ?? 0n
  );
}

/** In all, of whoever took part; and for each who is a member now. */
export function figuresOf(balances: readonly Balance[], members: readonly string[]): Figures {
  const own = members.map((memberId) => memberFigures(balances, memberId));
  const ever = [...new Set(balances.flatMap(({ memberId }) => memberId ?? []))];
  const each = ever.map((memberId) => memberFigures(balances, memberId));
  const all = (figure: Exclude<keyof MemberFigures, "memberId">) =>
    each.reduce((total, one) => total + one[figure], 0n);
  const received = -standsOn(balances, "funder");
  return {
    ...{ entitled: standsOn(balances, "entitled"), received, pot: standsOn(balances, "pot") },
    ...{ allotted: all("allotted"), reserved: all("reserved"), spent: all("spent") },
    ...{ left: received - all("spent"), uncovered: all("uncovered"), members: own },
  };
}

function memberFigures(balances: readonly Balance[], memberId: string): MemberFigures {
  const on = (account: Account) => standsOn(balances, account, memberId);
  const [left, spent, reserved] = [on("allotted"), on("spent"), on("reserved")];
  const allotted = left + spent;
  const short = reserved + spent - allotted;
  return {
    ...{ memberId, allotted, reserved, spent, left, uncovered: short > 0n ? short : 0n },
    ...{ surplus: on("surplus"), shortage: on("shortage") },
  };
}

/** The first account that lines would bring below nothing; the database refuses it too. */
export function shortOn(balances: readonly Balance[], lines: readonly Line[]): Account | null {
  const stand = new Map<string, { account: Account; cents: Cents }>();
  const keyOf = ({ account, memberId, trajectory }: Balance) =>
    `${account} ${memberId} ${trajectory}`;
  for (const one of balances) stand.set(keyOf(one), { ...one });
  for (const line of lines)
    for (const trajectory of new Set([0, line.trajectory])) {
      const key = keyOf({ ...line, trajectory });
      const cents = (stand.get(key)?.cents ?? 0n) + line.cents;
      stand.set(key, { account: line.account, cents });
    }
  const short = [...stand.values()].find(
    ({ account, cents }) => cents < 0n && !OUTSIDE.includes(account),
  );
  return short?.account ?? null;
}
