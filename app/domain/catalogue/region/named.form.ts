/** What the parts of a configuration are made of: words, codes, days and lists. */
import { z } from "zod";

import { isIsoDay } from "~/domain/kernel/day";

export const text = z.string().trim().min(1);
export const day = z.string().refine(isIsoDay, "a day that exists, as 2026-01-31");
export const code = z
  .string()
  .min(2, "a code of at least two characters, never a bare letter")
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "small letters, digits and single hyphens");
export const positive = z.number().int().positive();

export const words = {
  name: text,
  nameEn: text.optional(),
  plain: text.optional(),
  plainEn: text.optional(),
  until: day.optional(),
  followedBy: code.optional(),
  fictional: z.boolean().optional(),
};
export const named = { code, ...words };

export function listOf<Shape extends z.ZodRawShape>(shape: Shape) {
  return z.array(z.strictObject(shape));
}
