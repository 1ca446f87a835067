/** The pages of the region's desk, in the order of its menu, with the right that opens each. */
import type { Permission } from "~/domain/accounts/public";
import type { regionNav } from "~/i18n/nl/region-nav";
import { href } from "~/web/href";

export type Desk = keyof (typeof regionNav)["names"];

export const DESKS: readonly { desk: Desk; opens: Permission; to: () => string }[] = [
  { desk: "start", opens: "start.region", to: () => href("/regio") },
  { desk: "worklist", opens: "tasks.read", to: () => href("/regio/werklijst") },
  { desk: "tasks", opens: "tasks.read", to: () => href("/regio/opgaven") },
  { desk: "stops", opens: "client-stop.decide", to: () => href("/regio/stops") },
  { desk: "tariffs", opens: "tariff.read", to: () => href("/regio/tarieven") },
  { desk: "register", opens: "contract.read-scope", to: () => href("/regio/aanbieders") },
  { desk: "signals", opens: "signals.count", to: () => href("/regio/meldingen") },
  { desk: "experts", opens: "complexity.decide", to: () => href("/regio/expertteam") },
  { desk: "admission", opens: "application.screen", to: () => href("/regio/toelating") },
  { desk: "money", opens: "dispute.work", to: () => href("/regio/geldvragen") },
  { desk: "subcontracts", opens: "subcontract.count", to: () => href("/regio/onderaanneming") },
  { desk: "combinations", opens: "budget.fund", to: () => href("/regio/combinaties") },
  { desk: "doctors", opens: "medical-route.read", to: () => href("/regio/artsen") },
  { desk: "notices", opens: "notice.write", to: () => href("/regio/berichten") },
  { desk: "changes", opens: "changes.read", to: () => href("/regio/wijzigingen") },
  { desk: "book", opens: "book-text.edit", to: () => href("/regio/productenboek") },
  { desk: "indicators", opens: "indicator.read", to: () => href("/regio/indicatoren") },
  { desk: "policy", opens: "policy.read", to: () => href("/regio/beleid") },
  { desk: "log", opens: "audit.read", to: () => href("/beheer/logboek") },
];
