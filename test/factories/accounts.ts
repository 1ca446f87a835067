/** Accounts in the database, and requests of who signed in with them. */
import { randomUUID } from "node:crypto";

import type { Actor, OrganisationKind, PersonRole } from "~/domain/accounts/public";
import { hashPassword } from "~/domain/accounts/public.server";
import { derive } from "~/db/derive.server";
import { findAwaiting, startSession } from "~/web/session.server";

export const PASSWORD = "een heel lang wachtwoord";

export type Account = { userId: string; email: string; organisationId: string; actor: Actor };

type Wanted = {
  roles?: PersonRole[];
  kind?: OrganisationKind;
  /** An organisation that is there; without it one is made. */
  organisationId?: string;
  supplierId?: string;
  municipalities?: string[];
  email?: string;
  name?: string;
};

let hashed: Promise<string> | undefined;

/** A person with a password, in an organisation. */
export async function anAccount(wanted: Wanted = {}): Promise<Account> {
  const { roles = ["access-worker"], kind = "access_team", municipalities = [] } = wanted;
  const { supplierId, email = `${randomUUID()}@etalage.test`, name = "Ada Account" } = wanted;
  const passwordHash = await (hashed ??= hashPassword(PASSWORD));
  return derive(async (tx) => {
    const organisationId =
      wanted.organisationId ??
      (
        await tx.organisation.create({
          data: { kind, municipalities, name: "Organisatie", supplierId: supplierId ?? null },
        })
      ).id;
    const { id: userId } = await tx.user.create({
      data: { email, name, passwordHash, memberships: { create: { organisationId, roles } } },
    });
    const supplierIds = supplierId ? [supplierId] : [];
    const actor = { userId, organisationId, roles, supplierIds, municipalities };
    return { userId, email, organisationId, actor };
  });
}

/** The cookie of somebody who just signed in, with the code where that is asked for, as a request header. */
export async function cookieOf(
  { userId, organisationId }: Pick<Account, "userId" | "organisationId">,
  now = new Date(),
  { awaitsCode = false } = {},
): Promise<string> {
  const opening = { userId, organisationId, awaitsCode };
  const cookie = headerOf(await startSession(new Request("http://localhost/"), opening, now));
  const request = new Request("http://localhost/", { headers: { Cookie: cookie } });
  const awaiting = awaitsCode ? null : await findAwaiting(request, now);
  if (awaiting?.awaits !== "code") return cookie;
  const { session: former } = awaiting;
  return headerOf(await startSession(request, { ...opening, former }, now));
}

const headerOf = (cookie: string) => cookie.split(";")[0]!;

/** A request of somebody who just signed in. */
export async function requestOf(
  account: Pick<Account, "userId" | "organisationId">,
  path: string,
  init: RequestInit = {},
): Promise<Request> {
  const headers = new Headers(init.headers);
  headers.set("Cookie", await cookieOf(account));
  return new Request(`http://localhost${path}`, { ...init, headers });
}
