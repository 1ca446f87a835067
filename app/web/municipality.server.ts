/**
 * The municipality that a visitor chose: a code and nothing else, so that pages can say whom to call.
 *
 * An address that names one known municipality chooses it; otherwise the one chosen before holds. It
 * decides whom to call and what is near, never which offers are found.
 */
import { appOrigin } from "~/env.server";

type Known = { municipalities: { code: string }[] };

const YEAR = 31_536_000;

export function municipalityOf(request: Request, region: Known): string | null {
  return namedIn(new URL(request.url).searchParams, region) ?? rememberedBy(request, region);
}

/** What the address chooses and the visitor's cookie does not hold yet; null when there is nothing new. */
export function newlyChosen(request: Request, region: Known): string | null {
  const named = namedIn(new URL(request.url).searchParams, region);
  return named === rememberedBy(request, region) ? null : named;
}

/** For a year; an empty choice is forgotten at once. */
export function municipalityCookie(code: string): string {
  const secure = appOrigin().startsWith("https:") ? "; Secure" : "";
  const age = code === "" ? 0 : YEAR;
  return `gemeente=${code}; Path=/; Max-Age=${age}; SameSite=Lax; HttpOnly${secure}`;
}

/**
 * The way back after a choice: an address that named one municipality names the new one, since it
 * would undo the choice otherwise.
 */
export function withMunicipality(path: string, code: string): string {
  const url = new URL(path, "http://here.invalid");
  if (url.searchParams.getAll("gemeente").length !== 1) return path;
  if (code === "") url.searchParams.delete("gemeente");
  else url.searchParams.set("gemeente", code);
  return url.pathname + url.search + url.hash;
}

export function isKnown(code: unknown, { municipalities }: Known): code is string {
  return municipalities.some((municipality) => municipality.code === code);
}

function namedIn(params: URLSearchParams, region: Known): string | null {
  const named = [...new Set(params.getAll("gemeente"))];
  return named.length === 1 && isKnown(named[0], region) ? named[0] : null;
}

function rememberedBy(request: Request, region: Known): string | null {
  const kept = /(?:^|;\s*)gemeente=(\d{4})(?:;|$)/.exec(request.headers.get("Cookie") ?? "")?.[1];
  return isKnown(kept, region) ? kept : null;
}
