import type { Fault } from "./act-view";

type Person = { userId: string; name: string };

export type HandOverView = {
  title: string;
  told: string | null;
  faults: Fault[];
  /** Whose cases can be looked at; one alone is not asked. */
  owners: (Person & { label: string })[];
  whose: string;
  cases: { id: string; text: string; isChosen: boolean }[];
  colleagues: Person[];
  to: string;
  /** Null where the cases are somebody else's. */
  deputy: { chosen: string; choices: Person[] } | null;
};
