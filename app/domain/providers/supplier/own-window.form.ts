import { z } from "zod";

/** Into the shop window, or out of it. */
export const ownWindowForm = z.object({ wat: z.enum(["erin", "eruit"]) });
