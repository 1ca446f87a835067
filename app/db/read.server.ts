/** Questions: the database without the means to change it, so that `db.offer.update` does not compile. */
import { prisma } from "./client.server";
import { Prisma, type PrismaClient } from "~/generated/prisma/client";

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

/** A piece that several questions in SQL share. */
export const sql = Prisma.sql;

export const db: ReadDatabase = new Proxy({} as ReadDatabase, {
  get: (_, name) => {
    const client = prisma();
    const value: unknown = Reflect.get(client, name);
    return typeof value === "function" ? value.bind(client) : value;
  },
});
