/** The shapes that programs get, as JSON Schema (OpenAPI 3.1); a test validates real answers by them. */

type Schema = Record<string, unknown>;

const text: Schema = { type: "string" };
const flag: Schema = { type: "boolean" };
const whole: Schema = { type: "integer", minimum: 0 };
const orNull = (schema: Schema): Schema => ({ anyOf: [schema, { type: "null" }] });
const list = (items: Schema): Schema => ({ type: "array", items });
const ref = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` });

/** An object that has exactly these properties. */
function exactly(properties: Record<string, Schema>, description?: string): Schema {
  const required = Object.keys(properties);
  return { type: "object", description, properties, required, additionalProperties: false };
}

const day: Schema = { type: "string", format: "date" };

const waitStatus: Schema = {
  enum: ["open", "limited", "waitlist", "assessment_first", "full", "stop", "unknown"],
};

const Wait = exactly(
  {
    status: waitStatus,
    weeksToIntake: orNull(whole),
    weeksToStart: orNull(whole),
    asOf: orNull(day),
    fresh: flag,
    doubtful: flag,
  },
  "Both waits count in weeks from registration. Not fresh: never available. Doubtful: a referrer heard something else, and the provider did not answer in time.",
);

const Supplier = exactly({ code: text, slug: text, name: text });

const Hit = exactly({
  id: text,
  kind: { enum: ["provider", "combination"] },
  offer: exactly({ id: text, code: text, title: text }),
  provider: orNull(ref("Supplier")),
  combination: orNull(
    exactly({ code: text, slug: text, name: text, lead: text, members: list(text) }),
  ),
  morePlaces: whole,
  place: orNull(
    exactly({ name: text, municipality: text, distanceKm: orNull({ type: "number" }) }),
  ),
  wait: ref("Wait"),
  why: { type: "array", minItems: 1, items: exactly({ code: text, text }) },
});

const Found = exactly({
  total: { ...whole, description: "Offers" },
  places: { ...whole, description: "Offers at a place" },
  providers: { ...whole, description: "Suppliers" },
  page: { ...whole, minimum: 1 },
  pages: whole,
  engine: { enum: ["meilisearch", "postgres"] },
  limited: { ...flag, description: "The first search engine is away; the second answers" },
  ignored: list(exactly({ param: text, value: text, reason: text })),
  understood: {
    ...list(exactly({ param: { enum: ["gemeente", "postcode"] }, value: text, text })),
    description: "Places that were typed in `q`; they count as these parameters",
  },
  droppedWords: {
    ...list(text),
    description: "Words of `q` that were left out because nothing holds all of them",
  },
  preliminary: list(
    exactly({
      name: text,
      municipality: text,
      descriptionPlain: text,
      website: orNull(text),
      phone: orNull(text),
    }),
  ),
  hits: list(ref("Hit")),
  facets: {
    type: "object",
    description: "Offers per code; the counts of a facet ignore its own choice",
    additionalProperties: { type: "object", additionalProperties: whole },
  },
});

const Named = {
  type: "object",
  properties: { code: text, name: text, nameEn: text },
  required: ["code", "name"],
};

const Catalogue = {
  type: "object",
  description: "The running region's codes and names",
  properties: {
    region: exactly({ code: text, name: text, startsOn: day }),
    dimensions: exactly(
      { segment: orNull(Named), first: orNull(Named), second: orNull(Named) },
      "What the region calls its dimensions; null where it has none",
    ),
    laws: list(Named),
    segments: list(Named),
    profiles: list(Named),
    intensities: list(Named),
    deliveryForms: list(Named),
    expertise: list({
      ...Named,
      properties: { ...Named.properties, synonyms: list(text), abbreviations: list(text) },
      required: [...Named.required, "synonyms", "abbreviations"],
    }),
    municipalities: list(Named),
    indicators: list(Named),
    goalTypes: list(Named),
    languages: list(Named),
  },
  required: [
    ...["region", "dimensions", "laws", "segments", "profiles", "intensities", "deliveryForms"],
    ...["expertise", "municipalities", "indicators", "goalTypes", "languages"],
  ],
  additionalProperties: false,
};

const Place = exactly({
  name: text,
  street: orNull(text),
  houseNumber: orNull(text),
  postcode: text,
  city: text,
  municipality: text,
  lat: { type: "number" },
  lon: { type: "number" },
});

const WayIn = exactly(
  {
    route: { enum: ["call", "access", "doctors", "regional-team", "crisis"] },
    through: list(text),
    cost: orNull(exactly({ text, textEn: text })),
    text,
  },
  "How a resident gets this help and what it costs, also as one Dutch sentence; never an amount",
);

const Observed = exactly(
  { weeks: whole, isAtLeast: flag, count: whole, months: whole },
  "How long people really waited, who still waits counted; null where too few did",
);

const Offer = exactly({
  ...{ id: text, code: text, title: text, law: text },
  ...{ segment: orNull(text), profile: orNull(text), intensities: list(text) },
  ...{ deliveryForm: text, ageMin: whole, ageMax: whole },
  ...{ municipalities: list(text), expertise: list(text), roles: list({ enum: ["main", "sub"] }) },
  ...{ consult: flag, transport: { enum: ["yes", "no", "combined"] } },
  ...{ educationLevel: orNull(text), goalTypes: list(text), continuesAfter18: flag },
  ...{ languages: list(text), plain: text, professional: text },
  wayIn: ref("WayIn"),
  supplier: exactly({ kind: text, code: text, slug: text, name: text }),
  places: list(
    exactly({
      id: text,
      place: orNull(Place),
      wait: ref("Wait"),
      numberWaiting: orNull(whole),
      placesFree: orNull(whole),
      fullUntil: orNull(day),
      stop: orNull(exactly({ from: day, to: orNull(day) })),
      closure: orNull(exactly({ from: day, to: day, deputy: text })),
      observed: orNull(ref("Observed")),
    }),
  ),
});

const named = { offerCode: text, locationCode: orNull(text) };
const counts = {
  ...{ weeksToIntake: orNull(whole), weeksToStart: orNull(whole) },
  ...{ numberWaiting: orNull(whole), placesFree: orNull(whole) },
};

const WaitingTimes = exactly({
  waitingTimes: list(
    exactly(
      { ...named, status: waitStatus, ...counts, fullUntil: orNull(day), asOf: orNull(day) },
      "`locationCode` null: at home",
    ),
  ),
});

const StatedWaitingTimes = exactly({
  waitingTimes: {
    ...list({
      type: "object",
      properties: {
        ...named,
        status: { enum: ["open", "limited", "waitlist", "assessment_first", "full", "stop"] },
        ...counts,
        fullUntil: { ...orNull(day), description: "Needed when full, and only then" },
        asOf: { ...day, description: "Today when left out" },
        method: { enum: ["declared", "estimated", "calculated"] },
      },
      required: ["offerCode", "locationCode", "status"],
      additionalProperties: false,
    }),
    minItems: 1,
    maxItems: 2_000,
  },
});

const RowFaults = exactly({
  error: text,
  faults: list(
    exactly(
      { index: whole, offerCode: text, locationCode: text, field: text, code: text },
      "`index` counts from 0; `locationCode` is empty at home",
    ),
  ),
});

const road = {
  ...{ offerCode: text, locationCode: orNull(text), route: text, municipalityCode: text },
  ...{ receivedOn: day, startedOn: orNull(day), endedOn: orNull(day), endReason: orNull(text) },
  ...{ pausedFrom: orNull(day), pausedTo: orNull(day) },
};

const OtherRoads = exactly({
  otherRoads: list(
    exactly(
      { reference: text, ...road },
      "`paused…`: days that the client asked for; `endReason` of who left before the start",
    ),
  ),
});

const SaidRoads = exactly({
  otherRoads: {
    ...list({
      type: "object",
      properties: { reference: { type: "string", maxLength: 60 }, ...road },
      required: ["reference"],
      additionalProperties: false,
    }),
    minItems: 1,
    maxItems: 2_000,
  },
});

const RoadFaults = exactly({
  error: text,
  faults: list(exactly({ index: whole, field: text, code: text }, "`index` counts from 0")),
});

const Problem = exactly({ error: text });

export const schemas = {
  Wait,
  Supplier,
  Hit,
  Found,
  Catalogue,
  WayIn,
  Observed,
  Offer,
  Problem,
  WaitingTimes,
  StatedWaitingTimes,
  RowFaults,
  OtherRoads,
  SaidRoads,
  RoadFaults,
};
