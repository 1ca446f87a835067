/** From need to help: what is named must be there, and every law and route rests on something. */
import { NO_OPTION } from "../expert-reasons";
import type { AgreeingAge, ReferralRules } from "../referral-rules";
import type { RegionConfig } from "../region-config";
import { type Fault, unknownCodes } from "./fault";

export function referralFaults(config: RegionConfig): Fault[] {
  const { referral, laws } = config;
  if (!referral) return [];
  return [
    ...bands(referral, config),
    ...bases(referral, config),
    ...ages(referral.agreeToHelp, { list: "agreeToHelp", laws }),
    ...ages(referral.agreeToData, { list: "agreeToData", laws }),
    ...unknownCodes(referral.ownView?.shutRoutes ?? [], config.referrers, {
      ...{ path: ["referral", "ownView", "shutRoutes"], list: "referrers" },
    }),
    ...twice(referral.ageBands, "ageBands"),
    ...twice(referral.refusals, "refusals"),
    ...twice(referral.endReasons, "endReasons"),
    ...twice(referral.bases, "bases"),
    ...expertFaults(referral),
  ];
}

/** What fits nobody is told to the region in every region. */
function expertFaults({ expertReasons = [] }: ReferralRules): Fault[] {
  const lacks = expertReasons.length > 0 && !expertReasons.some(({ code }) => code === NO_OPTION);
  const path = ["referral", "expertReasons"];
  return [
    ...twice(expertReasons, "expertReasons"),
    ...(lacks ? [{ path, expected: `"${NO_OPTION}": that no help fits is counted as a gap` }] : []),
  ];
}

function bands({ ageBands }: ReferralRules, { laws }: RegionConfig): Fault[] {
  return ageBands.flatMap(({ from, to, laws: named = [] }, n) => [
    ...unknownCodes(named, laws, { path: ["referral", "ageBands", n, "laws"], list: "laws" }),
    ...(from <= to
      ? []
      : [{ path: ["referral", "ageBands", n, "to"], expected: `an age from ${from} on` }]),
  ]);
}

/** Whoever may refer under a law does so on exactly one basis. */
function bases({ bases: rows }: ReferralRules, { laws, referrers }: RegionConfig): Fault[] {
  const unknown = rows.flatMap(({ law, routes }, n) => [
    ...unknownCodes([law], laws, { path: ["referral", "bases", n, "law"], list: "laws" }),
    ...unknownCodes(routes, referrers, {
      path: ["referral", "bases", n, "routes"],
      list: "referrers",
    }),
  ]);
  const ways = referrers.flatMap(({ code: route, laws: under }) =>
    under.map((law) => ({ law, route })),
  );
  return [
    ...unknown,
    ...ways.flatMap(({ law, route }) => {
      const count = rows.filter((row) => row.law === law && row.routes.includes(route)).length;
      if (count === 1) return [];
      const expected = `one basis for ${route} under ${law}; there are ${count}`;
      return [{ path: ["referral", "bases"], expected }];
    }),
  ];
}

/** From birth on somebody says yes under every law. */
function ages(
  rows: AgreeingAge[],
  { list, laws }: { list: string; laws: RegionConfig["laws"] },
): Fault[] {
  return [
    ...rows.flatMap(({ law }, n) =>
      unknownCodes([law], laws, { path: ["referral", list, n, "law"], list: "laws" }),
    ),
    ...laws.flatMap(({ code }) =>
      rows.some(({ law, fromYears }) => law === code && fromYears === 0)
        ? []
        : [{ path: ["referral", list], expected: `a row from 0 years for ${code}` }],
    ),
  ];
}

function twice(items: { code: string }[], list: string): Fault[] {
  return items.flatMap(({ code }, n) =>
    items.findIndex((one) => one.code === code) === n
      ? []
      : [{ path: ["referral", list, n, "code"], expected: `one ${code}; there are two` }],
  );
}
