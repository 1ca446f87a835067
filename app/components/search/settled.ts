import { useEffect, useState } from "react";

/** How long nothing changes before a question is settled: no longer typed at, and worth to be told. */
export const SETTLED_MS = 1_000;

/** What is read out: the text once it is settled, so that typing is not talked through. */
export function useSettled(text: string, isBusy: boolean): string {
  const [said, say] = useState(text);
  useEffect(() => {
    if (isBusy || text === said) return;
    const settle = () => setTimeout(() => say(text), SETTLED_MS);
    let waiting = settle();
    const waitAgain = () => {
      clearTimeout(waiting);
      waiting = settle();
    };
    document.addEventListener("input", waitAgain);
    return () => {
      clearTimeout(waiting);
      document.removeEventListener("input", waitAgain);
    };
  }, [text, isBusy, said]);
  return said;
}
