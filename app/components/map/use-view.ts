import { useEffect, useState } from "react";

import type { Box } from "./box";

/**
 * The part of the map that is seen. Another question shows another part; the buttons that move it
 * are there only where a script can answer them.
 */
export function useView(first: Box) {
  const [moved, setMoved] = useState<{ from: string; box: Box } | null>(null);
  const [canMove, setCanMove] = useState(false);
  useEffect(() => setCanMove(true), []);
  const from = JSON.stringify(first);
  return {
    box: moved?.from === from ? moved.box : first,
    canMove,
    show: (box: Box) => setMoved({ from, box }),
  };
}
