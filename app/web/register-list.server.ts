/** The list of the contract register in words. */
import { href } from "./href";
import { languageOf } from "./language.server";
import { requireActor } from "./session.server";
import type { RegisterView } from "~/components/register/register-view";
import { may } from "~/domain/accounts/public";
import { readNeed, REGISTER_NEEDS, type RegisterLine } from "~/domain/providers/public";
import { listRegister } from "~/domain/providers/public.server";
import { countOpenSignals } from "~/domain/signals/public.server";
import { register as en } from "~/i18n/en/register";
import { waitingTimes as enWaits } from "~/i18n/en/waiting-times";
import { register as nl } from "~/i18n/nl/register";
import { waitingTimes as nlWaits } from "~/i18n/nl/waiting-times";

const LONGEST = 100;

export async function registerView(request: Request): Promise<RegisterView> {
  const actor = await requireActor(request);
  const { searchParams } = new URL(request.url);
  const text = (searchParams.get("naam") ?? "").trim().slice(0, LONGEST).replaceAll("\0", "");
  const need = readNeed(searchParams.get("toon") ?? "");
  const asked = Number(searchParams.get("pagina") ?? 1);
  const isPage = Number.isInteger(asked) && asked > 0 && asked < 1_000_000;
  const found = await listRegister(actor, { text, need, page: isPage ? asked : 1 });
  const signals = may(actor, "signal.read")
    ? await countOpenSignals(
        actor,
        found.lines.map(({ id }) => id),
      )
    : new Map<string, number>();
  const language = languageOf(request);
  const texts = { nl, en }[language];
  const { day } = { nl: nlWaits, en: enWaits }[language];
  return {
    ...{ title: texts.title, text, need: need ?? "alle" },
    ...{ total: found.total, page: found.page, pages: found.pages },
    needs: [
      { code: "alle", name: texts.needs.all },
      ...REGISTER_NEEDS.map((code) => ({ code, name: texts.needs[code] })),
    ],
    lines: found.lines.map((line) => ({
      ...{ code: line.code, name: line.name },
      to: href("/regio/aanbieders/:code", { code: line.code }),
      inForce: String(line.inForce),
      nextEnd: line.nextEnd ? day(line.nextEnd) : texts.noEnd,
      now: nowOf(line, texts, signals.get(line.id) ?? 0),
    })),
  };
}

function nowOf(
  { inForce, suspended, planned, successor }: RegisterLine,
  texts: typeof nl,
  signals: number,
): RegisterView["lines"][number]["now"] {
  return [
    ...(successor ? [{ text: texts.succeededBy(successor), tone: "info" as const }] : []),
    ...(inForce + suspended === 0 && !successor
      ? [{ text: texts.withoutContract, tone: "warning" as const }]
      : []),
    ...(suspended > 0 ? [{ text: texts.suspended(suspended), tone: "critical" as const }] : []),
    ...(signals > 0 ? [{ text: texts.signals(signals), tone: "warning" as const }] : []),
    ...(planned > 0 ? [{ text: texts.planned(planned), tone: "info" as const }] : []),
  ];
}
