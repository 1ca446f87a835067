import { z } from "zod";

import { passwordText } from "../passwords/password.form";

const code = z.string().max(40);
const sealed = z.string().max(500);

/** What the page of the second step sends, form by form. */
export const secondStepForm = z.discriminatedUnion("doe", [
  z.strictObject({
    doe: z.literal("aan"),
    sealed,
    current: passwordText,
    code,
    naar: z.string().max(2_000).optional(),
  }),
  z.strictObject({
    doe: z.literal("telefoon"),
    sealed,
    current: passwordText,
    former: code,
    code,
  }),
  z.strictObject({ doe: z.literal("codes"), current: passwordText, code }),
  z.strictObject({ doe: z.literal("uit"), current: passwordText, code }),
]);

export type SecondStepForm = z.output<typeof secondStepForm>;

/** What is asked after the password. */
export const signInCodeForm = z.strictObject({ code, naar: z.string().max(2_000).optional() });
