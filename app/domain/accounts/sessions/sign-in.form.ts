import { z } from "zod";

import { LONGEST_PASSWORD } from "../passwords/password";

/** What the login form sends; what can be no account is answered like a wrong password. */
export const signInForm = z.strictObject({
  email: z.string().max(254),
  password: z.string().max(LONGEST_PASSWORD * 4),
  naar: z.string().max(2_000).optional(),
});
