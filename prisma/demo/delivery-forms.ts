/** The region's delivery forms, recognised by their words as forms that this demo has texts for. */
import type { Law, Named } from "~/domain/catalogue/region/region-config";

import type { Need } from "./need";
import type { FormKind } from "./texts/theme";
import { THEMES } from "./texts/themes";

/** In this order: "logeren in een groep" is a night away before it is a group. */
const FORM_WORDS: [FormKind | null, RegExp][] = [
  [null, /vervoer|consult|gesloten/],
  ["foster", /pleeg/],
  ["family-home", /gezinshuis/],
  ["crisis", /crisis|spoed/],
  ["respite", /loger|respijt|kortdurend verblijf/],
  ["household", /huishoud|schoonmaak/],
  ["online", /online|beeldbel|digita|e-health|afstand/],
  ["school", /school|onderwijs|klas/],
  ["research", /diagnos|onderzoek/],
  ["day", /dag/],
  ["stay", /verblijf|wonen|woon|residen|leefgroep|opname|intramura|kamertraining|opvang/],
  ["group", /groep|training|cursus/],
  ["home", /ambulant|thuis|huis|gezin|outreach/],
];

/** Where a region lacks a form of its own, the nearest one that it may have. */
const NEAREST: Record<FormKind, FormKind[]> = {
  home: ["practice"],
  practice: ["home"],
  research: ["practice", "home"],
  group: ["day", "practice"],
  day: ["group"],
  stay: ["respite", "day"],
  "family-home": ["stay"],
  respite: ["stay", "day"],
  foster: ["family-home", "stay", "home"],
  crisis: ["home", "practice"],
  online: ["practice", "home"],
  school: ["home", "practice"],
  household: ["home"],
};

/** What may stand under the name of another form; a night away is no day care. */
export const NEAR_ENOUGH: Record<FormKind, FormKind[]> = {
  home: ["practice"],
  practice: ["home"],
  research: ["practice", "home"],
  group: ["practice", "day", "home"],
  day: ["group"],
  stay: [],
  "family-home": ["stay"],
  respite: [],
  foster: ["family-home", "stay"],
  crisis: [],
  online: ["practice", "home"],
  school: ["home", "practice"],
  household: [],
};

/** Words of forms that are more for one law than for the other. */
const RATHER: Record<Law["regime"], RegExp> = {
  jeugdwet: /behandel|jeugd|kinder|gezin/,
  wmo: /besteding|beschermd|opvang|volwass/,
};

export const wordsOf = ({ code, name }: Named) => `${code} ${name}`.toLowerCase();

/** `named`: the class of help, where the region names help itself. */
type Asked = Need & { named?: string | undefined };

/** A form named after the class or the theme, else one that suits the law, else the first of its kind. */
export function formOf(forms: Named[], kind: FormKind, { law, theme, named }: Asked): Named {
  const ofKind = (wanted: FormKind) => forms.filter((form) => kindOf(form) === wanted);
  const near = [kind, ...NEAREST[kind]].map(ofKind).find((found) => found.length > 0);
  const candidates = near ?? forms;
  const form =
    candidates.find(({ code }) => named?.toLowerCase().includes(code)) ??
    candidates.find(({ code }) => code === theme.term) ??
    candidates.find(({ code }) => theme.methods.includes(code)) ??
    candidates.find((candidate) => RATHER[law.regime].test(wordsOf(candidate))) ??
    candidates.find((candidate) => !NAMED_AFTER_A_THEME.has(candidate.code)) ??
    candidates[0];
  if (!form) throw new Error("The region has no delivery form.");
  return form;
}

const NAMED_AFTER_A_THEME = new Set(THEMES.map(({ term }) => term));

function kindOf(form: Named): FormKind | null {
  return kindIn(wordsOf(form));
}

/** The form that a text speaks of; one that names none is talking in a practice. */
export function kindIn(text: string): FormKind | null {
  const found = FORM_WORDS.find(([, pattern]) => pattern.test(text));
  return found ? found[0] : "practice";
}
