/**
 * What production demands of its settings: everything that is missing or unsafe is told at once,
 * before anything is started. Embedded servers and demo data do not exist there.
 */
import pg from "pg";

import { missingMigrations } from "./db/missing-migrations.server";
import { type Settings, settingFaults, withFiles } from "./env.server";
import { rolesToProtect } from "~/domain/accounts/public";

type Texts = Partial<Record<keyof Settings, string>>;

/**
 * Refuses an environment in which the app would not be safe. Where nothing is said of the second step,
 * every role that comes near to clients' data must have one from here on; where no virus scanner is
 * named, no file is received.
 */
export async function assertProduction(environment: NodeJS.ProcessEnv): Promise<void> {
  const faults = await productionFaults(environment);
  if (faults.length === 0) return beStrict(environment);
  const lines = faults.map((fault) => `  ${fault}`);
  throw new Error(`Production does not start with these settings:\n${lines.join("\n")}`);
}

/** What nobody set is set to what is safe; client data never open there by themselves. */
function beStrict(environment: NodeJS.ProcessEnv): void {
  const { SECOND_STEP_ROLES: roles, CLAMD_URL: scanner } = withFiles(environment).values;
  if (!roles) environment.SECOND_STEP_ROLES = rolesToProtect().join(",");
  if (!scanner) environment.CLAMD_URL = "required";
  environment.CLIENT_DATA = "approved";
}

/** One `NAME: what is wrong` each. */
export async function productionFaults(environment: NodeJS.ProcessEnv): Promise<string[]> {
  const { values } = withFiles(environment);
  return [
    ...settingFaults(environment),
    ...addressFaults(values),
    ...originFaults(values),
    ...searchFaults(values),
    ...mailFaults(values),
    ...secondStepFaults(values),
    ...new Set(await databaseFaults(values)),
  ];
}

function addressFaults(values: Texts): string[] {
  const faults: string[] = [];
  if (values.NODE_ENV !== "production") faults.push("NODE_ENV: must be production");
  if (!values.TRUSTED_PROXY)
    faults.push("TRUSTED_PROXY: missing; the address of the proxy that ends https, or `loopback`");
  else if (isEverybody(values.TRUSTED_PROXY))
    faults.push("TRUSTED_PROXY: trusts everybody; name the addresses of the proxy only");
  if (!values.SECURITY_CONTACT)
    faults.push("SECURITY_CONTACT: missing; where a weakness can be reported (mailto: or https:)");
  return faults;
}

function isEverybody(proxies: string): boolean {
  return proxies.split(",").some((proxy) => /^(\*|true)$|\/0$/.test(proxy.trim()));
}

function originFaults({ APP_ORIGIN: origin }: Texts): string[] {
  if (!origin) return ["APP_ORIGIN: missing; the https address that people type"];
  if (!URL.canParse(origin)) return [];
  const url = new URL(origin);
  if (url.protocol !== "https:") return ["APP_ORIGIN: must begin with https://"];
  return url.href === `${url.origin}/` ? [] : ["APP_ORIGIN: must be an address without a path"];
}

function searchFaults(values: Texts): string[] {
  if (values.SEARCH_ENGINE === "postgres") return [];
  if (!values.MEILI_URL) return ["MEILI_URL: missing; or choose SEARCH_ENGINE=postgres"];
  return values.MEILI_KEY ? [] : ["MEILI_KEY: missing; the key of the server at MEILI_URL"];
}

function mailFaults(values: Texts): string[] {
  const faults: string[] = [];
  if (!values.SMTP_URL) faults.push("SMTP_URL: missing; the mail server, smtps:// or smtp://");
  if (!values.MASTER_KEYS)
    faults.push("MASTER_KEYS: missing; NAME:KEY with 32 random bytes in base64, the newest first");
  if (!values.MAIL_FROM) faults.push("MAIL_FROM: missing; the address that letters are from");
  return faults;
}

/** The setting may ask more people for a second step, never fewer than clients' data need. */
function secondStepFaults({ SECOND_STEP_ROLES: said }: Texts): string[] {
  if (!said) return [];
  const asked = said.split(",").map((role) => role.trim());
  const left = rolesToProtect().filter((role) => !asked.includes(role));
  if (left.length === 0) return [];
  return [`SECOND_STEP_ROLES: leaves out ${left.join(", ")}; they come near to clients' data`];
}

async function databaseFaults(values: Texts): Promise<string[]> {
  const { DATABASE_URL: app, DATABASE_ADMIN_URL: admin } = values;
  if (!app) return ["DATABASE_URL: missing; the database, as the role of the app"];
  if (!URL.canParse(app)) return ["DATABASE_URL: is not an address"];
  const faults: string[] = [];
  if (admin && URL.canParse(admin) && new URL(admin).username === new URL(app).username)
    faults.push("DATABASE_URL: has the same role as DATABASE_ADMIN_URL; the app needs its own");
  return [...faults, ...(await told(roleFaults(app))), ...(await told(schemaFaults(app, admin)))];
}

async function schemaFaults(app: string, admin: string | undefined): Promise<string[]> {
  if (admin) return [];
  const missing = await missingMigrations(app);
  if (missing.length === 0) return [];
  return [`DATABASE_ADMIN_URL: missing, and the database has not had ${missing.join(", ")}`];
}

/** A database that does not answer as it should is a fault as well, told without its address. */
async function told(faults: Promise<string[]>): Promise<string[]> {
  try {
    return await faults;
  } catch (error) {
    const code = (error as { code?: string }).code ?? "no answer";
    return [`DATABASE_URL: the database does not answer this role (${code})`];
  }
}

/** What the role of the app can do and must not be able to. */
const TOO_STRONG = `
  select rolsuper as "is a superuser",
         rolbypassrls as "goes past row-level security",
         rolcreaterole as "may make roles",
         rolcreatedb as "may make databases",
         has_schema_privilege('public', 'create') as "may change the schema",
         exists (select from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'
                 and pg_has_role(relowner, 'usage')) as "owns tables",
         exists (select from pg_class where relnamespace = 'public'::regnamespace
                 and relname = 'audit_entry' and has_table_privilege(oid, 'update, delete'))
           as "may rewrite the audit"
  from pg_roles where rolname = current_user`;

async function roleFaults(url: string): Promise<string[]> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  await client.connect();
  try {
    const { rows } = await client.query<Record<string, boolean>>(TOO_STRONG);
    const powers = Object.entries(rows[0] ?? {}).filter(([, has]) => has);
    return powers.map(([power]) => `DATABASE_URL: its role ${power}; the app needs a role without`);
  } finally {
    await client.end();
  }
}
