/** Links that cannot break: the addresses of the site map, with their parameters checked by type. */
import type { siteMap } from "../../remix.config.js";

export type Path = Exclude<(typeof siteMap)[number]["path"], "*">;

type Params<P extends string> = P extends `${string}:${infer Name}/${infer Rest}`
  ? { [K in Name]: string } & Params<`/${Rest}`>
  : P extends `${string}:${infer Name}`
    ? { [K in Name]: string }
    : unknown;

type Value = string | number;
export type Query = Record<string, Value | readonly Value[] | null | undefined>;

type Rest<P extends Path> =
  unknown extends Params<P>
    ? [params?: Record<string, never>, query?: Query]
    : [params: Params<P>, query?: Query];

/** `href("/aanbod/:code", { code: "o1" }, { gemeente: "0405" })` → `/aanbod/o1?gemeente=0405`. */
export function href<P extends Path>(path: P, ...[params, query]: Rest<P>): string {
  const values: Record<string, string | undefined> = params ?? {};
  const filled = path.replace(/:(\w+)/g, (_, name: string) =>
    encodeURIComponent(values[name] ?? ""),
  );
  const asked = queryText(query ?? {});
  return asked ? `${filled}?${asked}` : filled;
}

/** Empty values are left out; a list repeats its name. */
function queryText(query: Query): string {
  const pairs = Object.entries(query).flatMap(([name, value]) =>
    [value]
      .flat()
      .filter((one): one is Value => one !== null && one !== undefined && one !== "")
      .map((one): [string, string] => [name, String(one)]),
  );
  return new URLSearchParams(pairs).toString();
}
