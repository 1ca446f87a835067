import { z } from "zod";

import { passwordText } from "../passwords/password.form";

/** What the page of the own account sends, form by form. */
export const ownAccountForm = z.discriminatedUnion("doe", [
  z.strictObject({
    doe: z.literal("gegevens"),
    name: z.string().max(200),
    language: z.enum(["nl", "en"]),
  }),
  z.strictObject({ doe: z.literal("wachtwoord"), current: passwordText, password: passwordText }),
  z.strictObject({ doe: z.literal("mail"), current: passwordText, email: z.string().max(254) }),
  z.strictObject({ doe: z.literal("overal-uit") }),
  z.strictObject({ doe: z.literal("wissel"), organisationId: z.uuid() }),
]);

export type OwnAccountForm = z.output<typeof ownAccountForm>;
