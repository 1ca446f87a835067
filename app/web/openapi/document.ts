/** The description of the machine addresses: `GET /api/v1/openapi.json`. */
import { schemas } from "./schemas";

type Parameter = { name: string; description: string; schema: object; repeated?: boolean };

const text = { type: "string" };
const one = { enum: ["1"] };

const SEARCH: Parameter[] = [
  { name: "q", description: "Words", schema: text },
  { name: "wet", description: "Law", schema: text, repeated: true },
  { name: "segment", description: "Segment", schema: text, repeated: true },
  { name: "profiel", description: "Profile", schema: text, repeated: true },
  { name: "intensiteit", description: "Intensity", schema: text, repeated: true },
  {
    name: "gemeente",
    description: "CBS code of a municipality that the offer serves",
    schema: { type: "string", pattern: "^\\d{4}$" },
    repeated: true,
  },
  { name: "leeftijd", description: "Age in years", schema: { type: "integer", minimum: 0 } },
  { name: "expertise", description: "Expertise term", schema: text, repeated: true },
  { name: "vorm", description: "Delivery form", schema: text, repeated: true },
  {
    name: "soort",
    description: "Main contractor, subcontractor or care combination",
    schema: { enum: ["hoofdaannemer", "onderaannemer", "zorgcombinatie"] },
    repeated: true,
  },
  {
    name: "start_binnen",
    description: "Help starts within this many weeks: known, fresh, no stop today",
    schema: { type: "integer", minimum: 0 },
  },
  { name: "neemt_aan", description: "Takes new clients today", schema: one },
  { name: "consult", description: "Gives a consult", schema: one },
  { name: "vervoer", description: "Transport, also combined", schema: one },
  { name: "opleidingsniveau", description: "Education level", schema: text, repeated: true },
  {
    name: "doel",
    description: "Goal",
    schema: { enum: ["ontwikkelen", "herstellen", "stabiliseren"] },
    repeated: true,
  },
  { name: "na18", description: "Continues after 18", schema: one },
  { name: "taal", description: "Language", schema: text, repeated: true },
  {
    name: "postcode",
    description: "Four digits, in the region",
    schema: { type: "string", pattern: "^\\d{4}$" },
  },
  {
    name: "straal",
    description: "Kilometres around the postcode (15)",
    schema: { type: "integer", minimum: 1 },
  },
  {
    name: "sorteer",
    description: "Order; never by size",
    schema: { enum: ["relevantie", "wachttijd", "afstand"] },
  },
  { name: "pagina", description: "Page of 20 hits", schema: { type: "integer", minimum: 1 } },
];

function parameter({ name, description, schema, repeated }: Parameter) {
  const many = { type: "array", items: schema };
  return { name, in: "query", description, required: false, schema: repeated ? many : schema };
}

function answers(schema: keyof typeof schemas, description: string) {
  const content = (name: string) => ({
    "application/json": { schema: { $ref: `#/components/schemas/${name}` } },
  });
  return { "200": { description, content: content(schema) } };
}

const problem = (description: string) => ({
  description,
  content: { "application/json": { schema: { $ref: "#/components/schemas/Problem" } } },
});

const tooMany = {
  ...problem("Too many requests of this key, or of its network: 60 a minute for a key"),
  headers: {
    "Retry-After": { description: "Seconds to wait", schema: { type: "integer", minimum: 1 } },
  },
};

