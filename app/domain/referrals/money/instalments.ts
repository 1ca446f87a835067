/**
 * In what parts the tariff of an arrangement is paid and what releases each (I9, I10; requirements P58):
 * the region's payment terms. The release is told and never asked; nothing waits for it (I8).
 */
import type { RegionConfig } from "~/domain/catalogue/public";
import { type Cents, split } from "~/domain/kernel/money";

type PaymentTerms = RegionConfig["paymentTerms"][number];
export type Trigger = PaymentTerms["parts"][number]["trigger"];

export type Part = { number: number; cents: Cents; trigger: Trigger };

/** The parts add up to the tariff to the cent. */
export function partsOf(tariff: Cents, { parts }: Pick<PaymentTerms, "parts">): Part[] {
  const amounts = split(
    tariff,
    parts.map(({ share }) => share),
  );
  return parts.map(({ trigger }, index) => ({
    ...{ number: index + 1, trigger },
    cents: amounts[index]!,
  }));
}

export type Happening =
  { kind: "start" } | { kind: "end"; isAsPlanned: boolean; isDropOut: boolean } | { kind: "talk" };

/** Which parts something releases. The end of the help is a period's end too; `none` comes with the start. */
export function releasedBy(happening: Happening): Trigger[] {
  if (happening.kind === "start") return ["start", "none"];
  if (happening.kind === "talk") return ["talk-held"];
  return [
    "period-end",
    ...(happening.isAsPlanned ? (["plan-completed"] as const) : []),
    ...(happening.isDropOut ? [] : (["no-early-drop-out"] as const)),
  ];
}
