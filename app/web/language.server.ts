import { appOrigin } from "~/env.server";
import { isLanguage, type Language } from "~/i18n/language";

const YEAR = 31_536_000;

/** The language that was chosen before; Dutch until then. */
export function languageOf(request: Request): Language {
  const chosen = /(?:^|;\s*)taal=(\w+)/.exec(request.headers.get("Cookie") ?? "")?.[1];
  return isLanguage(chosen) ? chosen : "nl";
}

export function languageCookie(language: Language): string {
  const secure = appOrigin().startsWith("https:") ? "; Secure" : "";
  return `taal=${language}; Path=/; Max-Age=${YEAR}; SameSite=Lax; HttpOnly${secure}`;
}
