/**
 * When organisations can ask to be admitted to a segment: always, only within a round that names it, or
 * as an extra to a contract at any time and otherwise in rounds (requirements, P23). All of it is the
 * region's; a segment that has ended takes nobody in.
 */
import type { AdmissionRound, AdmissionRules, RegionConfig } from "~/domain/catalogue/public";
import type { IsoDay } from "~/domain/kernel/day";

type Segment = RegionConfig["segments"][number];

/** `entry`: a new organisation; `extra_scope`: one that has a contract. */
export type Asking = { day: IsoDay; kind: "entry" | "extra_scope" };

export type RegistrationWindow = {
  isOpen: boolean;
  /** The round that is on, or the next one. */
  round: AdmissionRound | null;
  /** Who has a contract can ask at any time. */
  isExtraAlways: boolean;
};

const ALWAYS: RegistrationWindow = { isOpen: true, round: null, isExtraAlways: false };
const NEVER: RegistrationWindow = { isOpen: false, round: null, isExtraAlways: false };

export function windowOf(
  segment: Pick<Segment, "code" | "registration" | "until">,
  { rounds }: Pick<AdmissionRules, "rounds">,
  { day, kind }: Asking,
): RegistrationWindow {
  if (segment.until && segment.until < day) return NEVER;
  if (segment.registration === "continuous") return ALWAYS;
  const isExtraAlways = segment.registration === "mid-term";
  const round = roundFor(segment.code, rounds, day);
  const isOn = round !== null && round.from <= day;
  return { isOpen: isOn || (isExtraAlways && kind === "extra_scope"), round, isExtraAlways };
}

/** What names no segment can be asked where any segment is open, and in a region that has none. */
export function windowOutside(
  { segments }: Pick<RegionConfig, "segments">,
  rules: Pick<AdmissionRules, "rounds">,
  asking: Asking,
): RegistrationWindow {
  if (segments.length === 0) return ALWAYS;
  const windows = segments.map((segment) => windowOf(segment, rules, asking));
  return windows.find(({ isOpen }) => isOpen) ?? windows[0]!;
}

/** The round that is on, else the first to come. */
function roundFor(segment: string, rounds: AdmissionRound[], day: IsoDay): AdmissionRound | null {
  const named = rounds.filter(({ segments }) => !segments?.length || segments.includes(segment));
  const left = named.filter(({ to }) => to >= day);
  return left.toSorted((a, b) => a.from.localeCompare(b.from))[0] ?? null;
}
