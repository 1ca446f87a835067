/**
 * What people type, and which offers are right answers: judged by what an offer says of itself
 * (its expertise, form, law, place or supplier), never by what an engine returned.
 */
export type Judged = {
  q: string;
  /** Other parameters of the address bar. */
  with?: Record<string, string>;
  /** What the words of the box stand for beside themselves: only offers within it are right. */
  means?: { gemeente?: string; postcode?: string; wet?: string };
  /** An offer is right when it holds any of these expertise codes … */
  expertise?: string[];
  /** … or is given in one of these forms. */
  forms?: string[];
  /** … or its supplier is the one that the name belongs to; that one must come first. */
  supplier?: string;
  /** … or its supplier's name holds this. */
  named?: string;
};

const PLAIN_WORDS: Judged[] = [
  { q: "autisme", expertise: ["autisme"] },
  { q: "adhd", expertise: ["adhd"] },
  { q: "angst", expertise: ["angst"] },
  { q: "depressie", expertise: ["depressie"] },
  { q: "trauma", expertise: ["trauma"] },
  { q: "eetstoornis", expertise: ["eetstoornis"] },
  { q: "scheiding", expertise: ["scheiding"] },
  { q: "dementie", expertise: ["dementie"] },
  { q: "begeleiding", expertise: ["begeleiding-ind", "begeleiding-groep"] },
  { q: "huiselijk geweld", expertise: ["huiselijk-geweld"] },
  { q: "licht verstandelijke beperking", expertise: ["licht-verstandelijk"] },
  { q: "niet aangeboren hersenletsel", expertise: ["nah"] },
  { q: "beschermd wonen", expertise: ["beschermd-wonen"], forms: ["beschermd-wonen"] },
  { q: "hulp bij het huishouden", expertise: ["huishoudelijk"], forms: ["huishoudelijk"] },
];

const SYNONYMS: Judged[] = [
  { q: "somberheid", expertise: ["depressie"] },
  { q: "fobie", expertise: ["angst"] },
  { q: "vechtscheiding", expertise: ["scheiding"] },
  { q: "thuiszitters", expertise: ["schoolverzuim"] },
  { q: "kindermishandeling", expertise: ["huiselijk-geweld"] },
  { q: "geheugenproblemen", expertise: ["dementie"] },
  { q: "zelfbeschadiging", expertise: ["suicidaliteit"] },
  { q: "hyperactiviteit", expertise: ["adhd"] },
  { q: "drugsgebruik", expertise: ["verslaving"] },
  { q: "weerbaarheid", expertise: ["kindertraining", "pesten"] },
  { q: "respijtzorg", expertise: ["mantelzorg", "logeren"], forms: ["logeren"] },
  { q: "oudertraining", expertise: ["psycho-educatie", "pmto"] },
  { q: "spijbelen", expertise: ["schoolverzuim"] },
  { q: "financiële problemen", expertise: ["schulden"] },
  { q: "psycholoog voor mijn kind", means: { wet: "jeugdwet" }, expertise: ["bggz", "sggz"] },
];

const ABBREVIATIONS: Judged[] = [
  { q: "ASS", expertise: ["autisme"] },
  { q: "PTSS", expertise: ["trauma"] },
  { q: "LVB", expertise: ["licht-verstandelijk", "kindouders"] },
  { q: "NAH", expertise: ["nah"] },
  { q: "ODD", expertise: ["gedrag"] },
  { q: "KOPP", expertise: ["kopp"] },
  { q: "emdr", expertise: ["emdr"] },
  { q: "CGT", expertise: ["cgt"] },
  { q: "VHT", expertise: ["vht"] },
  { q: "EMB", expertise: ["meervoudige-beperking"] },
  { q: "ggz jeugd", expertise: ["bggz", "sggz"] },
  { q: "GTS", expertise: ["slaap-tic"] },
  { q: "RHS", expertise: ["hechting"] },
];

const MISTYPED: Judged[] = [
  { q: "autsime", expertise: ["autisme"] },
  { q: "depresie", expertise: ["depressie"] },
  { q: "eetstoornisen", expertise: ["eetstoornis"] },
  { q: "verslavng", expertise: ["verslaving"] },
  { q: "angsstoornis", expertise: ["angst"] },
  { q: "begeleidng thuis", expertise: ["begeleiding-ind", "opvoedhulp"] },
  { q: "mantelzorch", expertise: ["mantelzorg"] },
  { q: "pleeggezn", expertise: ["pleegzorg"], forms: ["pleegzorg"] },
  { q: "dagbestedign", expertise: ["dagbesteding"], forms: ["dagbesteding"] },
  { q: "huislijk geweld", expertise: ["huiselijk-geweld"] },
  { q: "hersenletsle", expertise: ["nah"] },
];

