import { connect } from "node:net";
import type { AddressInfo } from "node:net";

import { createRequestHandler } from "@remix-run/express";
import express from "express";
import { expect, onTestFinished, test } from "vitest";

import { aBuild } from "~test/setup/web";

import { receiveForm, UPLOAD_LIMITS, type UploadLimits } from "./sent-file.server";
import { accept } from "~/domain/kernel/outcome";
import { CutOff } from "~/files/cut-off";
import type { SentFile } from "~/files/keep-file.server";
import { refuse } from "~/domain/kernel/outcome";

const LIMITS: UploadLimits = {
  ...{ fileBytes: 200_000, wholeMs: 600, silentMs: 200, startMs: 150, bytesPerSecond: 20_000 },
};

async function keep({ name, type, content }: SentFile) {
  let bytes = 0;
  try {
    for await (const piece of content) bytes += piece.length;
  } catch (error) {
    if (error instanceof CutOff) return refuse(error.code);
    throw error;
  }
  return accept({ name, type, bytes });
}

function aForm(file: File | null, fields: Record<string, string> = { soort: "kvk" }): Request {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  if (file) form.append("bestand", file);
  return new Request("http://localhost/", { method: "POST", body: form });
}

const aFile = (bytes: number, name = "brief.pdf") =>
  new File([Buffer.alloc(bytes, "x")], name, { type: "application/pdf" });

test("a form arrives with its fields and its file", async () => {
  const { fields, file, isCutOff } = await receiveForm(aForm(aFile(150_000)), keep, LIMITS);
  expect(Object.fromEntries(fields)).toEqual({ soort: "kvk" });
  expect(file).toEqual(accept({ name: "brief.pdf", type: "application/pdf", bytes: 150_000 }));
  expect(isCutOff).toBe(false);
});

test("no file is no file", async () => {
  expect((await receiveForm(aForm(null), keep, LIMITS)).file).toBeNull();
  expect((await receiveForm(aForm(aFile(0, "")), keep, LIMITS)).file).toBeNull();
});

test("a file of the most that may be is taken, and one byte more is not", async () => {
  const most = await receiveForm(aForm(aFile(200_000)), keep, LIMITS);
  expect(most.file).toMatchObject({ ok: true, value: { bytes: 200_000 } });
  const more = await receiveForm(aForm(aFile(200_001)), keep, LIMITS);
  expect(more.file).toEqual(refuse("file.too-large"));
  expect(more.fields.get("soort")).toBe("kvk");
});

test("of a form that says it is too large nothing is taken, and all of it is read", async () => {
  let asked = 0;
  const request = aForm(aFile(5_000_000));
  request.headers.set("Content-Length", "5000300");
  const { file, fields } = await receiveForm(request, (sent) => ((asked += 1), keep(sent)), LIMITS);
  expect(file).toEqual(refuse("file.too-large"));
  expect(fields.get("soort")).toBe("kvk");
  expect(asked).toBe(0);
});

test("who takes nothing of the file does not hold up the rest of the form", async () => {
  const form = new FormData();
  form.append("bestand", aFile(190_000));
  form.append("soort", "kvk");
  const request = new Request("http://localhost/", { method: "POST", body: form });
  const half = async ({ content }: SentFile) => {
    for await (const _ of content) break;
    return refuse("file.kind");
  };
  for (const one of [() => Promise.resolve(refuse("file.kind")), half]) {
    const received = await receiveForm(request.clone() as Request, one, LIMITS);
    expect(received.file).toEqual(refuse("file.kind"));
    expect(received.fields.get("soort")).toBe("kvk");
  }
});

test("a second file is left aside", async () => {
  const form = new FormData();
  form.append("bestand", aFile(10, "een.pdf"));
  form.append("bestand", aFile(10, "twee.pdf"));
  const request = new Request("http://localhost/", { method: "POST", body: form });
  const { file } = await receiveForm(request, keep, LIMITS);
  expect(file).toMatchObject({ ok: true, value: { name: "een.pdf" } });
});

