/** What a member of a combination is asked, made on the server. */
import type { Fault } from "./form-view";

export type MemberView = {
  title: string;
  /** Null: the link leads nowhere any more. */
  member: {
    asker: string;
    name: string;
    combination: string;
    targetGroup: string;
    asked: string[];
    members: string[];
    state: "asked" | "confirmed" | "declined" | "closed";
    values: { name: string; part: string };
    faults: Fault[];
  } | null;
};
