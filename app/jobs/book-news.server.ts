/** Providers are told of texts of the product book that wait for them, and of answers to what they said. */
import type { Listener } from "~/db/outbox.server";
import { NOTIFICATION_KINDS } from "~/domain/accounts/public";
import { notify } from "~/domain/accounts/public.server";

/** To everybody at a provider, while the text is open. */
export const toProviders: Listener = async (tx, messages) => {
  for (const { id, payload } of messages) {
    const textId = String(payload["textId"]);
    const open = await tx.bookText.count({ where: { id: textId, state: "open" } });
    if (open === 0) continue;
    const kind = "book-text-open";
    const news = { kind, subject: `book-text/${textId}`, eventKey: `outbox/${id}` } as const;
    await notify(tx, news, { concerned: { roles: NOTIFICATION_KINDS[kind] }, now: new Date() });
  }
};

/** To who said it. */
export const toCommenter: Listener = async (tx, messages) => {
  for (const { id, payload } of messages) {
    const comment = await tx.bookComment.findUnique({
      where: { id: String(payload["commentId"]) },
    });
    if (!comment) continue;
    const kind = "book-comment-answered";
    const news = { kind, subject: `book-comment/${comment.id}`, eventKey: `outbox/${id}` } as const;
    const { supplierId, saidBy: userId } = comment;
    const concerned = { supplierId, userId, roles: NOTIFICATION_KINDS[kind] };
    await notify(tx, news, { concerned, now: new Date() });
  }
};
