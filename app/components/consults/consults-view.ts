/** Consult questions in words. */
export type ConsultLine = {
  id: string;
  to: string;
  title: string;
  state: "waiting" | "answered" | "withdrawn";
  isLate: boolean;
  lines: string[];
};

export type ConsultsView = { title: string; lines: ConsultLine[] };

type Fault = { field: string | null; text: string };
type Named = { code: string; name: string };

export type NewConsultView = {
  title: string;
  to: string;
  due: string;
  formKey: string;
  offer: string;
  ages: Named[];
  municipalities: Named[];
  typed: { leeftijd: string; gemeente: string; vraag: string };
  longest: number;
  faults: Fault[];
};

export type ConsultView = Omit<ConsultLine, "to" | "lines"> & {
  side: "sender" | "supplier";
  told: string | null;
  facts: { name: string; value: string }[];
  phone: string | null;
  /** For the sender: what can be done with it. */
  mayWithdraw: boolean;
  onward: { to: string; text: string } | null;
  /** For the supplier, while it waits. */
  form: { typed: string; longest: number } | null;
  faults: Fault[];
};
