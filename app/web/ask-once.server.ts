/** What is asked once while one request is answered: Remix hands each screen a copy of the request. */
import { AsyncLocalStorage } from "node:async_hooks";

import type { RequestHandler } from "express";

type Answers = Map<string, Promise<unknown>>;

// The server program and the Remix build each load this module: they share one storage through here.
const shared = globalThis as { etalageAnswering?: AsyncLocalStorage<Answers> };
const answering = (shared.etalageAnswering ??= new AsyncLocalStorage());

/** Everything that follows belongs to one request. */
export const answerOne: RequestHandler = (_request, _response, next) => {
  answering.run(new Map(), next);
};

/**
 * The answer to that question in this request, asked the first time. What a form changes counts at once:
 * there, as outside a request, it is asked each time.
 */
export function askOnce<T>(request: Request, question: string, ask: () => Promise<T>): Promise<T> {
  const answers = request.method === "GET" ? answering.getStore() : undefined;
  // One question has answers of one type.
  const known = answers?.get(question) as Promise<T> | undefined;
  if (known) return known;
  const answer = ask();
  answers?.set(question, answer);
  return answer;
}
