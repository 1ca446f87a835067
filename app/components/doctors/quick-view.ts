/** The short form of a doctor's practice, in words. */
import type { Choice } from "~/components/needs/need-form-view";

export type QuickOption = {
  /** Of the place at which the offer is given. */
  id: string;
  supplier: string;
  offer: string;
  where: string;
  wait: string;
};

export type QuickView = {
  title: string;
  municipalities: Choice[];
  ages: Choice[];
  profiles: Choice[];
  typed: Record<"gemeente" | "leeftijd" | "profiel" | "haast", string>;
  /** Codes of offers that came along from a list or a search. */
  offers: string[];
  /** Null until the four questions about the help are answered. */
  choice: {
    formKey: string;
    options: QuickOption[];
    chosen: string;
    choosers: Choice[];
    chooser: string;
    agb: string;
    knownAgbs: string[];
    /** Null where nobody's consent is asked. */
    consent: string | null;
    isAgreed: boolean;
    /** The address with all options; null when all are shown. */
    all: { to: string; total: number } | null;
  } | null;
  faults: { field: string | null; text: string }[];
};
