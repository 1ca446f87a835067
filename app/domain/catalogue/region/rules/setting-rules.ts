/**
 * Places, terms, clocks and colours: what stands on its own but must not contradict itself.
 */
import type { RegionConfig } from "../region-config";
import { contrast, LEAST_CONTRAST, PAPER } from "../theme";
import { type Fault, unknownCodes } from "./fault";

export function settingFaults(config: RegionConfig): Fault[] {
  return [
    ...postcodes(config),
    ...outlines(config),
    ...expertise(config),
    ...costs(config),
    ...goals(config),
    ...clocks(config),
    ...theme(config),
  ];
}

function postcodes({ postcodes: points, municipalities }: RegionConfig): Fault[] {
  const known = new Set(municipalities.map(({ code }) => code));
  const seen = new Set<string>();
  return points.flatMap(({ postcode, municipality }, index) => {
    const faults: Fault[] = [];
    if (!known.has(municipality))
      faults.push({
        path: ["postcodes", index, "municipality"],
        expected: `a code of municipalities; "${municipality}" is none`,
      });
    if (seen.has(postcode))
      faults.push({
        path: ["postcodes", index, "postcode"],
        expected: `one point for ${postcode}; there are two`,
      });
    seen.add(postcode);
    return faults;
  });
}

/** A map that lacks one municipality says that it is no part of the region. */
function outlines({ outlines: drawn, municipalities }: RegionConfig): Fault[] {
  if (!drawn) return [];
  const twice = drawn.flatMap(({ code }, index) =>
    drawn.findIndex((one) => one.code === code) === index
      ? []
      : [{ path: ["outlines", index, "code"], expected: `one outline for ${code}; there are two` }],
  );
  const missing = municipalities.filter(({ code }) => !drawn.some((one) => one.code === code));
  return [
    ...drawn.flatMap(({ code }, index) =>
      unknownCodes([code], municipalities, {
        path: ["outlines", index, "code"],
        list: "municipalities",
      }).map((fault) => ({ ...fault, path: fault.path.slice(0, -1) })),
    ),
    ...twice,
    ...missing.map(({ code }) => ({
      path: ["outlines"],
      expected: `an outline for each municipality; ${code} has none`,
    })),
  ];
}

function expertise({ expertise: terms, laws }: RegionConfig): Fault[] {
  return terms.flatMap((term, index) =>
    unknownCodes(term.laws, laws, { path: ["expertise", index, "laws"], list: "laws" }),
  );
}

/** A cost that is otherwise is so for segments or forms that exist. */
function costs({ laws, segments, deliveryForms }: RegionConfig): Fault[] {
  return laws.flatMap(({ residentCost }, law) =>
    (residentCost?.unless ?? []).flatMap((unless, index) => {
      const at = ["laws", law, "residentCost", "unless", index];
      return [
        ...unknownCodes(unless.segments ?? [], segments, {
          path: [...at, "segments"],
          list: "segments",
        }),
        ...unknownCodes(unless.deliveryForms ?? [], deliveryForms, {
          path: [...at, "deliveryForms"],
          list: "deliveryForms",
        }),
      ];
    }),
  );
}

/** What registers may say of a goal; a region has words of its own for these. */
const GOALS = ["develop", "recover", "stabilise"];

function goals({ goalTypes, laws }: RegionConfig): Fault[] {
  return goalTypes.flatMap((goal, index) => [
    ...unknownCodes(goal.laws ?? [], laws, { path: ["goalTypes", index, "laws"], list: "laws" }),
    ...(GOALS.includes(goal.code)
      ? []
      : [{ path: ["goalTypes", index, "code"], expected: `one of ${GOALS.join(", ")}` }]),
  ]);
}

function clocks({ clocks: { remindAfterDays, staleAfterDays, unknownAfterDays } }: RegionConfig) {
  const faults: Fault[] = [];
  if (remindAfterDays > staleAfterDays)
    faults.push({ path: ["clocks", "remindAfterDays"], expected: "at most staleAfterDays" });
  if (staleAfterDays > unknownAfterDays)
    faults.push({ path: ["clocks", "staleAfterDays"], expected: "at most unknownAfterDays" });
  return faults;
}

function theme({ theme: colours }: RegionConfig): Fault[] {
  const stands = [
    ["brand", PAPER.light],
    ["accent", PAPER.light],
    ["brandDark", PAPER.dark],
    ["accentDark", PAPER.dark],
  ] as const;
  return stands.flatMap(([name, paper]) => {
    const ratio = contrast(colours[name], paper);
    return ratio >= LEAST_CONTRAST
      ? []
      : [
          {
            path: ["theme", name],
            expected: `contrast of at least ${LEAST_CONTRAST} on ${paper}; it is ${ratio.toFixed(1)}`,
          },
        ];
  });
}
