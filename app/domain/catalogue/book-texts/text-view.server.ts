/** What is known of a text that is being written, with what providers said of it. */
import type { BookFields, BookTextState } from "./book-text";
import { db } from "~/db/read.server";
import { dayNumber, type IsoDay, isoDay } from "~/domain/kernel/day";
import { isUuid } from "~/domain/kernel/uuid";
import type { Prisma } from "~/generated/prisma/client";

export type BookCommentView = {
  id: string;
  /** Who said it, and for which organisation. */
  by: string;
  supplier: string;
  at: Date;
  body: string;
  verdict: "adopted" | "not_adopted" | null;
  answer: string;
};

export type WrittenText = {
  id: string;
  code: string;
  number: number;
  state: BookTextState;
  revision: number;
  fields: BookFields;
  owner: string;
  commentsUntil: IsoDay | null;
  holdsFrom: IsoDay | null;
  comments: BookCommentView[];
};

/** The comments that may be seen: all of them, or those of one's own supplier. */
export async function writtenTexts(
  where: Prisma.BookTextWhereInput,
  comments: Prisma.BookCommentWhereInput = {},
): Promise<WrittenText[]> {
  const rows = await db.bookText.findMany({
    where,
    include: { comments: { where: comments, orderBy: { saidAt: "asc" } } },
    orderBy: [{ commentsUntil: "asc" }, { code: "asc" }, { number: "desc" }],
  });
  const said = rows.flatMap((row) => row.comments);
  const [people, suppliers] = await Promise.all([
    namesOf(said.map(({ saidBy }) => saidBy)),
    db.supplier.findMany({
      where: { id: { in: said.map(({ supplierId }) => supplierId) } },
      select: { id: true, name: true },
    }),
  ]);
  const names = new Map(suppliers.map(({ id, name }) => [id, name]));
  return rows.map(({ plain, professional, examples, criteriaIn, criteriaOut, ...row }) => ({
    ...{ id: row.id, code: row.code, number: row.number, state: row.state },
    ...{ revision: row.revision, owner: row.owner },
    fields: { plain, professional, examples, criteriaIn, criteriaOut },
    commentsUntil: row.commentsUntil && isoDay(dayNumber(row.commentsUntil)),
    holdsFrom: row.holdsFrom && isoDay(dayNumber(row.holdsFrom)),
    comments: row.comments.map(({ id, saidBy, saidAt, supplierId, body, verdict, answer }) => ({
      ...{ id, at: saidAt, body, verdict, answer },
      ...{ by: people.get(saidBy) ?? "", supplier: names.get(supplierId) ?? "" },
    })),
  }));
}

async function namesOf(ids: string[]): Promise<Map<string, string>> {
  const people = await db.user.findMany({
    where: { id: { in: ids.filter(isUuid) } },
    select: { id: true, name: true },
  });
  return new Map(people.map(({ id, name }) => [id, name]));
}
