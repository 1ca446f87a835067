/** The page behind `/mijn-hulp`, in words. */
export type EnterPage = {
  step: "code" | "choose" | "pin";
  /** As it was typed; never in an address. */
  code: string;
  notice: string | null;
  faults: { field: string | null; text: string }[];
};

export type OwnViewPage = {
  step: "in";
  state: string;
  facts: { name: string; value: string }[];
  asked: string[];
  shared: { intro: string; fields: string[]; after: string[] };
  basis: string[];
  consents: string[];
  mayWithdraw: boolean;
  looked: string[];
  contact: { name: string; organisation: string; phone: string };
  told: string | null;
  faults: { field: string | null; text: string }[];
};

export type OwnPage = EnterPage | OwnViewPage;
