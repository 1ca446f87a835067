import type { waitPauses as dutch } from "../nl/wait-pauses";

export const waitPauses: typeof dutch = {
  pause: {
    fact: "Waited for the client",
    title: "The client cannot begin yet",
    intro: "These days do not count in the measured waiting time. The referrer does not see this.",
    from: "From which day?",
    to: "Up to and including which day?",
    toHint: "Not known yet? Leave this empty.",
    send: "Record",
    endTitle: "The client can go on",
    end: "Record",
    said: (from, to) => (to === null ? `from ${from}` : `${from} up to and including ${to}`),
  },
};
