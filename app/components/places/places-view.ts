/** Own places in words: the list, and one to change or to close. */
export const PLACE_FIELDS = ["name", "street", "houseNumber", "postcode", "city"] as const;
export type PlaceField = (typeof PLACE_FIELDS)[number];

/** What stands in the form, and what is wrong with it. */
export type PlaceFormView = {
  values: Record<PlaceField, string>;
  faults: { field: string; text: string }[];
};

export type PlacesView = {
  title: string;
  mayKeep: boolean;
  places: { code: string; name: string; address: string; given: string; to: string }[];
  form: PlaceFormView;
};

export type PlaceView = {
  title: string;
  mayKeep: boolean;
  self: string;
  form: PlaceFormView;
  /** Null until closing is asked for. */
  closing: { ends: string[]; onlyHere: { title: string; to: string }[] } | null;
};
