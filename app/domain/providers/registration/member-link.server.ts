/** The link by which a member of a combination confirms its own part; as that of the request itself. */
import { hashOf } from "../admission/application-link.server";
import { db } from "~/db/read.server";
import { derivedFrom } from "~/master-keys.server";

export function newMemberHash(id: string): string {
  return hashOf(tokensOf(id)[0]!);
}

/** For who writes the letter; null when there is no such member any more. */
export async function memberToken(id: string): Promise<string | null> {
  const row = await db.applicationMember.findUnique({
    where: { id },
    select: { tokenHash: true, application: { select: { state: true } } },
  });
  if (row?.application.state !== "draft") return null;
  return tokensOf(id).find((token) => hashOf(token) === row.tokenHash) ?? null;
}

export type FoundMember = NonNullable<Awaited<ReturnType<typeof findMember>>>;

/** What a member is asked; looking changes nothing. Null when the link leads nowhere, or is over. */
export async function findMember(token: string, now = new Date()) {
  const found = await db.applicationMember.findUnique({
    where: { tokenHash: hashOf(token) },
    include: {
      application: {
        include: {
          ...{ applicant: { select: { legalName: true } } },
          ...{ items: { orderBy: { id: "asc" } }, members: { orderBy: { name: "asc" } } },
        },
      },
    },
  });
  return found && found.application.tokenExpiresAt > now ? found : null;
}

function tokensOf(id: string): string[] {
  return derivedFrom("application-members", id);
}
