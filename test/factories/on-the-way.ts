/** A referral on its way: chosen, accepted or opened, by the verbs of both sides. */
import { randomUUID } from "node:crypto";

import { expect } from "vitest";

import { aRequest, ASKED, type NeedPeople } from "~test/factories/needs";
import { aClient } from "~test/factories/referrals";
import { run } from "~test/setup/database";

import type { Actor } from "~/domain/accounts/public";
import { showClient } from "~/domain/referrals/looking/show-client.server";
import { type Chosen, chooseSupplier } from "~/domain/referrals/referral/choose-supplier.server";
import { getReferral } from "~/domain/referrals/referral/get-referral.server";
import { openReferral } from "~/domain/referrals/referral/open-referral.server";
import { recordBasis, type RecordedBasis } from "~/domain/referrals/referral/record-basis.server";

export const CHOICE = { chooser: "resident" as const, reason: "", advisedBy: "access" };

export const BASIS: Omit<RecordedBasis, "id"> = {
  ...{ consents: [], how: null, givenOn: null, obstacle: null, obstacleNote: "" },
};

export const seen = (actor: Actor, referralId: string, side: "sender" | "supplier") =>
  showClient(actor, { referralId, side, event: "look" }, ASKED);

/** `people` may still be on its way when this is called. */
export function onTheWay(people: NeedPeople, database: { admin: string }) {
  const sender = () => people.worker.actor;
  const chosen = async (more: Partial<Chosen> = {}, now = ASKED) => {
    const request =
      more.requestId === undefined
        ? await aRequest({ by: people.worker, state: "answered" })
        : null;
    const sent = {
      ...{ ...CHOICE, needId: request?.needId ?? "", requestId: request?.id ?? null },
      ...{ offerPlaceId: null, formKey: randomUUID(), ...more },
    };
    return chooseSupplier(sender(), sent, now);
  };
  const accepted = async (): Promise<string> => {
    const outcome = await chosen();
    if (!outcome.ok) throw new Error(outcome.refusals[0]!.code);
    return outcome.value.id;
  };
  const opened = async (client = aClient()): Promise<string> => {
    const id = await accepted();
    expect(await recordBasis(sender(), { id, ...BASIS }, ASKED)).toMatchObject({ ok: true });
    const sent = { id, client, type: null, intensity: null, senderRef: "Z-1" };
    expect(await openReferral(sender(), sent, ASKED)).toMatchObject({ ok: true });
    return id;
  };
  const stateOf = async (id: string) =>
    (await getReferral(sender(), { id, side: "sender" }, ASKED)).referral.state;
  const requestStates = async (needId: string) =>
    (
      await run(
        database.admin,
        `select state from availability_request where need_id = '${needId}' order by number`,
      )
    ).rows.map(({ state }: { state: string }) => state);
  return {
    sender,
    receiver: () => people.manager.actor,
    chosen,
    accepted,
    opened,
    stateOf,
    requestStates,
  };
}
