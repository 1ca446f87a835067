/** `/bare/:bytes`: a page of so many bytes in the same frame by the same server, without a loader. */
import type { ServerBuild } from "@remix-run/node";
import { useParams } from "@remix-run/react";
import { createElement } from "react";

const ID = "bare";

function Bare() {
  const { bytes } = useParams();
  return createElement("p", null, "x".repeat(Number(bytes)));
}

export function withBarePage(build: ServerBuild): ServerBuild {
  const route = { id: ID, parentId: "root", path: "bare/:bytes" };
  const asset = { ...route, module: "/assets/bare.js", hasAction: false, hasLoader: false };
  return {
    ...build,
    routes: { ...build.routes, [ID]: { ...route, module: { default: Bare } } },
    assets: {
      ...build.assets,
      routes: {
        ...build.assets.routes,
        [ID]: { ...asset, hasClientAction: false, hasClientLoader: false, hasErrorBoundary: false },
      },
    },
  };
}
