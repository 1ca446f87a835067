/**
 * The settings, read once: the only reader of process.env.
 *
 * Each setting may also come as NAME_FILE, the path of a file that holds the value.
 */
import { readFileSync } from "node:fs";
import path from "node:path";

import { z } from "zod";

import { PERSON_ROLES } from "~/domain/accounts/public";

const flag = z
  .enum(["0", "1", "true", "false"])
  .transform((value) => value === "1" || value === "true");

/** `post@example.nl` or `Etalage <post@example.nl>`. */
const MAILBOX = /^(?:[^<>@\r\n"]+ <[^\s<>@"]+@[^\s<>@"]+>|[^\s<>@"]+@[^\s<>@"]+)$/;

const CLAMD = /^(?:tcp:\/\/[^\s/]+|(?:unix:(?:\/\/)?)?\/\S+|required)$/;

const MASTER_KEY_BYTES = 32;

/** The keys of MASTER_KEYS, the newest first. */
export function masterKeysIn(text: string): { name: string; key: Buffer }[] {
  const keys = text.split(",").map((part) => {
    const [, name = "", key = ""] = /^\s*([a-z0-9]+):([A-Za-z0-9+/]{43}=)\s*$/.exec(part) ?? [];
    return { name, key: Buffer.from(key, "base64") };
  });
  const isSound = keys.every(({ key }) => key.length === MASTER_KEY_BYTES);
  if (isSound && new Set(keys.map(({ name }) => name)).size === keys.length) return keys;
  throw new Error("MASTER_KEYS: must be NAME:KEY, … with 32 bytes in base64 each");
}

function isMasterKeys(text: string): boolean {
  try {
    return masterKeysIn(text).length > 0;
  } catch {
    return false;
  }
}

/** Roles, separated by commas, or `none`. */
const rolesOrNone = z
  .string()
  .transform((text) => (text.trim() === "none" ? [] : text.split(",").map((role) => role.trim())))
  .pipe(z.array(z.enum(PERSON_ROLES, "must be roles, separated by commas, or none")));

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
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  MAIL_FROM: z.string().regex(MAILBOX, "must be an address, or NAME <ADDRESS>").optional(),
  MASTER_KEYS: z
    .string()
    .refine(isMasterKeys, "must be NAME:KEY, … with 32 bytes in base64 each")
    .optional(),
  /** Who must have a second step at sign-in; in production at least who can see data of clients. */
  SECOND_STEP_ROLES: rolesOrNone.default([]),
  /** The virus scanner; `required`: nothing is received as long as none is named. */
  CLAMD_URL: z.string().regex(CLAMD, "must be tcp://HOST:PORT, or the path of a socket").optional(),
  /** `approved`: client data open per municipality, after its privacy officer said so; always in production. */
  CLIENT_DATA: z.enum(["open", "approved"]).default("open"),
  DATABASE_POOL: z.coerce.number().int().min(4).max(100).default(10),
  EMBEDDED_SYNC: flag.default(true),
});

export type Settings = z.infer<typeof settings>;

/** The settings of an environment; throws an error that lists every fault at once. */
function readSettings(environment: NodeJS.ProcessEnv): Settings {
  const parsed = settings.safeParse(withFiles(environment).values);
  const faults = settingFaults(environment);
  if (parsed.success && faults.length === 0) return parsed.data;
  throw new Error(`The settings are not usable:\n${faults.map((line) => `  ${line}`).join("\n")}`);
}

/** What is wrong with an environment, one `NAME: fault` each. */
export function settingFaults(environment: NodeJS.ProcessEnv): string[] {
  const { values, faults } = withFiles(environment);
  const issues = settings.safeParse(values).error?.issues ?? [];
  return [...faults, ...issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`)];
}

/**
 * The settings as text, each from its variable or from the file that NAME_FILE points at. An empty file
 * is a fault: a secret that was not filled in must not pass for a setting that was left out.
 */
export function withFiles(environment: NodeJS.ProcessEnv): {
  values: Partial<Record<keyof Settings, string>>;
  faults: string[];
} {
  const values: Record<string, string> = {};
  const faults: string[] = [];
  for (const name of Object.keys(settings.shape)) {
    const file = environment[`${name}_FILE`];
    try {
      const value = file ? readFileSync(file, "utf8").trim() : environment[name];
      if (value) values[name] = value;
      else if (file) faults.push(`${name}_FILE: ${file} is empty`);
    } catch {
      faults.push(`${name}_FILE: ${file} cannot be read`);
    }
  }
  return { values, faults };
}

const read: { settings?: Settings } = {};

/** Read at first use, so that production can first list every fault at once. */
export const env = new Proxy({} as Settings, {
  get: (_, name) => Reflect.get((read.settings ??= readSettings(process.env)), name),
});

/** The address the app is reached by; requests from elsewhere are refused (CSRF). */
export function appOrigin(): string {
  return env.APP_ORIGIN ? new URL(env.APP_ORIGIN).origin : `http://localhost:${env.PORT}`;
}

export function dataDir(): string {
  return path.resolve(env.DATA_DIR);
}
