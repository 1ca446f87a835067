/** What the region asks of a combination, and which of its members gives it. */
import type { CombinationWords } from "./combination-words.server";
import type { CoverageView } from "~/components/combinations/budget-view";
import type { Aspect } from "~/domain/combinations/public";
import type { CombinationDesk } from "~/domain/combinations/public.server";
import type { Refusal } from "~/domain/kernel/outcome";

type Asked = NonNullable<CombinationDesk["coverage"]>["asked"];

export function coverageView(desk: CombinationDesk, words: CombinationWords): CoverageView {
  const { coverage: said } = words.forming;
  const lines = together(desk.coverage?.asked ?? []).map((alike) => {
    const { aspect, by } = alike[0]!;
    const codes = alike.map(({ code }) => named(aspect, code, words));
    return {
      ...{ name: said.aspects[aspect], what: codes.join(", "), isMissing: by.length === 0 },
      text: by.length === 0 ? said.missing : givers(desk, by, words),
    };
  });
  return {
    title: said.title,
    intro: desk.coverage ? said.intro : said.nothing,
    columns: said.columns,
    // What has nobody comes first.
    lines: lines.toSorted((a, b) => Number(b.isMissing) - Number(a.isMissing)),
  };
}

/** Of one kind and given by the same members: one line. */
function together(asked: Asked): Asked[] {
  const keyOf = ({ aspect, by }: Asked[number]) => `${aspect} ${by.join()}`;
  const keys = [...new Set(asked.map(keyOf))];
  return keys.map((key) => asked.filter((one) => keyOf(one) === key));
}

function givers({ id, members }: CombinationDesk, by: string[], words: CombinationWords): string {
  const { coverage: said } = words.forming;
  if (members.length > 1 && members.every((member) => by.includes(member.id))) return said.all;
  const names = members.filter((member) => by.includes(member.id)).map(({ name }) => name);
  return [...(by.includes(id) ? [said.together] : []), ...names].join(", ");
}

function named(aspect: Aspect, code: string, { forming, names }: CombinationWords): string {
  return aspect === "role" ? (forming.coverage.roles[code] ?? code) : names(FACETS[aspect], code);
}

const FACETS = {
  ...({ segment: "segment", profile: "profiel" } as const),
  ...({ municipality: "gemeente", expertise: "expertise" } as const),
};

/** Of a refusal that tells what is missing. */
export function missingName({ details }: Refusal, words: CombinationWords): string {
  const aspect = details?.["aspect"] as Aspect;
  const name = named(aspect, String(details?.["code"]), words);
  return `${words.forming.coverage.aspects[aspect]}: ${name}`;
}
