import type { Refusal } from "~/domain/kernel/outcome";

/** What the page of an organisation's people says after a form that was refused. */
export type MembersAnswer = { refusals: Refusal[]; doing: string; email: string };
