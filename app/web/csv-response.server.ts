import { Readable } from "node:stream";

import { createReadableStreamFromReadable } from "@remix-run/node";

/** A file of rows to take home. */
export function csvResponse({ name, text }: { name: string; text: string }): Response {
  return new Response(text, { headers: headersOf(name) });
}

/** The same where it goes out while it is read. */
export function csvInPieces({ name, pieces }: { name: string; pieces: AsyncIterable<string> }) {
  const stream = createReadableStreamFromReadable(Readable.from(pieces));
  return new Response(stream, { headers: headersOf(name) });
}

const headersOf = (name: string) => ({
  "Content-Type": "text/csv; charset=utf-8",
  "Content-Disposition": `attachment; filename="${name}"`,
});
