/**
 * The settings, read once: the only reader of process.env.
 *
 * Each setting may also come as NAME_FILE, the path of a file that holds the value.
 */
import { readFileSync } from "node:fs";
import path from "node:path";

import { z } from "zod";

const flag = z
  .enum(["0", "1", "true", "false"])
  .transform((value) => value === "1" || value === "true");

const settings = z.object({
  NODE_ENV: z.enum(["production", "development", "test"]).default("development"),
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  APP_ORIGIN: z.url().optional(),
  DATABASE_URL: z.string().startsWith("postgres").optional(),
  DATABASE_ADMIN_URL: z.string().startsWith("postgres").optional(),
  MEILI_URL: z.url().optional(),
  MEILI_KEY: z.string().min(16).optional(),
  SEARCH_ENGINE: z.enum(["meilisearch", "postgres"]).optional(),
  REGION: z
    .string()
    .regex(/^[a-z0-9-]+$/)
    .default("westfriesland-2020"),
  DATA_DIR: z.string().default(".data"),
  TRUSTED_PROXY: z.string().optional(),
  LOG_LEVEL: z.enum(["fatal", "error", "warn", "info", "debug", "silent"]).default("info"),
  SECURITY_CONTACT: z.string().optional(),
  DATABASE_POOL: z.coerce.number().int().min(2).max(100).default(10),
  EMBEDDED_SYNC: flag.default(true),
});

export type Settings = z.infer<typeof settings>;

/** The settings of an environment; throws an error that lists every fault at once. */
export function readSettings(environment: NodeJS.ProcessEnv): Settings {
  const parsed = settings.safeParse(withFiles(environment));
  if (parsed.success) return parsed.data;
  const faults = parsed.error.issues.map((issue) => `  ${issue.path.join(".")}: ${issue.message}`);
  throw new Error(`The settings are not usable:\n${faults.join("\n")}`);
}

function withFiles(environment: NodeJS.ProcessEnv): Record<string, string> {
  const names = Object.keys(settings.shape);
  return Object.fromEntries(
    names.flatMap((name) => {
      const file = environment[`${name}_FILE`];
      const value = file ? readFileSync(file, "utf8").trim() : environment[name];
      return value ? [[name, value]] : [];
    }),
  );
}

export const env = readSettings(process.env);

/** The address the app is reached by; requests from elsewhere are refused (CSRF). */
export function appOrigin(): string {
  return env.APP_ORIGIN ? new URL(env.APP_ORIGIN).origin : `http://localhost:${env.PORT}`;
}

export function dataDir(): string {
  return path.resolve(env.DATA_DIR);
}
