/** What the pages of a municipality's own help nearby show. */
import type { ServiceField } from "~/domain/catalogue/public";
import type { ServiceGroup } from "~/components/catalogue/services-view";

export type ServiceRow = {
  id: string;
  name: string;
  targetGroup: string;
  checked: string;
  isToBeChecked: boolean;
  /** When it stopped; null while it holds. */
  ended: string | null;
  /** The fields in which the register says something else. */
  edited: string[];
  to: string;
};

export type ServicesDeskView = {
  title: string;
  self: string;
  toNew: string;
  toPublic: string;
  municipality: string;
  municipalities: { code: string; name: string }[];
  rows: ServiceRow[];
  done: { text: string; undoId: string | null } | null;
  refused: string | null;
};

export type ServiceValues = Record<Exclude<ServiceField, "expertise">, string> & {
  expertise: string[];
};

type Choice = { code: string; name: string };

export type ServiceFormView = {
  title: string;
  self: string;
  back: string;
  isNew: boolean;
  revision: number;
  values: ServiceValues;
  chosen: Choice[];
  others: Choice[];
  faults: { field: ServiceField | null; text: string }[];
  preview: ServiceGroup[] | null;
  /** What a colleague saved meanwhile, by label. */
  saved: { name: string; value: string }[] | null;
};
