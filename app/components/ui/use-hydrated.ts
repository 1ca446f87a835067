import { useEffect, useState } from "react";

/** Whether scripts run: what needs them is not shown without. */
export function useHydrated(): boolean {
  const [isHydrated, setHydrated] = useState(false);
  useEffect(() => setHydrated(true), []);
  return isHydrated;
}
