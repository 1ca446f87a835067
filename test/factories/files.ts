/** Files as people hand them in, and as nobody should. */
import sharp from "sharp";

/** What a small sound PDF looks like; `more` stands among its objects. */
export function aPdf(more = ""): Buffer {
  return Buffer.from(
    `%PDF-1.4\n1 0 obj\n<</Type /Catalog /Pages 2 0 R>>\nendobj\n` +
      `2 0 obj\n<</Type /Pages /Kids [3 0 R] /Count 1>>\nendobj\n` +
      `3 0 obj\n<</Type /Page /Parent 2 0 R /MediaBox [0 0 200 200]>>\nendobj\n${more}\n` +
      `trailer\n<</Root 1 0 R>>\nstartxref\n0\n%%EOF\n`,
    "latin1",
  );
}

/** A PDF of exactly so many bytes. */
export function aPdfOf(bytes: number): Buffer {
  const [head, tail] = [aPdf().subarray(0, -6), aPdf().subarray(-6)];
  const filling = Buffer.alloc(bytes - head.length - tail.length, " ");
  return Buffer.concat([head, filling, tail]);
}

const redSquare = { width: 40, height: 30, channels: 3, background: "#c00" } as const;

export function aPicture(format: "png" | "jpeg"): Promise<Buffer> {
  return sharp({ create: redSquare }).toFormat(format).toBuffer();
}

/** A ZIP, and so a JAR, with one empty file. */
export const aZip = Buffer.concat([
  Buffer.from("PK\u0003\u0004", "latin1"),
  Buffer.alloc(26),
  Buffer.from("PK\u0005\u0006", "latin1"),
  Buffer.alloc(18),
]);

export const anSvg = Buffer.from(
  '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
);

export const aPage = Buffer.from("<!doctype html><html><script>alert(1)</script></html>");

/** The harmless text that every scanner takes for a virus, in a PDF; in two halves, for scanners of source. */
export const EICAR = [
  "X5O!P%@AP[4\\PZX54(P^)7CC)7}$",
  "EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*",
].join("");
