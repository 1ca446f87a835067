/**
 * What people type, and which offers are right answers: judged by what an offer says of itself
 * (its expertise, form, law or supplier), never by what an engine returned.
 */
export type Judged = {
  q: string;
  /** Other parameters of the address bar. */
  with?: Record<string, string>;
  /** An offer is right when it holds any of these expertise codes … */
  expertise?: string[];
  /** … or is given in one of these forms. */
  forms?: string[];
  /** … or its supplier is the one that the name belongs to. */
  supplier?: string;
};

export const JUDGED: Judged[] = [
  // The plain word.
  { q: "autisme", expertise: ["autisme"] },
  { q: "adhd", expertise: ["adhd"] },
  { q: "angst", expertise: ["angst"] },
  { q: "depressie", expertise: ["depressie"] },
  { q: "trauma", expertise: ["trauma"] },
  { q: "eetstoornis", expertise: ["eetstoornis"] },
  { q: "scheiding", expertise: ["scheiding"] },
  { q: "dementie", expertise: ["dementie"] },
  // Another word for the same.
  { q: "somberheid", expertise: ["depressie"] },
  { q: "fobie", expertise: ["angst"] },
  { q: "vechtscheiding", expertise: ["scheiding"] },
  { q: "thuiszitters", expertise: ["schoolverzuim"] },
  { q: "kindermishandeling", expertise: ["huiselijk-geweld"] },
  { q: "geheugenproblemen", expertise: ["dementie"] },
  // The trade's abbreviations.
  { q: "ASS", expertise: ["autisme"] },
  { q: "PTSS", expertise: ["trauma"] },
  { q: "LVB", expertise: ["licht-verstandelijk", "kindouders"] },
  { q: "NAH", expertise: ["nah"] },
  // Typing errors.
  { q: "autsime", expertise: ["autisme"] },
  { q: "depresie", expertise: ["depressie"] },
  { q: "eetstoornisen", expertise: ["eetstoornis"] },
  { q: "verslavng", expertise: ["verslaving"] },
  // The beginning of a word.
  { q: "auti", expertise: ["autisme"] },
  { q: "versla", expertise: ["verslaving"] },
  // More than one word.
  { q: "huiselijk geweld", expertise: ["huiselijk-geweld"] },
  { q: "licht verstandelijke beperking", expertise: ["licht-verstandelijk"] },
  { q: "niet aangeboren hersenletsel", expertise: ["nah"] },
  // With choices beside the words.
  { q: "autisme", with: { gemeente: "0405" }, expertise: ["autisme"] },
  { q: "trauma", with: { wet: "jeugdwet", leeftijd: "10" }, expertise: ["trauma"] },
  { q: "angst", with: { gemeente: "0388", neemt_aan: "1" }, expertise: ["angst"] },
  // Accents and capitals.
  { q: "SUÏCIDALITEIT", expertise: ["suicidaliteit"] },
  { q: "zelfbeschadiging", expertise: ["suicidaliteit"] },
];
