import { keeper } from "~/domain/catalogue/public.server";
import { db } from "~/db/read.server";
import { wordsOf } from "~search/dutch/words";

/** Every name that a visitor may know, in words. */
const names = keeper("supplier-names", async () => {
  const listed = await db.supplier.findMany({
    where: { page: "published" },
    select: { name: true },
  });
  return listed.map(({ name }) => wordsOf(name));
});

/**
 * Whether all of the words stand in one supplier's name. A single word is a name only when the name
 * says no more: "Hoorn" is a place, also when somebody is called "Zorggroep Hoorn".
 */
export async function isName(text: string): Promise<boolean> {
  const words = wordsOf(text);
  const isHeld = (name: string[]) => words.every((word) => name.includes(word));
  return (await names.get()).some(
    (name) => isHeld(name) && (words.length > 1 || name.length === 1) && words.length > 0,
  );
}
