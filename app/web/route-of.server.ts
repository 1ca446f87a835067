import { matchPath } from "@remix-run/react";

import { siteMap } from "../../remix.config.js";

import { firstSegment, withoutData } from "./first-segment";

/** Each screen by what its addresses begin with: every request asks, and comparing with all takes long. */
const screens = new Map(
  siteMap.map(({ path }) => {
    const start = firstSegment(path);
    return [start, siteMap.filter((screen) => firstSegment(screen.path) === start)];
  }),
);

/** The address of the site map behind a path: what a log may say, since a path can hold anything. */
export function routeOf(path: string): string {
  if (path.startsWith("/assets/")) return "/assets/*";
  const asked = withoutData(decoded(path));
  const near = screens.get(firstSegment(asked)) ?? [];
  return near.find((screen) => matchPath(screen.path, asked))?.path ?? "*";
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
