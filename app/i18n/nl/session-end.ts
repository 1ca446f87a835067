/** Told shortly before a session ends, and after. */
export const sessionEnd = {
  soon: "Over 2 minuten wordt u uitgelogd",
  soonIdle: "U deed lang niets. Wilt u verder werken?",
  soonFinal: "U bent bijna 12 uur ingelogd. Bewaar nu wat u aan het doen bent.",
  stay: "Blijf ingelogd",
  over: "U bent uitgelogd",
  overWhat: "Wat u hier hebt getypt, staat er nog. Log in een nieuw tabblad opnieuw in.",
  overThen: "Kom dan hier terug en sla het op.",
  signIn: "Log opnieuw in (nieuw tabblad)",
};
