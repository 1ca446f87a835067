import type { matching as dutch } from "../nl/matching";
import { asked } from "./asked";

const weeks = (n: number) => (n === 1 ? "1 week" : `${n} weeks`);

/** Whom to ask for a need, why, and asking them without a name. */
export const matching: typeof dutch = {
  title: (name) => `${name}: ask providers`,
  pageTitle: "Ask providers",
  intro: "Tick whom you ask whether it can help. You do not say yet who it is about.",
  order:
    "The order: what fits best, then who can begin first, then who is nearest. Equals take turns by day. How large a provider is does not count.",
  limit: (most, left) =>
    `You can ask ${most} providers at the same time. ${left} more can be asked now.`,
  total: (shown, total) =>
    shown === total ? `${total} providers can do this` : `${shown} of ${total} providers`,
  all: "Show more providers",
  none: "There is no provider now that fits and has a place. Widen the need, or call the region.",
  widen: "Change the need",
  partly: {
    title: "Who can arrange it together with others?",
    intro:
      "None of these providers gives this help all by itself. They do arrange help as a whole. Call them, and ask whether they arrange the missing part as well.",
    parts: {
      member: "A care combination: one of the providers in it gives this help.",
      "other-intensity": "Gives this profile, but not as light or heavy as you ask.",
      subcontractor:
        "Main contractor. Another provider gives this help, but works under a main contractor only.",
    },
    nothing: "Does this not fit either?",
    experts: "Put the need to the expert team",
  },
  chosen: "From your list",
  ask: "Ask this provider",
  asked: (state) => `Asked already: ${state.toLowerCase()}`,
  open: (n) =>
    n === 0
      ? "Has no open requests now."
      : n === 1
        ? "Has 1 open request already."
        : `Has ${n} open requests already.`,
  combination: (members) => `Care combination of ${members} providers`,
  atHome: "At the resident's home",
  at: (place, city) => `${place}, ${city}`,
  why: "Why",
  reasons: {
    contract: "Has a contract for this help",
    form: (form) => `The form fits: ${form.toLowerCase()}`,
    "other-form": (form) => `Another form: ${form.toLowerCase()}`,
    language: (language) => `Speaks ${language}`,
    "other-language": "Does not speak the language that is asked",
    goal: "Works on goals of this kind",
    "other-goal": "Works on other goals mostly",
    starts: (n) => (n === 0 ? "Can begin at once" : `Begins after about ${weeks(n)}`),
    "start-open": "Takes people, but gave no number of weeks",
    "start-doubtful": "The waiting time is not certain",
    "start-old": "The waiting time is out of date",
    "start-unknown": "The waiting time is unknown",
    "at-home": "Comes to the home",
    near: (km) => (km === 0 ? "Nearby" : `About ${km} km away`),
  },
  higher: {
    "from-list": (above) => `Not higher, because ${above} comes from your list.`,
    fits: (above, wishes) => `Not higher, because ${above} does meet: ${wishes.join(", ")}.`,
    sooner: (above, n) =>
      n === null
        ? `Not higher, because ${above} said when help begins.`
        : `Not higher, because help at ${above} begins ${weeks(n)} earlier.`,
    surer: (above) => `Not higher, because the waiting time of ${above} is more certain.`,
    nearer: (above, km) =>
      km === null
        ? `Not higher, because ${above} is nearer.`
        : `Not higher, because ${above} is nearer: about ${km} km.`,
    turn: (above) => `Equal to ${above}. Who stands first changes by day.`,
  },
  wishes: { form: "the wished form", language: "the wished language", goal: "the wished goals" },
  changes: {
    without: (wish, place) => `Without ${wish} at place ${place}.`,
    confirmed: (place) => `If the provider confirms its waiting time today: at place ${place}.`,
    "starts-within": (n, place) =>
      n === 0
        ? `If the provider can begin at once: at place ${place}.`
        : `If the provider can begin after ${weeks(n)}: at place ${place}.`,
    postcode: "With a postcode in the need distance counts too.",
  },
  lookUp: {
    title: "Why is a provider not in the list?",
    name: "Name of the provider",
    button: "Look up",
    placed: (place) => `Is in the list, at place ${place}.`,
    none: (name) => `There is no provider with “${name}” in its name.`,
    short: "Type at least 2 letters of the name.",
    more: "There are more. Type more of the name.",
    opens: (what) => `Without ${what} in the need you can ask this provider.`,
    wishes: {
      profile: "the chosen help",
      intensity: "the chosen intensity",
      municipality: "the chosen municipality",
    },
  },
  unfit: "These offers of your list cannot be asked for this need",
  gates: {
    law: "Is under another law",
    free: "Is open to everybody: no referral is needed",
    crisis: "Gives help in a crisis: for that you call",
    profile: "Is about other help",
    intensity: "Has no contract for help this intense",
    scope: "Has no contract now",
    role: "Only works for other providers",
    municipality: "Does not work in this municipality",
    age: "Is not for this age",
    stop: "Has a client stop",
    full: "Is full now",
    page: "Is not shown in the window now",
    admission: "Is not admitted in this region",
    suspended: "The contract is suspended",
    ended: "Has no contract any more",
  },
  direct: "Refer directly",
  directOf: (supplier) => `Refer directly to ${supplier}`,
  callNow: "Help is needed now. Call the provider; do not wait for an answer here.",
  seen: "The provider sees this",
  seenHow:
    "No more. Your organisation and telephone number are beside it, so that the provider can call.",
  rare: "There are few providers for this help. Therefore the considerations are shown as unknown: otherwise one could guess who it is.",
  term: (day) => `The provider answers by ${day}.`,
  send: "Send the request without a name",
  sent: (n) => (n === 1 ? "1 provider has been asked." : `${n} providers have been asked.`),
  back: "Back to the need",
  faultTitle: "The request has not been sent yet",
  faults: {
    "availability.nobody": "Tick at least one provider.",
    "availability.too-many": "You tick too many. Take some away.",
    "availability.not-possible":
      "A provider that you ticked cannot be asked now. Look at the list again.",
    "availability.call-now": "Help is needed now. Call the provider instead of asking.",
  },
  states: asked.states,
};
