/**
 * Whether a PDF can do something: run a script, start a program, hand on another file (security
 * requirement S-36).
 *
 * What it can do stands in it by name. A name may be written in other letters (`/J#61vaScript`) and may
 * stand within a compressed part; both are looked into, and a part that cannot be is refused.
 */
import { inflateSync } from "node:zlib";

export type PdfFault = "file.active" | "file.unreadable";

const ACTIVE = new Set([
  ...["JavaScript", "Launch", "EmbeddedFile", "EmbeddedFiles", "RichMedia", "Rendition"],
  ...["GoToE", "ImportData", "SubmitForm"],
]);
/** So short that a picture holds it by chance: it counts where text stands only. */
const SCRIPT = "JS";

/** Ways to write a part that are not undone here. */
const OTHER_WAYS = new Set([
  ...["ASCIIHexDecode", "AHx", "ASCII85Decode", "A85", "LZWDecode", "LZW"],
  ...["RunLengthDecode", "RL", "Crypt"],
]);

const MOST_INFLATED_BYTES = 48 * 1024 * 1024;

export function pdfFault(content: Buffer): PdfFault | null {
  if (!content.subarray(0, 5).equals(Buffer.from("%PDF-"))) return "file.unreadable";
  const text = content.toString("latin1");
  if (hasName(text, ACTIVE)) return "file.active";
  if (hasName(withoutStreams(text), new Set([SCRIPT]))) return "file.active";
  return faultInParts(content, text);
}

/** A name ends at white space or a delimiter; `#4a` in it is the letter J. */
const NAME = /\/([^\s\0()<>[\]{}/%]{1,400})/g;

function* namesIn(text: string): Generator<{ name: string; at: number }> {
  for (const { 1: written = "", index: at } of text.matchAll(NAME))
    yield { name: written.includes("#") ? unescaped(written) : written, at };
}

function unescaped(written: string): string {
  return written.replaceAll(/#([0-9a-f]{2})/gi, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}

function hasName(text: string, names: ReadonlySet<string>): boolean {
  for (const { name } of namesIn(text)) if (names.has(name)) return true;
  return false;
}

const STREAM = /(?<!end)stream\r?\n/g;

function withoutStreams(text: string): string {
  const kept: string[] = [];
  let from = 0;
  for (const { index, 0: found } of text.matchAll(STREAM)) {
    if (index < from) continue;
    kept.push(text.slice(from, index));
    const end = text.indexOf("endstream", index + found.length);
    from = end < 0 ? text.length : end;
  }
  return [...kept, text.slice(from)].join(" ");
}

/** The compressed parts that hold objects, as names do not stand anywhere else. */
function faultInParts(content: Buffer, text: string): PdfFault | null {
  let left = MOST_INFLATED_BYTES;
  for (const at of startsOfParts(text)) {
    const stream = /(?<!end)stream\r?\n/g;
    stream.lastIndex = at;
    const begin = stream.exec(text);
    if (!begin) return "file.unreadable";
    const about = text.slice(text.lastIndexOf("obj", at), begin.index);
    const part = openedPart(content.subarray(stream.lastIndex), about, left);
    if (part === null) return "file.unreadable";
    if (hasName(part, ACTIVE) || hasName(part, new Set([SCRIPT]))) return "file.active";
    left -= part.length;
  }
  return null;
}

/** Where a part is announced: by its type, or by the number at which its first object begins. */
function startsOfParts(text: string): number[] {
  return [...namesIn(text)].flatMap(({ name, at }) => {
    const isStart = name === "First" && FIRST.test(text.slice(at, at + 60));
    return name === "ObjStm" || isStart ? [at] : [];
  });
}

/** A number, and not a reference (`/First 12 0 R`), as the lists of chapters have. */
const FIRST = /^\/[^\s]+\s+\d+(?!\d|\s+\d+\s+R)/;

function openedPart(written: Buffer, about: string, most: number): string | null {
  const names = [...namesIn(about)].map(({ name }) => name);
  if (names.some((name) => OTHER_WAYS.has(name)) || /Predictor\s+(?!1\b)/.test(about)) return null;
  if (!names.includes("FlateDecode") && !names.includes("Fl")) {
    const end = written.indexOf("endstream");
    return written.subarray(0, end < 0 ? undefined : end).toString("latin1");
  }
  try {
    return inflateSync(written, { maxOutputLength: Math.max(most, 1) }).toString("latin1");
  } catch {
    return null;
  }
}
