import { z } from "zod";

/** Longer than a password may be, so that a long one is told so. */
const MOST_SIGNS = 1_000;

export const passwordText = z.string().max(MOST_SIGNS);

/** A new password after a link. */
export const newPasswordForm = z.strictObject({ password: passwordText });

/** An account after a link; who has one already sends neither. */
export const invitationForm = z.strictObject({
  name: z.string().max(200).default(""),
  password: passwordText.default(""),
});

/** Where the link should go. */
export const askResetForm = z.strictObject({ email: z.string().max(254) });
