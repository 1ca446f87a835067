import type { ReactNode } from "react";

/** A link out of the shop window. An address that is not http(s) is shown as text (S-35). */
export function ExternalLink({ to, children }: { to: string; children?: ReactNode }) {
  const address = webAddress(to);
  const text = children ?? address?.host ?? to;
  if (!address) return <>{text}</>;
  return (
    <a
      href={address.href}
      rel="noopener noreferrer"
      className={children ? undefined : "whole-address"}
    >
      {text}
    </a>
  );
}

function webAddress(text: string): URL | null {
  const address = URL.canParse(text) ? new URL(text) : null;
  return address && /^https?:$/.test(address.protocol) ? address : null;
}
