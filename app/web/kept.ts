/** What a page shows now is kept in the browser, for when a newer version does not come. */
import { useEffect } from "react";

export function keeper<Shown extends object>() {
  let kept: Shown | null = null;
  return {
    useKept(shown: Shown | undefined): void {
      useEffect(() => {
        kept = shown ?? null;
        return () => {
          kept = null;
        };
      }, [shown]);
    },
    /** The newer version, or what is kept with the error that stood in the way. */
    async orKept(
      load: () => Promise<Shown>,
      signal: AbortSignal,
    ): Promise<{ shown: Shown; error: unknown }> {
      try {
        return { shown: await load(), error: null };
      } catch (error) {
        if (signal.aborted || kept === null) throw error;
        return { shown: kept, error };
      }
    },
  };
}
