import type { Refusal } from "~/domain/kernel/outcome";

/** What a form of one of these pages is given back with; never a password. */
export type LinkAnswer = { refusals: Refusal[]; name: string };
