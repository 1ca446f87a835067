import { matchPath } from "@remix-run/react";

import { siteMap } from "../../remix.config.js";

/** The address of the site map behind a path: what a log may say, since a path can hold anything. */
export function routeOf(path: string): string {
  if (path.startsWith("/assets/")) return "/assets/*";
  const page = decoded(path).replace(/\.data$/, "");
  const asked = page === "/_root" ? "/" : page;
  return siteMap.find((screen) => matchPath(screen.path, asked))?.path ?? "*";
}

/** Whether a path asks for the data of a page only, as the live pages do. */
export function isData(path: string): boolean {
  return path.endsWith(".data");
}

function decoded(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}
