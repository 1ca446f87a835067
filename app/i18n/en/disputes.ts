import type { disputes as Dutch } from "../nl/disputes";

export const disputes: typeof Dutch = {
  title: "Talks about money",
  intro:
    "Here you talk with contract management about money. Nobody else reads it: no client and no other provider.",
  deskIntro: "What waits longest for an answer comes first. Only you and who began it read this.",
  none: "There are no talks about money.",
  about: (supplier) => `About ${supplier}`,
  begin: "Begin a talk",
  noSupplier:
    "On the page of a provider you can hand over a talk about money to contract management.",
  text: "What do you want to say about money?",
  hint: (longest) =>
    `At most ${longest} characters. Write no names and nothing about clients. The help just goes on.`,
  send: "Hand over to contract management",
  states: { open: "Open", closed: "Closed" },
  raised: (day, organisation) => `Begun on ${day} by ${organisation}.`,
  replyBy: (day) => `Answer by ${day}.`,
  late: "Late",
  answered: "The region answered.",
  owner: (name) => `With ${name}.`,
  noOwner: "Nobody's yet.",
  back: "Back to the talks",
  heading: (name, supplier) => `${name}: ${supplier}`,
  messages: "What was said",
  byRegion: "Contract management",
  said: (who, when) => `${who}, ${when}`,
  reply: "Your message",
  say: "Send",
  close: "Send and close the talk",
  reopen: "Send and open the talk again",
  closed: "This talk is closed. A new message opens it again.",
  hand: "Who does it",
  take: "I take this",
  to: "Give it to",
  give: "Give",
  saved: "It was sent.",
  faultTitle: "This did not work yet",
  faults: {
    "dispute.moved-already": "Something just changed in this talk. See how it stands now.",
  },
  link: "Talks about money",
};
