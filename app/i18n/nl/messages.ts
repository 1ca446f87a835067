/** Whether messages and letters arrive. */
export const messages = {
  title: "Berichtenverkeer",
  intro:
    "Na elke wijziging gaan er berichten naar het zoeken en naar de post. Hier ziet u wat wacht of niet lukte. Wat een brief zegt, staat hier niet.",
  done: (count: number) =>
    count === 1 ? "1 wordt opnieuw geprobeerd." : `${count} worden opnieuw geprobeerd.`,
  fault:
    "Hier is niets meer om opnieuw te proberen: het is al gedaan, of iemand anders was u voor.",
  retry: "Opnieuw proberen",
  retryAll: "Alles opnieuw proberen",
  messages: {
    title: "Berichten binnen het programma",
    waiting: (count: number) =>
      count === 1 ? "Er wacht 1 bericht." : `Er wachten ${count} berichten.`,
    oldest: (when: string) => `Het oudste is van ${when}.`,
    none: "Er is geen bericht mislukt.",
    failed: (count: number) =>
      count === 1 ? "1 bericht mislukte." : `${count} berichten mislukten.`,
    line: (attempts: number, since: string, next: string) =>
      `${attempts} keer geprobeerd sinds ${since}; weer op ${next}.`,
  },
  letters: {
    title: "Brieven",
    states: {
      waiting: "wacht",
      sent: "verstuurd",
      bounced: "kwam terug",
      "given-up": "opgegeven",
    },
    none: "Er is geen brief teruggekomen of opgegeven.",
    line: (state: string, address: string, at: string) => `${state}: aan ${address}, van ${at}.`,
    forgotten: "een adres dat niet meer bewaard is",
    cannot: "Kan niet meer: het adres is na 30 dagen gewist.",
    kinds: {
      invitation: "Uitnodiging",
      claim: "Uitnodiging aan een aanbieder",
      "organisation-invitation": "Uitnodiging aan een organisatie",
      reset: "Nieuw wachtwoord",
      "email-change": "Ander mailadres",
      "email-changed": "Mailadres is anders",
      "password-changed": "Wachtwoord is anders",
      "second-step-changed": "Tweede stap is anders",
      "recovery-code-used": "Herstelcode gebruikt",
      reminder: "Herinnering",
      notice: "Melding",
      digest: "Overzicht van meldingen",
    } as Record<string, string>,
  },
  error: (text: string) => `Fout: ${text}`,
};
