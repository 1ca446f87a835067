import { z } from "zod";

import { SCOPES } from "./key";

const id = z.string().max(60);

/** Which button was pressed, with what belongs to it. */
export const keyForm = z.discriminatedUnion("doe", [
  z.object({ doe: z.literal("maak"), naam: z.string().max(500), bereik: z.enum(SCOPES) }),
  z.object({ doe: z.literal("vervang"), koppeling: id }),
  z.object({ doe: z.literal("intrekken"), koppeling: id }),
]);
