import type { Refusal } from "~/domain/kernel/outcome";

/** What the page of the own account says after a form that was refused; never a password. */
export type OwnAccountAnswer = { refusals: Refusal[]; doing: string; email: string };
