/**
 * Whether a supplier stands in the shop window: `paused` until its own people publish, and whenever they
 * take it away for a while (architecture §7). Its waits and contracts go on meanwhile.
 */
import type { Machine } from "~/domain/kernel/state-machine";

export type SupplierPageState = "paused" | "published";
export type SupplierPageMove = "publish" | "pause";

export const supplierPage: Machine<SupplierPageState, SupplierPageMove> = {
  paused: { publish: "published" },
  published: { pause: "paused" },
};
