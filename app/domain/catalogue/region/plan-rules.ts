/** When the plan of a resident must be with the supplier before help starts (requirements P42, P43). */
/** A crisis is none of them: there is no time for a plan. */
export const PLANNED_URGENCIES = ["normal", "soon"] as const;

export type NeededPlan = {
  law: string;
  /** Codes of referrers of the municipality: no other is ever asked for one. */
  routes: string[];
  urgencies: (typeof PLANNED_URGENCIES)[number][];
};

export type PlanRules = {
  name: string;
  requiredBeforeStart: boolean;
  /** What the sources say of the region; here nobody is asked a plan for a single consult. */
  requiredForSingleConsult: boolean;
  approvalBeforeStart: boolean;
  needsConsent: boolean;
  /** Where it must be there; without it everywhere that the municipality itself refers. */
  needed?: NeededPlan[];
};

type Route = { code: string; laws: string[]; route: string };
type Rules = { plan: PlanRules; laws: { code: string }[]; referrers: Route[] };

/** The rows that hold, of a region that says none the usual ones. */
export function neededPlans({ plan, laws, referrers }: Rules): NeededPlan[] {
  if (!plan.requiredBeforeStart) return [];
  const ofMunicipality = referrers.filter(({ route }) => route === "municipality");
  const usual = () =>
    laws.map(({ code: law }) => ({
      ...{ law, urgencies: [...PLANNED_URGENCIES] },
      routes: ofMunicipality.filter((one) => one.laws.includes(law)).map(({ code }) => code),
    }));
  const known = new Set(ofMunicipality.map(({ code }) => code));
  return (plan.needed ?? usual()).map((row) => ({
    ...row,
    routes: row.routes.filter((code) => known.has(code)),
  }));
}