/** For a provider's own program, signed by a key of its organisation. */
const waitingTimes = {
  get: {
    operationId: "waitingTimes",
    summary: "The provider's own waiting times; scope `waiting-times:read`",
    security: [{ key: [] }],
    responses: {
      ...answers("WaitingTimes", "Every offer at every place"),
      "401": problem("No key, or one that is unknown, revoked or over"),
      "429": tooMany,
    },
  },
  put: {
    operationId: "putWaitingTimes",
    summary: "States waiting times: all rows or none; scope `waiting-times:write`",
    description:
      "The same request may be sent twice: what stands already is not declared again, and what is " +
      "older than what is known is left. At most 2,000 rows and 1 MB. With an `Idempotency-Key` it is done " +
      "once: sent again within 48 hours nothing is declared, and the answer is how the rows stand then. A " +
      "request that was refused may come again under its key.\n\n" +
      "```sh\n" +
      "curl -X PUT https://etalage.example.nl/api/v1/waiting-times \\\n" +
      '  -H "Authorization: Bearer $KEY" -H "Content-Type: application/json" \\\n' +
      '  -d \'{"waitingTimes": [{"offerCode": "o12", "locationCode": "l1", "status": "waitlist", ' +
      '"weeksToIntake": 2, "weeksToStart": 7, "numberWaiting": 3, "placesFree": 0}]}\'\n' +
      "```",
    security: [{ key: [] }],
    parameters: [
      {
        name: "Idempotency-Key",
        in: "header",
        description: "Chosen by the program, another one for each request, such as a UUID",
        schema: { type: "string", pattern: "^[\\x21-\\x7e]{1,200}$" },
      },
    ],
    requestBody: {
      required: true,
      content: {
        "application/json": { schema: { $ref: "#/components/schemas/StatedWaitingTimes" } },
      },
    },
    responses: {
      ...answers("WaitingTimes", "The rows of the request as they stand now"),
      "400": problem("The body is no list of waiting times, or the key of the request is none"),
      "401": problem("No key, or one that is unknown, revoked or over"),
      "403": problem("The key has another scope"),
      "409": problem("This key came before, with another body; nothing was changed"),
      "422": {
        description: "Rows that are not accepted; nothing was changed",
        content: { "application/json": { schema: { $ref: "#/components/schemas/RowFaults" } } },
      },
      "429": tooMany,
    },
  },
};

/** Who came to the provider without the shop window, without a name. */
const otherRoads = {
  get: {
    operationId: "otherRoads",
    summary: "Who came by another road, without a name; scope `waiting-times:read`",
    security: [{ key: [] }],
    responses: {
      ...answers("OtherRoads", "Every reference as it stands"),
      "401": problem("No key, or one that is unknown, revoked or over"),
      "429": tooMany,
    },
  },
  put: {
    operationId: "putOtherRoads",
    summary: "Says who came by another road: all rows or none; scope `waiting-times:write`",
    description:
      "A row goes by `reference`, a number of the provider's own file: what looks like a person is refused. " +
      "Of a reference that is known, what is left out stays, so a start is said with `reference` and " +
      "`startedOn` alone. The same request may be sent twice. At most 2,000 rows.",
    security: [{ key: [] }],
    requestBody: {
      required: true,
      content: { "application/json": { schema: { $ref: "#/components/schemas/SaidRoads" } } },
    },
    responses: {
      ...answers("OtherRoads", "The rows of the request as they stand now"),
      "400": problem("The body is no list of rows"),
      "401": problem("No key, or one that is unknown, revoked or over"),
      "403": problem("The key has another scope"),
      "422": {
        description: "Rows that are not accepted; nothing was changed",
        content: { "application/json": { schema: { $ref: "#/components/schemas/RoadFaults" } } },
      },
      "429": tooMany,
    },
  },
};

export const openApi = {
  openapi: "3.1.0",
  info: {
    title: "Etalage",
    version: "1",
    description:
      "The shop window of a care region: who offers which help, for whom, and how long the wait is. " +
      "Reading needs no account. Unknown values are dropped and named in `ignored`, never an error.",
  },
  paths: {
    "/api/v1/search": {
      get: {
        operationId: "search",
        summary: "Offers that fit, each at its best place, with dated waits and reasons",
        parameters: SEARCH.map(parameter),
        responses: { ...answers("Found", "A page of offers"), "429": problem("Too many requests") },
      },
    },
    "/api/v1/catalogue": {
      get: {
        operationId: "catalogue",
        summary: "Codes and names of the running region",
        responses: answers("Catalogue", "The catalogue"),
      },
    },
    "/api/v1/waiting-times": waitingTimes,
    "/api/v1/other-roads": otherRoads,
    "/api/v1/offers/{id}": {
      get: {
        operationId: "offer",
        summary: "One offer in full",
        parameters: [{ name: "id", in: "path", required: true, schema: text }],
        responses: {
          ...answers("Offer", "The offer"),
          "404": problem("Unknown, or not contracted today"),
        },
      },
    },
  },
  components: {
    schemas,
    securitySchemes: {
      key: { type: "http", scheme: "bearer", description: "A key of the organisation" },
    },
  },
};
