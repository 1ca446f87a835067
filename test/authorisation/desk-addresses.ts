/** The part of the authorisation matrix that is the region's desk and its administration. */
import { type Line, only, type Things } from "./line";
import { anyApplication } from "./any-application";
import { aContract, anySupplier } from "./own-offer";
import { organisations } from "./account-things";
import { aDispute, aDraft, aSignal } from "./signal-things";
import { anIndicator, bookEntry } from "./book-entry";
import { ownService } from "./own-service";

const REGION = [
  ...(["contract-manager", "quality-officer", "expert", "policy-maker"] as const),
  "region-admin",
] as const;
const CONTRACT_READERS = [
  ...(["contract-manager", "quality-officer", "access-worker", "access-lead"] as const),
] as const;
const WHO_READS_SIGNALS = ["contract-manager", "quality-officer", "expert"] as const;

export function deskAddresses(): Record<string, Line> {
  return {
    "/regio": only(REGION),
    "/regio/werklijst": {
      ...only(["contract-manager", "quality-officer", "region-admin"], { POST: 422 }),
      status: (who, method) =>
        method === "POST" && who === "region-admin"
          ? 403
          : only(["contract-manager", "quality-officer", "region-admin"], { POST: 422 }).status(
              who,
              method,
            ),
    },
    "/regio/stops": only(["contract-manager"], { POST: 422 }),
    "/regio/tarieven": {
      ...only(["contract-manager", "region-admin", "policy-maker"], { POST: 422 }),
      status: (who, method) =>
        method === "POST"
          ? only(["contract-manager"], { POST: 422 }).status(who, method)
          : only(["contract-manager", "region-admin", "policy-maker"]).status(who, method),
    },
    "/regio/opgaven": only(["contract-manager", "quality-officer", "region-admin"], { POST: 422 }),
    "/regio/opgaven/bellen/:code": only(
      ["contract-manager", "region-admin"],
      { POST: 422 },
      { things: anySupplier },
    ),
    // The scope of every contract is for the whole region; the rest of it is not.
    "/regio/aanbieders": only(CONTRACT_READERS),
    "/regio/aanbieders/:code": {
      ...only(CONTRACT_READERS, { POST: 422 }, { things: anySupplier }),
      status: (who, method) =>
        method === "POST"
          ? only(["contract-manager"], { POST: 422 }).status(who, method)
          : only(CONTRACT_READERS).status(who, method),
    },
    "/regio/aanbieders/:code/contracten/:contract": only(
      ["contract-manager"],
      { POST: 422 },
      { things: aContract },
    ),
    "/regio/aanbieders/:code/gesprekken": {
      ...only(["contract-manager", "quality-officer"], { POST: 422 }, { things: anySupplier }),
      status: (who, method) =>
        method === "POST"
          ? only(["contract-manager"], { POST: 422 }).status(who, method)
          : only(["contract-manager", "quality-officer"]).status(who, method),
    },
    "/regio/aanbieders/:code/dossier": only(
      ["contract-manager", "quality-officer"],
      {},
      { things: anySupplier },
    ),
    "/regio/aanbieders/:code/opvolger": only(
      ["contract-manager"],
      { POST: 422 },
      { things: anySupplier },
    ),
    "/regio/toelating": only(["contract-manager", "quality-officer"]),
    // A form that names no act.
    "/regio/toelating/:id": only(
      ["contract-manager", "quality-officer"],
      { POST: 422 },
      { things: anyApplication },
    ),
    "/regio/wijzigingen": only(["contract-manager", "region-admin"]),
    "/regio/geldvragen": only(["contract-manager"]),
    "/regio/geldvragen/:id": only(["contract-manager"], { POST: 422 }, { things: aDispute }),
    "/regio/berichten": only(["contract-manager", "region-admin"], { POST: 422 }),
    "/regio/berichten/:id": only(
      ["contract-manager", "region-admin"],
      { POST: 422 },
      { things: aDraft },
    ),
    "/regio/meldingen": only([...WHO_READS_SIGNALS, "policy-maker"]),
    "/regio/meldingen/:id": deskOf(aSignal),
    "/beheer": only(["region-admin"]),
    // An empty form says nothing.
    "/beheer/uitnodigingen": only(["region-admin"], { POST: 422 }),
    "/beheer/gebruikers": only(["region-admin"]),
    "/beheer/gebruikers/:id": only(["region-admin"], { POST: 422 }, { things: organisations }),
    "/regio/beleid": only(["contract-manager", "policy-maker"]),
    "/regio/beleid.csv": only(["contract-manager", "policy-maker"]),
    "/beheer/inrichting": only(["region-admin"], { POST: 422 }),
    "/beheer/zoeken": only(["region-admin"], { POST: 422 }),
    "/beheer/berichtenverkeer": only(["region-admin"], { POST: 422 }),
    "/beheer/logboek": only(["contract-manager", "region-admin"]),
    "/beheer/logboek.csv": only(["contract-manager", "region-admin"]),

    "/regio/indicatoren": only(REGION),
    // An empty definition says nothing.
    "/regio/indicatoren/:code": only(
      ["policy-maker", "region-admin"],
      { POST: 422 },
      { things: anIndicator },
    ),
    "/regio/productenboek": only(["contract-manager", "region-admin"]),
    // A text that is not there is as missing as a part that is not in the book.
    "/regio/productenboek/:code": only(
      ["contract-manager", "region-admin"],
      { POST: 404 },
      { things: bookEntry },
    ),
    "/beheer/voorzieningen": only(["region-admin"], { POST: 303 }, { things: ownService("form") }),
    "/beheer/voorzieningen/:id": only(
      ["region-admin"],
      { POST: 422 },
      { things: ownService("address") },
    ),
  };
}

/** Who reads signals, of whom the contract manager works on them. */
function deskOf(things: Things): Line {
  const line = only(WHO_READS_SIGNALS, { POST: 422 }, { things });
  return {
    ...line,
    status: (who, method) =>
      who !== "nobody" && method === "POST" && who !== "contract-manager"
        ? 403
        : line.status(who, method),
  };
}
