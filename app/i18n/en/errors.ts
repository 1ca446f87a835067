import type { errors as nl } from "../nl/errors";

const home = "Go to the home page or search again.";

export const errors: typeof nl = {
  pages: {
    400: {
      title: "We do not understand this request",
      what: "What you sent did not arrive well.",
      now: ["Go back and send the form again.", home],
    },
    401: {
      title: "You are no longer signed in",
      what: "You did nothing for a while, or you signed out. What you sent was not kept.",
      now: ["Sign in again. Then go back and send the form once more."],
    },
    403: {
      title: "You may not see this page",
      what: "This page is only for people with a certain right. Or your request came from another website.",
      now: [home],
    },
    404: {
      title: "We cannot find this page",
      what: "The address may be wrong, or the page no longer exists.",
      now: ["Check that the address is typed correctly.", home],
    },
    429: {
      title: "You are searching very often",
      what: "Everyone may search a limited number of times per minute. This keeps the website fast for all.",
      now: ["Wait a minute and try again."],
    },
    500: {
      title: "Something went wrong on our side",
      what: "We cannot show this page now. It is not your fault.",
      now: ["Try again in a few minutes.", home],
    },
    503: {
      title: "The website is not available right now",
      what: "We cannot get the data at this moment. It is not your fault.",
      now: ["Wait a minute and try again.", "Still not working? Come back later."],
    },
  },
  toSearch: "Find help",
  toHome: "To the home page",
  again: "Try again",
  number: "Number of this error:",
  numberHelp: "If you contact us, please mention this number.",
};
