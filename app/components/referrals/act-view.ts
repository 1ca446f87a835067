/** What can be done now, each as a form described by its fields. */
export type Option = { code: string; name: string };

type Named = { name: string; label: string; hint?: string | undefined; error?: string | undefined };

/** One of several, or several of them. */
export type ChoiceField = Named & {
  kind: "radios" | "checks";
  values: string[];
  options: Option[];
};

export type FieldView =
  | (Named & { kind: "text" | "area" | "day" | "file" | "password"; value: string })
  | (Named & { kind: "select"; value: string; options: Option[] })
  | ChoiceField
  | { kind: "hidden"; name: string; value: string }
  | { kind: "note"; text: string };

export type ActView = {
  /** Which act the form does: the value of `doe`. */
  doe: string;
  title: string;
  intro: string | null;
  fields: FieldView[];
  button: string;
  /** Another thing that the same form can do. */
  other?: { doe: string; button: string };
  /** The step that is waited for; others stand folded below. */
  isMain: boolean;
  /** Sent and refused: a fold of its own stands open. */
  isOpen?: boolean;
};

export type Fault = { field: string | null; text: string };
