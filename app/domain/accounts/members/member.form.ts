import { z } from "zod";

import { PERSON_ROLES } from "../roles/role";

/** One ticked role is a text, several are a list. */
const roles = z
  .union([z.enum(PERSON_ROLES), z.array(z.enum(PERSON_ROLES))])
  .optional()
  .transform((sent) => (sent === undefined ? [] : [sent].flat()));

/** What the page of an organisation's people sends. */
export const memberForm = z.discriminatedUnion("doe", [
  z.strictObject({ doe: z.literal("uitnodigen"), email: z.string().max(254), roles }),
  z.strictObject({ doe: z.literal("rollen"), userId: z.uuid(), roles }),
  z.strictObject({ doe: z.literal("verwijderen"), userId: z.uuid() }),
  z.strictObject({ doe: z.literal("tweede-stap"), userId: z.uuid() }),
]);

export type MemberForm = z.output<typeof memberForm>;
