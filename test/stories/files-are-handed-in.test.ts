/** Handing in proofs without JavaScript, through the real routes: what is taken, and what is not. */
import { connect } from "node:net";

import { beforeAll, beforeEach, expect, test, vi } from "vitest";

import { anAccount, cookieOf } from "~test/factories/accounts";
import { aPage, aPdf, aPdfOf, aPicture, anSvg, aZip, EICAR } from "~test/factories/files";
import { aBegunApplication, aProof, aRegionThatAsks } from "~test/factories/proofs";
import { aSupplier } from "~test/factories/suppliers";
import { aDatabase } from "~test/setup/database";
import { aScanner } from "~test/setup/virus-scanner";
import { aBuild, visit } from "~test/setup/web";

import { prisma } from "~/db/client.server";
import { getApplication, listProofs } from "~/domain/providers/public.server";
import * as file from "~/routes/machine/file";
import * as proofs from "~/routes/provider/proofs";
import * as linkedFile from "~/routes/registration/proof-file";
import * as linkedProofs from "~/routes/registration/proofs";
import { createApp } from "~/web/app.server";
import { UPLOAD_LIMITS } from "~/web/sent-file.server";

const scanner = vi.hoisted(() => ({ url: undefined as string | undefined }));
vi.mock("~/env.server", async (actual) => {
  const real = await actual<typeof import("~/env.server")>();
  const get = (_: object, name: string) =>
    name === "CLAMD_URL" ? scanner.url : (Reflect.get(real.env, name) as unknown);
  return { ...real, env: new Proxy({}, { get }) };
});

aDatabase();
beforeAll(() => aRegionThatAsks());
beforeEach(() => void (scanner.url = undefined));

const routes = {
  "/aanbieder/bewijzen": proofs,
  "/bestanden/:id": file,
  "/aanbieder-worden/:token/bewijzen": linkedProofs,
  "/aanbieder-worden/:token/bewijzen/:id": linkedFile,
};
const uploads = { ...UPLOAD_LIMITS, silentMs: 400 };
const app = () =>
  createApp({ build: aBuild(routes), origin: () => "http://localhost:3000", uploads });

/** A request that was begun, and how its pages are asked. */
async function anApplication() {
  const begun = await aBegunApplication();
  const server = await visit(app());
  const { reference } = await getApplication(begun.actor, begun.id);
  const get: typeof server = (path, init = {}) => {
    const { body } = init;
    // As its own form does.
    if (body instanceof FormData && !body.has("aanvraag")) body.set("aanvraag", reference);
    return server(path, { ...init, headers: { ...init.headers, Cookie: begun.cookie } });
  };
  return { ...begun, get, reference };
}

const page = "/aanbieder-worden/verder/bewijzen";

function sent(
  content: Buffer,
  { name = "bewijs.pdf", type = "application/pdf", ...fields }: Record<string, string> = {},
) {
  const form = new FormData();
  const all = {
    soort: "systeem",
    nummer: "K-17",
    instantie: "Keurmerk BV",
    geldig: "2099-01-31",
    ...fields,
  };
  for (const [field, value] of Object.entries(all)) form.append(field, value);
  form.append("bestand", new File([new Uint8Array(content)], name, { type }));
  return { method: "POST", headers: { "Sec-Fetch-Site": "same-origin" }, body: form };
}

test("a proof is handed in, stands on the page, and is taken home by its own organisation only", async () => {
  const { get, actor, applicantId } = await anApplication();
  const answer = await get(page, sent(aPdf()));
  expect([answer.status, answer.headers.get("Location")]).toEqual([303, `${page}?gedaan=lever-in`]);
  const shown = await (await get(`${page}?gedaan=lever-in`)).text();
  expect(shown).toContain("Uw bewijs is ingeleverd.");
  expect(shown).toContain("Geldig tot en met 31 januari 2099.");
  expect(shown).toContain("Keurmerk BV, K-17");

  const [proof] = await listProofs(actor, applicantId);
  const taken = await get(`${page}/${proof!.file!.id}`);
  expect(Buffer.from(await taken.arrayBuffer()).equals(aPdf())).toBe(true);
  expect(Object.fromEntries(taken.headers)).toMatchObject({
    "content-type": "application/pdf",
    "content-disposition": `attachment; filename="bewijs.pdf"; filename*=UTF-8''bewijs.pdf`,
    "x-content-type-options": "nosniff",
    "content-security-policy": expect.stringMatching(/(^|, )sandbox$/),
    "cache-control": "no-store",
  });
  const other = await anApplication();
  expect((await other.get(`${page}/${proof!.file!.id}`)).status).toBe(404);
  expect((await get(`/bestanden/${proof!.file!.id}`)).status).toBe(302);
});

test("the link of a letter leads to the page without the token, and an old one to the first page", async () => {
  const { token } = await anApplication();
  const get = await visit(app());
  const answer = await get(`/aanbieder-worden/${token}/bewijzen`);
  expect([answer.status, answer.headers.get("Location")]).toEqual([302, page]);
  const without = await get(page);
  expect([without.status, without.headers.get("Location")]).toEqual([
    303,
    "/aanbieder-worden/verder",
  ]);
});