test.each([
  ["without a boundary", "multipart/form-data", "x"],
  [
    "that ends too soon",
    "multipart/form-data; boundary=b",
    "--b\r\nContent-Disposition: form-data; name=a\r\n\r\nx",
  ],
  [
    "that breaks off in its file",
    "multipart/form-data; boundary=b",
    '--b\r\nContent-Disposition: form-data; name=a; filename="a.pdf"\r\n\r\nx',
  ],
])("a form %s is a bad request", async (_, type, body) => {
  const request = new Request("http://localhost/", { method: "POST", body });
  request.headers.set("Content-Type", type);
  const thrown: unknown = await receiveForm(request, keep, LIMITS).catch((error: unknown) => error);
  expect((thrown as Response).status).toBe(400);
});

/** A body that comes in pieces, with a pause before each. */
function slowly(pieces: string[], pauseMs: number): Request {
  const head =
    '--b\r\nContent-Disposition: form-data; name="soort"\r\n\r\nkvk\r\n--b\r\nContent-Disposition: form-data; name="bestand"; filename="a.pdf"\r\nContent-Type: application/pdf\r\n\r\n';
  const all = [head, ...pieces];
  const body = new ReadableStream({
    async pull(controller) {
      const piece = all.shift();
      if (piece === undefined) return new Promise(() => undefined);
      if (piece !== head) await new Promise((resolve) => setTimeout(resolve, pauseMs));
      controller.enqueue(new TextEncoder().encode(piece));
    },
  });
  const headers = { "Content-Type": "multipart/form-data; boundary=b" };
  return new Request("http://localhost/", {
    method: "POST",
    headers,
    body,
    duplex: "half",
  } as never);
}

test.each([
  ["says nothing more", ["x"], 10],
  ["sends a byte at a time", Array.from({ length: 500 }, () => "x"), 20],
  ["is quick enough and never ends", Array.from({ length: 500 }, () => "x".repeat(2_000)), 20],
])("who %s is cut off, and what was said is known", async (_, pieces, pauseMs) => {
  const began = performance.now();
  const limits = { ...LIMITS, fileBytes: 10_000_000 };
  const received = await receiveForm(slowly(pieces, pauseMs), keep, limits);
  expect(received).toMatchObject({ file: refuse("file.too-slow"), isCutOff: true });
  expect(received.fields.get("soort")).toBe("kvk");
  expect(performance.now() - began).toBeLessThan(2_000);
});

test("who sends slowly gets an answer, and then the connection ends", async () => {
  const action = async ({ request }: { request: Request }) => {
    const { isCutOff } = await receiveForm(request, keep, LIMITS);
    return new Response("te langzaam", {
      status: 422,
      headers: isCutOff ? { Connection: "close" } : {},
    });
  };
  const build = aBuild({ "/stuur": { action } });
  const server = express().all("*", createRequestHandler({ build })).listen(0, "127.0.0.1");
  onTestFinished(() => void server.close());
  await new Promise((resolve) => server.once("listening", resolve));
  const socket = connect((server.address() as AddressInfo).port, "127.0.0.1");
  socket.write(
    "POST /stuur HTTP/1.1\r\nHost: localhost\r\nContent-Type: multipart/form-data; boundary=b\r\nContent-Length: 9000\r\n\r\n--b\r\n",
  );
  let answer = "";
  for await (const chunk of socket) answer += String(chunk);
  expect(answer).toMatch(/^HTTP\/1\.1 422/);
  expect(answer).toMatch(/connection: close/i);
  expect(answer).toContain("te langzaam");
});

test("what is usual is generous to who has a slow line", () => {
  const { wholeMs, bytesPerSecond, fileBytes } = UPLOAD_LIMITS;
  expect(fileBytes).toBe(10_485_760);
  expect((wholeMs / 1_000) * bytesPerSecond).toBeLessThan(fileBytes);
});
