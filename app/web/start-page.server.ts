/** What every start page needs: somebody who may be there, the name of the organisation and the title. */
import { languageOf } from "./language.server";
import { requireSignedIn } from "./session.server";
import { assertMay } from "~/domain/accounts/public";
import { startPages as en } from "~/i18n/en/start-pages";
import { startPages as nl } from "~/i18n/nl/start-pages";

export async function getStartPage(
  request: Request,
  audience: "provider" | "referrer" | "region" | "admin",
) {
  const { actor, organisation } = await requireSignedIn(request);
  assertMay(actor, `start.${audience}`);
  return { title: { nl, en }[languageOf(request)][audience].title, organisation };
}
