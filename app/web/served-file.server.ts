/** A file that was handed in, for who takes it home (security requirement S-36). */
import { Readable } from "node:stream";

import { createReadableStreamFromReadable } from "@remix-run/node";

import type { OpenedFile } from "~/domain/providers/public.server";

/** Never shown in the browser, never kept by it; a page in it could do nothing. */
export function servedFile({ name, mediaType, bytes, content }: OpenedFile): Response {
  return new Response(createReadableStreamFromReadable(Readable.from(content)), {
    headers: {
      "Content-Type": mediaType,
      "Content-Length": String(bytes),
      "Content-Disposition": asAttachment(name),
      "Content-Security-Policy": "sandbox",
      "Cache-Control": "no-store",
    },
  });
}

/** RFC 6266: a plain name for who reads no other, and the whole name after it. */
export function asAttachment(name: string): string {
  const plain = name
    .normalize("NFD")
    .replaceAll(/[^\x20-\x7e]/g, "")
    .replaceAll(/["\\%;]/g, "_");
  const whole = encodeURIComponent(name).replaceAll(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain || "bestand"}"; filename*=UTF-8''${whole}`;
}
