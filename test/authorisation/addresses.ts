/**
 * The authorisation matrix (security requirement S-26): every address of the site map and what it
 * answers, by method and role. An address that is not here fails the test.
 *
 * `everybody()` is open to all. `only([roles])` is for these roles: nobody is sent to the login page
 * (302) or refused (401), every other role gets 403. What is not said: GET 200, and POST 405 since the
 * page takes no form. With an id in the address or form, give `things`: who stands in no relation to a
 * thing is answered as if it did not exist.
 */
import { everybody, type Line, only } from "./line";
import { ownOffer, ownPlace } from "./own-offer";
import { otherOrganisations, people } from "./account-things";
import { ownFile } from "./own-file";
import { aNoticeToRead, disclosedSignal, ownDispute, ownSubject } from "./signal-things";
import { ownHistory, ownWait } from "./own-wait";
import { ownService } from "./own-service";
import { clientAddresses } from "./client-addresses";
import { deskAddresses } from "./desk-addresses";
import { needAddresses } from "./need-addresses";
import { planAddresses } from "./plan-addresses";
import { referralAddresses } from "./referral-addresses";
import { requestAddresses } from "./request-addresses";
import { combinationAddresses } from "./combination-addresses";
import { subcontractAddresses } from "./subcontract-addresses";
import { ROLES, type World } from "./world";

const PROVIDERS = ["provider-editor", "provider-manager"] as const;
const SCREENERS = ["contract-manager", "quality-officer"] as const;
const MANAGERS = ["provider-manager", "access-lead", "region-admin"] as const;
const KEEPERS = ["access-worker", "access-lead"] as const;
const WHO_SIGNALS = [
  ...(["access-worker", "access-lead", "general-practitioner", "youth-doctor"] as const),
  ...(["medical-specialist", "certified-institution"] as const),
] as const;
const WHO_READS_NOTICES = [
  ...WHO_SIGNALS,
  ...(["provider-editor", "provider-manager", "client-supporter"] as const),
] as const;
const REFERRERS = [
  ...(["access-worker", "access-lead", "general-practitioner", "youth-doctor"] as const),
  ...(["medical-specialist", "certified-institution", "client-supporter"] as const),
  "privacy-officer",
] as const;

