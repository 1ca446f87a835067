/** Help on the word of a doctor, as a municipality and contract management may read it. */
import { href } from "./href";
import { languageOf } from "./language.server";
import { shownDay } from "./notifications.server";
import { requireActor } from "./session.server";
import type { MedicalRouteView } from "~/components/doctors/medical-route-page";
import { assertMay, may } from "~/domain/accounts/public";
import { nameOf } from "~/domain/catalogue/public";
import { getRegion } from "~/domain/catalogue/public.server";
import { dateOf } from "~/domain/kernel/day";
import { listMedicalRoute } from "~/domain/referrals/public.server";
import { doctors as en } from "~/i18n/en/doctors";
import { namesOf } from "~/i18n/names";
import { doctors as nl } from "~/i18n/nl/doctors";

export async function medicalRouteView(
  request: Request,
  desk: "referrer" | "region",
): Promise<MedicalRouteView> {
  const actor = await requireActor(request);
  assertMay(actor, `start.${desk}`);
  const asked = Math.floor(Number(new URL(request.url).searchParams.get("pagina"))) || 1;
  const { lines, total, page, pages } = await listMedicalRoute(actor, { page: asked });
  const language = languageOf(request);
  const region = await getRegion();
  const names = namesOf(region, language);
  const texts = { nl, en }[language].medical;
  return {
    ...{ title: texts.title, intro: texts.intro, columns: texts.columns, page, pages },
    status: total === 0 ? texts.none : texts.total(total),
    lines: lines.map(({ route, supplier, category, startedOn, endedOn }) => ({
      ...{ route: nameOf(region.referrers, route, language), supplier },
      category: category ? names("profiel", category) : texts.noCategory,
      start: shownDay(dateOf(startedOn), language),
      end: endedOn ? shownDay(dateOf(endedOn), language) : texts.running,
    })),
  };
}

/** For the start page of an access team. */
export async function medicalRouteLinks(request: Request) {
  const actor = await requireActor(request);
  const [municipality = ""] = actor.municipalities;
  if (!may(actor, "medical-route.read", { municipality })) return [];
  const { link } = { nl, en }[languageOf(request)].medical;
  return [{ to: href("/verwijzer/artsen"), text: link }];
}
