/** The site map of remix.config.js in Remix's own terms: an index has no path, a path no leading slash. */
import type { RouteConfig } from "@remix-run/route-config";

import { siteMap } from "../remix.config.js";

export default siteMap.map(({ path, ...screen }) =>
  "index" in screen ? screen : { ...screen, path: path.replace(/^\//, "") },
) satisfies RouteConfig;
