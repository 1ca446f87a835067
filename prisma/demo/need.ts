import type { Law, Profile, Segment } from "~/domain/catalogue/region/region-config";

import type { Theme } from "./texts/theme";

/** What an offer is for: a kind of problem under a law. */
export type Need = { law: Law; theme: Theme };
export type Scope = { segment: Segment | null; profile: Profile | null };