const BEGINNINGS: Judged[] = [
  { q: "auti", expertise: ["autisme"] },
  { q: "versla", expertise: ["verslaving"] },
  { q: "demen", expertise: ["dementie"] },
  { q: "dagbest", expertise: ["dagbesteding"], forms: ["dagbesteding"] },
  { q: "cognitieve gedr", expertise: ["cgt"] },
];

const COMPOUNDS: Judged[] = [
  { q: "boerderij", expertise: ["dagbesteding"], forms: ["dagbesteding"], named: "boerderij" },
  { q: "zorg boerderij", expertise: ["dagbesteding"], forms: ["dagbesteding"], named: "boerderij" },
  { q: "zorgboerderijen", expertise: ["dagbesteding"], named: "boerderij" },
  {
    q: "jeugdbegeleiding",
    means: { wet: "jeugdwet" },
    expertise: ["begeleiding-ind", "begeleiding-groep", "opvoedhulp"],
  },
  { q: "groeps begeleiding", expertise: ["begeleiding-groep"], forms: ["groep"] },
  { q: "trauma behandeling", expertise: ["trauma", "emdr", "tfcbt"] },
  { q: "autismebegeleiding", expertise: ["autisme"] },
  { q: "rouwtherapie", expertise: ["rouw"] },
  { q: "spel therapie", expertise: ["vaktherapie"] },
  { q: "muziek", expertise: ["vaktherapie"] },
  { q: "verslavingszorg", expertise: ["verslaving"] },
  { q: "angstbehandeling", expertise: ["angst"] },
  { q: "letsel", expertise: ["nah"] },
  { q: "logeer", expertise: ["logeren"], forms: ["logeren"] },
  { q: "schuldhulpverlening", expertise: ["schulden"] },
  { q: "depressietraining", expertise: ["depressie"] },
  { q: "puberproblemen", expertise: ["lft-12-18"] },
];

const NUMBERS: Judged[] = [
  { q: "scheidingen", expertise: ["scheiding"] },
  { q: "verslavingen", expertise: ["verslaving"] },
  { q: "psychoses", expertise: ["psychose"] },
  { q: "depressies", expertise: ["depressie"] },
  { q: "trauma's", expertise: ["trauma"] },
  { q: "gezinshuizen", expertise: ["gezinshuis"], forms: ["gezinshuis"] },
  { q: "pleeggezinnen", expertise: ["pleegzorg"], forms: ["pleegzorg"] },
  { q: "woongroepen", expertise: ["woongroep"] },
  { q: "vluchteling", expertise: ["vluchtelingen"] },
  { q: "statushouders", expertise: ["vluchtelingen"] },
  { q: "peuters", expertise: ["vroeghulp", "lft-0-4"] },
];

const ACCENTS: Judged[] = [
  { q: "SUÏCIDALITEIT", expertise: ["suicidaliteit"] },
  { q: "suicide", expertise: ["suicidaliteit"] },
  { q: "fobieën", expertise: ["angst"] },
  { q: "één op één begeleiding", expertise: ["begeleiding-ind"] },
];

const NAMES: Judged[] = [
  { q: "Meidoorngaard Herstel", supplier: "Meidoorngaard Herstel" },
  { q: "spreeuwenzoom", supplier: "Spreeuwenzoom Jeugdhulp" },
  { q: "De Vlierbaak", supplier: "Zorgboerderij De Vlierbaak" },
  { q: "zorgboerderij vlierbaak", supplier: "Zorgboerderij De Vlierbaak" },
  { q: "klaverwisel", supplier: "Praktijk Klaverwissel" },
  { q: "praktijk kievitsmeend", supplier: "Praktijk Kievitsmeent" },
  { q: "elzenker", supplier: "Praktijk Elzenkering" },
  { q: "haverzoom jeugdhulp", supplier: "Jeugdhulp De Haverzoom" },
  { q: "tulpen bocht", supplier: "Tulpenbocht Gezinshulp" },
  { q: "perenkreek psycholoog", supplier: "Perenkreek Psychologie" },
  { q: "stichting otterwerf", supplier: "Otterwerf Zorg en Welzijn" },
  { q: "brede boezem", supplier: "Zorgcombinatie Brede Boezem" },
  { q: "nieuw getij zorgcombinatie", supplier: "Zorgcombinatie Nieuw Getij" },
  { q: "hazeltreede jeugd en gezin", supplier: "Hazeltrede Jeugd en Gezin" },
  { q: "leren en werken buiten de rietladder", supplier: "De Rietladder, leren en werken buiten" },
];

