/**
 * Whether a PDF can do something: run a script, start a program, hand on another file (security
 * requirement S-36).
 *
 * What it can do stands in it by name. A name may be written in other letters (`/J#61vaScript`) and may
 * stand within a compressed part; both are looked into, and a part that cannot be is refused.
 */
import { constants, inflateSync } from "node:zlib";

export type PdfFault = "file.active" | "file.unreadable";

const ACTIVE = new Set([
  ...["JavaScript", "Launch", "EmbeddedFile", "EmbeddedFiles", "RichMedia", "Rendition"],
  ...["GoToE", "ImportData", "SubmitForm"],
]);
/** So short that a picture holds it by chance: it counts where text stands only. */
const JUST_SCRIPT = new Set(["JS"]);

/** Ways to write a part that are not undone here. */
const OTHER_WAYS = new Set([
  ...["ASCIIHexDecode", "AHx", "ASCII85Decode", "A85", "LZWDecode", "LZW"],
  ...["RunLengthDecode", "RL", "Crypt"],
]);

const MOST_INFLATED_BYTES = 48 * 1024 * 1024;
/** Of the beginnings of what is not announced as a part. */
const MOST_PEEKED_BYTES = 512 * 1024 * 1024;
const PEEK_BYTES = 256;
const LONGEST_PLAIN = 1024 * 1024;
const FAILED_BYTES = 1024 * 1024;
/** More than a document of the largest size has; each is looked into once. */
const MOST_STREAMS = 10_000;
const LONGEST_DICTIONARY = 4_096;

export function pdfFault(content: Buffer): PdfFault | null {
  if (!content.subarray(0, 5).equals(Buffer.from("%PDF-"))) return "file.unreadable";
  const text = content.toString("latin1");
  if (hasName(text, ACTIVE)) return "file.active";
  if (hasName(withoutStreams(text), JUST_SCRIPT)) return "file.active";
  return faultInParts(content, text);
}

/** A name ends at white space or a delimiter; `#4a` in it is the letter J. */
const NAME = /\/([^\s\0()<>[\]{}/%]{1,400})/g;

type Named = { name: string; at: number };

