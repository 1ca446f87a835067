/** The queue of the admission desk in words. */
import { href } from "./href";
import { languageOf } from "./language.server";
import { requireActor } from "./session.server";
import { wordsFor } from "~/components/providers/words-for";
import { STATE_TONES } from "~/components/admission/desk-tones";
import type { QueueView } from "~/components/admission/desk-view";
import { getRegion } from "~/domain/catalogue/public.server";
import { isoDay } from "~/domain/kernel/day";
import {
  type ApplicationLine,
  listApplications,
  MOST_DECIDED,
  type Queue,
  QUEUES,
} from "~/domain/providers/public.server";
import { admissionDesk as en } from "~/i18n/en/admission-desk";
import { admissionDesk as nl } from "~/i18n/nl/admission-desk";

/** In the address of the page. */
const SHOWN = { open: "", decided: "afgehandeld" } as const satisfies Record<Queue, string>;

export async function queueView(request: Request): Promise<QueueView> {
  const actor = await requireActor(request);
  const now = new Date();
  const language = languageOf(request);
  const texts = { nl, en }[language];
  const shown = new URL(request.url).searchParams.get("toon") ?? "";
  const queue = QUEUES.find((one) => SHOWN[one] === shown) ?? "open";
  const [lines, region] = await Promise.all([listApplications(actor, queue, now), getRegion(now)]);
  const { day } = wordsFor(region, language, now).texts.waits;
  return {
    title: texts.title,
    tabs: QUEUES.map((one) => ({
      name: texts.queues[one],
      to: href("/regio/toelating", {}, SHOWN[one] ? { toon: SHOWN[one] } : {}),
      isCurrent: one === queue,
    })),
    none: lines.length === 0 ? texts.none[queue] : null,
    most:
      queue === "decided" && lines.length === MOST_DECIDED ? texts.mostDecided(MOST_DECIDED) : null,
    rows: lines.map((line) => rowOf(line, { texts, day })),
  };
}

type Words = { texts: typeof nl; day: (iso: string) => string };

function rowOf(line: ApplicationLine, { texts, day }: Words): QueueView["rows"][number] {
  const { id, reference, name, kind, state, items, admitted, owner, dueOn, isLate } = line;
  const about = [texts.kinds[kind], ...(line.isCombination ? [texts.combination] : [])];
  const isOver = state === "decided";
  return {
    ...{ id, reference, name, isLate },
    about: about.join(", "),
    asked: isOver ? texts.admitted(admitted, items) : texts.parts(items),
    state: { text: texts.states[state], tone: STATE_TONES[state] },
    owner: owner?.name ?? texts.nobody,
    due: isOver ? "" : `${texts.columns.due}: ${day(isoDay(dueOn))}.`,
    to: href("/regio/toelating/:id", { id }),
  };
}
