/** Asks a window as browsers do: each visitor from an address and with a browser of its own. */
import { Agent, request as ask } from "node:http";

export type Visitor = { localAddress: string; userAgent: string };

const agent = new Agent({ keepAlive: true });

export function someVisitors(count: number): Visitor[] {
  return Array.from({ length: count }, (_, i) => ({
    localAddress: `127.0.0.${10 + i}`,
    userAgent: `Mozilla/5.0 (bench) Chrome/${140 + i}.0.0.0`,
  }));
}

/** The body of a 200; anything else is an error. */
export function get(url: string, visitor: Visitor = someVisitors(1)[0]!): Promise<Buffer> {
  const { localAddress, userAgent } = visitor;
  const headers = { accept: "text/html", "user-agent": userAgent };
  return send(url, { method: "GET", headers, localAddress });
}

export function post(url: string, body: string, key: string): Promise<Buffer> {
  const headers = { "content-type": "application/json", authorization: `Bearer ${key}` };
  return send(url, { method: "POST", headers }, body);
}

function send(url: string, options: object, body = ""): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const asked = ask(url, { agent, ...options }, (answer) => {
      const parts: Buffer[] = [];
      answer.on("data", (part: Buffer) => parts.push(part));
      answer.on("end", () => {
        if (answer.statusCode === 200) resolve(Buffer.concat(parts));
        else reject(new Error(`${url} answered ${answer.statusCode}`));
      });
    });
    asked.on("error", reject);
    asked.end(body);
  });
}

export async function timed<T>(work: () => Promise<T>): Promise<{ ms: number; result: T }> {
  const started = performance.now();
  const result = await work();
  return { ms: performance.now() - started, result };
}