function* namesIn(text: string): Generator<Named> {
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

/**
 * Each stream once, also what stands within another: what seems one may be a remark. It begins on the
 * next line, whatever the rest of this one says, as readers do.
 */
function* streamsIn(text: string): Generator<{ keyword: number; begin: number }> {
  const line = /\r\n?|\n/g;
  let last: { keyword: number; begin: number } | null = null;
  for (const { index: keyword } of text.matchAll(/(?<!end)stream/g)) {
    if (last && keyword < last.begin) {
      last.keyword = keyword;
      continue;
    }
    if (last) yield last;
    line.lastIndex = keyword;
    if (!line.test(text)) return;
    last = { keyword, begin: line.lastIndex };
  }
  if (last) yield last;
}

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

/** A part that says what it is must open; of any other it is looked whether it holds objects. */
function faultInParts(content: Buffer, text: string): PdfFault | null {
  const names = [...namesIn(text)];
  if (isHidden(text, names)) return "file.unreadable";
  const announced = names.filter(({ name, at }) => announcesPart(text, name, at));
  const room = { inflated: MOST_INFLATED_BYTES, peeked: MOST_PEEKED_BYTES, streams: MOST_STREAMS };
  let [next, before] = [0, 0];
  for (const { keyword, begin } of streamsIn(text)) {
    const first = announced[next]?.at ?? Infinity;
    while ((announced[next]?.at ?? Infinity) < keyword) next += 1;
    const isAnnounced = first < keyword;
    const about = aboutStream(text, { from: before, known: Math.min(first, keyword), keyword });
    const fault = faultInStream(content.subarray(begin), { about, isAnnounced }, room);
    if (fault) return fault;
    before = keyword;
  }
  return next < announced.length ? "file.unreadable" : null;
}

/** Where a part is announced: by its type, or by the number at which its first object begins. */
function announcesPart(text: string, name: string, at: number): boolean {
  return name === "ObjStm" || (name === "First" && FIRST.test(text.slice(at, at + 60)));
}

/** A number, and not a reference (`/First 12 0 R`), as the lists of chapters have. */
const FIRST = /^\/[^\s]+\s+\d+(?!\d|\s+\d+\s+R)/;

/** What stands elsewhere is not followed, and of two ways to write a part one is not undone. */
function isHidden(text: string, names: Named[]): boolean {
  const hasParts = names.some(({ name, at }) => name === "XRef" || announcesPart(text, name, at));
  return names.some(({ name, at }) => {
    if (name === "Type") return !/^\//.test(valueAfter(text, at));
    if (name === "Filter") return isHiddenFilter(valueAfter(text, at), hasParts);
    return name === "DecodeParms" && hasParts && REFERS.test(valueAfter(text, at));
  });
}

const ONE_FILTER = /^(?:\/|null|\[\s*(?:\/[^\s/[\]]+\s*)?\])/;

function isHiddenFilter(value: string, hasParts: boolean): boolean {
  return hasParts ? !ONE_FILTER.test(value) : !/^(?:\/|null|\[)/.test(value);
}

/** A reference, or a list with one in it, or something that is not seen through. */
const REFERS = /^(?:\d|%|\[[^\]<]*\d\s+\d+\s+R)/;

/** What follows a name, without the remarks between. */
function valueAfter(text: string, at: number): string {
  return text
    .slice(at + 1, at + 400)
    .replace(/^[^\s\0()<>[\]{}/%]*/, "")
    .replace(/^(?:[\s\0]+|%[^\r\n]*[\r\n])*/, "");
}

type Stretch = { from: number; known: number; keyword: number };

/** The dictionary of a stream: from where its object begins, or as far back as one reaches. */
function aboutStream(text: string, { from, known, keyword }: Stretch): string {
  const start = Math.max(from, known - LONGEST_DICTIONARY);
  const begin = text.slice(start, known).lastIndexOf("obj");
  return text.slice(begin < 0 ? start : start + begin, keyword);
}

type Room = { inflated: number; peeked: number; streams: number };
type About = { about: string; isAnnounced: boolean };

function faultInStream(
  written: Buffer,
  { about, isAnnounced }: About,
  room: Room,
): PdfFault | null {
  room.streams -= 1;
  const names = [...namesIn(about)];
  if (room.streams < 0 || hasHiddenFirst(about, names)) return "file.unreadable";
  const isFlate = names.some(({ name }) => name === "FlateDecode" || name === "Fl");
  if (isAnnounced)
    return isWrittenOtherwise(about, names)
      ? "file.unreadable"
      : faultInPart(written, isFlate, room);
  const isPart = isZlib(written) && maybeObjects(written, room);
  return isPart ? faultInFlate(written, isFlate, room) : faultOf(room);
}

/** What is not compressed was read with all the rest; the short name is looked for in a part only. */
function faultInPart(written: Buffer, isFlate: boolean, room: Room): PdfFault | null {
  if (isZlib(written)) return faultInFlate(written, true, room);
  return isFlate ? "file.unreadable" : faultInPlain(written, room);
}

function faultInFlate(written: Buffer, mustOpen: boolean, room: Room): PdfFault | null {
  const part = inflated(written, room.inflated);
  if (part !== null) {
    room.inflated -= part.length;
    return hasName(part, ACTIVE) || hasName(part, JUST_SCRIPT) ? "file.active" : null;
  }
  // What only looks compressed is another thing; too many of them are made to tire.
  room.inflated -= FAILED_BYTES;
  return mustOpen ? "file.unreadable" : faultOf(room);
}

function faultOf({ inflated: left, peeked }: Room): PdfFault | null {
  return left < 0 || peeked < 0 ? "file.unreadable" : null;
}

/** The number at which the first object begins stands elsewhere, so that nothing announces the part. */
function hasHiddenFirst(about: string, names: Named[]): boolean {
  return names.some(({ name, at }) => name === "First" && !FIRST.test(about.slice(at, at + 60)));
}

function isWrittenOtherwise(about: string, names: Named[]): boolean {
  return names.some(({ name, at }) => {
    if (name === "Predictor") return !/^1(?![\d.]|\s+\d+\s+R)/.test(valueAfter(about, at));
    if (name === "F") return !ONE_FILTER.test(valueAfter(about, at));
    return OTHER_WAYS.has(name) || (name === "DP" && REFERS.test(valueAfter(about, at)));
  });
}

function faultInPlain(written: Buffer, room: Room): PdfFault | null {
  const piece = written.subarray(0, LONGEST_PLAIN).toString("latin1");
  const end = piece.indexOf("endstream");
  if (end < 0 && written.length > LONGEST_PLAIN) return "file.unreadable";
  const part = end < 0 ? piece : piece.slice(0, end);
  room.inflated -= part.length;
  return hasName(part, JUST_SCRIPT) ? "file.active" : faultOf(room);
}

function isZlib(written: Buffer): boolean {
  const [method = 0, flags = 0] = written;
  return (method & 15) === 8 && (method * 256 + flags) % 31 === 0;
}

/** A part with objects begins with their numbers and places; a picture or a page does not. */
function maybeObjects(written: Buffer, room: Room): boolean {
  const peek = inflated(written.subarray(0, PEEK_BYTES), MOST_INFLATED_BYTES);
  if (peek === null) return true;
  room.peeked -= peek.length;
  return (
    room.peeked >= 0 && /^(?:[\s\0]|%[^\r\n]*[\r\n])*(?:\d+[\s\0%]|\d*$|%[^\r\n]*$)/.test(peek)
  );
}

/** Also what breaks off: a reader shows what it can. */
function inflated(written: Buffer, most: number): string | null {
  try {
    const how = { maxOutputLength: Math.max(most, 1), finishFlush: constants.Z_SYNC_FLUSH };
    return inflateSync(written, how).toString("latin1");
  } catch {
    return null;
  }
}