const [PNG, JPG] = ["image/png", "image/jpeg"];
const joined = async (format: "png" | "jpeg", tail: Buffer) =>
  Buffer.concat([await aPicture(format), tail]);
const SCRIPT = "5 0 obj <</S /#4aavaScript /JS (app.alert(1))>> endobj";

test.each<[string, string, string, () => Buffer | Promise<Buffer>, string]>([
  ["an SVG", "logo.svg", "image/svg+xml", () => anSvg, "Dit soort bestand nemen wij niet aan"],
  ["an SVG named .png", "logo.png", PNG!, () => anSvg, "iets anders dan zijn naam zegt"],
  ["a page named .png", "foto.png", PNG!, () => aPage, "iets anders dan zijn naam zegt"],
  [
    "a PDF and archive in one",
    "x.pdf",
    "application/pdf",
    () => Buffer.concat([aPdf(), aZip]),
    "iets anders verstopt",
  ],
  ["a photo and program in one", "x.jpg", JPG!, () => joined("jpeg", aZip), "iets anders verstopt"],
  ["a picture and page in one", "x.png", PNG!, () => joined("png", aPage), "iets anders verstopt"],
  [
    "a PDF with a script",
    "x.pdf",
    "application/pdf",
    () => aPdf(SCRIPT),
    "een programma of een ander bestand",
  ],
  ["10 MB and one byte", "x.pdf", "application/pdf", () => aPdfOf(10_485_761), "groter dan 10 MB"],
  ["20 MB", "x.pdf", "application/pdf", () => aPdfOf(20_971_520), "groter dan 10 MB"],
  ["nothing", "x.pdf", "application/pdf", () => Buffer.alloc(0), "Dit bestand is leeg"],
])(
  "%s is refused with what to do, and the draft is as it was",
  async (...given) => {
    const [, name, type, content, message] = given;
    const { get, id, actor, applicantId } = await anApplication();
    const before = await prisma().application.findUniqueOrThrow({ where: { id } });
    const answer = await get(page, sent(await content(), { name, type }));
    expect(answer.status).toBe(message.includes("10 MB") ? 413 : 422);
    const shown = await answer.text();
    expect(shown).toContain(message);
    // What was typed stands in the form again.
    for (const typed of ["K-17", "Keurmerk BV", "2099-01-31"])
      expect(shown).toContain(`value="${typed}"`);
    expect(await prisma().application.findUniqueOrThrow({ where: { id } })).toEqual(before);
    expect(await listProofs(actor, applicantId)).toEqual([]);
    expect(await prisma().storedFile.count({ where: { storedBy: actor.userId } })).toBe(0);
  },
  30_000,
);

test("10 MB to the byte is taken", async () => {
  const { get, actor, applicantId } = await anApplication();
  expect((await get(page, sent(aPdfOf(10_485_760)))).status).toBe(303);
  expect((await listProofs(actor, applicantId))[0]?.file?.bytes).toBe(10_485_760);
}, 30_000);

test("a name with folders and signs is taken without them", async () => {
  const { get, actor, applicantId } = await anApplication();
  const name = "..\\..\\../../etc/pass\u202ewd\u0007.pdf";
  expect((await get(page, sent(aPdf(), { name }))).status).toBe(303);
  expect((await listProofs(actor, applicantId))[0]?.file?.name).toBe("passwd.pdf");
});

test("a virus is refused; while the scanner is away nothing is taken", async () => {
  const { get, actor } = await anApplication();
  scanner.url = (await aScanner()).url;
  const infected = await get(page, sent(aPdf(EICAR)));
  expect([infected.status, await infected.text()]).toEqual([
    422,
    expect.stringContaining("zit een virus"),
  ]);
  scanner.url = "tcp://127.0.0.1:1";
  const unseen = await get(page, sent(aPdf()));
  expect([unseen.status, await unseen.text()]).toEqual([
    422,
    expect.stringContaining("Probeer het later opnieuw"),
  ]);
  scanner.url = "required";
  expect((await get(page, sent(aPdf()))).status).toBe(422);
  expect(await prisma().storedFile.count({ where: { storedBy: actor.userId } })).toBe(0);
});

test("a sound file need not be sent again when a date was wrong", async () => {
  const { get, actor, applicantId } = await anApplication();
  const first = await (await get(page, sent(aPdf(), { geldig: "2020-01-01" }))).text();
  expect(first).toContain("Wij hebben uw bestand bewijs.pdf al.");
  const bewaard = /name="bewaard" value="([^"]+)"/.exec(first)![1]!;
  const again = sent(Buffer.alloc(0), { bewaard, name: "" });
  expect((await get(page, again)).status).toBe(303);
  expect((await listProofs(actor, applicantId))[0]?.file).toMatchObject({ id: bewaard });
  const other = await anApplication();
  const stolen = await other.get(page, sent(Buffer.alloc(0), { bewaard, name: "" }));
  expect([stolen.status, await stolen.text()]).toEqual([
    422,
    expect.stringContaining("Kies een bestand."),
  ]);
});

