/** Work of the owner on the database as it stands, for which no other server is needed. */
import { reasonOf } from "./say";
import { findDatabase } from "~/db/services.server";

export async function asOwner(
  work: (adminUrl: string, appRole: string | null) => Promise<void>,
): Promise<void> {
  try {
    const database = await findDatabase();
    const { app, admin } = database.address;
    if (!admin) throw new Error("DATABASE_ADMIN_URL is not set: this is the owner's work.");
    const role = decodeURIComponent(new URL(app).username);
    await work(admin, role === new URL(admin).username ? null : role).finally(database.stop);
  } catch (error) {
    process.stderr.write(`${reasonOf(error)}\n`);
    process.exitCode = 1;
  }
}

/** What was given, or how to give it: at least one file, and no more than `most`. */
export function fileArguments(usage: string, most: number): string[] {
  const given = process.argv.slice(2);
  if (given.length > 0 && given.length <= most) return given;
  process.stderr.write(`Usage: ${usage}\n`);
  process.exit(1);
}
