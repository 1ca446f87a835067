import { deflateSync } from "node:zlib";

import { expect, test } from "vitest";

import { aPdf } from "~test/factories/files";

import { pdfFault } from "./pdf-content.server";

const part = (about: string, content: Buffer) =>
  `9 0 obj\n<<${about} /Length ${content.length}>>\nstream\n${content.toString("latin1")}\nendstream\nendobj`;

const deflated = (text: string) => deflateSync(Buffer.from(text, "latin1"));
const SCRIPT = "<</S /JavaScript /JS (app.alert(1))>>";
const ABOUT = "/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode";

test("a document that only shows something is sound", () => {
  expect(pdfFault(aPdf())).toBeNull();
  expect(pdfFault(aPdf(part("/Filter /FlateDecode", deflated("BT (Hallo) Tj ET"))))).toBeNull();
  expect(pdfFault(aPdf(part(ABOUT, deflated("4 0 <</Type /Page>>"))))).toBeNull();
  expect(pdfFault(aPdf("7 0 obj <</Type /Outlines /First 8 0 R /Last 8 0 R>> endobj"))).toBeNull();
  expect(pdfFault(aPdf("5 0 obj <</Title (Over JavaScript en /JSON)>> endobj"))).toBeNull();
});

test("the name of a script counts within text, not by chance within a picture", () => {
  expect(pdfFault(aPdf(part("/Filter /DCTDecode", Buffer.from("xx/JS yy"))))).toBeNull();
  expect(pdfFault(aPdf("5 0 obj <</JS (x)>> endobj"))).toBe("file.active");
});

test.each([
  ["a script", `5 0 obj ${SCRIPT} endobj`],
  ["an action at opening", `5 0 obj <</OpenAction ${SCRIPT}>> endobj`],
  ["a script in other letters", "5 0 obj <</S /#4aava#53cript>> endobj"],
  ["a short name in other letters", "5 0 obj <</J#53 (x)>> endobj"],
  ["a program", "5 0 obj <</S /Launch /F (cmd.exe)>> endobj"],
  ["another file", "5 0 obj <</Type/EmbeddedFile>> endobj"],
  ["a list of files", "5 0 obj <</Names <</EmbeddedFiles 6 0 R>>>> endobj"],
  ["a script in a compressed part", part(ABOUT, deflated(`4 0 ${SCRIPT}`))],
  ["a short script in a compressed part", part(ABOUT, deflated("4 0 <</JS 5 0 R>>"))],
  ["a part without its type", part(ABOUT.replace("/Type /ObjStm", ""), deflated(`4 0 ${SCRIPT}`))],
  [
    "a part that is not compressed",
    part("/Type /ObjStm /N 1 /First 4", Buffer.from("4 0 <</JS 5 0 R>>")),
  ],
  [
    "a script after what only looks like a stream",
    `% >>stream\n5 0 obj ${SCRIPT} endobj endstream`,
  ],
])("%s is refused", (_, content) => {
  expect(pdfFault(aPdf(content))).toBe("file.active");
});

test.each([
  ["a part that does not open", part(ABOUT, Buffer.from("no zlib"))],
  [
    "a part in another writing",
    part(ABOUT.replace("/Flate", "/ASCIIHexDecode /Flate"), deflated("x")),
  ],
  ["a part of differences", part(`${ABOUT} /DecodeParms <</Predictor 12>>`, deflated("x"))],
  ["a part that grows without end", part(ABOUT, deflated(" ".repeat(60_000_000)))],
  ["a part without content", "5 0 obj <</Type /ObjStm>> endobj"],
])("%s cannot be looked into and is refused", (_, content) => {
  expect(pdfFault(aPdf(content))).toBe("file.unreadable");
});

const HIDDEN = deflated(`4 0 ${SCRIPT}`);

