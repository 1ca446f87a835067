/** Needs that nothing fits, in words and as a file; told as little as what was looked for in vain. */
import type { PolicyView } from "~/components/policy/policy-view";
import type { Actor } from "~/domain/accounts/public";
import { nameOf, type RegionConfig } from "~/domain/catalogue/public";
import { csvText } from "~/domain/catalogue/public.server";
import type { Told } from "~/domain/monitoring/public";
import { countConsults, type Gap, listGaps } from "~/domain/monitoring/public.server";
import type { Language } from "~/i18n/language";
import type { policy as nl } from "~/i18n/nl/policy";

type Words = { region: RegionConfig; language: Language; texts: typeof nl };
type Asked = { quarter: string | null; place: string | null };

export async function gapRows(
  actor: Actor,
  { quarter, place }: Asked,
  { words, now }: { words: Words; now: Date },
): Promise<PolicyView["needs"]["gaps"]> {
  const gaps = await listGaps(actor, { quarter, municipality: place }, now);
  return gaps.map((gap) => {
    const [profile, municipality] = names(gap, words);
    return { label: profile, cells: [municipality, countText(gap.count, words)] };
  });
}

/** How often advice was asked and given, per profile. */
export async function consultRows(
  actor: Actor,
  { quarter }: Asked,
  { words, now }: { words: Words; now: Date },
): Promise<PolicyView["needs"]["consults"]> {
  const { region, language, texts } = words;
  const counts = await countConsults(actor, { quarter }, now);
  return counts.map(({ profile, asked, answered }) => ({
    label: profile === null ? texts.gaps.noProfile : nameOf(region.profiles, profile, language),
    cells: [countText(asked, words), countText(answered, words)],
  }));
}

export async function gapsFile(
  actor: Actor,
  { quarter, place }: Asked,
  { words, now }: { words: Words; now: Date },
) {
  const gaps = await listGaps(actor, { quarter, municipality: place }, now);
  const rows = gaps.map((gap) => {
    const [profile, municipality] = names(gap, words);
    const codes = [gap.profile ?? "", profile, gap.municipality ?? "", municipality];
    return [...codes, countText(gap.count, words)];
  });
  return { name: "past-niet.csv", text: csvText([words.texts.gaps.file, ...rows]) };
}

function names(
  { profile, municipality }: Gap,
  { region, language, texts }: Words,
): [profile: string, municipality: string] {
  return [
    profile === null ? texts.gaps.noProfile : nameOf(region.profiles, profile, language),
    municipality === null
      ? texts.gaps.noMunicipality
      : nameOf(region.municipalities, municipality, language),
  ];
}

const countText = (count: Told, { texts }: Words) => (count === "few" ? texts.few : String(count));