export function addresses({ shown }: World): Record<string, Line> {
  return {
    "/": everybody(),
    "/zoeken": everybody(),
    "/aanbieders/:slug": everybody({}, { params: { slug: shown.provider } }),
    "/zorgcombinaties/:slug": everybody({}, { params: { slug: shown.combination } }),
    "/aanbod/:code": everybody({ POST: 422 }, { params: { code: shown.offer } }),
    "/wachttijd-uitleg": everybody(),
    "/productenboek": everybody(),
    "/indicatoren": everybody(),
    "/voorzieningen": everybody(),
    "/niet-hierin": everybody(),
    "/mijn-lijst": everybody({ POST: 303 }),
    // Without a code nobody comes in, and nobody hears why.
    "/mijn-hulp": everybody({ POST: 422 }),
    "/bevestig/:token": everybody({ GET: 404, POST: 404 }, { params: { token: "onbekend" } }),
    // Fields that are missing are asked for; a link without a letter is said kindly, whoever asks.
    "/aanbieder-worden": everybody({ POST: 422 }),
    "/aanbieder-worden/deelnemer/:memberToken": everybody(
      { GET: 410, POST: 410 },
      { params: { memberToken: "verder" } },
    ),
    "/aanbieder-worden/:token": withoutLink({ GET: 410 }),
    "/aanbieder-worden/:token/organisatie": withoutLink(),
    "/aanbieder-worden/:token/mensen": withoutLink(),
    "/aanbieder-worden/:token/plaatsen": withoutLink(),
    "/aanbieder-worden/:token/aanvraag": withoutLink(),
    "/aanbieder-worden/:token/deelnemers": withoutLink(),
    "/aanbieder-worden/:token/vragen": withoutLink(),
    "/aanbieder-worden/:token/controle": withoutLink(),
    "/aanbieder-worden/:token/bevestiging": withoutLink({ POST: 405 }),
    "/toegankelijkheid": everybody(),
    "/privacy": everybody(),
    "/taal": everybody({ GET: 405, POST: 303 }),
    "/weergave": everybody({ GET: 405, POST: 303 }),
    "/gemeente": everybody({ GET: 405, POST: 303 }),

    "/inloggen": { ...everybody(), status: signInStatus },
    "/inloggen/code": { ...everybody(), status: () => 302 },
    "/wachtwoord-vergeten": everybody({ POST: 422 }),
    // A link without a letter: said kindly, whoever asks.
    "/wachtwoord/:token": everybody({ GET: 410, POST: 422 }, { params: { token: "verder" } }),
    "/uitnodiging/:token": everybody({ GET: 410, POST: 422 }, { params: { token: "verder" } }),
    "/claim/:token": everybody({ GET: 410, POST: 422 }, { params: { token: "verder" } }),
    "/nieuw-mailadres/:token": everybody({ GET: 410, POST: 410 }, { params: { token: "verder" } }),
    "/account": only(ROLES, { POST: 422 }, { things: otherOrganisations }),
    "/account/tweede-stap": only(ROLES, { POST: 422 }),
    "/uitloggen": everybody({ GET: 405, POST: 303 }),
    "/bewaard": only(ROLES, { POST: 303 }),
    "/account/meldingen": only(ROLES, { POST: 422 }),
    "/account/meldingen/instellingen": only(ROLES, { POST: 303 }),
    "/aanbieder/koppelingen": only(["provider-manager"], { POST: 422 }),
    "/aanbieder": only(PROVIDERS, { POST: 303 }),
    "/aanbieder/aanbod": only(PROVIDERS, { POST: 303 }),
    // A form without the number that was seen is taken for an old one.
    "/aanbieder/aanbod/:code": only(PROVIDERS, { POST: 409 }, { things: ownOffer }),
    "/aanbieder/aanbod/:code/voorbeeld": only(PROVIDERS, {}, { things: ownOffer }),
    "/aanbieder/aanbod/:code/versies": only(PROVIDERS, {}, { things: ownOffer }),
    "/aanbieder/profiel": only(PROVIDERS, { POST: 409 }),
    "/aanbieder/profiel/voorbeeld": only(PROVIDERS),
    "/aanbieder/profiel/versies": only(PROVIDERS),
    "/aanbieder/plaatsen": keepers(),
    "/aanbieder/plaatsen/:code": keepers({ things: ownPlace }),
    "/aanbieder/etalage": keepers(),
    "/aanbieder/start": only(["provider-manager"], { POST: 422 }),
    // Without a period a manager is asked for one, and an editor has no figure to tell of.
    "/aanbieder/kwaliteit": {
      ...only(PROVIDERS, { POST: 422 }),
      status: (who, method) =>
        who === "provider-editor" && method === "POST"
          ? 404
          : only(PROVIDERS, { POST: 422 }).status(who, method),
    },
    // The region of this test takes no requests.
    "/aanbieder/registratie": only(["provider-manager"], { POST: 422 }),
    "/aanbieder/wijzigingen": only(["provider-manager"]),
    "/aanbieder/bewijzen": only(["provider-manager"], { POST: 422 }),
    "/bestanden/:id": only(["provider-manager", ...SCREENERS], {}, { things: ownFile }),
    "/aanbieder-worden/:token/bewijzen": everybody(
      { GET: 303, POST: 303 },
      { params: { token: "verder" } },
    ),
    "/aanbieder-worden/:token/bewijzen/:id": everybody(
      { GET: 404 },
      { params: { token: "verder", id: "onbekend" } },
    ),
    "/aanbieder/gebruikers": only(MANAGERS, { POST: 422 }, { things: people }),
    "/verwijzer/gebruikers": only(MANAGERS, { POST: 422 }, { things: people }),
    "/aanbieder/wachttijden": only(PROVIDERS, { POST: 200 }, { things: ownWait }),
    "/aanbieder/wachttijden/:id": only(PROVIDERS, {}, { things: ownHistory }),
    "/aanbieder/andere-wegen": only(PROVIDERS, { POST: 422 }),
    "/aanbieder/andere-wegen/bestand": only(PROVIDERS, { POST: 422 }),
    "/aanbieder/vakantie-en-stop": only(PROVIDERS, { POST: 422 }),
    "/aanbieder/wachttijden.csv": only(PROVIDERS),
    // An empty table says what is missing.
    "/aanbieder/wachttijden/bestand": only(PROVIDERS, { POST: 422 }),
    "/verwijzer": only(REFERRERS),
    "/aanbieder/contract": only(["provider-manager"]),
    "/verwijzer/signalen": only(WHO_SIGNALS),
    "/verwijzer/signalen/nieuw": only(WHO_SIGNALS, { POST: 422 }, { form: { aanbieder: "p001" } }),
    "/aanbieder/signalen": only(["provider-manager"], { POST: 422 }, { things: disclosedSignal }),
    "/verwijzer/geldvragen": only(
      ["access-worker", "access-lead"],
      { POST: 422 },
      { form: { aanbieder: "p001" } },
    ),
    "/verwijzer/geldvragen/:id": only(
      ["access-worker", "access-lead"],
      { POST: 422 },
      { things: ownDispute },
    ),
    "/aanbieder/geldvragen": only(["provider-manager"], { POST: 422 }, { things: ownSubject }),
    "/aanbieder/geldvragen/:id": only(["provider-manager"], { POST: 422 }, { things: ownDispute }),
    "/account/berichten": only(WHO_READS_NOTICES, { POST: 303 }, { things: aNoticeToRead }),
    "/aanbieder/productenboek": only(PROVIDERS, { POST: 404 }),
    "/verwijzer/voorzieningen": only(KEEPERS, { POST: 303 }, { things: ownService("form") }),
    "/verwijzer/voorzieningen/:id": only(KEEPERS, { POST: 422 }, { things: ownService("address") }),

    "/healthz": everybody(),
    "/readyz": everybody(),
    "/.well-known/security.txt": everybody(),
    "/robots.txt": everybody(),
    "/sitemap.xml": everybody(),
    "/thema.css": everybody(),
    "/api/v1/search": everybody(),
    "/api/v1/catalogue": everybody(),
    "/api/v1/offers/:id": everybody({}, { params: { id: shown.offerId } }),
    "/api/v1/other-roads": everybody({ GET: 401 }),
    "/api/v1/waiting-times": everybody({ GET: 401 }),
    "/api/v1/openapi.json": everybody(),
    "*": everybody({ GET: 404 }),
    ...deskAddresses(),
    ...needAddresses(),
    ...clientAddresses(),
    ...referralAddresses(),
    ...planAddresses(),
    ...requestAddresses(),
    ...subcontractAddresses(),
    ...combinationAddresses(),
  };
}

/** Who comes without a link that works is led to the page that says so. */
function withoutLink(more: Parameters<typeof everybody>[0] = {}): Line {
  return everybody({ GET: 303, POST: 303, ...more }, { params: { token: "verder" } });
}

/** Editors read where help is given; managers change it. */
function keepers(more: Parameters<typeof only>[2] = {}): Line {
  const line = only(PROVIDERS, { POST: 422 }, more);
  return {
    ...line,
    status: (who, method) =>
      who === "provider-editor" && method === "POST" ? 403 : line.status(who, method),
  };
}

/** Who is signed in already goes on to the start page, also after a login that went wrong. */
const signInStatus: Line["status"] = (who, method) => {
  if (ROLES.some((role) => role === who)) return 302;
  return method === "POST" ? 422 : 200;
};
