/**
 * Whether content passes for something else as well: a page, a program in an archive, another document.
 * Readers look for these at fixed places, so that is where they are looked for here.
 */
const SNIFFED_BYTES = 1_024;
/** A ZIP, and so a JAR, is known by its last record, which may be followed by a comment of 64 kB. */
const ZIP_END = Buffer.from("PK\u0005\u0006", "latin1");
const ZIP_LOOKS_BYTES = 65_557;

const PAGE = /<(?:html|script|!doctype|svg|\?php|iframe|body|head)\b/i;

export function isPolyglot(content: Buffer, { isPdf }: { isPdf: boolean }): boolean {
  const head = content.subarray(0, SNIFFED_BYTES).toString("latin1");
  if (PAGE.test(head) || (!isPdf && head.includes("%PDF-"))) return true;
  return content.subarray(-ZIP_LOOKS_BYTES).includes(ZIP_END) || hasTail(content, isPdf);
}

const PDF_END = Buffer.from("%%EOF");
const PNG_START = Buffer.from("\u0089PNG", "latin1");
/** The length of the last chunk is 0, then its name and checksum. */
const PNG_END = Buffer.from([0, 0, 0, 0, 0x49, 0x45, 0x4e, 0x44, 0xae, 0x42, 0x60, 0x82]);
const JPEG_END = Buffer.from([0xff, 0xd9]);

/** Something after the end that is not empty; a photo may carry more pictures, but no page. */
function hasTail(content: Buffer, isPdf: boolean): boolean {
  if (isPdf) return !isEmpty(afterLast(content, PDF_END));
  if (content.subarray(0, 4).equals(PNG_START)) return !isEmpty(afterLast(content, PNG_END));
  return PAGE.test(afterLast(content, JPEG_END).toString("latin1"));
}

function afterLast(content: Buffer, end: Buffer): Buffer {
  const at = content.lastIndexOf(end);
  return at < 0 ? content : content.subarray(at + end.length);
}

function isEmpty(tail: Buffer): boolean {
  return tail.every((byte) => byte === 0 || (byte >= 9 && byte <= 13) || byte === 32);
}
