import type { ReactNode } from "react";

/** A block that stands on its own: an offer in a list, a section of a page. */
export function Card({
  as: Element = "div",
  className = "",
  children,
}: {
  as?: "div" | "section" | "article" | "li";
  className?: string;
  children: ReactNode;
}) {
  return (
    <Element className={`rounded-lg border border-line bg-surface p-4 sm:p-5 ${className}`}>
      {children}
    </Element>
  );
}
