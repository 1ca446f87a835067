import { expect, test } from "vitest";

import { createLog } from "./log.server";

function written(write: (log: ReturnType<typeof createLog>) => void) {
  const lines: string[] = [];
  write(createLog("info", { write: (line) => void lines.push(line) }));
  return lines.map((line) => JSON.parse(line) as Record<string, unknown>);
}

test("only known keys are written", () => {
  const [line] = written((log) =>
    log.info(
      { route: "/zoeken", status: 200, q: "geheim", ip: "192.0.2.1", cookie: "x" },
      "request",
    ),
  );
  expect(line).toEqual({
    level: "info",
    time: expect.stringMatching(/Z$/),
    route: "/zoeken",
    status: 200,
    msg: "request",
  });
});

test("an error is told with its place; one of the database without its text", () => {
  const database = Object.assign(new Error("Invalid value: geheim"), { code: "P2002" });
  database.name = "PrismaClientKnownRequestError";
  const [own, theirs, bare] = written((log) => {
    log.error({ err: new TypeError("x is undefined") });
    log.error({ err: database });
    log.error(database);
  });
  expect(own).toMatchObject({ error: { name: "TypeError", message: "x is undefined" } });
  expect(theirs).toMatchObject({ error: { code: "P2002", at: expect.any(Array) } });
  expect(bare).toMatchObject({ error: { code: "P2002" } });
  expect(JSON.stringify([theirs, bare])).not.toContain("geheim");
});

test("a line break in a value stays within its line", () => {
  const lines = written((log) => log.warn({ reason: "a\n{}" }, "x\ny"));
  expect(lines).toHaveLength(1);
});
