/** Questions in SQL, for what Prisma's language cannot say: the search over the projection. */
import { prisma } from "./client.server";

export type Sql = <Row>(text: string, values: unknown[]) => Promise<Row[]>;

/** Reads outside any transaction; values are always parameters. */
export const askSql: Sql = (text, values) => prisma().$queryRawUnsafe(text, ...values);
