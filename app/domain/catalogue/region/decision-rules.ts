/** Where a municipality decides on help (beschikking), and whether help waits for it. */
export type DecisionRule = {
  law: string;
  /** Codes of referrers: their people write down what it is called. */
  routes: string[];
  /** Help starts once there is a decision; only where the municipality itself refers. */
  beforeStart: boolean;
};

type Route = { code: string; laws: string[]; route: string };
type Rules = { decisions?: DecisionRule[]; laws: { code: string }[]; referrers: Route[] };

/** The rows that hold; of a region that says none, the municipality decides and no help waits for it. */
export function decisionRules({ decisions, laws, referrers }: Rules): DecisionRule[] {
  const ofMunicipality = referrers.filter(({ route }) => route === "municipality");
  const usual = laws.map(({ code: law }) => ({
    ...{ law, beforeStart: false },
    routes: ofMunicipality.filter((one) => one.laws.includes(law)).map(({ code }) => code),
  }));
  return decisions ?? usual;
}
