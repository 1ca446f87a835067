import { expect, test } from "vitest";

import { ownRegister } from "./own-register.server";
import type { OwnWait } from "./own-wait";
import { readPasted } from "./read-pasted.server";
import { planChanges } from "./wait-plan";

const today = 20_000;

function aWait(id: string, code: string, place: string | null): OwnWait {
  return {
    ...{ id, supplierId: "s", freshness: "fresh", isDue: false, stop: null },
    challenges: [],
    offer: { id: `offer-${code}`, code, title: "Hulp", deliveryForm: "ambulant" },
    place: place === null ? null : { id: place, code: place, name: `Huis ${place}`, city: "Hoorn" },
    declared: {
      ...{ id: "7", status: "open", weeksToIntake: 1, weeksToStart: 4, numberWaiting: null },
      ...{ placesFree: 2, asOf: today, fullUntil: null, stopFrom: null, stopTo: null },
      ...{ stopReason: null, decisionRef: null, source: "declared", declaredBy: "someone" },
    },
  };
}

const waits = [aWait("a", "o1", "l1"), aWait("b", "o1", "l2"), aWait("c", "o2", null)];

const valuesOf = (text: string) => {
  const { rows, faults } = readPasted(text, waits);
  const plan = planChanges({ waits, sent: rows, replaced: new Map() }, today);
  return { faults: [...faults, ...plan.faults], changes: plan.changes.map(({ after }) => after) };
};

test.each([
  ["a tab", "Aanbod\tPlaats\tStart hulp\tStatus\no1\tl1\t6 weken\tWachtlijst"],
  ["a comma", 'aanbod,plaats,"start hulp, weken",hoe staat het\no1,Huis l1,6,wachtlijst'],
  ["a semicolon", "offer_code;location_code;weeks_to_start;status\r\no1;l1;6;waitlist\r\n"],
])("a table with %s between its cells is understood, headings in any case", (_, text) => {
  const { faults, changes } = valuesOf(text);
  expect(faults).toEqual([]);
  expect(changes).toMatchObject([{ status: "waitlist", weeksToStart: 6, weeksToIntake: 1 }]);
});

test("a column that is left out stays; an empty cell is unknown and nought is nought", () => {
  const { changes } = valuesOf("aanbod;plaats;start;intake\no1;l1;;0\n");
  expect(changes).toMatchObject([{ weeksToStart: null, weeksToIntake: 0, placesFree: 2 }]);
});

test("help at home has an empty place, and a place may be left out where there is one", () => {
  expect(valuesOf("aanbod\tstart\no2\t9").changes).toMatchObject([{ weeksToStart: 9 }]);
  expect(valuesOf("aanbod\tplaats\tstart\no2\t\t9").changes).toMatchObject([{ weeksToStart: 9 }]);
});

test("a Dutch day is a day", () => {
  const { changes } = valuesOf("aanbod;plaats;status;vol tot\no1;l1;Nu vol;31-1-2099");
  expect(changes).toMatchObject([{ status: "full", fullUntil: 47_147 }]);
});

test.each([
  ["", 1, "pasted.empty"],
  ["o1\tl1\t6", 1, "pasted.unknown-column"],
  ["plaats;start\nl1;6", 1, "pasted.no-offer"],
  ["aanbod;plaats;start\n\no9;l1;6", 3, "pasted.unknown-offer"],
  ["aanbod;plaats;start\no1;l9;6", 2, "pasted.unknown-place"],
  ["aanbod;start\no1;6", 2, "pasted.which-place"],
  ["aanbod;plaats;start\no1;l1;6\no1;l1;7", 3, "pasted.twice"],
  ['aanbod;plaats;start\no1;"l1;6', 2, "pasted.quotes"],
])("%j is refused with its line", (text, line, code) => {
  expect(readPasted(text, waits).faults[0]).toMatchObject({ line, code });
});

test("a bad cell is named by its row", () => {
  const { faults, changes } = valuesOf("aanbod;plaats;start\no1;l1;zes\no1;l2;8");
  expect(faults).toMatchObject([{ code: "waiting-time.not-a-number", field: "weeksToStart.a" }]);
  expect(changes).toHaveLength(1);
});

test("what was fetched as a file changes nothing when it is handed in again", () => {
  const full = { ...waits[1]!.declared!, status: "full" as const, fullUntil: today + 9 };
  const mine = [waits[0]!, { ...waits[1]!, declared: full }, { ...waits[2]!, declared: null }];
  const { rows, faults } = readPasted(ownRegister(mine), mine);
  expect(faults).toEqual([]);
  expect(rows.map(({ id }) => id)).toEqual(["a", "b", "c"]);
  const plan = planChanges({ waits: mine, sent: rows, replaced: new Map() }, today);
  expect(plan).toEqual({ changes: [], faults: [] });
});
