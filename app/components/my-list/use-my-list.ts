import { useRouteLoaderData } from "@remix-run/react";

import type { Shell } from "~/components/layout/shell";

/** The codes of the offers on the visitor's list, in the order of adding. */
export function useMyList(): string[] {
  return useRouteLoaderData<() => Shell>("root")?.myList ?? [];
}
