/** What the region asks of a combination, and which of its members gives it. */
import type { CombinationWords } from "./combination-acts.server";
import type { CoverageView } from "~/components/combinations/budget-view";
import type { Aspect } from "~/domain/combinations/public";
import type { CombinationDesk } from "~/domain/combinations/public.server";
import type { Refusal } from "~/domain/kernel/outcome";

export function coverageView(desk: CombinationDesk, words: CombinationWords): CoverageView {
  const { coverage: said } = words.forming;
  const asked = desk.coverage?.asked ?? [];
  const lines = asked.map(({ aspect, code, by }) => ({
    ...{ name: askedName(aspect, code, words), isMissing: by.length === 0 },
    text: by.length === 0 ? said.missing : said.by(givers(desk, by, words)),
  }));
  return {
    title: said.title,
    intro: desk.coverage ? said.intro : said.nothing,
    // What has nobody comes first.
    lines: lines.toSorted((a, b) => Number(b.isMissing) - Number(a.isMissing)),
  };
}

function givers({ id, members }: CombinationDesk, by: string[], words: CombinationWords): string {
  const { coverage: said } = words.forming;
  if (members.length > 1 && members.every((member) => by.includes(member.id))) return said.all;
  const names = members.filter((member) => by.includes(member.id)).map(({ name }) => name);
  return [...(by.includes(id) ? [said.together] : []), ...names].join(", ");
}

function askedName(aspect: Aspect, code: string, { forming, names }: CombinationWords): string {
  const { aspects, roles } = forming.coverage;
  if (aspect === "role") return `${aspects.role}: ${roles[code] ?? code}`;
  return `${aspects[aspect]}: ${names(FACETS[aspect], code)}`;
}

const FACETS = {
  ...({ segment: "segment", profile: "profiel" } as const),
  ...({ municipality: "gemeente", expertise: "expertise" } as const),
};

/** Of a refusal that tells what is missing. */
export function missingName({ details }: Refusal, words: CombinationWords): string {
  return askedName(details?.["aspect"] as Aspect, String(details?.["code"]), words);
}
