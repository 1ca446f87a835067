import { Facts } from "~/components/ui/facts";
import { MonthTable } from "~/components/waiting-history/month-table";

import type { FileView } from "./register-view";

/** How fresh the waits are kept now, and how it went over a year. */
export function WaitsOfSupplier({ waits }: { waits: NonNullable<FileView["waits"]> }) {
  if (waits.none !== null) return <p>{waits.none}</p>;
  const rows = waits.months.map(({ label, weeks, share }) => ({ label, values: [weeks, share] }));
  return (
    <>
      <Facts facts={waits.facts} />
      <MonthTable caption={waits.caption} columns={waits.columns} rows={rows} />
    </>
  );
}
