/** How far a provider is with taking its page in hand, as the region sees it. */
export type ClaimState = "claimed" | "opened" | "bounced" | "silent" | "unasked" | "no-address";

type Known = {
  members: number;
  hasAddress: boolean;
  /** The newest link, if one was sent. */
  link: { openedAt: Date | null; hasBounced: boolean } | null;
};

/** Opened may be a mail scanner's doing: only a claim is certain. */
export function claimStateOf({ members, hasAddress, link }: Known): ClaimState {
  if (members > 0) return "claimed";
  if (!hasAddress) return "no-address";
  if (!link) return "unasked";
  if (link.hasBounced) return "bounced";
  return link.openedAt ? "opened" : "silent";
}
