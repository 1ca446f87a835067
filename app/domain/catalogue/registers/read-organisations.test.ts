import { expect, test } from "vitest";

import { readOrganisations } from "./read-organisations.server";

const places = [
  { code: "0405", name: "Hoorn" },
  { code: "0388", name: "Enkhuizen" },
].map((one) => ({ ...one, lat: 52, lon: 5 }));

const read = (text: string) => readOrganisations(text, places);
const faults = (...rows: string[]) =>
  read(["naam;soort;gemeente;e-mail;telefoon", ...rows].join("\n")).faults.map(
    ({ line, column, code }) => `${line} ${column}: ${code}`,
  );

test("a list as people write it", () => {
  const { invitees, lines, faults } = read(
    "Organisatie\tE-mail\tSoort\tGemeente\nTeam  Zuid\t Zuid@Team.TEST \tWijkteam\t405|enkhuizen\n\nDe Praktijk\tpraktijk@test.test\tJeugdarts\t\n",
  );
  expect(faults).toEqual([]);
  expect(lines).toEqual([2, 4]);
  expect(invitees).toEqual([
    {
      ...{ kind: "access_team", role: "access-lead", name: "Team Zuid", phone: null },
      ...{ municipalities: ["0405", "0388"], email: "zuid@team.test" },
    },
    {
      ...{ kind: "practice", role: "youth-doctor", name: "De Praktijk", phone: null },
      ...{ municipalities: [], email: "praktijk@test.test" },
    },
  ]);
});

test.each([
  ["no name", " ;team;0405;a@b.nl;", "2 naam: list.name"],
  ["another kind", "A;school;0405;a@b.nl;", "2 soort: list.kind"],
  ["a municipality of elsewhere", "A;gi;0363;a@b.nl;", "2 gemeente: list.municipality"],
  ["a team of nowhere", "A;team;;a@b.nl;", "2 gemeente: list.whose-team"],
  ["no address", "A;gi;;;", "2 e-mail: list.email"],
  ["two addresses", "A;gi;;a@b.nl,c@d.nl;", "2 e-mail: list.email"],
  ["a letter in a phone number", "A;gi;;a@b.nl;bel mij", "2 telefoon: list.phone"],
  ["a cell too many", "A;gi;;a@b.nl;0229123456;x", "2 : list.cells"],
  ["a quote that never ends", 'A;"gi;;a@b.nl;', "2 : list.quotes"],
])("%s", (_, row, fault) => {
  expect(faults(row)).toEqual([fault]);
});

test("a header without what is needed, with what is unknown or twice, and a list without rows", () => {
  expect(read("naam;agb;naam\nA;1;B").faults).toEqual([
    { line: 1, column: "agb", code: "list.unknown-column" },
    { line: 1, column: "naam", code: "list.column-twice" },
    { line: 1, column: "", code: "list.no-kind" },
    { line: 1, column: "", code: "list.no-email" },
  ]);
  expect(faults()).toEqual(["1 : list.empty"]);
  expect(faults(...Array<string>(1_001).fill("A;gi;;a@b.nl;"))).toEqual(["1002 : list.too-many"]);
});
