import { expect, test } from "vitest";

import { aRegion } from "~test/factories/a-region";

import { byFit, servicesWith } from "./fitting";
import type { PreliminaryService } from "./preliminary-service";

const service = (name: string, more: Partial<PreliminaryService> = {}): PreliminaryService => ({
  ...{ municipality: "0405", name, targetGroup: "Iedereen" },
  ...{
    descriptionPlain: "U kunt binnenlopen.",
    website: null,
    phone: null,
    expertise: [],
    checkedOn: null,
  },
  ...more,
});

const region = aRegion();
const CAFE = service("Mantelzorgcafé");
const GROUP = service("Praatgroep", { expertise: ["exp-autisme"] });
const names = (services: PreliminaryService[]) => services.map(({ name }) => name);

test.each([
  ["", ["Mantelzorgcafé", "Praatgroep"]],
  ["MANTELZORGCAFE", ["Mantelzorgcafé"]],
  ["binnenlopen praat", ["Praatgroep"]],
  ["ASS", ["Praatgroep"]],
  ["autismespectrum", ["Praatgroep"]],
  ["voetbal", []],
])("the words %j find %j", (text, found) => {
  expect(names(servicesWith([CAFE, GROUP], text, region))).toEqual(found);
});

test.each([
  [{ expertise: [], text: "" }, ["Mantelzorgcafé", "Praatgroep"]],
  [{ expertise: [], text: "autisme" }, ["Praatgroep", "Mantelzorgcafé"]],
  [{ expertise: ["exp-autisme"], text: "mantelzorg" }, ["Praatgroep", "Mantelzorgcafé"]],
])("asked for %j, the best fit comes first", (asked, order) => {
  expect(names(byFit([CAFE, GROUP], asked, region))).toEqual(order);
});
