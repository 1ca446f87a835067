import { Link } from "@remix-run/react";
import type { ButtonHTMLAttributes, ReactNode } from "react";

export type ButtonLook = "primary" | "secondary" | "quiet";

const SHAPE =
  "inline-flex min-h-target items-center justify-center gap-2 rounded-md border-2 px-4 py-1.5 font-semibold no-underline transition-colors";

const LOOKS: Record<ButtonLook, string> = {
  primary: "border-button bg-button text-button-ink hover:underline",
  secondary: "border-button bg-surface text-link hover:underline",
  quiet: "border-transparent bg-transparent text-link underline hover:decoration-2",
};

export function Button({
  look = "primary",
  type = "submit",
  className = "",
  ...more
}: ButtonHTMLAttributes<HTMLButtonElement> & { look?: ButtonLook }) {
  return <button type={type} className={`${SHAPE} ${LOOKS[look]} ${className}`} {...more} />;
}

/** A link that is the main step on a page and therefore looks like a button. */
export function ButtonLink({
  to,
  look = "primary",
  className = "",
  children,
}: {
  to: string;
  look?: ButtonLook;
  className?: string;
  children: ReactNode;
}) {
  return (
    <Link to={to} className={`${SHAPE} ${LOOKS[look]} ${className}`}>
      {children}
    </Link>
  );
}
