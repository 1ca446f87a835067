/**
 * A theme is a kind of problem that help is for, in the words in which suppliers write about it.
 *
 * `about` follows a noun ("hulp bij autisme"), `needs` follows "met" in professional texts. A voice
 * is how plain text speaks of it: `signs` say what someone recognises, `gains` what gets better.
 */
export type FormKind =
  | "home"
  | "practice"
  | "research"
  | "group"
  | "day"
  | "stay"
  | "family-home"
  | "respite"
  | "foster"
  | "crisis"
  | "online"
  | "school"
  | "household";

export type Voice = { signs: string[]; gains: string[] };

/** Youngest and oldest age, both included. */
export type Ages = readonly [number, number];

export type Theme = {
  term: string;
  about: string;
  needs: string;
  /** Words by which a region may call the profile that this falls under. */
  near?: string;
  forms: readonly FormKind[];
  /** Expertise terms of methods that fit. */
  methods: readonly string[];
  approach: readonly string[];
  youngest?: number;
  oldest?: number;
  child?: Voice;
  adult?: Voice;
};

export const TALK = ["practice", "online", "home", "group"] as const;
export const LIVE = ["home", "day", "stay", "respite", "group"] as const;
export const FAMILY = ["home", "practice", "group", "crisis"] as const;
