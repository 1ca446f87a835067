import { expect, test } from "vitest";

import { aRegion } from "~test/factories/a-region";

import { serviceGroups } from "./services-view";
import type { PreliminaryService } from "~/domain/catalogue/public";

const service = (name: string, more: Partial<PreliminaryService> = {}): PreliminaryService => ({
  ...{
    municipality: "0405",
    name,
    targetGroup: "Iedereen",
    descriptionPlain: "U kunt binnenlopen.",
  },
  ...{ website: null, phone: null, expertise: [], checkedOn: null },
  ...more,
});

const region = aRegion();
const CAFE = service("Mantelzorgcafé");
const GROUP = service("Praatgroep", { expertise: ["exp-autisme"] });
test("services stand under what they are for, and those for everyone come last", () => {
  const groups = serviceGroups([CAFE, GROUP], { region, language: "nl" });
  expect(groups.map(({ name, services }) => [name, services.length])).toEqual([
    ["Autisme", 1],
    [null, 1],
  ]);
  expect(groups[0]?.services[0]?.municipality).toBe("Hoorn");
});
