/** Wat een inwoner leest bij alles van hier dat op een besluit lijkt. */
export const notADecision =
  "Dit is geen besluit. Neemt de gemeente een besluit over uw hulp, dan krijgt u daarover een brief. Daarin staat ook wat u kunt doen als u het er niet mee eens bent.";
