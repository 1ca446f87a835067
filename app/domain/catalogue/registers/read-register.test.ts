import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

import { expect, test } from "vitest";

import { contactRegister } from "./contact-row.form";
import { readRegister } from "./read-register.server";
import { faultLine } from "./register-fault";

const HEADER = "municipality_code,kind,name,phone,hours,website";

function read(content: string | Buffer) {
  const folder = mkdtempSync(path.join(tmpdir(), "register-"));
  writeFileSync(path.join(folder, contactRegister.file), content);
  return readRegister(folder, contactRegister);
}

async function faultsOf(content: string | Buffer): Promise<string[]> {
  return (await read(content)).faults.map(faultLine);
}

test("rows are read with the line they start on, past quoted and empty lines", async () => {
  const content = `${HEADER}\n0405,access,"Wijk\r\nteam",,,\n\n0405,crisis,"Zeg ""hoi""",,,\n`;
  const { lines, faults } = await read(content);
  expect(faults).toEqual([]);
  expect(lines.map(({ line, row }) => [line, row.name])).toEqual([
    [2, "Wijk\r\nteam"],
    [5, 'Zeg "hoi"'],
  ]);
});

test.each([
  ["a byte order mark", `\uFEFF${HEADER}\n0405,access,Wijkteam,,,\n`],
  ["semicolons", `${HEADER.replaceAll(",", ";")}\n0405;access;Wijkteam;;;\n`],
  ["line ends of Windows", `${HEADER}\r\n0405,access,Wijkteam,,,\r\n`],
  ["no line end at the end", `${HEADER}\n0405,access,Wijkteam,,,`],
  ["columns in another order", "name,kind,municipality_code\nWijkteam,access,0405\n"],
  ["spaces around columns and codes", "name, kind ,municipality_code\nWijkteam, access , 0405\n"],
])("%s are understood", async (_, content) => {
  const { lines, faults } = await read(content);
  expect(faults).toEqual([]);
  expect(lines[0]).toMatchObject({
    line: 2,
    row: { municipalityCode: "0405", kind: "access", name: "Wijkteam" },
  });
});

test("a file that is not there is no fault, and has no rows", async () => {
  const nowhere = await readRegister(tmpdir(), { ...contactRegister, file: "none.csv" });
  expect(nowhere).toMatchObject({ isPresent: false, rows: 0, lines: [], faults: [] });
});

const known = `known are ${HEADER.replaceAll(",", ", ")}`;

test.each([
  [
    "an unknown column",
    `${HEADER},colour\n`,
    `contacts.csv:1 colour: is not a column of this register; ${known}`,
  ],
  [
    "a missing column",
    "municipality_code,kind\n0405,access\n",
    "contacts.csv:1 name: this required column is missing; add it",
  ],
  [
    "a column twice",
    `${HEADER},name\n`,
    "contacts.csv:1 name: this column stands twice in the header; keep one",
  ],
  [
    "nothing at all",
    "",
    `contacts.csv:1 header: the file is empty; begin with the header ${HEADER}`,
  ],
  [
    "too few cells",
    `${HEADER}\n0405,access\n`,
    "contacts.csv:2 row: has 2 cells and the header 6; put double quotes around a cell that holds the separator",
  ],
  [
    "quotes that do not close",
    `${HEADER}\n0405,access,a,,,\n0405,access,"b,,,\nc`,
    'contacts.csv:3 row: the double quotes do not match, so the rest of the file was not read; write a quote inside a quoted cell as ""',
  ],
  [
    "a null character",
    `${HEADER}\n0405,access,a\u0000b,,,\n`,
    "contacts.csv:2 name: holds a null character; take it out",
  ],
  [
    "a key twice",
    `${HEADER}\n0405,access,a,,,\n0405,access,a,,,\n`,
    'contacts.csv:3 name: municipality_code and kind and name "0405" and "access" and "a" is also on line 2; keep one of the two',
  ],
  [
    "a script for a website",
    `${HEADER}\n0405,access,a,,,javascript:alert(1)\n`,
    "contacts.csv:2 website: must be an address that starts with https:// or http://",
  ],
])("%s is named with its place", async (_, content, fault) => {
  expect(await faultsOf(content)).toEqual([fault]);
});

test("characters of another encoding are named by line", async () => {
  const content = Buffer.from(`${HEADER}\n0405,access,a,,,\n0405,access,caf\xe9,,,\n`, "latin1");
  expect(await faultsOf(content)).toEqual([
    "contacts.csv:3 row: holds a character that is not UTF-8; save the file as CSV UTF-8",
  ]);
});

test("a row that could not be read may still be meant by others", async () => {
  const register = await read(`${HEADER}\n0405,kind,Wijkteam,,,\n`);
  expect(register.mayHold("0405", "kind", "Wijkteam")).toBe(true);
  expect(register.mayHold("0405", "access", "Wijkteam")).toBe(false);
});
