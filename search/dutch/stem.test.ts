import { expect, test } from "vitest";

import { singularsOf, stemOf } from "./stem";

test.each([
  ["gezinshuis", "gezinshuizen"],
  ["pleeggezin", "pleeggezinnen"],
  ["school", "scholen"],
  ["fobie", "fobieen"],
  ["psychose", "psychoses"],
  ["peuter", "peuters"],
  ["scheiding", "scheidingen"],
  ["stoornis", "stoornissen"],
  ["moeilijkheid", "moeilijkheden"],
  ["brief", "brieven"],
  ["luistert", "luisteren"],
  ["slaapt", "slapen"],
  ["eet", "eten"],
  ["gamet", "gamen"],
  ["blowt", "blowen"],
  ["boos", "boze"],
  ["somber", "sombere"],
  ["licht", "lichte"],
])("%s and %s have one stem", (one, other) => {
  expect(stemOf(one)).toBe(stemOf(other));
});

test.each([
  ["begeleider", "begeleiding"],
  ["angst", "angel"],
  ["ouder", "oud"],
  ["crisis", "criterium"],
  ["huis", "hui"],
  ["adhd", "add"],
])("%s and %s stay apart", (one, other) => {
  expect(stemOf(one)).not.toBe(stemOf(other));
});

test.each([
  ["gesprekken", ["gesprek"]],
  ["gezinshuizen", ["gezinshuis"]],
  ["scholen", ["schol", "school"]],
  ["peuters", ["peuter"]],
  ["moeilijkheden", ["moeilijkheid"]],
  ["fobieen", ["fobie"]],
  ["huis", []],
  ["autisme", []],
])("%s is the plural of %j", (plural, singulars) => {
  expect(singularsOf(plural)).toEqual(singulars);
});
