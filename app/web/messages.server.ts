/** Messages and letters that wait or failed, in words, and having them tried again. */
import { type ActionFunctionArgs, data, redirect } from "@remix-run/node";
import { z } from "zod";

import { href } from "./href";
import { languageOf } from "./language.server";
import { perform, statusOf } from "./perform.server";
import { requireActor } from "./session.server";
import type { TrafficView } from "~/components/messages/traffic-view";
import { type Actor, assertMay } from "~/domain/accounts/public";
import type { Outcome } from "~/domain/kernel/outcome";
import { LETTER_STATES } from "~/domain/monitoring/public";
import { listTraffic, retryLetters, retryMessages } from "~/domain/monitoring/public.server";
import { messages as en } from "~/i18n/en/messages";
import { momentText } from "~/i18n/moment";
import { messages as nl } from "~/i18n/nl/messages";

export async function trafficView(
  request: Request,
  refused: string | null = null,
): Promise<TrafficView> {
  const actor = await requireActor(request);
  const { messages, letters } = await listTraffic(actor);
  const language = languageOf(request);
  const texts = { nl, en }[language];
  const moment = (at: Date) => momentText(at, language);
  const told = Number(new URL(request.url).searchParams.get("opnieuw") ?? 0);
  const withError = (line: string, error: string) =>
    error === "" ? [line] : [line, texts.error(error)];
  return {
    ...{ title: texts.title, refused, told: told > 0 ? texts.done(told) : null },
    messages: {
      waiting: [
        texts.messages.waiting(messages.waiting),
        ...(messages.oldest ? [texts.messages.oldest(moment(messages.oldest))] : []),
      ],
      summary: messages.failed === 0 ? texts.messages.none : texts.messages.failed(messages.failed),
      stuck: messages.stuck.map(({ id, type, attempts, since, nextAt, error }) => ({
        ...{ id, type },
        lines: withError(texts.messages.line(attempts, moment(since), moment(nextAt)), error),
      })),
    },
    letters: {
      counts: LETTER_STATES.map((state) => ({
        name: texts.letters.states[state],
        value: String(letters[state]),
      })),
      dead: letters.dead.map(({ id, kind, state, address, at, error }) => ({
        ...{ id, canRetry: address !== null, kind: texts.letters.kinds[kind] ?? kind },
        lines: withError(
          texts.letters.line(
            texts.letters.states[state],
            address ?? texts.letters.forgotten,
            moment(at),
          ),
          error,
        ),
      })),
    },
  };
}

const retryForm = z.object({
  doe: z.enum(["bericht", "alle-berichten", "brief", "alle-brieven"]),
  id: z.string().max(100).default(""),
});

export async function retryTraffic({ request }: ActionFunctionArgs) {
  const actor = await requireActor(request);
  assertMay(actor, "messages.keep");
  const outcome = await perform(request, retryForm, (sent) => retry(actor, sent));
  if (outcome.ok)
    return redirect(href("/beheer/berichtenverkeer", {}, { opnieuw: outcome.value }), 303);
  const { fault } = { nl, en }[languageOf(request)];
  return data(await trafficView(request, fault), { status: statusOf(outcome) });
}

function retry(actor: Actor, { doe, id }: z.infer<typeof retryForm>): Promise<Outcome<number>> {
  if (doe === "alle-berichten") return retryMessages(actor, "all");
  if (doe === "alle-brieven") return retryLetters(actor, "all");
  if (doe === "brief") return retryLetters(actor, id);
  return retryMessages(actor, /^\d{1,18}$/.test(id) ? BigInt(id) : 0n);
}
