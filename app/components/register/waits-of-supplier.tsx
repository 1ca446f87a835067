import { Facts } from "~/components/ui/facts";

import type { FileView } from "./register-view";

const CELL = "border-b border-line py-2 pr-2 text-left align-top text-[0.95em] sm:pr-4";

/** How fresh the waits are kept now, and how it went over a year. */
export function WaitsOfSupplier({ waits }: { waits: NonNullable<FileView["waits"]> }) {
  if (waits.none !== null) return <p>{waits.none}</p>;
  return (
    <>
      <Facts facts={waits.facts} />
      <table className="w-full max-w-2xl border-collapse">
        <caption className="pb-1 text-left font-semibold">{waits.caption}</caption>
        <thead>
          <tr>
            {waits.columns.map((column) => (
              <th key={column} scope="col" className={CELL}>
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {waits.months.map(({ label, weeks, share }) => (
            <tr key={label}>
              <th scope="row" className={`${CELL} font-normal`}>
                {label}
              </th>
              <td className={CELL}>{weeks}</td>
              <td className={CELL}>{share}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
