/**
 * Applies prisma/migrations at start, forward only (decision D14).
 *
 * Uses Prisma's own `_prisma_migrations` table, so that `prisma migrate deploy` agrees, and one
 * advisory lock, so that several processes may start at once.
 */
import { createHash, randomUUID } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

import pg from "pg";

const LOCK = 727_274;
const FOLDER = path.resolve("prisma/migrations");
/** The app role may add to these, never change or delete. */
const APPEND_ONLY = [
  "page_version",
  "audit_entry",
  "declaration_withdrawal",
  "indicator_definition",
  "access_entry",
  "access_seal",
  ...["governance", "governance_share", "governance_signature", "combination_consent"],
  ...["budget_book", "budget_period", "budget_posting", "budget_line"],
  ...["budget_proposal_part", "budget_vote"],
];
/** What the database keeps by itself: the app role reads it. */
const KEPT_BY_TRIGGER = "budget_balance, membership_period";

type Migration = { name: string; sql: string; checksum: string };

/**
 * Brings the database to the newest schema, or to that of one migration, and gives the app role its
 * rights; returns what was applied.
 */
export async function migrate(
  adminUrl: string,
  appRole: string | null,
  last?: string,
): Promise<string[]> {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    await client.query("select pg_advisory_lock($1)", [LOCK]);
    await client.query("set lock_timeout = '3s'");
    const done = await applied(client);
    const wanted = listMigrations().filter(({ name }) => last === undefined || name <= last);
    const waiting = wanted.filter((migration) => isWaiting(migration, done));
    for (const migration of waiting) await apply(client, migration);
    if (appRole) await grant(client, appRole);
    return waiting.map((migration) => migration.name);
  } finally {
    await client.end();
  }
}

export function listMigrations(): Migration[] {
  const names = readdirSync(FOLDER, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return names
    .map(({ name }) => {
      const sql = readFileSync(path.join(FOLDER, name, "migration.sql"), "utf8");
      return { name, sql, checksum: createHash("sha256").update(sql).digest("hex") };
    })
    .sort((a, b) => a.name.localeCompare(b.name));
}

async function applied(client: pg.Client): Promise<Map<string, string>> {
  await client.query(`create table if not exists _prisma_migrations (
    id varchar(36) primary key, checksum varchar(64) not null, finished_at timestamptz,
    migration_name varchar(255) not null, logs text, rolled_back_at timestamptz,
    started_at timestamptz not null default now(), applied_steps_count integer not null default 0)`);
  const { rows } = await client.query<{ migration_name: string; checksum: string }>(
    "select migration_name, checksum from _prisma_migrations where finished_at is not null",
  );
  return new Map(rows.map((row) => [row.migration_name, row.checksum]));
}

function isWaiting({ name, checksum }: Migration, done: Map<string, string>): boolean {
  const known = done.get(name);
  if (known && known !== checksum)
    throw new Error(`Migration ${name} was changed after it was applied.`);
  return !known;
}

async function apply(client: pg.Client, { name, sql, checksum }: Migration): Promise<void> {
  await client.query("begin");
  try {
    await client.query(sql);
    await client.query(
      `insert into _prisma_migrations (id, checksum, finished_at, migration_name, applied_steps_count)
       values ($1, $2, now(), $3, 1)`,
      [randomUUID(), checksum, name],
    );
    await client.query("commit");
  } catch (error) {
    await client.query("rollback");
    throw error;
  }
}

async function grant(client: pg.Client, role: string): Promise<void> {
  const app = client.escapeIdentifier(role);
  const keep = APPEND_ONLY.map((table) => client.escapeIdentifier(table)).join(", ");
  await client.query(`
    grant usage on schema public to ${app};
    grant select, insert, update, delete on all tables in schema public to ${app};
    grant usage, select on all sequences in schema public to ${app};
    ${forJobs(app)}
    revoke update, delete on ${keep} from ${app};
    revoke insert, update, delete on ${KEPT_BY_TRIGGER} from ${app};
    revoke insert, update, delete on _prisma_migrations from ${app};`);
}

/** The queues are filled and emptied by the app; making one is the owner's work. */
function forJobs(app: string): string {
  return `
    do $$ begin if to_regnamespace('pgboss') is not null then
      grant usage on schema pgboss to ${app};
      grant select, insert, update, delete on all tables in schema pgboss to ${app};
      revoke execute on all functions in schema pgboss from public;
    end if; end $$;`;
}
