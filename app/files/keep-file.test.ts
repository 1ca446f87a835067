import { beforeEach, expect, test } from "vitest";

import { aPage, aPdf, aPdfOf, aPicture, anSvg, aZip, EICAR } from "~test/factories/files";
import { aDatabase } from "~test/setup/database";
import { aScanner } from "~test/setup/virus-scanner";

import { CutOff } from "./cut-off";
import { keepFile } from "./keep-file.server";
import { kindOfFile, plainName } from "./kind-of-file";
import { prisma } from "~/db/client.server";
import { readFile } from "~/db/files/stored-files.server";

aDatabase();
beforeEach(() => prisma().storedFile.deleteMany());

async function* inPieces(content: Buffer) {
  for (let at = 0; at < content.length; at += 50_000) yield content.subarray(at, at + 50_000);
}

const keep = (name: string, type: string, content: Buffer) =>
  keepFile("somebody", { name, type, content: inPieces(content) });

const PDF = "application/pdf";

async function contentOf(id: string) {
  const pieces: Buffer[] = [];
  for await (const piece of readFile(id)) pieces.push(piece);
  return Buffer.concat(pieces);
}

test("a document is kept as it came", async () => {
  const pdf = aPdfOf(150_000);
  const outcome = await keep("uittreksel.pdf", PDF, pdf);
  expect(outcome).toMatchObject({ ok: true, value: { name: "uittreksel.pdf", bytes: 150_000 } });
  expect((await contentOf(outcome.ok ? outcome.value.id : "")).equals(pdf)).toBe(true);
});

test.each(["png", "jpeg"] as const)("a %s is kept as a picture made anew", async (format) => {
  const content = await aPicture(format);
  const outcome = await keep(`scan.${format}`, `image/${format}`, content);
  expect(outcome.ok).toBe(true);
  const kept = await contentOf(outcome.ok ? outcome.value.id : "");
  const { default: sharp } = await import("sharp");
  expect(await sharp(kept).metadata()).toMatchObject({ format, width: 40, height: 30 });
  expect(await prisma().storedFile.count()).toBe(1);
});

test("what a camera wrote beside the picture is not kept", async () => {
  const { default: sharp } = await import("sharp");
  const content = await sharp(await aPicture("jpeg"))
    .withExif({ IFD0: { Copyright: "Jan de Vries, Hoorn" } })
    .toBuffer();
  expect(content.includes("Jan de Vries")).toBe(true);
  const outcome = await keep("foto.jpg", "image/jpeg", content);
  expect((await contentOf(outcome.ok ? outcome.value.id : "")).includes("Jan de Vries")).toBe(
    false,
  );
});

