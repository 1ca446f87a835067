import { expect, test } from "vitest";

import { combination, type CombinationMove, type CombinationState } from "./combination";
import { after } from "~/domain/kernel/state-machine";

const STATES = Object.keys(combination) as CombinationState[];
const MOVES: CombinationMove[] = [
  ...(["propose", "complete", "change", "publish", "break", "restore", "end"] as const),
];

/** Every move of the contract (architecture §7); what is not here does not exist. */
const CONTRACT = [
  ...["forming propose signing", "forming end ended"],
  ...["signing complete signed", "signing change forming", "signing end ended"],
  ...["signed publish published", "signed change signing", "signed break incomplete"],
  "signed end ended",
  ...["published change signing", "published break incomplete", "published end ended"],
  ...["incomplete restore signed", "incomplete change signing", "incomplete end ended"],
];

test("a combination moves as the contract says, and in no other way", () => {
  const moves = STATES.flatMap((state) =>
    MOVES.flatMap((move) => {
      const next = after(combination, state, move);
      return next ? [`${state} ${move} ${next}`] : [];
    }),
  );
  expect(moves.toSorted()).toEqual(CONTRACT.toSorted());
});
