/**
 * Which way imports may go. `npm run boundaries` checks it, `npm run boundaries:picture` draws it, and
 * test/architecture/boundaries.test.ts plants one violation of every rule.
 */
const TEST = "(\\.test\\.tsx?$|^test/)";
const AREA = "^app/domain/(?!kernel/)([^/]+)/";
const SERVER = "\\.server\\.tsx?$";
const FORM = "\\.form\\.ts$";

/** Areas in their order: each may use those named, by their doors. */
const MAY_USE = {
  accounts: [],
  catalogue: ["accounts"],
  providers: ["accounts", "catalogue"],
  combinations: ["accounts", "catalogue", "providers"],
  search: ["accounts", "catalogue", "providers", "combinations"],
  referrals: ["accounts", "catalogue", "providers", "combinations", "search"],
  signals: ["accounts", "catalogue", "providers", "combinations", "search", "referrals"],
  monitoring: [
    ...["accounts", "catalogue", "providers", "combinations", "search", "referrals"],
    "signals",
  ],
};

const areaOrder = Object.entries(MAY_USE).map(([area, others]) => ({
  name: `area-order-${area}`,
  severity: "error",
  comment: `${area} may use: ${others.join(", ") || "no other area"}.`,
  from: { path: `^app/domain/${area}/`, pathNot: TEST },
  to: { path: "^app/domain/", pathNot: `^app/domain/(kernel|${[area, ...others].join("|")})/` },
}));

const rules = [
  {
    name: "no-cycles",
    comment: "A may know B, or B may know A; types count too.",
    from: { pathNot: "^app/generated/" },
    to: { circular: true },
  },
  {
    name: "domain-knows-no-screen",
    comment: "No React, Remix, mail, jobs, components or texts in the domain.",
    from: { path: "^app/domain/", pathNot: TEST },
    to: {
      path: [
        "^app/(routes|components|web|mail|jobs|i18n|cli)/",
        "^app/root\\.tsx$",
        "node_modules/(react|react-dom|@remix-run)/",
      ],
    },
  },
  {
    name: "nouns-are-pure",
    comment: "A domain file without .server reaches no database, no .server file and no form.",
    from: { path: "^app/domain/", pathNot: [TEST, SERVER, FORM] },
    to: { path: ["^app/db/", "^app/generated/", SERVER, FORM, "node_modules/(zod|pg|@prisma)/"] },
  },
  {
    name: "nouns-are-pure-of-node",
    comment: "A domain file without .server runs anywhere.",
    from: { path: "^app/domain/", pathNot: [TEST, SERVER, FORM] },
    to: { dependencyTypes: ["core"] },
  },
  {
    name: "areas-by-the-door",
    comment: "Another area only through public.ts or public.server.ts.",
    from: { path: AREA, pathNot: TEST },
    to: {
      path: AREA,
      pathNot: ["^app/domain/$1/", "^app/domain/[^/]+/public(\\.server)?\\.ts$"],
    },
  },
  ...areaOrder,
  {
    name: "kernel-stands-alone",
    comment: "The kernel imports nothing of ours.",
    from: { path: "^app/domain/kernel/", pathNot: TEST },
    to: { path: "^(app|search|prisma)/", pathNot: "^app/domain/kernel/" },
  },
  {
    name: "screens-ask-the-domain",
    comment: "Routes, components, web and mail never touch the database, types included.",
    from: { path: "^app/(routes|components|web|mail|i18n)/", pathNot: TEST },
    to: { path: ["^app/db/", "^app/generated/", "node_modules/(@prisma|pg)/"] },
  },
  {
    name: "components-run-in-the-browser",
    comment: "No server file, form, web, jobs, mail or database in a component.",
    from: { path: "^app/components/", pathNot: TEST },
    to: { path: [SERVER, FORM, "^app/(jobs|mail|db|cli)/"] },
  },
  {
    name: "routes-are-leaves",
    comment: "Nobody imports a route, except the type of its loader.",
    from: { pathNot: [TEST, "^app/routes/"] },
    to: { path: "^app/routes/", dependencyTypesNot: ["type-only"] },
  },
  {
    name: "one-writer",
    comment: "The Prisma client stays in app/db; the domain may name its types on the server.",
    from: { path: "^(app|search|prisma)/", pathNot: [TEST, "^app/db/", "^app/generated/"] },
    to: {
      path: ["^app/generated/", "^app/db/client\\.server\\.ts$", "node_modules/@prisma/"],
      dependencyTypesNot: ["type-only"],
    },
  },
  {
    name: "only-jobs-know-mail",
    comment: "Mail leaves after the change is committed.",
    from: { path: "^app/", pathNot: [TEST, "^app/(jobs|mail)/"] },
    to: { path: "^app/mail/" },
  },
  {
    name: "search-stands-alone",
    comment: "search/ could be a package of its own.",
    from: { path: "^search/", pathNot: TEST },
    to: { path: "^(app|prisma|test)/" },
  },
  {
    name: "one-door-to-the-engines",
    comment: "One file chooses the engine; the index is fed from one folder.",
    from: {
      path: "^app/",
      pathNot: [TEST, "^app/domain/search/engine\\.server\\.ts$", "^app/domain/search/indexing/"],
    },
    to: { path: "^search/(meilisearch|postgres)/" },
  },
  {
    name: "only-sessions-know-lucia",
    comment: "The session library is replaceable in one file.",
    from: { pathNot: [TEST, "^app/web/session\\.server\\.ts$"] },
    to: { path: "node_modules/lucia/" },
  },
  {
    name: "no-tests-in-production",
    comment: "Production code imports no test.",
    from: { path: "^(app|search|prisma)/", pathNot: TEST },
    to: { path: TEST },
  },
  {
    name: "no-orphans",
    comment: "Every file is imported by something, or is an entry that is named here.",
    from: {
      orphan: true,
      path: "^(app|search)/",
      pathNot: [
        TEST,
        "^app/cli/",
        "^app/routes/",
        "^app/routes\\.ts$",
        "\\.d\\.ts$",
        "^app/(root|entry\\.(server|client))\\.tsx$",
        "^app/generated/",
      ],
    },
    to: {},
  },
];

module.exports = {
  forbidden: rules.map((rule) => ({ severity: "error", ...rule })),
  options: {
    doNotFollow: { path: ["node_modules", "^app/generated/"] },
    exclude: { path: ["^build/", "^test/lighthouse/node_modules/", "\\.css(\\?url)?$"] },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: { extensions: [".ts", ".tsx", ".js", ".mjs", ".json"] },
  },
};