test.each<[string, string, string, string, () => Buffer | Promise<Buffer>]>([
  ["an SVG", "logo.svg", "image/svg+xml", "file.kind", () => anSvg],
  ["an SVG named .png", "logo.png", "image/png", "file.not-what-it-says", () => anSvg],
  ["a page named .png", "foto.png", "image/png", "file.not-what-it-says", () => aPage],
  ["a picture named .pdf", "foto.pdf", PDF, "file.not-what-it-says", () => aPicture("png")],
  ["a type that differs from the name", "foto.png", PDF, "file.kind", () => aPicture("png")],
  ["a program", "setup.exe", "application/octet-stream", "file.kind", () => aZip],
  ["two ends", "brief.pdf.exe", PDF, "file.kind", () => aPdf()],
  ["a PDF with an archive", "x.pdf", PDF, "file.polyglot", () => Buffer.concat([aPdf(), aZip])],
  ["a PDF with a page", "x.pdf", PDF, "file.polyglot", () => Buffer.concat([aPdf(), aPage])],
  ["a PDF around an archive", "x.pdf", PDF, "file.polyglot", () => aPdf(aZip.toString("latin1"))],
  ["a PDF that begins as a page", "x.pdf", PDF, "file.polyglot", () => aPdf("<script>1</script>")],
  ["a PDF later on", "x.pdf", PDF, "file.not-what-it-says", () => Buffer.concat([aPage, aPdf()])],
  [
    "a PNG with an archive",
    "x.png",
    "image/png",
    "file.polyglot",
    async () => Buffer.concat([await aPicture("png"), aZip]),
  ],
  [
    "a JPEG with an archive",
    "x.jpg",
    "image/jpeg",
    "file.polyglot",
    async () => Buffer.concat([await aPicture("jpeg"), aZip]),
  ],
  [
    "a PNG with a page",
    "x.png",
    "image/png",
    "file.polyglot",
    async () => Buffer.concat([await aPicture("png"), aPage]),
  ],
  [
    "a JPEG with a page",
    "x.jpg",
    "image/jpeg",
    "file.polyglot",
    async () => Buffer.concat([await aPicture("jpeg"), aPage]),
  ],
  [
    "half a picture",
    "x.png",
    "image/png",
    "file.polyglot",
    async () => (await aPicture("png")).subarray(0, 90),
  ],
  [
    "half a photo",
    "x.jpg",
    "image/jpeg",
    "file.unreadable",
    async () => (await aPicture("jpeg")).subarray(0, 200),
  ],
  [
    "a PDF with a script",
    "x.pdf",
    PDF,
    "file.active",
    () => aPdf("5 0 obj <</S /JavaScript /JS (x)>> endobj"),
  ],
  ["nothing", "x.pdf", PDF, "file.empty", () => Buffer.alloc(0)],
])("%s is refused and leaves nothing", async (...given) => {
  const [, name, type, code, content] = given;
  expect(await keep(name, type, await content())).toEqual({ ok: false, refusals: [{ code }] });
  expect(await prisma().storedFile.count()).toBe(0);
  expect(await prisma().storedFilePart.count()).toBe(0);
});

test("a virus is refused, and so is everything while the scanner is away", async () => {
  const scanner = await aScanner();
  const refused = (code: string) => ({ ok: false, refusals: [{ code }] });
  const by = (url: string, content: Buffer) =>
    keepFile(
      "somebody",
      { name: "x.pdf", type: PDF, content: inPieces(content) },
      { scanner: { url } },
    );
  expect(await by(scanner.url, aPdf(EICAR))).toEqual(refused("file.virus"));
  expect((await by(scanner.url, aPdf())).ok).toBe(true);
  expect(scanner.looked()).toBe(2);
  expect(await by("tcp://127.0.0.1:1", aPdf())).toEqual(refused("file.scanner-away"));
  expect(await by("required", aPdf())).toEqual(refused("file.scanner-away"));
  expect(await prisma().storedFile.count()).toBe(1);
});

test("of what was cut off nothing is kept", async () => {
  async function* halfway() {
    yield aPdf();
    throw new CutOff("file.too-large");
  }
  const outcome = await keepFile("somebody", { name: "x.pdf", type: PDF, content: halfway() });
  expect(outcome).toEqual({ ok: false, refusals: [{ code: "file.too-large" }] });
  expect(await prisma().storedFile.count()).toBe(0);
});

test.each([
  ["../../etc/passwd", "passwd"],
  ["..\\..\\windows\\win.ini", "win.ini"],
  ["C:\\scans\\brief.pdf", "brief.pdf"],
  ["brief\u0000\r\nSet-Cookie: x.pdf", "briefSet-Cookie_ x.pdf"],
  ["brief\u202efdp.exe", "brieffdp.exe"],
  ["..", "bestand"],
  ["", "bestand"],
  [".htaccess", "htaccess"],
  [`${"a".repeat(300)}.pdf`, `${"a".repeat(116)}.pdf`],
  ["Verklaring é 2026.pdf", "Verklaring é 2026.pdf"],
])("of %j the name %j remains", (sent, name) => {
  expect(plainName(sent)).toBe(name);
});

test("name and declared type agree, whatever their capitals", () => {
  expect(kindOfFile("SCAN.JPG", "image/JPEG")).toBe("image/jpeg");
  expect(kindOfFile("scan.jpg", "image/png")).toBeNull();
  expect(kindOfFile("scan", "image/png")).toBeNull();
});
