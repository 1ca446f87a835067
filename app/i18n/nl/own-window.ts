/** Whether a provider stands in the shop window, and putting it there or taking it away. */
export const ownWindow = {
  title: "In de etalage",
  states: {
    paused: "U staat niet in de etalage. Verwijzers en bewoners vinden u nu niet.",
    published: "U staat in de etalage. Verwijzers en bewoners vinden uw aanbod.",
  },
  steps: "Zo komt u in de etalage",
  profile: "Vul uw profiel in en publiceer het",
  offers: "Maak uw aanbod en publiceer het",
  waits: "Geef uw wachttijden op",
  show: "Zet uw organisatie in de etalage",
  ready: "klaar",
  todo: "nog te doen",
  showIntro: "Binnen enkele seconden vindt iedereen uw aanbod dat is gepubliceerd.",
  noOffers: "U hebt nog geen aanbod gepubliceerd. Bezoekers zien dan alleen uw pagina.",
  pauseTitle: "Even uit de etalage",
  pauseIntro:
    "Uw organisatie is dan niet meer te vinden. Uw contract en uw wachttijden blijven staan. U kunt altijd terug.",
  pauseNote: "Hebt u tijdelijk geen plek? Geef dan liever op dat u vol bent.",
  pauseSure: "Weet u het zeker?",
  pause: "Haal uw organisatie uit de etalage",
  keep: "Nee, laat staan",
  managerOnly: "Alleen een beheerder van uw organisatie kan dit veranderen.",
  done: {
    erin: "Uw organisatie staat in de etalage.",
    eruit: "Uw organisatie staat niet meer in de etalage.",
  } as Record<string, string>,
  faultTitle: "Dit kan nog niet",
  movedAlready: "Iemand van uw organisatie was u voor. U ziet nu hoe het ervoor staat.",
  card: "Uw organisatie staat nog niet in de etalage.",
  cardLink: "Bekijk wat er nog moet gebeuren",
  cardPause: "Even uit de etalage",
};
