/**
 * The build in parts by the first segment of an address, since Remix compares each request with every
 * screen that it knows. A part holds the screens that such an address can reach and those that any can:
 * the frame, the front page (which Remix tells every page of) and the page for what is not there.
 */
import type { ServerBuild } from "@remix-run/node";

import { firstSegment, withoutData } from "./first-segment";

type Routes = ServerBuild["routes"];

/** Where the live page asks which screens are behind the addresses in `p`. */
const ABOUT_OTHERS = "/__manifest";
const ANYWHERE = "";

/** Gives for an address the part of the build that answers it: the same object each time, but for `__manifest`. */
export function inParts(build: ServerBuild): (address: URL) => ServerBuild {
  const starts = new Map(Object.keys(build.routes).map((id) => [id, startOf(build.routes, id)]));
  const partFor = (...begins: string[]) =>
    only(build, (id) => [ANYWHERE, ...begins].includes(starts.get(id)!));
  const parts = new Map([...new Set(starts.values())].map((start) => [start, partFor(start)]));
  const elsewhere = partFor(ANYWHERE);
  return ({ pathname, searchParams }) =>
    pathname === ABOUT_OTHERS
      ? partFor(
          ...searchParams.getAll("p").map((path) => firstSegment(path.replace(/^(?!\/)/, "/"))),
        )
      : (parts.get(firstSegment(withoutData(pathname))) ?? elsewhere);
}

/** The segment that every address of a screen begins with; none when that can be anything. */
function startOf(routes: Routes, id: string): string {
  const [first = ""] = pathOf(routes, id).replace(/^\/+/, "").split("/");
  return /^:|^\*$|\?$/.test(first) ? ANYWHERE : first.toLowerCase();
}

function pathOf(routes: Routes, id: string): string {
  const { parentId, path = "" } = routes[id]!;
  return parentId ? `${pathOf(routes, parentId)}/${path}` : path;
}

function only(build: ServerBuild, isKept: (id: string) => boolean): ServerBuild {
  const keep = <Part>(all: Record<string, Part>) =>
    Object.fromEntries(Object.entries(all).filter(([id]) => isKept(id)));
  const { routes, assets } = build;
  return { ...build, routes: keep(routes), assets: { ...assets, routes: keep(assets.routes) } };
}
