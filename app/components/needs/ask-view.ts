/** Whom to ask for a need, in words: made on the server, in one language. */
import type { WaitWords } from "~/i18n/wait-words";

export type OptionView = {
  /** Of the place at which the offer is given. */
  id: string;
  supplier: string;
  to: string;
  offer: { title: string; to: string };
  where: string;
  together: string | null;
  wait: WaitWords;
  why: string[];
  /** Why it stands no higher, and what would bring it higher. */
  standing: string[];
  open: string;
  phone: string | null;
  isChosen: boolean;
};

/** Why a supplier is not among the options, by its name. */
export type LookUpView = {
  name: string;
  /** Instead of suppliers. */
  none: string | null;
  suppliers: { name: string; text: string }[];
  more: string | null;
};

/** No single supplier covers the need: who could arrange the missing part, and the expert team. */
export type NobodyView = {
  experts: string;
  suppliers: { name: string; to: string; phone: string | null; text: string }[];
};

export type AskView = {
  id: string;
  title: string;
  offers: string[];
  isAll: boolean;
  isOpen: boolean;
  /** Help is needed now: that is a telephone call. */
  isNow: boolean;
  limit: string;
  total: string;
  hasMore: boolean;
  /** Null where somebody can be asked. */
  nobody: NobodyView | null;
  options: (OptionView & { asked: string | null; isTicked: boolean; direct: string })[];
  unfit: { code: string; title: string; why: string }[];
  lookUp: LookUpView;
  seen: { key: string; name: string; text: string }[];
  isRare: boolean;
  term: string;
  faults: { field: string | null; text: string }[];
};
