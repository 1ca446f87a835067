/** Pages with rows of fields: people, places, members. */
import type { FormPage } from "./form-view";

export type Row<Field extends string> = Record<Field, string>;

export type RowsPage<Field extends string> = FormPage & {
  rows: Row<Field>[];
  /** A row was added or taken away, and nothing is saved yet. */
  isUnsaved: boolean;
};

export type PersonField = "name" | "position" | "email" | "phone" | "signs";
export type PlaceField = "name" | "street" | "houseNumber" | "postcode" | "city" | "branchNumber";
export type MemberField = "name" | "kvk" | "email" | "isLead";

export type PeopleView = RowsPage<PersonField>;
export type PlacesView = RowsPage<PlaceField>;
export type MembersView = RowsPage<MemberField> & {
  combinationName: string;
  targetGroup: string;
  /** What the members that were saved said, by KvK number. */
  answers: {
    name: string;
    state: "asked" | "confirmed" | "declined";
    by: string;
    part: string;
    /** Where it is asked: what the registers hold shows in part; `typed` was not verified by anybody. */
    asked: { to: "register" | "typed" | "nobody"; address: string | null };
  }[];
};
