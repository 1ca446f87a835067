/** Beschikking en toewijzing: alleen nummers en een datum, om over te nemen in het eigen systeem. */
export const references = {
  title: (referral: string) => `Overnemen in uw systeem: ${referral}`,
  link: "Overnemen in uw eigen systeem",
  back: (referral: string) => `Terug naar aanmelding ${referral}`,
  logged: "Dat u dit ziet, staat in het logboek.",
  notHere:
    "De brief van de gemeente hoort hier niet. Hier staan alleen nummers, zodat beide systemen over hetzelfde gaan.",
  ofOthers: "Over deze hulp schrijft de verwijzer geen nummers op. U regelt dat met de gemeente.",
  period: {
    fromStart: "De hulp vanaf de start",
    open: (from: string) => `De hulp vanaf ${from}`,
    closed: (from: string, to: string) => `De hulp van ${from} tot en met ${to}`,
    temporary: (from: string, to: string) => `Tijdelijk anders, van ${from} tot en met ${to}`,
  },
  fact: "Beschikking",
  stands: { known: "is er", follows: "volgt", none: "niet bekend" } as Record<string, string>,
  waits: "De start wacht daarop.",
  fields: {
    decisionNumber: "Nummer van de beschikking",
    decidedOn: "Datum van de beschikking",
    requestNumber: "Verzoek om toewijzing (315)",
    assignmentNumber: "Toewijzing (301)",
  },
  write: {
    title: (period: string) => `Nummers opschrijven. ${period}`,
    decision: "Is er een beschikking van de gemeente?",
    decisions: { known: "Ja", follows: "Die volgt", none: "Dat is niet bekend" } as Record<
      string,
      string
    >,
    ifKnown: "Alleen als er een beschikking is.",
    ifThere: "Als het bekend is.",
    sure: "Een nummer lijkt op een burgerservicenummer. Is het dat?",
    isNone: "Nee, het is een ander nummer",
    send: "Bewaar de nummers",
  },
  more: "Iets verbeteren",
  only: "Iets verbeteren",
  told: "De nummers zijn bewaard. De aanbieder heeft bericht gekregen.",
  done: "schreef nummers van beschikking of toewijzing op",
  faultTitle: "Dit is nog niet gelukt",
  faults: {
    "references.no-decision": "Zeg of er een beschikking is.",
    "references.known-after-all":
      "U vulde een nummer of datum van een beschikking in. Kies dan dat die er is, of maak dit leeg.",
    "references.no-number": "Vul het nummer van de beschikking in.",
    "references.no-day": "Vul de datum van de beschikking in.",
    "references.day-is-to-come": "Deze datum komt nog. Kies dan dat de beschikking volgt.",
    "references.too-long": "Maak dit korter: hooguit 36 tekens.",
    "references.no-reference": "Vul een nummer in, geen naam of adres.",
    "references.like-citizen-number":
      "Dit lijkt op een burgerservicenummer. Dat hoort hier niet. Is het een ander nummer? Vink dat onderaan aan.",
    "references.changed-meanwhile": "Intussen is hier iets veranderd. Kijk hoe het nu staat.",
    "references.not-here": "Bij deze aanmelding kunt u geen nummers opschrijven.",
  } as Record<string, string>,
};
