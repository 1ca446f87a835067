/** Questions: the database without the means to change it, so that `db.offer.update` does not compile. */
import { prisma } from "./client.server";
import type { Prisma, PrismaClient } from "~/generated/prisma/client";

type Question =
  | "findUnique"
  | "findUniqueOrThrow"
  | "findFirst"
  | "findFirstOrThrow"
  | "findMany"
  | "count"
  | "aggregate"
  | "groupBy";

type Model = Uncapitalize<Prisma.ModelName>;

export type ReadDatabase = {
  [M in Model]: Pick<PrismaClient[M], Question & keyof PrismaClient[M]>;
} & {
  $queryRaw: PrismaClient["$queryRaw"];
};

export const db: ReadDatabase = new Proxy({} as ReadDatabase, {
  get: (_, name) => {
    const client = prisma();
    const value: unknown = Reflect.get(client, name);
    return typeof value === "function" ? value.bind(client) : value;
  },
});
