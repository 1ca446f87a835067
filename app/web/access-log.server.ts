/** Who looked at one client, in words. */
import { clientWords } from "./client-words.server";
import { clientAddress } from "./find-client.server";
import { requireActor } from "./session.server";
import type { AccessView } from "~/components/client-data/client-views";
import { referralName } from "~/domain/referrals/public";
import { listAccess, type Side } from "~/domain/referrals/public.server";

export async function accessView(request: Request, id: string, side: Side): Promise<AccessView> {
  const actor = await requireActor(request);
  const { referral, lines, isCut } = await listAccess(actor, { referralId: id, side });
  const { texts, moment, roles, looked } = clientWords(request);
  const { log } = texts;
  return {
    ...{ title: log.title(referralName(referral.number)), isCut },
    back: clientAddress(side, referral.id),
    lines: lines.map((line) => ({
      ...{ id: line.id, when: moment(line.at), what: looked(line) },
      who: line.roles.includes("resident")
        ? log.resident
        : log.who(line.name ?? log.gone, roles(line.roles)),
    })),
  };
}
