import { appOrigin } from "~/env.server";
import { type Audience, isAudience } from "~/i18n/audience";

const YEAR = 31_536_000;

/** The view that was chosen before; the residents' until then. */
export function audienceOf(request: Request): Audience {
  const chosen = /(?:^|;\s*)weergave=(\w+)/.exec(request.headers.get("Cookie") ?? "")?.[1];
  return isAudience(chosen) ? chosen : "inwoner";
}

export function audienceCookie(audience: Audience): string {
  const secure = appOrigin().startsWith("https:") ? "; Secure" : "";
  return `weergave=${audience}; Path=/; Max-Age=${YEAR}; SameSite=Lax; HttpOnly${secure}`;
}
