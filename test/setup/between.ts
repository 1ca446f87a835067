/** Stands between the app and Meilisearch, and passes on or spoils what the server answers. */
import { once } from "node:events";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

type Spoiler = (response: ServerResponse) => void;

const say = (status: number, body: string) => (response: ServerResponse) => {
  response.writeHead(status, { "content-type": "application/json" }).end(body);
};

/** Ways in which a server, or the line to it, can fail. */
export const FAULTS = {
  "answers 500": say(500, '{"message":"broken","code":"internal"}'),
  "answers 500 without JSON": say(500, "<h1>Internal Server Error</h1>"),
  "answers what is no JSON": say(200, "not json"),
  "answers nothing": say(200, ""),
  "answers null": say(200, "null"),
  "answers an empty object": say(200, "{}"),
  "answers without results": say(200, '{"results":[]}'),
  "answers other results": say(200, '{"results":[{},{},{},{},{},{},{},{},{},{},{},{}]}'),
  "answers one thing for all": (response) => say(200, "[[1]]")(response),
  "breaks off": (response) => {
    response.writeHead(200, { "content-length": "1000" }).write('{"results":[');
    response.destroy();
  },
  "closes the line": (response) => void response.destroy(),
  "never answers": () => undefined,
} satisfies Record<string, Spoiler>;

export type Fault = keyof typeof FAULTS | "counts in words" | "refuses one word";

export const REFUSED_WORD = "geweigerd";
const REFUSAL = '{"message":"no","code":"invalid_search_q","type":"invalid_request","link":""}';

export type Between = {
  url: string;
  /** What it does with the next questions; null passes them on. */
  fault: Fault | null;
  /** Bodies of the searches that came by. */
  searches: string[];
  /** Keeps what is sent to an address until it is let go; `met` when something was sent there. */
  hold: (address: string) => { met: Promise<void>; letGo: () => void };
  close: () => Promise<void>;
};

export async function standBetween(target: string): Promise<Between> {
  const server = createServer((request, response) => void handle(between, { request, response }));
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  const between: Held = {
    ...{ target, url: `http://127.0.0.1:${port}`, fault: null, searches: [], gates: new Map() },
    hold: (address) => holdBack(between, address),
    close: () => closed(server),
  };
  return between;
}

type Gate = { meet: () => void; isOpen: Promise<void> };
type Held = Between & { target: string; gates: Map<string, Gate> };

function holdBack(between: Held, address: string): ReturnType<Between["hold"]> {
  const gate: { meet: () => void; letGo: () => void } = { meet: () => {}, letGo: () => {} };
  const met = new Promise<void>((resolve) => (gate.meet = resolve));
  const isOpen = new Promise<void>((resolve) => (gate.letGo = resolve));
  between.gates.set(address, { meet: gate.meet, isOpen });
  return { met, letGo: gate.letGo };
}

type Asked = { request: IncomingMessage; response: ServerResponse };

async function handle(between: Held, { request, response }: Asked): Promise<void> {
  const body = await textOf(request);
  if (request.url === "/multi-search") between.searches.push(body);
  const gate = between.gates.get(request.url?.split("?")[0] ?? "");
  gate?.meet();
  await gate?.isOpen;
  const spoil = spoilerOf(between.fault, body);
  if (spoil) return spoil(response);
  try {
    const { status, text } = await passOn(between.target, request, body);
    say(status, between.fault === "counts in words" ? inWords(text) : text)(response);
  } catch {
    response.destroy();
  }
}

function spoilerOf(fault: Fault | null, body: string): Spoiler | null {
  if (fault === null || fault === "counts in words") return null;
  if (fault !== "refuses one word") return FAULTS[fault];
  return body.includes(REFUSED_WORD) ? say(400, REFUSAL) : null;
}

function inWords(answer: string): string {
  return answer.replace(/"totalHits":\d+/, '"totalHits":"many"');
}

async function passOn(target: string, request: IncomingMessage, body: string) {
  const answer = await fetch(`${target}${request.url}`, {
    method: request.method ?? "GET",
    headers: {
      authorization: request.headers.authorization ?? "",
      "content-type": "application/json",
      "accept-encoding": "identity",
    },
    ...(body === "" ? {} : { body }),
  });
  return { status: answer.status, text: await answer.text() };
}

async function textOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString();
}

async function closed(server: Server): Promise<void> {
  server.closeAllConnections();
  server.close();
  await once(server, "close");
}
