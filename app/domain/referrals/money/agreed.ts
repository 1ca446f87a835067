import { type Arrangement, arrangementOn } from "./arrangement";
import { type Part, partsOf } from "./instalments";
import type { RegionConfig } from "~/domain/catalogue/public";
import type { IsoDay } from "~/domain/kernel/day";

type Wanted = { profile: string | null; intensity: string | null; type: string | null };

export type Agreed = {
  tariffCents: bigint | null;
  per: Arrangement["per"] | null;
  parts: Part[];
  /** There is a tariff, and nothing that says in what parts it is paid. */
  lacksTerms: boolean;
};

/** Tariff and parts as they hold on a day. A tariff without terms has no parts: nothing is agreed then (I9). */
export function agreedOn(
  { arrangements, paymentTerms }: Pick<RegionConfig, "arrangements" | "paymentTerms">,
  { type, ...wanted }: Wanted,
  day: IsoDay,
): Agreed {
  const arrangement = arrangementOn(arrangements, wanted, day);
  const terms = paymentTerms.find(({ code }) => code === type);
  if (!arrangement || !terms)
    return { tariffCents: null, per: null, parts: [], lacksTerms: arrangement !== null };
  const tariffCents = BigInt(arrangement.tariffCents);
  const parts = partsOf(tariffCents, terms);
  return { tariffCents, per: arrangement.per, parts, lacksTerms: false };
}
