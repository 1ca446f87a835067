import { db } from "~/db/read.server";
import { isUuid } from "~/domain/kernel/uuid";

/** The names of people by their ids; who is no person, or is gone, is not in it. */
export async function namesOfPeople(ids: string[]): Promise<Map<string, string>> {
  const people = [...new Set(ids)].filter((id) => isUuid(id));
  if (people.length === 0) return new Map();
  const rows = await db.user.findMany({
    where: { id: { in: people } },
    select: { id: true, name: true },
  });
  return new Map(rows.map(({ id, name }) => [id, name]));
}
