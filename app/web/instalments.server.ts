/** The tariff of a referral and its parts, for whoever delivers the help alone (architecture §7; I16). */
import type { ReferralWords } from "./referral-words.server";
import { periodText } from "./running-view.server";
import type { ReferralView } from "~/components/referrals/referral-view";
import type { Actor } from "~/domain/accounts/public";
import { nameOf } from "~/domain/catalogue/public";
import { isoDay } from "~/domain/kernel/day";
import { partsOf } from "~/domain/referrals/public";
import { listParts, type PaidPeriod, type ReferralFile } from "~/domain/referrals/public.server";
import { eurosText } from "~/i18n/euros";

const SHOWN = ["offered", "question", "waitlisted", "accepted"];

export async function moneyView(
  actor: Actor,
  file: ReferralFile,
  words: ReferralWords,
): Promise<ReferralView["money"]> {
  const { said } = words;
  const { money } = said;
  const { referral } = file;
  if (referral.openedAt === null)
    return SHOWN.includes(referral.state) ? beforeOpening(file, words) : null;
  if (referral.shutAt !== null) return null;
  const paid = await listParts(actor, referral.id);
  const known = paid.flatMap((period) =>
    period.tariffCents === null ? [] : [{ ...period, tariffCents: period.tariffCents }],
  );
  if (known.length === 0) return { title: money.title, intro: money.none, rows: [] };
  const isOne = paid.length === 1;
  const when = (period: PaidPeriod) => (isOne ? "" : `${periodText(period, words)}: `);
  return {
    title: money.title,
    intro: known
      .map((period) => {
        const { tariffCents, per } = period;
        return (
          when(period) +
          money.intro(eurosText(tariffCents, words.language), money.per[per ?? ""] ?? "")
        );
      })
      .join(" "),
    rows: known.flatMap((period) =>
      period.parts.map(({ number, cents, trigger, releasedAt }) => ({
        ...{ name: when(period) + money.part(number), amount: eurosText(cents, words.language) },
        when: releasedAt
          ? money.released(words.day(releasedAt))
          : money.onTrigger(money.triggers[trigger] ?? trigger),
      })),
    ),
  };
}

/** Before the yes: what it would be, with the terms of each kind of trajectory. */
function beforeOpening({ referral }: ReferralFile, words: ReferralWords): ReferralView["money"] {
  const { said, region, language, today } = words;
  const { money } = said;
  const { profile, intensity } = referral.need;
  const wanted = intensity ?? referral.proposed;
  const day = isoDay(today);
  const arrangement = region.arrangements.find(
    (one) =>
      one.profile === profile &&
      one.intensity === wanted &&
      one.from <= day &&
      (one.to === undefined || one.to >= day),
  );
  if (!arrangement) return { title: money.title, intro: money.none, rows: [] };
  const tariff = BigInt(arrangement.tariffCents);
  return {
    title: money.title,
    intro: money.intro(eurosText(tariff, words.language), money.per[arrangement.per] ?? ""),
    rows: region.paymentTerms.flatMap((terms) =>
      partsOf(tariff, terms).map(({ number, cents, trigger }) => ({
        name: `${money.terms(nameOf([terms], terms.code, language))}: ${money.part(number)}`,
        amount: eurosText(cents, words.language),
        when: money.onTrigger(money.triggers[trigger] ?? trigger),
      })),
    ),
  };
}