const PLACES: Judged[] = [
  { q: "autisme Hoorn", means: { gemeente: "0405" }, expertise: ["autisme"] },
  { q: "adhd in Enkhuizen", means: { gemeente: "0388" }, expertise: ["adhd"] },
  { q: "verslaving gemeente Medemblik", means: { gemeente: "0420" }, expertise: ["verslaving"] },
  { q: "logeren stede broec", means: { gemeente: "0532" }, forms: ["logeren"] },
  { q: "opmeer dementie", means: { gemeente: "0432" }, expertise: ["dementie"] },
  { q: "mantelzorger koggenland", means: { gemeente: "1598" }, expertise: ["mantelzorg"] },
  { q: "dagbesteding 1621", means: { postcode: "1621" }, forms: ["dagbesteding"] },
  { q: "dementie 1695 KL", means: { postcode: "1695" }, expertise: ["dementie"] },
  { q: "1601ab begeleiding thuis", means: { postcode: "1601" }, expertise: ["begeleiding-ind"] },
];

const FILTERED: Judged[] = [
  { q: "autisme", with: { gemeente: "0405" }, expertise: ["autisme"] },
  { q: "trauma", with: { wet: "jeugdwet", leeftijd: "10" }, expertise: ["trauma"] },
  { q: "angst", with: { gemeente: "0388", neemt_aan: "1" }, expertise: ["angst"] },
  { q: "begeleidng", with: { wet: "wmo", vorm: "groep" }, expertise: ["begeleiding-groep"] },
  {
    q: "boerderij",
    with: { postcode: "1621", straal: "10" },
    expertise: ["dagbesteding"],
    named: "boerderij",
  },
  { q: "verslaafd", with: { soort: "hoofdaannemer" }, expertise: ["verslaving"] },
  { q: "ass", with: { vorm: "groep", leeftijd: "9" }, expertise: ["autisme"] },
];

/** As a parent, a partner or someone themself would say it. */
export const OWN_WORDS: Judged[] = [
  { q: "wil niet naar school", expertise: ["schoolverzuim"] },
  { q: "eet niet", expertise: ["eetstoornis"] },
  { q: "boos", expertise: ["gedrag", "agressie"] },
  { q: "luistert niet", expertise: ["gedrag", "opvoeding"] },
  { q: "slaapt slecht", expertise: ["slaap-tic"] },
  { q: "gepest", expertise: ["pesten"] },
  { q: "blowt", expertise: ["verslaving"] },
  { q: "bang voor alles", expertise: ["angst"] },
  { q: "mijn zoon kan niet stilzitten", expertise: ["adhd"] },
  { q: "mijn dochter snijdt zichzelf", expertise: ["suicidaliteit"] },
  { q: "ouders gaan uit elkaar", expertise: ["scheiding"] },
  { q: "baby huilt de hele dag", expertise: ["vroeghulp"] },
  { q: "plast nog in bed", expertise: ["slaap-tic"] },
  { q: "gamet de hele dag", expertise: ["verslaving"] },
  { q: "heeft geen vriendjes", expertise: ["pesten"] },
  { q: "opa is overleden", expertise: ["rouw"] },
  { q: "vader drinkt", expertise: ["kopp", "verslaving"] },
  { q: "wordt thuis geslagen", expertise: ["huiselijk-geweld"] },
  { q: "ziet het niet meer zitten", expertise: ["depressie", "suicidaliteit"] },
  { q: "somber en huilt veel", expertise: ["depressie"] },
  { q: "kan zich niet concentreren", expertise: ["adhd"] },
  { q: "overprikkeld", expertise: ["autisme"] },
  { q: "is heel onzeker", expertise: ["psychosociaal"] },
  { q: "moeder vergeet alles", expertise: ["dementie"] },
  { q: "kan mijn rekeningen niet betalen", expertise: ["schulden"] },
  { q: "ik zorg voor mijn man", expertise: ["mantelzorg"] },
  { q: "wil op zichzelf wonen", expertise: ["kamertraining"], forms: ["kamertraining"] },
  { q: "opgepakt door de politie", expertise: ["overlast-crim", "jr"] },
  { q: "woedeaanvallen", expertise: ["gedrag", "agressie"] },
  { q: "hoort stemmen", expertise: ["psychose"] },
  { q: "schoonmaken lukt niet meer", expertise: ["huishoudelijk"], forms: ["huishoudelijk"] },
  { q: "leert moeilijk", expertise: ["licht-verstandelijk", "leren"] },
  { q: "nachtmerries na een ongeluk", expertise: ["trauma", "emdr", "tfcbt"] },
  { q: "jongen of meisje", expertise: ["gender"] },
  { q: "oma is eenzaam", expertise: ["ouderen"] },
];

export const JUDGED: Judged[] = [
  ...PLAIN_WORDS,
  ...SYNONYMS,
  ...ABBREVIATIONS,
  ...MISTYPED,
  ...BEGINNINGS,
  ...COMPOUNDS,
  ...NUMBERS,
  ...ACCENTS,
  ...NAMES,
  ...PLACES,
  ...FILTERED,
  ...OWN_WORDS,
];
