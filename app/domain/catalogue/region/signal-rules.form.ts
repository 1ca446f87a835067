import { z } from "zod";

import { named, positive } from "./named.form";
import { SIGNAL_KINDS } from "./signal-rules";

const clock = z
  .strictObject({ acknowledgeWorkdays: positive, feedBackWorkdays: positive })
  .refine(({ acknowledgeWorkdays, feedBackWorkdays }) => acknowledgeWorkdays <= feedBackWorkdays, {
    message: "an answer no sooner than the notice",
  });

/** The shape of what can be said of suppliers: every kind has its name. */
export const signalsForm = z.strictObject({
  kinds: z
    .array(z.strictObject({ ...named, code: z.enum(SIGNAL_KINDS) }))
    .refine(
      (kinds) =>
        SIGNAL_KINDS.every((code) => kinds.filter((one) => one.code === code).length === 1),
      {
        message: `each kind once: ${SIGNAL_KINDS.join(", ")}`,
      },
    ),
  clocks: z.strictObject({ low: clock, medium: clock, high: clock }),
  disputeReplyWorkdays: positive,
  answerWorkdays: positive.optional(),
});
