import { z } from "zod";

import type { Client } from "./client";

/** What is too long is refused by the noun, so that whoever typed it gets it back. */
const text = z.string().max(5_000).default("");

/** Who it is about; its names stand in every form that asks for it. */
export const clientForm = z.object({
  ...{ name: text, birthDate: text, phone: text, email: text },
  ...{ contactName: text, contactRelation: text, remark: text },
}) satisfies z.ZodType<Client>;
