import type { ReactNode } from "react";

import { RegionNav } from "./region-nav";

/** A page of the region's desk: its menu above, the work below. */
export function RegionPage({ children }: { children: ReactNode }) {
  return (
    <div className="space-y-6">
      <RegionNav />
      {children}
    </div>
  );
}
