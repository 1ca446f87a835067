/**
 * The letters about a request to be admitted: to the address that was given with it, without an account,
 * and to the region in its own list. Links are made when a letter is sent.
 */
import { writeLetter } from "~/db/letters.server";
import type { Listener } from "~/db/outbox.server";
import { NOTIFICATION_KINDS, type NotificationKind } from "~/domain/accounts/public";
import { notify } from "~/domain/accounts/public.server";
import { memberAddress } from "~/domain/providers/public.server";
import type { LetterKind } from "~/mail/letters";

/** To the contact of the request that the event names. */
export const toApplicant =
  (kind: LetterKind): Listener =>
  async (tx, messages) => {
    for (const { id: message, payload } of messages) {
      const id = String(payload["applicationId"]);
      const row = await tx.application.findUnique({
        where: { id },
        select: { contactEmail: true, language: true },
      });
      if (!row) continue;
      const { contactEmail: address, language } = row;
      await writeLetter(tx, {
        ...{ kind, eventKey: `outbox/${message}`, userId: null, address, language },
        facts: { application: id },
      });
    }
  };

/** To a provider that is named as a member of a combination. */
export const toMember =
  (kind: LetterKind): Listener =>
  async (tx, messages) => {
    for (const { id: message, payload } of messages) {
      const id = String(payload["memberId"]);
      const row = await tx.applicationMember.findUnique({
        where: { id },
        select: { kvk: true, email: true, application: { select: { language: true } } },
      });
      const address = row && (await memberAddress(row)).address;
      if (!address) continue;
      const { application } = row;
      await writeLetter(tx, {
        ...{ kind, eventKey: `outbox/${message}`, userId: null, address },
        ...{ language: application.language, facts: { member: id } },
      });
    }
  };

/** To everybody of the region whom the kind can reach. */
export const toRegion =
  (kind: NotificationKind): Listener =>
  async (tx, messages) => {
    for (const { id: message, payload } of messages) {
      const subject = `application/${String(payload["applicationId"])}`;
      const concerned = { roles: NOTIFICATION_KINDS[kind] };
      await notify(
        tx,
        { kind, subject, eventKey: `outbox/${message}` },
        { concerned, now: new Date() },
      );
    }
  };
