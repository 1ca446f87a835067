import { dateOf, dayAt, isoDay } from "~/domain/kernel/day";

type Facts = { contact: string; origin: string; now: Date };

/** The text of security.txt; it expires within the half year, as the standard asks for less than one. */
export function securityText({ contact, origin, now }: Facts): string {
  const expires = dateOf(isoDay(dayAt(now) + 180));
  return [
    `Contact: ${contact}`,
    `Expires: ${expires.toISOString()}`,
    "Preferred-Languages: nl, en",
    `Canonical: ${origin}/.well-known/security.txt`,
    "",
  ].join("\n");
}
