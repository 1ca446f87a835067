/** How messages between municipalities and providers call who refers (COD327 of iJw). */
const OF_THE_LAW: Record<string, string> = {
  ...{ gp: "02", "youth-doctor": "03", gi: "04", "medical-specialist": "05", court: "08" },
};
const MUNICIPALITY = "01";

type Rules = { referrers: { code: string; route: string }[] };

/** Null where the region lets somebody refer for whom there is no such code. */
export function routeCode({ referrers }: Rules, route: string): string | null {
  if (route in OF_THE_LAW) return OF_THE_LAW[route]!;
  const known = referrers.find(({ code }) => code === route);
  return known?.route === "municipality" ? MUNICIPALITY : null;
}
