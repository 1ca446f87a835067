import type { NextFunction, Request as Asked, Response as Answer } from "express";
import { expect, test } from "vitest";

import { answerOne, askOnce } from "./ask-once.server";

/** What follows in one request. */
const inOne = <T>(work: () => Promise<T>) =>
  new Promise<T>((resolve, reject) => {
    const next: NextFunction = () => void work().then(resolve, reject);
    answerOne({} as Asked, {} as Answer, next);
  });

/** A copy each time, as each screen of a page has one; told is how often the question was asked. */
function aQuestion(method = "GET") {
  let told = 0;
  const ask = () =>
    askOnce(new Request("http://here.invalid/", { method }), "who", () => {
      told += 1;
      return Promise.resolve(told);
    });
  return ask;
}

test("the screens of one page ask once, the next page again", async () => {
  const ask = aQuestion();
  expect(await inOne(() => Promise.all([ask(), ask()]))).toEqual([1, 1]);
  expect(await inOne(ask)).toBe(2);
});

test("two pages at once have answers of their own", async () => {
  const ask = aQuestion();
  const page = () => inOne(() => Promise.all([ask(), ask()]));
  expect(await Promise.all([page(), page()])).toEqual([
    [1, 1],
    [2, 2],
  ]);
});

test("with a form, and outside a request, it is asked each time", async () => {
  const sent = aQuestion("POST");
  expect(await inOne(async () => [await sent(), await sent()])).toEqual([1, 2]);
  const alone = aQuestion();
  expect([await alone(), await alone()]).toEqual([1, 2]);
});

test("another question has an answer of its own", async () => {
  const request = new Request("http://here.invalid/");
  const answers = await inOne(() =>
    Promise.all(["a", "b"].map((one) => askOnce(request, one, () => Promise.resolve(one)))),
  );
  expect(answers).toEqual(["a", "b"]);
});
