/**
 * Words too common to tell offers apart: the list of the Dutch snowball stemmer, which PostgreSQL's
 * text index leaves out as well, and what people type around their question.
 */
const SNOWBALL = `
  de en van ik te dat die in een hij het niet zijn is was op aan met als voor had er maar om hem dan
  zou of wat mijn men dit zo door over ze zich bij ook tot je mij uit der daar haar naar heb hoe heeft
  hebben deze u want nog zal me zij nu ge geen omdat iets worden toch al waren veel meer doen toen
  moet ben zonder kan hun dus alles onder ja eens hier wie werd altijd doch wordt wezen kunnen ons
  zelf tegen na reeds wil kon niets uw iemand geweest andere`;

const ASKING = `
  s t n wij we jullie onze jouw zoek zoeken gezocht vind vinden welke waar graag iemands heel erg
  nodig binnen via per etc ofwel echt bijna steeds soms vaak helemaal gewoon eigenlijk misschien
  beetje`;

export const STOP_WORDS: readonly string[] = `${SNOWBALL} ${ASKING}`.trim().split(/\s+/);

/** Who somebody asks for: "mijn zoon is bang" asks for what "bang" asks for. */
export const PEOPLE: readonly string[] = `
  zoon zoons zoontje dochter dochters dochtertje kind kindje jongetje oma opa moeder vader mama papa
  man vrouw partner echtgenoot echtgenote broer zus broertje zusje buurman buurvrouw`
  .trim()
  .split(/\s+/);

/** How somebody is organised is seldom part of a name as people know it. */
export const BESIDES: readonly string[] = [
  "stichting",
  "bv",
  "vof",
  "nv",
  "vereniging",
  "cooperatie",
];
