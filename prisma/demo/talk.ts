/** What the fictional people of the demo told the region, and the region them. */
import type { DemoTalk } from "~/domain/signals/public";

const at = (name: string) => `${name}@etalage.test`;

export const DEMO_TALK: DemoTalk = {
  desk: at("contract"),
  signals: [
    {
      ...{ by: at("huisarts"), supplierCode: "p006", kind: "refusal", severity: "high" },
      ...{ daysAgo: 9, state: "new" },
      text: "De aanbieder weigerde drie keer achter elkaar een aanmelding, zonder te zeggen waarom.",
    },
    {
      ...{ by: at("verwijzer"), supplierCode: "p001", kind: "capacity", severity: "medium" },
      ...{ daysAgo: 1, state: "new", tags: ["wachttijd"] },
      text: "Aan de telefoon hoor ik steeds een langere wachttijd dan hier staat.",
    },
    {
      ...{ by: at("teamleider"), supplierCode: "p001", kind: "capacity", severity: "low" },
      ...{ daysAgo: 6, state: "acknowledged", tags: ["wachttijd"] },
      text: "Meerdere collega's horen dat de groep op woensdag vol is.",
    },
    {
      ...{ by: at("verwijzer"), supplierCode: "p002", kind: "quality", severity: "high" },
      ...{ daysAgo: 8, state: "in-talk", tags: ["wisselende begeleiders"] },
      text: "In een half jaar kwamen er vijf verschillende begeleiders. De hulp begint steeds opnieuw.",
      disclosed: "Wij horen dat begeleiders vaak wisselen. Herkent u dat, en wat doet u eraan?",
      answer: "Dat klopt. Sinds deze maand heeft elk gezin twee vaste begeleiders.",
      answeredBy: at("onderaannemer"),
    },
    {
      ...{ by: at("gi"), supplierCode: "p003", kind: "cooperation", severity: "medium" },
      ...{ daysAgo: 20, state: "resolved", tags: ["overleg"] },
      text: "Afspraken voor overleg worden vaak op het laatste moment afgezegd.",
      outcome: "De aanbieder heeft nu een vast aanspreekpunt voor overleg.",
    },
    {
      ...{ by: at("verwijzer"), supplierCode: "p004", kind: "wrong-information", severity: "low" },
      ...{ daysAgo: 40, state: "fed-back" },
      text: "Op de pagina staat een locatie die dicht is.",
      outcome: "De aanbieder haalde de locatie weg.",
      feedback: "U had gelijk: de locatie is dicht. De aanbieder heeft de pagina aangepast.",
    },
  ],
  disputes: [
    {
      ...{ by: at("verwijzer"), supplierCode: "p003", daysAgo: 3 },
      text: "De aanbieder wil voor reistijd een bedrag boven op de afspraak. Kan dat?",
    },
    {
      ...{ by: at("aanbieder"), supplierCode: "p001", daysAgo: 12 },
      text: "Wij rekenen anders over de zomerperiode dan de gemeente. Wie beslist dit?",
      answer: "Het contract gaat voor. Wij sturen u de berekening deze week.",
    },
  ],
  notices: [
    {
      ...{ audience: "providers", daysAgo: 5 },
      title: "Bijeenkomst over wachttijden op 10 december",
      text: "Op 10 december praten wij met alle aanbieders over wachttijden.\n\nU kunt zich aanmelden bij de contractmanager.",
      seenBy: [at("aanbieder"), at("onderaannemer"), at("redacteur-p002")],
      readBy: [at("aanbieder"), at("redacteur-p002")],
    },
    {
      ...{ audience: "referrers", daysAgo: 2 },
      title: "Nieuwe uitleg over spoedhulp",
      text: "De uitleg over spoedhulp is korter en duidelijker. U vindt hem bij elk aanbod.",
      ...{ seenBy: [at("huisarts")], readBy: [at("huisarts")] },
    },
    {
      ...{ audience: "providers", daysAgo: 0, isDraft: true, seenBy: [], readBy: [] },
      title: "Sluiting rond de feestdagen",
      text: "Geeft u voor 15 december door wanneer u dicht bent?",
    },
  ],
};
