/**
 * One PostgreSQL for the whole run, with a migrated template that each worker's database is cloned
 * from. DATABASE_ADMIN_URL chooses an outside server; otherwise the embedded one starts.
 */
import { createHash } from "node:crypto";
import path from "node:path";

import pg from "pg";
import type { TestProject } from "vitest/node";

import { listMigrations, migrate } from "~/db/migrate.server";

import { APP_PASSWORD, APP_ROLE } from "./app-role";

declare module "vitest" {
  export interface ProvidedContext {
    adminUrl: string;
    template: string;
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await aServer();
  const digest = createHash("sha256")
    .update(
      listMigrations()
        .map((m) => m.checksum)
        .join(),
    )
    .digest("hex");
  const template = `etalage_template_${digest.slice(0, 12)}`;
  await makeTemplate(server.adminUrl, template);
  project.provide("adminUrl", server.adminUrl);
  project.provide("template", template);
  return server.stop;
}

async function aServer(): Promise<{ adminUrl: string; stop: () => Promise<void> }> {
  const outside = process.env.DATABASE_ADMIN_URL;
  if (outside) return { adminUrl: outside, stop: async () => undefined };
  const { ensurePostgres } = await import("~/db/embedded/postgres.server");
  const dataDir = path.resolve(process.env.TEST_DATA ?? ".data/test");
  const server = await ensurePostgres({ dataDir, sync: false });
  return { adminUrl: server.admin, stop: server.stop };
}

async function makeTemplate(adminUrl: string, template: string): Promise<void> {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  const { rowCount } = await client.query("select 1 from pg_database where datname = $1", [
    template,
  ]);
  if (rowCount === 0) {
    await client.query(
      `do $$ begin create role ${APP_ROLE} login password '${APP_PASSWORD}';
       exception when duplicate_object then null; end $$`,
    );
    await client.query(`create database ${template}`);
    const url = new URL(adminUrl);
    url.pathname = `/${template}`;
    await migrate(url.href, APP_ROLE);
  }
  await client.end();
}
