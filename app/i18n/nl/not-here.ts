/**
 * What the shop window does not have, and where to go instead. These hold in the whole country, by
 * law; a region adds its own in its data (`notHere`).
 */
import type { NotHere } from "~/domain/catalogue/public";

type Regime = "jeugdwet" | "wmo";
export type NotHereText = NotHere & { regimes: Regime[] };

const BOTH: Regime[] = ["jeugdwet", "wmo"];

export const notHere = {
  title: "Wat u hier niet vindt",
  intro: "Deze website laat niet alles zien. Hier leest u waar u dan terechtkunt.",
  coverageTitle: "Wat u hier wel vindt",
  coverage: (providers: string, total: string) =>
    `U vindt hier ${total} soorten hulp van ${providers} aanbieders met een contract in de regio.`,
  municipalities: "Voor inwoners van",
  laws: "Soorten hulp",
  segments: "Wat de gemeenten inkopen",
  waits: "Wachttijden",
  waitsText: "De aanbieders geven die zelf op. Wij controleren ze niet. U ziet altijd de datum.",
  complete: "Volledig?",
  completeText:
    "Een aanbieder zonder contract staat er niet op. Wat hij zelf vertelt, kan veranderen.",
  where: "Waar dan wel?",
  unsure: "Weet u niet waar u moet zijn?",
  unsureText: "Bel uw gemeente. Zij helpen u op weg, ook als de hulp hier niet staat.",
  items: [
    {
      title: "Inloggen met DigiD of uw BSN",
      text: "Dat is hier nooit nodig. Geef uw BSN niet als iemand erom vraagt namens deze website.",
      where: "Vragen over DigiD: digid.nl.",
      website: "https://www.digid.nl",
      regimes: BOTH,
    },
    {
      title: "Hulp die u zelf inkoopt met een pgb",
      text: "Met een persoonsgebonden budget kiest u zelf iemand, ook zonder contract met de regio.",
      where: "Vraag uw gemeente naar een pgb. De Sociale Verzekeringsbank betaalt het uit.",
      website: "https://www.svb.nl/pgb",
      regimes: BOTH,
    },
    {
      title: "Zorg voor de rest van uw leven (Wlz)",
      text: "Wie altijd zorg dichtbij nodig heeft, krijgt die uit de Wet langdurige zorg.",
      where: "U vraagt dit aan bij het CIZ.",
      website: "https://www.ciz.nl",
      regimes: BOTH,
    },
    {
      title: "Huisarts, ziekenhuis en verpleging thuis",
      text: "Dit betaalt uw zorgverzekering (Zorgverzekeringswet).",
      where: "Bel uw huisarts. Uw zorgverzekeraar helpt als u lang moet wachten.",
      website: "https://www.zorgkaartnederland.nl",
      regimes: BOTH,
    },
    {
      title: "Psychische zorg voor volwassenen (ggz)",
      text: "Vanaf 18 jaar betaalt uw zorgverzekering een behandeling in de ggz.",
      where: "Uw huisarts verwijst u.",
      regimes: BOTH,
    },
    {
      title: "Extra hulp op school",
      text: "De school regelt hulp bij leren, samen met de scholen in de buurt (passend onderwijs).",
      where: "Praat met de leraar of de intern begeleider van de school.",
      website: "https://www.oudersenonderwijs.nl",
      regimes: ["jeugdwet"],
    },
    {
      title: "Hulp bij schulden",
      text: "Uw gemeente helpt u gratis. Wacht niet te lang.",
      where: "Bel uw gemeente en vraag naar schuldhulp.",
      website: "https://www.geldfit.nl",
      regimes: BOTH,
    },
    {
      title: "Een huis of urgentie voor een huis",
      text: "Hier vindt u wel hulp bij wonen, maar geen woning.",
      where: "Ga naar de woningcorporaties of uw gemeente.",
      regimes: BOTH,
    },
    {
      title: "Een rolstoel, traplift of aangepast huis",
      text: "Hulpmiddelen vraagt u aan bij uw gemeente. Hier staat alleen hulp van mensen.",
      where: "Bel uw gemeente en vraag naar de Wmo.",
      regimes: ["wmo"],
    },
    {
      title: "Werk en uitkering",
      text: "Daarvoor is de Participatiewet, of uw uitkering van het UWV.",
      where: "Ga naar uw gemeente of het UWV.",
      website: "https://www.uwv.nl",
      regimes: ["wmo"],
    },
    {
      title: "Jeugdbescherming en jeugdreclassering",
      text: "De rechter beslist daarover. U kunt het hier niet zelf kiezen.",
      where: "Uw gezinsvoogd of het Juridisch Loket legt het uit.",
      website: "https://www.juridischloket.nl",
      regimes: ["jeugdwet"],
    },
  ] satisfies NotHereText[] as NotHereText[],
};
