import { createHash } from "node:crypto";

/** JSON for programs, with an ETag: who has it already gets 304 and no body. */
export function answerJson(request: Request, value: unknown): Response {
  const body = JSON.stringify(value);
  const tag = `W/"${createHash("sha256").update(body).digest("base64url").slice(0, 27)}"`;
  const headers = { ETag: tag, "Cache-Control": "public, no-cache" };
  const known = request.headers.get("If-None-Match")?.split(/,\s*/) ?? [];
  if (known.includes(tag)) return new Response(null, { status: 304, headers });
  return new Response(body, {
    headers: { ...headers, "Content-Type": "application/json; charset=utf-8" },
  });
}

/** What a program is told when something is not there. */
export function jsonProblem(error: string, status: number): Response {
  return Response.json({ error }, { status });
}
