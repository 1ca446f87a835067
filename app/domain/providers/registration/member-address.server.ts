import { findSupplierWithKvk } from "../supplier/find-supplier-with-kvk.server";
import { db } from "~/db/read.server";
import { emailOf, isEmail, maskedEmail } from "~/domain/accounts/public";
import { takeTurn } from "~/domain/accounts/public.server";

/**
 * Where a member of a combination is asked. Of a provider that the registers know only the address that
 * they hold counts, as for a claim: who asks in its name never chooses where the letter goes.
 */
export type MemberAddress =
  | { to: "register"; address: string }
  | { to: "typed"; address: string }
  | { to: "nobody"; address: null };

export async function memberAddress(member: {
  kvk: string;
  email: string;
}): Promise<MemberAddress> {
  const supplierId = await findSupplierWithKvk(member.kvk);
  if (supplierId === null) return { to: "typed", address: member.email };
  const { email } = await db.supplier.findUniqueOrThrow({
    where: { id: supplierId },
    select: { email: true },
  });
  const address = emailOf(email ?? "");
  return isEmail(address) ? { to: "register", address } : { to: "nobody", address: null };
}

/** As the applicant sees it: of what it did not type itself, only a part. */
export async function shownAddress(member: { kvk: string; email: string }): Promise<MemberAddress> {
  const found = await memberAddress(member);
  return found.to === "register" ? { ...found, address: maskedEmail(found.address) } : found;
}

/** Takes a turn for a letter to this member: nobody's mailbox is filled by who names it again and again. */
export async function mayAskMember(member: { kvk: string; email: string }): Promise<boolean> {
  const { address } = await memberAddress(member);
  if (address === null) return false;
  const asker = { address, visitor: null };
  // When turns cannot be counted, nobody is held up for it (decision 022).
  return (await takeTurn("registration-letter", asker).catch(() => 0)) === 0;
}
