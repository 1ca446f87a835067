import { expect, test } from "vitest";

import { figureFaults } from "./quality-statement";

const sound = {
  ...{ indicator: "ind-uitval", period: "2026-h1", numerator: 3, denominator: 60 },
  ...{ method: "Registratie", narrative: "Drie mensen stopten eerder." },
};
const faultsOf = (more: object) =>
  figureFaults({ ...sound, ...more }, ["ind-uitval"]).map(({ code, field }) => `${code} ${field}`);

test.each<[object, string[]]>([
  [{}, []],
  [{ numerator: 0 }, []],
  [{ numerator: 61 }, ["quality.more-than-all numerator"]],
  [{ numerator: null }, ["quality.no-number numerator"]],
  [{ indicator: "x" }, ["quality.no-indicator indicator"]],
  [{ period: "vorig jaar" }, ["quality.no-period period"]],
  [{ narrative: "" }, ["quality.no-text narrative"]],
  [{ method: "x".repeat(501) }, ["quality.too-long method"]],
])("%j", (more, expected) => {
  expect(faultsOf(more)).toEqual(expected);
});
