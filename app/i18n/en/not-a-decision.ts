/** What a resident reads with everything from here that looks like a decision. */
export const notADecision =
  "This is not a decision. If the municipality decides on your help, you get a letter about it. It also says what you can do if you do not agree.";
