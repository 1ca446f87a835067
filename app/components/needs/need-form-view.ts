/** The form of a need in words: made on the server, in one language. */
export type Choice = { code: string; name: string };
export type ChoiceGroup = { name: string; choices: Choice[] };
export type FactorChoice = Choice & { question: string };

/** What stands in the fields, by their names. */
export type NeedTyped = {
  wet: string;
  ingeschreven: string;
  verblijf: string;
  vorige: string;
  leeftijd: string;
  profiel: string;
  intensiteit: string;
  vorm: string;
  taal: string[];
  doel: string[];
  doelen: string;
  urgentie: string;
  start: string;
  toelichting: string;
  postcode: string;
  factors: Record<string, string>;
};

export type NeedFormView = {
  title: string;
  /** Where the form is sent to. */
  to: string;
  /** Of the form that makes a need, or of the need that was seen. */
  formKey: string;
  version: number;
  offers: string[];
  /** Nothing fits: once it is written it goes to the expert team. */
  isUnfit: boolean;
  /** The consult that it comes from. */
  consult: string;
  isAsked: boolean;
  isYoung: boolean;
  laws: Choice[];
  municipalities: Choice[];
  ages: ChoiceGroup[];
  profiles: ChoiceGroup[];
  intensities: ChoiceGroup[];
  intensityHint: string;
  forms: Choice[];
  languages: Choice[];
  goalTypes: Choice[];
  factors: FactorChoice[];
  examples: string[];
  longest: { note: number; goals: number };
  typed: NeedTyped;
  faults: { field: string | null; text: string }[];
  /** Where somebody else changed it meanwhile: what is saved beside what was typed. */
  both: { name: string; theirs: string; yours: string }[] | null;
};
