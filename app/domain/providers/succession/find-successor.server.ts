import { db } from "~/db/read.server";

/** Enough for any line of successors that people made. */
const FURTHEST = 20;

/** The address of who came in the place of this supplier in the end; null when nobody did. */
export async function findSuccessor(
  slug: string,
  kind: "provider" | "combination",
): Promise<{ slug: string; name: string } | null> {
  const first = await db.supplier.findFirst({ where: { slug, kind } });
  let at = first;
  for (let n = 0; at?.successorId && n < FURTHEST; n++)
    at = await db.supplier.findUnique({ where: { id: at.successorId } });
  return at && first && at.id !== first.id && at.page === "published"
    ? { slug: at.slug, name: at.name }
    : null;
}
