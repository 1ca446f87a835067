/** Whom to call now, and what is written down afterwards, in words. */
import type { Choice } from "~/components/needs/need-form-view";

export type CrisisView = {
  title: string;
  numbers: { name: string; phone: string | null; hours: string | null }[];
  /** Of the filter; what is empty asks nothing. */
  wish: Record<"gemeente" | "leeftijd", string>;
  municipalities: Choice[];
  ages: Choice[];
  offers: {
    id: string;
    supplier: string;
    title: string;
    where: string | null;
    phone: string | null;
    said: string | null;
  }[];
  /** A need that was written before. */
  need: { id: string; name: string; isOpen: boolean } | null;
  record: {
    formKey: string;
    intro: string;
    typed: Record<"plek" | "leeftijd" | "gemeente", string>;
  };
  faults: { field: string | null; text: string }[];
};
