import { createHash } from "node:crypto";

/** JSON with an ETag: a program that has this answer already gets 304 and no body. */
export function jsonAnswer(request: Request, body: unknown): Response {
  const text = JSON.stringify(body);
  const etag = `"${createHash("sha256").update(text).digest("base64url").slice(0, 27)}"`;
  const headers = { "Content-Type": "application/json; charset=utf-8", ETag: etag };
  const isKnown = request.headers
    .get("If-None-Match")
    ?.split(/\s*,\s*/)
    .includes(etag);
  return isKnown
    ? new Response(null, { status: 304, headers })
    : new Response(text, { headers: { ...headers, "Cache-Control": "private, no-cache" } });
}

/** What a program is told when something is not there. */
export function jsonProblem(error: string, status: number): Response {
  return Response.json({ error }, { status });
}
