import { derive } from "~/db/derive.server";

let serial = 0;

/** A supplier with nothing to it but its name; returns its id. */
export async function aSupplier(): Promise<string> {
  serial += 1;
  const name = `p${serial}`;
  const data = { kind: "provider" as const, code: name, slug: name, name };
  return (await derive((tx) => tx.supplier.create({ data }))).id;
}
