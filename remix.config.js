/**
 * The options of Remix, and the site map: every address of the shop window and the screen behind it.
 * Addresses are Dutch because people read them; files are English.
 *
 * vite.config.ts takes the options; app/routes.ts hands the map to Remix; links (`href`) take their
 * types from it; sitemap.xml and the tests read it.
 */
export const siteMap = /** @type {const} */ ([
  { id: "home", path: "/", index: true, file: "routes/public/home.tsx" },
  { id: "search", path: "/zoeken", file: "routes/public/search.tsx" },
  { id: "provider", path: "/aanbieders/:slug", file: "routes/public/provider.tsx" },
  { id: "combination", path: "/zorgcombinaties/:slug", file: "routes/public/combination.tsx" },
  { id: "offer", path: "/aanbod/:code", file: "routes/public/offer.tsx" },
  {
    id: "waiting-time-explained",
    path: "/wachttijd-uitleg",
    file: "routes/public/waiting-time-explained.tsx",
  },
  { id: "product-book", path: "/productenboek", file: "routes/public/product-book.tsx" },
  { id: "indicators", path: "/indicatoren", file: "routes/public/indicators.tsx" },
  { id: "services", path: "/voorzieningen", file: "routes/public/services.tsx" },
  { id: "not-in-here", path: "/niet-hierin", file: "routes/public/not-in-here.tsx" },
  { id: "my-list", path: "/mijn-lijst", file: "routes/public/my-list.tsx" },
  { id: "confirm", path: "/bevestig/:token", file: "routes/public/confirm.tsx" },
  {
    id: "become-provider",
    path: "/aanbieder-worden",
    file: "routes/registration/start.tsx",
  },
  {
    id: "registration-member",
    path: "/aanbieder-worden/deelnemer/:memberToken",
    file: "routes/registration/member.tsx",
  },
  {
    id: "registration",
    path: "/aanbieder-worden/:token",
    file: "routes/registration/overview.tsx",
  },
  {
    id: "registration-organisation",
    path: "/aanbieder-worden/:token/organisatie",
    file: "routes/registration/organisation.tsx",
  },
  {
    id: "registration-people",
    path: "/aanbieder-worden/:token/mensen",
    file: "routes/registration/people.tsx",
  },
  {
    id: "registration-places",
    path: "/aanbieder-worden/:token/plaatsen",
    file: "routes/registration/places.tsx",
  },
  {
    id: "registration-items",
    path: "/aanbieder-worden/:token/aanvraag",
    file: "routes/registration/items.tsx",
  },
  {
    id: "registration-members",
    path: "/aanbieder-worden/:token/deelnemers",
    file: "routes/registration/members.tsx",
  },
  {
    id: "registration-questions",
    path: "/aanbieder-worden/:token/vragen",
    file: "routes/registration/questions.tsx",
  },
  {
    id: "registration-check",
    path: "/aanbieder-worden/:token/controle",
    file: "routes/registration/check.tsx",
  },
  {
    id: "registration-receipt",
    path: "/aanbieder-worden/:token/bevestiging",
    file: "routes/registration/receipt.tsx",
  },
  { id: "accessibility", path: "/toegankelijkheid", file: "routes/public/accessibility.tsx" },
  { id: "privacy", path: "/privacy", file: "routes/public/privacy.tsx" },
  { id: "language", path: "/taal", file: "routes/public/language.tsx" },
  { id: "audience", path: "/weergave", file: "routes/public/audience.ts" },
  { id: "municipality", path: "/gemeente", file: "routes/public/municipality.tsx" },

  { id: "sign-in", path: "/inloggen", file: "routes/account/sign-in.tsx" },
  { id: "sign-in-code", path: "/inloggen/code", file: "routes/account/sign-in-code.tsx" },
  {
    id: "forgotten-password",
    path: "/wachtwoord-vergeten",
    file: "routes/account/forgotten-password.tsx",
  },
  { id: "new-password", path: "/wachtwoord/:token", file: "routes/account/new-password.tsx" },
  { id: "invitation", path: "/uitnodiging/:token", file: "routes/account/invitation.tsx" },
  { id: "claim", path: "/claim/:token", file: "routes/account/claim.tsx" },
  { id: "own-account", path: "/account", file: "routes/account/own-account.tsx" },
  { id: "second-step", path: "/account/tweede-stap", file: "routes/account/second-step.tsx" },
  { id: "new-email", path: "/nieuw-mailadres/:token", file: "routes/account/new-email.tsx" },
  { id: "sign-out", path: "/uitloggen", file: "routes/account/sign-out.tsx" },
  { id: "notifications", path: "/account/meldingen", file: "routes/account/notifications.tsx" },
  {
    id: "notification-settings",
    path: "/account/meldingen/instellingen",
    file: "routes/account/notification-settings.tsx",
  },
  { id: "keys", path: "/aanbieder/koppelingen", file: "routes/provider/keys.tsx" },
  { id: "provider-start", path: "/aanbieder", file: "routes/provider/start.tsx" },
  { id: "own-pages", path: "/aanbieder/aanbod", file: "routes/provider/pages.tsx" },
  { id: "edit-offer", path: "/aanbieder/aanbod/:code", file: "routes/provider/edit-offer.tsx" },
  {
    id: "offer-preview",
    path: "/aanbieder/aanbod/:code/voorbeeld",
    file: "routes/provider/offer-preview.tsx",
  },
  {
    id: "offer-versions",
    path: "/aanbieder/aanbod/:code/versies",
    file: "routes/provider/offer-versions.tsx",
  },
  { id: "edit-profile", path: "/aanbieder/profiel", file: "routes/provider/edit-profile.tsx" },
  {
    id: "profile-preview",
    path: "/aanbieder/profiel/voorbeeld",
    file: "routes/provider/profile-preview.tsx",
  },
  {
    id: "profile-versions",
    path: "/aanbieder/profiel/versies",
    file: "routes/provider/profile-versions.tsx",
  },
  { id: "own-places", path: "/aanbieder/plaatsen", file: "routes/provider/places.tsx" },
  { id: "own-place", path: "/aanbieder/plaatsen/:code", file: "routes/provider/place.tsx" },
  { id: "practice-start", path: "/aanbieder/start", file: "routes/provider/practice.tsx" },
  { id: "own-quality", path: "/aanbieder/kwaliteit", file: "routes/provider/quality.tsx" },
  { id: "own-changes", path: "/aanbieder/wijzigingen", file: "routes/provider/changes.tsx" },
  { id: "own-waits", path: "/aanbieder/wachttijden", file: "routes/provider/waiting-times.tsx" },
  { id: "closed", path: "/aanbieder/vakantie-en-stop", file: "routes/provider/closed.tsx" },
  {
    id: "own-waits-csv",
    path: "/aanbieder/wachttijden.csv",
    file: "routes/provider/waiting-times-csv.ts",
  },
  {
    id: "own-waits-file",
    path: "/aanbieder/wachttijden/bestand",
    file: "routes/provider/waiting-times-file.tsx",
  },
  {
    id: "waiting-history",
    path: "/aanbieder/wachttijden/:id",
    file: "routes/provider/waiting-history.tsx",
  },
  {
    id: "own-registrations",
    path: "/aanbieder/registratie",
    file: "routes/provider/registrations.tsx",
  },
  { id: "own-proofs", path: "/aanbieder/bewijzen", file: "routes/provider/proofs.tsx" },
  {
    id: "application-proofs",
    path: "/aanbieder-worden/:token/bewijzen",
    file: "routes/public/application-proofs.tsx",
  },
  {
    id: "application-file",
    path: "/aanbieder-worden/:token/bewijzen/:id",
    file: "routes/public/application-file.ts",
  },
  { id: "file", path: "/bestanden/:id", file: "routes/machine/file.ts" },
  { id: "referrer-start", path: "/verwijzer", file: "routes/referrer/start.tsx" },
  { id: "region-start", path: "/regio", file: "routes/region/start.tsx" },
  { id: "region-tasks", path: "/regio/opgaven", file: "routes/region/tasks.tsx" },
  { id: "region-call", path: "/regio/opgaven/bellen/:code", file: "routes/region/call.tsx" },
  { id: "register", path: "/regio/aanbieders", file: "routes/region/register.tsx" },
  {
    id: "supplier-file",
    path: "/regio/aanbieders/:code",
    file: "routes/region/supplier-file.tsx",
  },
  {
    id: "contract",
    path: "/regio/aanbieders/:code/contracten/:contract",
    file: "routes/region/contract.tsx",
  },
  { id: "own-contract", path: "/aanbieder/contract", file: "routes/provider/contract.tsx" },
  { id: "region-changes", path: "/regio/wijzigingen", file: "routes/region/changes.tsx" },
  { id: "own-signals", path: "/verwijzer/signalen", file: "routes/referrer/signals.tsx" },
  {
    id: "new-signal",
    path: "/verwijzer/signalen/nieuw",
    file: "routes/referrer/new-signal.tsx",
  },
  { id: "disclosed-signals", path: "/aanbieder/signalen", file: "routes/provider/signals.tsx" },
  { id: "region-signals", path: "/regio/meldingen", file: "routes/region/signals.tsx" },
  { id: "region-signal", path: "/regio/meldingen/:id", file: "routes/region/signal.tsx" },
  { id: "admin-start", path: "/beheer", file: "routes/admin/start.tsx" },

  { id: "provider-members", path: "/aanbieder/gebruikers", file: "routes/provider/members.tsx" },
  { id: "referrer-members", path: "/verwijzer/gebruikers", file: "routes/referrer/members.tsx" },
  { id: "invitations", path: "/beheer/uitnodigingen", file: "routes/admin/invitations.tsx" },
  { id: "organisations", path: "/beheer/gebruikers", file: "routes/admin/organisations.tsx" },
  { id: "organisation", path: "/beheer/gebruikers/:id", file: "routes/admin/organisation.tsx" },
  { id: "policy", path: "/regio/beleid", file: "routes/region/policy.tsx" },
  { id: "policy-csv", path: "/regio/beleid.csv", file: "routes/region/policy-csv.ts" },
  { id: "configuration", path: "/beheer/inrichting", file: "routes/admin/configuration.tsx" },
  { id: "search-index", path: "/beheer/zoeken", file: "routes/admin/search-index.tsx" },
  { id: "messages", path: "/beheer/berichtenverkeer", file: "routes/admin/messages.tsx" },
  { id: "audit-log", path: "/beheer/logboek", file: "routes/admin/audit-log.tsx" },
  { id: "audit-log-csv", path: "/beheer/logboek.csv", file: "routes/admin/audit-log-csv.ts" },

  { id: "indicators-desk", path: "/regio/indicatoren", file: "routes/region/indicators.tsx" },
  {
    id: "indicator",
    path: "/regio/indicatoren/:code",
    file: "routes/region/indicator.tsx",
  },
  { id: "book-desk", path: "/regio/productenboek", file: "routes/region/product-book.tsx" },
  {
    id: "book-entry",
    path: "/regio/productenboek/:code",
    file: "routes/region/book-entry.tsx",
  },
  {
    id: "book-comments",
    path: "/aanbieder/productenboek",
    file: "routes/provider/product-book.tsx",
  },
  { id: "own-services", path: "/verwijzer/voorzieningen", file: "routes/referrer/services.tsx" },
  { id: "own-service", path: "/verwijzer/voorzieningen/:id", file: "routes/referrer/service.tsx" },
  { id: "all-services", path: "/beheer/voorzieningen", file: "routes/admin/services.tsx" },
  { id: "any-service", path: "/beheer/voorzieningen/:id", file: "routes/admin/service.tsx" },

  { id: "health", path: "/healthz", file: "routes/machine/health.ts" },
  { id: "ready", path: "/readyz", file: "routes/machine/ready.ts" },
  { id: "security", path: "/.well-known/security.txt", file: "routes/machine/security.ts" },
  { id: "robots", path: "/robots.txt", file: "routes/machine/robots.ts" },
  { id: "sitemap", path: "/sitemap.xml", file: "routes/machine/sitemap.ts" },
  { id: "theme", path: "/thema.css", file: "routes/machine/theme.ts" },
  { id: "api-search", path: "/api/v1/search", file: "routes/machine/api-search.ts" },
  { id: "api-catalogue", path: "/api/v1/catalogue", file: "routes/machine/api-catalogue.ts" },
  { id: "api-offer", path: "/api/v1/offers/:id", file: "routes/machine/api-offer.ts" },
  {
    id: "api-waiting-times",
    path: "/api/v1/waiting-times",
    file: "routes/machine/api-waiting-times.ts",
  },
  { id: "openapi", path: "/api/v1/openapi.json", file: "routes/machine/openapi.ts" },

  { id: "not-found", path: "*", file: "routes/public/not-found.tsx" },
]);

/** @type {import("@remix-run/dev").VitePluginConfig} */
const config = {
  appDirectory: "app",
  buildDirectory: "build",
  serverModuleFormat: "esm",
  ignoredRouteFiles: ["**/*"], // nothing becomes a page by accident
  future: {
    v3_fetcherPersist: true,
    v3_relativeSplatPath: true,
    v3_throwAbortReason: true,
    v3_lazyRouteDiscovery: true,
    v3_singleFetch: true,
    v3_routeConfig: true,
  },
};

export default config;