test.each([
  ["a filter", ABOUT.replace("/Filter /FlateDecode", "/Filter 11 0 R")],
  ["a filter after a remark", ABOUT.replace("/Filter /FlateDecode", "/Filter %x\n11 0 R")],
  ["a filter in other letters", ABOUT.replace("/Filter /FlateDecode", "/Fil#74er 11 0 R")],
  ["a filter of a list", ABOUT.replace("/Filter /FlateDecode", "/Filter [11 0 R]")],
  ["a type", ABOUT.replace("/Type /ObjStm", "/Type 11 0 R")],
  ["a first object", ABOUT.replace("/Type /ObjStm ", "").replace("/First 4", "/First 11 0 R")],
  ["how it is written", `${ABOUT} /DecodeParms 11 0 R`],
  ["how each is written", `${ABOUT} /DecodeParms [11 0 R]`],
  ["its differences", `${ABOUT} /DecodeParms <</Predictor 1 0 R>>`],
])("%s that stands elsewhere is refused", (_, about) => {
  expect(pdfFault(aPdf(part(about, HIDDEN)))).toBe("file.unreadable");
});

test("more ways to write one stream are refused where objects are compressed only", () => {
  const twice = part("/Filter [/ASCII85Decode /FlateDecode]", Buffer.from("GhQ=~>"));
  expect(pdfFault(aPdf(twice))).toBeNull();
  const parts = part(ABOUT, deflated("4 0 <</Type /Page>>"));
  expect(pdfFault(aPdf(`${parts}\n${twice}`))).toBe("file.unreadable");
  const one = part("/Filter [ /FlateDecode ] /DecodeParms [null]", deflated("BT ET"));
  expect(pdfFault(aPdf(`${parts}\n${one}`))).toBeNull();
});

test.each([
  ["not announced", part("/Filter /FlateDecode", HIDDEN)],
  ["behind a remark", part("/Filter /FlateDecode", deflated(`%${"x".repeat(600)}\n4 0 ${SCRIPT}`))],
  ["that seems no stream", part("/Filter /FlateDecode", HIDDEN).replace("stream\n", "stream x\r")],
  ["after a remark", part(ABOUT.replace("/N 1", "%stream\n/N 1"), HIDDEN)],
])("a script among compressed objects %s is found", (_, content) => {
  expect(pdfFault(aPdf(content))).toBe("file.active");
});

test("a compressed page or picture may hold anything", () => {
  const page = deflated("BT (Java/JavaScript en /JS ) Tj ET");
  expect(pdfFault(aPdf(part("/Filter /FlateDecode", page)))).toBeNull();
  const white = deflateSync(Buffer.alloc(60_000_000, 255));
  expect(pdfFault(aPdf(part("/Filter /FlateDecode", white)))).toBeNull();
});

test("a document of more streams than are looked into is refused", () => {
  expect(pdfFault(aPdf("<<>>stream\nx\n".repeat(10_001)))).toBe("file.unreadable");
});

test("text before the document is refused", () => {
  expect(pdfFault(Buffer.concat([Buffer.from(" "), aPdf()]))).toBe("file.unreadable");
});

test.each([
  "/".repeat(100_000),
  "/a".repeat(50_000),
  "stream\n".repeat(15_000),
  "/First 1".repeat(12_000),
])("a hundred kilobytes made to tire are read at once", (content) => {
  const began = performance.now();
  pdfFault(aPdf(content));
  expect(performance.now() - began).toBeLessThan(500);
});

const PEEKED = `stream\n${deflated(" ".repeat(200_000)).subarray(0, 200).toString("latin1")}\n`;

test.each([
  ["/ObjStm ", "announces"],
  ["/ObjStm stream\n", "announces and begins"],
  ["/First 1 obj ", "numbers"],
  ["stream ", "begins on one line"],
  ["/Filter 1", "names filters"],
  ["/Type /X /Filter [/A] ", "names types"],
  ["obj<</Length 9>>stream\nx\n", "begins"],
  [PEEKED, "opens a little"],
])("ten megabytes of text that only %j %s are read in time", (piece) => {
  const content = aPdf(piece.repeat(10_000_000 / piece.length));
  const began = performance.now();
  pdfFault(content);
  expect(performance.now() - began).toBeLessThan(8_000);
});
