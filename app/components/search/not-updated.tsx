import { Link, useLocation } from "@remix-run/react";

import { Notice } from "~/components/ui/notice";
import type { liveSearch } from "~/i18n/nl/live-search";

import type { Failure } from "./last-list";

/** The list is an older one; the whole page answers also who asked too often. */
export function NotUpdated({ failed, texts }: { failed: Failure; texts: typeof liveSearch }) {
  const { pathname, search } = useLocation();
  return (
    <Notice tone="warning">
      <p>
        {texts.failed[failed]}{" "}
        <Link to={pathname + search} reloadDocument={failed === "busy"} preventScrollReset>
          {texts.again}
        </Link>
      </p>
    </Notice>
  );
}
