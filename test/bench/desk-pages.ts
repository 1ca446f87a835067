/**
 * The pages of the region's desk as they are served to who works there, over 350 suppliers with ten
 * contracts each: how long each takes, in a process of its own.
 */
import { openPages } from "./pages";
import { countRows, openWindow } from "./window";
import { anAccount, cookieOf } from "../factories/accounts";
import { derive } from "~/db/derive.server";
import { db } from "~/db/read.server";
import type { PersonRole } from "~/domain/accounts/public";
import { theSystem } from "~/domain/accounts/public";
import { loadDemoHistory } from "~/domain/providers/public.server";

const SUPPLIERS = 350;
const CONTRACTS_EACH = 10;
const APPLICATIONS = 300;
const SIGNALS = 2_000;
const TIMES = 40;

const window = await openWindow({ suppliers: SUPPLIERS, documents: 3_500 });
await loadDemoHistory(theSystem("demo"));
await fill();
await countRows();

/** Each supplier has ten contracts, most with a last day; requests wait at the desk. */
async function fill(): Promise<void> {
  await derive(async (tx) => {
    await tx.$executeRaw`
      insert into contract (id, code, supplier_id, law, segment, profile, intensities, roles, starts_on, ends_on)
      select gen_random_uuid(), c.code || '-x' || n, c.supplier_id, c.law, c.segment, c.profile,
        c.intensities, c.roles, c.starts_on, greatest(c.starts_on, current_date) + n * 40
      from (select distinct on (supplier_id) * from contract order by supplier_id, code) c,
        generate_series(1, ${CONTRACTS_EACH - 1}::int) n`;
    await tx.$executeRaw`
      insert into applicant (id, legal_name, kvk, created_at, updated_at)
      select md5('a' || n)::uuid, 'Aanvrager ' || n, (90000000 + n)::text, now(), now()
      from generate_series(1, ${APPLICATIONS}::int) n`;
    await tx.$executeRaw`
      insert into application (id, reference, applicant_id, state, contact_email, token_hash,
        token_expires_at, created_at, updated_at, submitted_at, due_on)
      select md5('r' || n)::uuid, 'A-2026-' || n, md5('a' || n)::uuid, 'submitted', 'a@etalage.test',
        'bench' || n, now(), now(), now(), now(), current_date + n % 60 - 20
      from generate_series(1, ${APPLICATIONS}::int) n`;
    await tx.$executeRaw`
      insert into application_item (id, application_id, law, profile, intensities, roles)
      select gen_random_uuid(), md5('r' || n)::uuid, 'jeugdwet', 'p0' || m, '{}', '{main}'
      from generate_series(1, ${APPLICATIONS}::int) n, generate_series(1, 5) m`;
    await tx.$executeRaw`
      insert into signal (id, supplier_id, kind, severity, text, author_id, raised_at, acknowledge_by,
        feed_back_by, state)
      select gen_random_uuid(), s.id, 'capacity', (array['low', 'medium', 'high'])[1 + n % 3],
        'Geen plek', gen_random_uuid(), now() - n * interval '2 hours', current_date - n % 30 + 10,
        current_date - n % 30 + 20, (array['new', 'acknowledged', 'in-talk'])[1 + n % 3]
      from generate_series(1, ${SIGNALS}::int) n
      join (select id, row_number() over (order by code) as r from supplier) s
        on s.r = 1 + n % ${SUPPLIERS}::int`;
  });
}

/** Somebody who works at the desk, asking for its pages one after another. */
async function askAs(role: PersonRole, addresses: string[]) {
  const { userId, organisationId } = await anAccount({ roles: [role], kind: "region" });
  const headers = { Cookie: await cookieOf({ userId, organisationId }) };
  const asked: { address: string; ms: number[] }[] = [];
  for (const address of addresses) {
    const ms: number[] = [];
    // The first two are not counted: programs and plans are made then.
    for (let i = -2; i < TIMES; i += 1) {
      const started = performance.now();
      const answer = await fetch(origin + address, { headers, redirect: "manual" });
      await answer.text();
      if (answer.status !== 200) throw new Error(`${address} answers ${answer.status} to ${role}.`);
      if (i >= 0) ms.push(performance.now() - started);
    }
    asked.push({ address: nameOf(address), ms });
  }
  return asked;
}

/** Without ids, to be read. */
function nameOf(address: string): string {
  return address.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/, ":id");
}

const { server, origin } = await openPages();
const application = await db.application.findFirstOrThrow({ orderBy: { reference: "asc" } });
const signal = await db.signal.findFirstOrThrow({ orderBy: { number: "asc" } });
const { code } = await db.supplier.findFirstOrThrow({
  where: { kind: "provider" },
  orderBy: { contracts: { _count: "desc" } },
});
const pages = [
  ...(await askAs("contract-manager", [
    "/regio",
    "/regio/opgaven",
    "/regio/toelating",
    `/regio/toelating/${application.id}`,
    "/regio/aanbieders",
    "/regio/aanbieders?pagina=3",
    `/regio/aanbieders/${code}`,
    "/regio/meldingen",
    `/regio/meldingen/${signal.id}`,
    "/regio/wijzigingen",
    "/regio/werklijst",
    "/regio/stops",
    "/regio/tarieven",
    `/regio/aanbieders/${code}/dossier`,
    `/regio/aanbieders/${code}/gesprekken`,
    "/regio/beleid",
    "/regio/geldvragen",
    "/regio/berichten",
    "/regio/productenboek",
  ])),
  ...(await askAs("region-admin", [
    "/beheer",
    "/beheer/inrichting",
    "/beheer/zoeken",
    "/beheer/berichtenverkeer",
    "/beheer/logboek",
  ])),
];
process.stdout.write(
  `${JSON.stringify({ suppliers: SUPPLIERS, contracts: CONTRACTS_EACH, pages })}\n`,
);
process.on("SIGTERM", () => {
  server.closeAllConnections();
  server.close();
  void window.stop().then(() => process.exit(0));
});
