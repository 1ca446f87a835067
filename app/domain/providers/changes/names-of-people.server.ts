import { db } from "~/db/read.server";

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The names of people by their ids; who is no person, or is gone, is not in it. */
export async function namesOfPeople(ids: string[]): Promise<Map<string, string>> {
  const people = [...new Set(ids)].filter((id) => UUID.test(id));
  if (people.length === 0) return new Map();
  const rows = await db.user.findMany({
    where: { id: { in: people } },
    select: { id: true, name: true },
  });
  return new Map(rows.map(({ id, name }) => [id, name]));
}
