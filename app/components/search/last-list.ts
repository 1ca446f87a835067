/** The list on the page stays when a newer one does not come; the reader is told and can try again. */
import { useEffect } from "react";

/** Asked too often, or out of reach. */
export type Failure = "busy" | "away";

let last: object | null = null;

/** What the page shows now is what it keeps. */
export function useLast(shown: object): void {
  useEffect(() => {
    last = shown;
    return () => {
      last = null;
    };
  }, [shown]);
}

export async function orLast<Shown extends object>(
  load: () => Promise<Shown>,
  signal: AbortSignal,
): Promise<Shown & { failed: Failure | null }> {
  try {
    return { ...(await load()), failed: null };
  } catch (error) {
    if (signal.aborted || last === null) throw error;
    // Who asks too often is sent to the whole page; that would take away what is being typed.
    return { ...(last as Shown), failed: error instanceof Response ? "busy" : "away" };
  }
}
