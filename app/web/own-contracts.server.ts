/** The own contract in words, with the tariffs of what it holds. */
import { actsPart, contractCard, type RegisterWords, registerWords } from "./register-words.server";
import { requireActor } from "./session.server";
import { actionsPart, talksPart } from "./talks-words.server";
import type { OwnContractsView } from "~/components/register/own-contracts";
import type { RegionConfig } from "~/domain/catalogue/public";
import { getRegion } from "~/domain/catalogue/public.server";
import { isoDay } from "~/domain/kernel/day";
import { type ContractedScope, contractedTariffs } from "~/domain/providers/public";
import { listOwnContracts, namesOfPeople } from "~/domain/providers/public.server";
import { listOwnTalks } from "~/domain/signals/public.server";

export async function ownContractsView(request: Request): Promise<OwnContractsView> {
  const actor = await requireActor(request);
  const now = new Date();
  const [suppliers, region] = await Promise.all([listOwnContracts(actor, now), getRegion(now)]);
  const shared = await listOwnTalks(actor, now);
  const words = registerWords(request, region, now);
  const people = await namesOfPeople(suppliers.flatMap(({ acts }) => acts.map(({ by }) => by)));
  return {
    title: words.texts.own.title,
    suppliers: suppliers.map(({ supplier, contracts, acts }) => ({
      ...{ code: supplier.code, name: supplier.name },
      contracts: contracts.map((contract) => contractCard(contract, words, null)),
      tariffs: tariffLines(contracts, { region, words }),
      history: actsPart(acts, words, people),
    })),
    parts: [actionsPart(shared, words), talksPart(shared, words)],
  };
}

function tariffLines(
  contracts: ContractedScope[],
  { region, words }: { region: RegionConfig; words: RegisterWords },
): OwnContractsView["suppliers"][number]["tariffs"] {
  const { names, texts, day, language, today } = words;
  const euros = new Intl.NumberFormat(language === "nl" ? "nl-NL" : "en-GB", {
    ...{ style: "currency", currency: "EUR" },
  });
  return contractedTariffs(contracts, region, isoDay(today)).map((tariff) => ({
    what: `${names("profiel", tariff.profile)}, ${names("intensiteit", tariff.intensity)}`,
    amount: euros.format(tariff.tariffCents / 100),
    per: texts.own.per[tariff.per] ?? tariff.per,
    from: day(tariff.from),
  }));
}
