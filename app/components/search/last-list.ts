/** The list on the page stays when a newer one does not come; the reader is told and can try again. */
import { keeper } from "~/web/kept";

import type { LighterView } from "./lighter-view";
import type { SearchView } from "./search-view";

/** Asked too often, or out of reach. */
export type Failure = "busy" | "away";

type List = {
  view: SearchView;
  band: LighterView | null;
  failed: Failure | null;
  need: string | null;
};

const list = keeper<List>();

export const useLast = list.useKept;

export async function orLast(load: () => Promise<List>, signal: AbortSignal): Promise<List> {
  const { shown, error } = await list.orKept(load, signal);
  if (error === null) return shown;
  // Who asks too often is sent to the whole page; that would take away what is being typed.
  return { ...shown, failed: error instanceof Response ? "busy" : "away" };
}