test("who sends too slowly is told so, with what was typed", async () => {
  const server = app().listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  const { cookie, actor, reference } = await anApplication();
  const { port } = server.address() as { port: number };
  const part = (name: string, value: string) =>
    `--b\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`;
  const socket = connect(port, "127.0.0.1");
  socket.write(
    `POST ${page} HTTP/1.1\r\nHost: localhost:3000\r\nSec-Fetch-Site: same-origin\r\nCookie: ${cookie}\r\n` +
      "Content-Type: multipart/form-data; boundary=b\r\nContent-Length: 100000\r\n\r\n" +
      part("aanvraag", reference) +
      part("soort", "systeem") +
      part("nummer", "K-17") +
      '--b\r\nContent-Disposition: form-data; name="bestand"; filename="a.pdf"\r\nContent-Type: application/pdf\r\n\r\n%PDF-1.4\n',
  );
  let answer = "";
  for await (const chunk of socket) answer += String(chunk);
  server.close();
  expect(answer).toMatch(/^HTTP\/1\.1 422/);
  expect(answer).toContain("Het sturen duurde te lang.");
  expect(answer).toContain('value="K-17"');
  expect(await prisma().storedFile.count({ where: { storedBy: actor.userId } })).toBe(0);
});

test("more than the page itself can refuse is stopped at the door", async () => {
  const { get } = await anApplication();
  const answer = await get(page, sent(Buffer.alloc(53_000_000)));
  expect([answer.status, await answer.text()]).toEqual([413, expect.stringContaining("te groot")]);
}, 30_000);

/** A manager of a provider, signed in. */
async function aManager() {
  const supplierId = await aSupplier();
  const account = await anAccount({ roles: ["provider-manager"], kind: "provider", supplierId });
  return { account, cookie: await cookieOf(account), supplierId };
}

test("a contracted provider hands in with its account and takes it back, which asks first", async () => {
  const get = await visit(app());
  const { cookie, supplierId, account } = await aManager();
  const by = { Cookie: cookie, "Sec-Fetch-Site": "same-origin" };
  const empty = await (await get("/aanbieder/bewijzen", { headers: by })).text();
  expect(empty).toContain("Nog niet ingeleverd");
  const form = sent(aPdf(), { soort: "klachten" });
  expect((await get("/aanbieder/bewijzen", { ...form, headers: by })).status).toBe(303);
  const { id: applicantId } = await prisma().applicant.findUniqueOrThrow({ where: { supplierId } });
  const [proof] = await listProofs(account.actor, applicantId);
  const sure = await (
    await get(`/aanbieder/bewijzen?intrekken=${proof!.id}`, { headers: by })
  ).text();
  expect(sure).toContain("Wilt u dit bewijs weghalen: Klachtenregeling?");
  const body = () => new URLSearchParams({ doe: "trek-in", bewijs: proof!.id });
  const withdraw = () => get("/aanbieder/bewijzen", { method: "POST", headers: by, body: body() });
  expect((await withdraw()).headers.get("Location")).toBe("/aanbieder/bewijzen?gedaan=trek-in");
  const second = await withdraw();
  expect([second.status, await second.text()]).toEqual([
    409,
    expect.stringContaining("was al weg"),
  ]);
});

test("a proof is read by nobody of another organisation, in twenty tries", async () => {
  const get = await visit(app());
  const { applicantId, actor } = await anApplication();
  const { fileId } = await aProof(actor, applicantId);
  for (let attempt = 0; attempt < 10; attempt += 1) {
    const { cookie } = await aManager();
    const stranger = await anApplication();
    const byAccount = await get(`/bestanden/${fileId}`, { headers: { Cookie: cookie } });
    const byLink = await stranger.get(`${page}/${fileId}`);
    const unknown = await stranger.get(`${page}/${crypto.randomUUID()}`);
    expect([byAccount.status, byLink.status, unknown.status]).toEqual([404, 404, 404]);
    expect(await byAccount.text()).not.toContain("%PDF");
  }
}, 30_000);

test("who screens opens it, and it is written down", async () => {
  const get = await visit(app());
  const { applicantId, actor } = await anApplication();
  const { fileId } = await aProof(actor, applicantId);
  const account = await anAccount({ roles: ["contract-manager"], kind: "region" });
  const Cookie = await cookieOf(account);
  expect((await get(`/bestanden/${fileId}`, { headers: { Cookie } })).status).toBe(200);
  const where = { action: "proof.open", subject: `applicant/${applicantId}` };
  expect(await prisma().auditEntry.findMany({ where })).toMatchObject([{ actor: account.userId }]);
  const worker = await anAccount({ roles: ["access-worker"] });
  const asWorker = { headers: { Cookie: await cookieOf(worker) } };
  expect((await get(`/bestanden/${fileId}`, asWorker)).status).toBe(403);
});
