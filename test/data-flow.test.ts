/** `docs/data-flow.md` says of every column that comes near to a client what it is and why it is there. */
import { readFileSync } from "node:fs";

import { expect, test } from "vitest";

import { CLIENT_FIELDS } from "~/domain/referrals/public";

const schema = readFileSync("prisma/models/referrals.prisma", "utf8");
const page = readFileSync("docs/data-flow.md", "utf8");
/** Of the other areas: what can hold a client's words for a while. */
const ELSEWHERE = ["KeptForm", "Allocation", "AllocationEntry", "IntakeContact"];
const others = ["accounts", "combinations-intake"].map((file) =>
  readFileSync(`prisma/models/${file}.prisma`, "utf8"),
);

const modelsOf = (text: string) =>
  [...text.matchAll(/^model (\w+) \{([\s\S]*?)^\}/gm)].map(([, name, body]) => ({
    name: name!,
    columns: columnsOf(body!),
  }));
const models = [
  ...modelsOf(schema),
  ...others.flatMap(modelsOf).filter(({ name }) => ELSEWHERE.includes(name)),
];
/** Relations hold nothing themselves. */
function columnsOf(body: string): string[] {
  const SCALAR = /^\s+(\w+)\s+(?:String|Int|BigInt|DateTime|Json|Boolean|Bytes)\b/;
  return body.split("\n").flatMap((line) => SCALAR.exec(line)?.slice(1) ?? []);
}

type Row = { columns: string[]; cells: string[] };

/** The rows of the table under a model's heading. */
function rowsOf(model: string): Row[] {
  const [, section = ""] = new RegExp(`^## ${model}\\n([\\s\\S]*?)(?=^## |(?![\\s\\S]))`, "m").exec(
    page,
  ) ?? ["", ""];
  const lines = section.split("\n").filter((line) => line.startsWith("| `"));
  return lines.map((line) => {
    const cells = line
      .split("|")
      .slice(1, -1)
      .map((cell) => cell.trim());
    const columns = [...cells[0]!.matchAll(/`(\w+)`/g)].map(([, name]) => name!);
    return { columns, cells };
  });
}

test.each(models)(
  "every column of $name stands in docs/data-flow.md, once",
  ({ name, columns }) => {
    const told = rowsOf(name).flatMap((row) => row.columns);
    expect(told.toSorted()).toEqual(columns.toSorted());
  },
);

test("each says what, why, on which basis, for whom and how long", () => {
  const rows = models.flatMap(({ name }) => rowsOf(name));
  expect(rows.length).toBeGreaterThan(30);
  for (const { cells } of rows) {
    expect(cells).toHaveLength(6);
    expect(cells.every((cell) => cell !== "")).toBe(true);
  }
});

test("no table is documented that is not there", () => {
  const headings = [...page.matchAll(/^## ([A-Z][a-z]+[A-Z]?\w*)$/gm)].map(([, name]) => name!);
  const known = models.map(({ name }) => name);
  expect(headings.filter((one) => rowsOf(one).length > 0)).toEqual(known);
});

test("the fields of a client are named, and no others", () => {
  const [, list = ""] = /sealed per field: ([^.]+)\./.exec(page) ?? ["", ""];
  expect([...list.matchAll(/`(\w+)`/g)].map(([, name]) => name)).toEqual([...CLIENT_FIELDS]);
});
