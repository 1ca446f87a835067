import { z } from "zod";

import { cells, register, type RowOf } from "~/domain/catalogue/public.server";

export const placeRegister = register("locations.csv", {
  schema: z.object({
    providerCode: cells.code,
    locationCode: cells.code,
    name: cells.text(200),
    street: cells.textOrNull(200).optional(),
    houseNumber: cells.textOrNull(20).optional(),
    postcode: cells.postcode,
    city: cells.text(100),
    municipalityCode: cells.municipality,
    lat: cells.degrees(50.7, 53.7),
    lon: cells.degrees(3.2, 7.3),
  }),
  key: ["providerCode", "locationCode"],
});

export type PlaceRow = RowOf<typeof placeRegister>;
