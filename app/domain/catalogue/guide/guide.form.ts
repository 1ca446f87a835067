import { z } from "zod";

import { GUIDE_ENDS } from "./guide";
import { code, listOf, named, text } from "../region/named.form";

/** The shape of the region's own questions. */
export const guideForm = listOf({
  code,
  question: text,
  questionEn: text.optional(),
  hint: text.optional(),
  hintEn: text.optional(),
  answers: listOf({
    ...named,
    next: code.optional(),
    end: z.enum(GUIDE_ENDS).optional(),
    law: code.optional(),
    profile: code.optional(),
    intensity: code.optional(),
  }).min(1),
});
