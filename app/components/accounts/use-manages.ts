import { useRouteLoaderData } from "@remix-run/react";

import type { Shell } from "~/components/layout/shell";

/** Whether who signed in looks after the people of the organisation: links that others cannot follow. */
export function useManages(): boolean {
  return useRouteLoaderData<() => Shell>("root")?.signedIn?.manages ?? false;
}
