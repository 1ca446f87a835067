/** The page of one supplier in the register, the same for every supplier (P7, P29, W18). */
import type { ContractMove, ContractState } from "../contracts/contract-state";
import type { QualityView } from "../quality/quality";
import type { StopLine } from "../stops/stop-line";
import type { WaitBehaviour } from "./wait-behaviour";
import type { DayNumber, IsoDay } from "~/domain/kernel/day";

/** What is contracted: for all who work with the register. */
export type ContractedScope = {
  code: string;
  law: string | null;
  segment: string | null;
  profile: string | null;
  intensities: string[];
  roles: string[];
  acceptanceDuty: boolean;
  from: IsoDay;
  /** Null: no end. */
  to: IsoDay | null;
  state: ContractState;
  planned: { move: ContractMove; on: IsoDay } | null;
  /** Holds on the day that is asked for. */
  isInForce: boolean;
};

export type ContractActLine = {
  id: string;
  contractCode: string;
  act: "suspend" | "resume" | "end" | "keep" | "extend" | "index";
  from: IsoDay;
  /** Its last day as it became; null: it has none, or it was not changed. */
  endsOn: IsoDay | null;
  year: number | null;
  basisPoints: number | null;
  reason: string;
  by: string;
  at: Date;
};

export type FileMark = {
  mark: string;
  number: string;
  validUntil: IsoDay | null;
  isExpired: boolean;
  state: "unverified" | "verified" | "refused";
};

/** A text that was published, by whom and when. */
export type FileDocument = { offerCode: string; title: string; by: string; at: Date };

export type FileSupplier = {
  id: string;
  code: string;
  name: string;
  slug: string;
  kind: "provider" | "combination";
  isShown: boolean;
  legalName: string | null;
  kvk: string | null;
  agb: string | null;
  successor: { code: string; name: string } | null;
  predecessors: { code: string; name: string }[];
};

/** What only who works with the whole contract reads. */
export type FileRest = {
  acts: ContractActLine[];
  waits: WaitBehaviour;
  stops: StopLine[];
  marks: FileMark[];
  documents: FileDocument[];
  quality: QualityView[];
};

export type SupplierFile = {
  supplier: FileSupplier;
  contracts: ContractedScope[];
  /** Null for who reads the scope only. */
  rest: FileRest | null;
  today: DayNumber;
};
