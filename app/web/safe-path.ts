/**
 * A path on this website, or `/` for anything else: an address that was sent to us never leads
 * elsewhere (security requirement S-34).
 */
export function safePath(sent: unknown): string {
  if (typeof sent !== "string" || !URL.canParse(sent, "https://here.invalid")) return "/";
  const { origin, pathname, search, hash } = new URL(sent, "https://here.invalid");
  const path = pathname + search + hash;
  return origin === "https://here.invalid" && sent.startsWith("/") && !path.startsWith("//")
    ? path
    : "/";
}
