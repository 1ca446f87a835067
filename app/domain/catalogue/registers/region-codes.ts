/**
 * Whether the region knows a code, and whether it still holds.
 *
 * Codes are for ever (D17): one that has ended stays good for rows that already have it.
 */
import type { Named, RegionConfig } from "../region/region-config";
import type { Wrong } from "./register-fault";
import type { IsoDay } from "~/domain/kernel/day";

const LISTS = {
  law: ({ laws }) => laws,
  segment: ({ segments }) => segments,
  profile: ({ profiles }) => profiles,
  intensity: ({ intensities }) => intensities,
  municipality: ({ municipalities }) => municipalities,
  "delivery form": ({ deliveryForms }) => deliveryForms,
  "expertise term": ({ expertise }) => expertise,
  "education level": ({ educationLevels }) => educationLevels,
  "goal type": ({ goalTypes }) => goalTypes,
  language: ({ languages }) => languages,
  indicator: ({ indicators }) => indicators,
} satisfies Record<string, (region: RegionConfig) => Named[]>;

export type CodeKind = keyof typeof LISTS;

const SHOWN = 12;

/** Where codes stand in a row, with those that the row had before. */
export type CodeUse = {
  column: string;
  kind: CodeKind;
  codes: string | null | string[];
  had: string | null | string[] | undefined;
};

/** A row that lies in one municipality. */
export function municipalityUse(
  after: { municipalityCode: string },
  before: { municipalityCode: string } | undefined,
): CodeUse {
  const codes = after.municipalityCode;
  return {
    column: "municipality_code",
    kind: "municipality",
    codes,
    had: before?.municipalityCode,
  };
}

/** Every code that may not be used today; null is no code. */
export function codeFaults(
  rules: { region: RegionConfig; today: IsoDay },
  uses: CodeUse[],
): Wrong[] {
  return uses.flatMap(({ column, kind, codes, had }) =>
    [codes ?? []].flat().flatMap((code) => {
      const message = codeFault(rules, kind, { code, had: [had ?? []].flat() });
      return message === null ? [] : [{ column, message }];
    }),
  );
}

function codeFault(
  { region, today }: { region: RegionConfig; today: IsoDay },
  kind: CodeKind,
  { code, had }: { code: string; had: string[] },
): string | null {
  const known: Named[] = LISTS[kind](region);
  const found = known.find((one) => one.code === code);
  if (!found) return `"${code}" is no ${kind} of this region; ${choicesOf(known)}`;
  const hasEnded = found.until !== undefined && found.until < today && !had.includes(code);
  return hasEnded ? `the ${kind} "${code}" ended on ${found.until}; choose one that holds` : null;
}

function choicesOf(known: Named[]): string {
  const shown = known.slice(0, SHOWN).map(({ code }) => code);
  const more = known.length > SHOWN ? ` and ${known.length - SHOWN} more` : "";
  return `choose from ${shown.join(", ")}${more}`;
}
