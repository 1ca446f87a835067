import { href } from "~/web/href";

/** Back to the list the visitor came from, with its choices; else the list of one municipality. */
export function listLink(request: Request): string {
  const came = request.headers.get("Referer") ?? "";
  const from = URL.canParse(came) ? new URL(came) : null;
  const { host, searchParams } = new URL(request.url);
  if (from?.host === host && from.pathname === href("/zoeken")) return from.pathname + from.search;
  return href("/zoeken", {}, { gemeente: searchParams.get("gemeente") });
}
