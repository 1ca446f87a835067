import type { ReactNode } from "react";

/** What a fact is called and what it is; facts without a value are left out. */
export type Fact = { name: ReactNode; value: ReactNode };

export function Facts({ facts }: { facts: Fact[] }) {
  const known = facts.filter(({ value }) => value !== null && value !== undefined && value !== "");
  return (
    <dl className="grid gap-x-6 gap-y-2 sm:grid-cols-[minmax(9rem,auto)_1fr]">
      {known.map(({ name, value }, position) => (
        <div key={position} className="sm:contents">
          <dt className="font-semibold text-muted">{name}</dt>
          <dd className="min-w-0">{value}</dd>
        </div>
      ))}
    </dl>
  );
}
