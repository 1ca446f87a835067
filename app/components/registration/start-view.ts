/** What the public page for new providers shows, made on the server. */
import type { Fault } from "./form-view";

export type WindowLine = {
  name: string;
  plain: string;
  isOpen: boolean;
  when: string;
  /** Who has a contract can always ask for it. */
  extra: boolean;
};

export type StartPage = {
  title: string;
  /** Null where the region takes no requests here. */
  admission: {
    steps: string[];
    windows: WindowLine[];
    proofs: { name: string; ask: string; more: string[] }[];
  } | null;
};

export type BeginValues = { organisation: string; kvk: string; name: string; email: string };

export type BeginAnswer = {
  begun:
    | { to: "mail" }
    | { to: "people" }
    | { to: "no-address" }
    | { to: "address"; address: string }
    | null;
  values: BeginValues;
  faults: Fault[];
};
