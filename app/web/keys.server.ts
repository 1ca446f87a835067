import { data, redirect } from "@remix-run/node";

import { href } from "./href";
import { languageOf } from "./language.server";
import { shownDay } from "./notifications.server";
import { perform } from "./perform.server";
import { requireActor } from "./session.server";
import type { KeyRow } from "~/components/keys/key-list";
import { assertMay } from "~/domain/accounts/public";
import {
  createKey,
  keyForm,
  type KeyView,
  listKeys,
  revokeKey,
  rotateKey,
} from "~/domain/accounts/public.server";
import { appOrigin } from "~/env.server";
import { keys as en } from "~/i18n/en/keys";
import type { Language } from "~/i18n/language";
import { keys as nl } from "~/i18n/nl/keys";

const TEXTS = { nl, en };

export async function getKeysPage(request: Request) {
  const actor = await requireActor(request);
  const language = languageOf(request);
  const rows = (await listKeys(actor)).map((key) => keyRow(key, language));
  return { title: TEXTS[language].title, rows, example: exampleOf(appOrigin()) };
}

/** A key is shown in the answer to the form itself: it stands nowhere to be shown again. */
export async function receiveKeys(request: Request) {
  const actor = await requireActor(request);
  const { organisationId } = actor;
  assertMay(actor, "key.keep", organisationId === null ? undefined : { organisationId });
  const outcome = await perform(request, keyForm, async (form) => {
    if (form.doe === "maak") return createKey(actor, { name: form.naam, scope: form.bereik });
    if (form.doe === "vervang") return rotateKey(actor, form.koppeling);
    return revokeKey(actor, form.koppeling);
  });
  if (!outcome.ok) return data({ shown: null, fault: outcome.refusals[0]!.code }, { status: 422 });
  if (outcome.value) return data({ shown: outcome.value, fault: null });
  return redirect(href("/aanbieder/koppelingen", {}, { ingetrokken: 1 }), 303);
}

function keyRow(key: KeyView, language: Language): KeyRow {
  const texts = TEXTS[language];
  const day = (moment: Date) => shownDay(moment, language);
  return {
    ...{ id: key.id, name: key.name },
    lines: [
      texts.scopes[key.scope],
      texts.begins(key.prefix),
      texts.made(day(key.createdAt)),
      texts.until(day(key.expiresAt)),
      key.lastUsedAt ? texts.used(day(key.lastUsedAt)) : texts.unused,
    ],
  };
}

function exampleOf(origin: string): string {
  return `curl -X PUT ${origin}/api/v1/waiting-times \\
  -H "Authorization: Bearer $KEY" -H "Content-Type: application/json" \\
  -d '{"waitingTimes": [{"offerCode": "o12", "locationCode": "l1", "status": "waitlist",
       "weeksToIntake": 2, "weeksToStart": 7, "numberWaiting": 3, "placesFree": 0}]}'`;
}
