import net from "node:net";

import { expect, onTestFinished, test } from "vitest";

import { aPdf, aPdfOf, EICAR } from "~test/factories/files";
import { aScanner } from "~test/setup/virus-scanner";

import { mayReceiveFiles, scanFile } from "./scan-file.server";

async function* pieces(content: Buffer, size = 65_536) {
  for (let at = 0; at < content.length; at += size) yield content.subarray(at, at + size);
}

test("what the scanner knows is found, also across pieces", async () => {
  const { url } = await aScanner();
  expect(await scanFile(pieces(aPdf(EICAR), 7), { url })).toBe("virus");
  expect(await scanFile(pieces(aPdf()), { url })).toBe("clean");
  expect(await scanFile(pieces(aPdfOf(1_000_000)), { url })).toBe("clean");
});

test.each([
  "INSTREAM size limit exceeded. ERROR\0",
  "stream: OK, I think\0",
  "",
  "UNKNOWN COMMAND\0",
])("an answer as %j is no verdict", async (answer) => {
  const { url } = await aScanner(() => answer);
  expect(await scanFile(pieces(aPdf()), { url })).toBe("away");
});

test("a scanner that is not there, or says nothing, lets nothing through", async () => {
  expect(await scanFile(pieces(aPdf()), { url: "tcp://127.0.0.1:1" })).toBe("away");
  expect(await scanFile(pieces(aPdf()), { url: "/nowhere/clamd.sock" })).toBe("away");
  const silent = net.createServer((socket) => void socket.resume());
  await new Promise<void>((resolve) => silent.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void silent.close());
  const { port } = silent.address() as net.AddressInfo;
  const url = `tcp://127.0.0.1:${port}`;
  expect(await scanFile(pieces(aPdf()), { url, patienceMs: 50 })).toBe("away");
});

test("without a scanner production takes nothing, and the own machine does not scan", async () => {
  expect(await scanFile(pieces(aPdf()), { url: "required" })).toBe("away");
  expect(mayReceiveFiles({ url: "required" })).toBe(false);
  expect(await scanFile(pieces(aPdf()), { url: undefined })).toBe("clean");
  expect(mayReceiveFiles({ url: undefined })).toBe(true);
});
