/**
 * The build in parts by the first segment of an address, since Remix compares each request with every
 * screen that it knows. A part holds the screens that such an address can reach and those that any can:
 * the frame, the front page (which Remix tells every page of) and the page for what is not there.
 */
import type { ServerBuild } from "@remix-run/node";

import { firstSegment, withoutData } from "./first-segment";

type Routes = ServerBuild["routes"];

/** Where the live page asks which screen is behind any address. */
const ABOUT_ANY = "/__manifest";
const ANYWHERE = "";

/** Gives for a path the part of the build that answers it: the same object each time. */
export function inParts(build: ServerBuild): (path: string) => ServerBuild {
  const starts = new Map(Object.keys(build.routes).map((id) => [id, startOf(build.routes, id)]));
  const partFor = (start: string) =>
    only(build, (id) => [ANYWHERE, start].includes(starts.get(id)!));
  const parts = new Map([...new Set(starts.values())].map((start) => [start, partFor(start)]));
  const elsewhere = partFor(ANYWHERE);
  return (path) =>
    path === ABOUT_ANY ? build : (parts.get(firstSegment(withoutData(path))) ?? elsewhere);
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
