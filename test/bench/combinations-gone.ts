/** A member of each published combination loses its contracts: how soon neither engine finds the combination. */
import { setTimeout as pause } from "node:timers/promises";

import { db } from "~/db/read.server";
import { askSql } from "~/db/sql.server";
import { type Actor, theSystem } from "~/domain/accounts/public";
import { suspendContract } from "~/domain/providers/public.server";
import type { SearchEngine } from "~search/engine";
import { postgresEngine } from "~search/postgres/engine.server";
import { anyQuery } from "~search/query";

const TOO_LONG_MS = 30_000;
const theDesk: Actor = { ...theSystem("bench"), roles: ["contract-manager"] };

export async function untilCombinationsGone(
  meilisearch: SearchEngine,
  today: number,
): Promise<number[]> {
  const any = anyQuery(today);
  const query = { ...any, choices: { ...any.choices, soort: ["zorgcombinatie"] } };
  const engines = [meilisearch, postgresEngine(askSql)];
  const found = async () => {
    const answers = await Promise.all(engines.map((engine) => engine.find(query)));
    const hits = answers.flatMap((answer) => answer.hits);
    return new Set(hits.map(({ document }) => document.card.supplier.code));
  };
  const shown = await found();
  const rows = await db.combination.findMany({
    where: { state: "published" },
    select: {
      supplier: { select: { code: true } },
      members: { select: { provider: { select: { code: true } } } },
    },
  });
  const took: number[] = [];
  for (const { supplier, members } of rows.filter((row) => shown.has(row.supplier.code))) {
    const [member] = members;
    const sent = { supplierCode: member!.provider.code, contractCode: null, from: today };
    const suspended = await suspendContract(theDesk, { ...sent, reason: "bench" });
    if (!suspended.ok) throw new Error("The contracts were not suspended.");
    const saved = performance.now();
    while ((await found()).has(supplier.code)) {
      if (performance.now() - saved > TOO_LONG_MS) throw new Error("It is still found.");
      await pause(5);
    }
    took.push(performance.now() - saved);
  }
  return took;
}
