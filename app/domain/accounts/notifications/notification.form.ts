import { z } from "zod";

import { DELIVERIES } from "./notification";

/** One notification by its number, or `alle`. */
export const readForm = z.object({ melding: z.string().max(20) });

/** Kinds that are not sent keep what they had. */
export const deliveryForm = z.object({
  "waits-due": z.enum(DELIVERIES).optional(),
  "provider-silent": z.enum(DELIVERIES).optional(),
});
