import type { ShouldRevalidateFunction } from "@remix-run/react";

import { href } from "~/web/href";

/** What was found stays when an offer goes on the visitor's list or off it. */
export const keepFound: ShouldRevalidateFunction = ({ formAction, defaultShouldRevalidate }) =>
  formAction !== href("/mijn-lijst") && defaultShouldRevalidate;
