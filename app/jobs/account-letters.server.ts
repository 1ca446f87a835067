/** The letters of accounts: one for each event, to whom it concerns. Links are made when it is sent. */
import { writeLetter } from "~/db/letters.server";
import type { Listener } from "~/db/outbox.server";
import type { LetterKind } from "~/mail/letters";

type Tx = Parameters<Listener>[0];
type Addressee = { userId: string | null; address: string; language: string };

/** To the address of a token, with its link. */
export const withTokenLink =
  (kind: LetterKind): Listener =>
  async (tx, messages) => {
    for (const { id, payload } of messages) {
      const token = String(payload["tokenId"]);
      const row = await tx.accountToken.findUnique({
        where: { id: token },
        include: { user: true },
      });
      if (!row) continue;
      const { email: address, user, userId } = row;
      const to = { userId, address, language: user?.language ?? "nl" };
      await writeLetter(tx, { kind, eventKey: `outbox/${id}`, ...to, facts: { token } });
    }
  };

/** To the address that an account had before. */
export const toFormerAddress =
  (kind: LetterKind): Listener =>
  async (tx, messages) => {
    for (const { id, payload } of messages) {
      const where = { id: String(payload["tokenId"]) };
      const row = await tx.accountToken.findUnique({ where, include: { user: true } });
      if (!row?.formerEmail) continue;
      const { formerEmail: address, user } = row;
      // Not the user's own address any more: that it comes back says nothing of the account.
      const to = { userId: null, address, language: user?.language ?? "nl" };
      await writeLetter(tx, { kind, eventKey: `outbox/${id}`, ...to, facts: {} });
    }
  };

/** To the account's own address. */
export const toAccount =
  (kind: LetterKind): Listener =>
  async (tx, messages) => {
    for (const { id, payload } of messages) {
      const to = await accountOf(tx, String(payload["userId"]));
      if (to) await writeLetter(tx, { kind, eventKey: `outbox/${id}`, ...to, facts: {} });
    }
  };

async function accountOf(tx: Tx, id: string): Promise<Addressee | null> {
  const user = await tx.user.findUnique({ where: { id } });
  return user && { userId: id, address: user.email, language: user.language };
}
