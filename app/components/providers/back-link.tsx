import { Link } from "@remix-run/react";

import { Icon } from "~/components/ui/icon";

export function BackLink({ to, children }: { to: string; children: string }) {
  return (
    <p className="not-on-paper">
      <Link to={to} className="inline-flex min-h-target items-center gap-1">
        <Icon name="previous" />
        {children}
      </Link>
    </p>
  );
}
