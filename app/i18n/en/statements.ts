import type { statements as nl } from "../nl/statements";

export const statements: typeof nl = {
  accessibility: {
    title: "Accessibility",
    intro: "Everyone must be able to use this website. Here you read how far we are.",
    parts: [
      {
        title: "Status",
        text: [
          "First measures taken.",
          "This is a statement with a trial version. It is not in the national register of accessibility statements.",
          "We follow WCAG 2.2, level AA. The rules are mandatory for government (EN 301 549).",
        ],
      },
      {
        title: "What we test",
        text: ["With every change we test this on all pages:"],
        items: [
          "an automatic test of the rules (axe), in light and dark, in Dutch and English",
          "on a narrow screen of 320 pixels: nothing scrolls sideways",
          "searching and filtering with the keyboard only",
          "searching, filtering and opening without JavaScript",
          "the contrast of all colours, those of the region included",
          "the length of sentences and the use of plain words",
        ],
      },
      {
        title: "What we have not tested yet",
        items: [
          "There was no audit by an independent agency.",
          "People with a disability have not tested the website yet.",
          "The website has not been tested with a screen reader yet.",
          "We do not know whether people who find reading hard understand the texts.",
        ],
      },
      {
        title: "What may differ from what you expect",
        items: [
          "Providers write their own texts. Those are sometimes difficult.",
          "Texts of providers are in Dutch only.",
          "The map is a drawing. Everything on the map is in the list too.",
        ],
      },
    ],
    problemTitle: "Does something not work for you?",
    problem:
      "Let us know. Say on which page you were, what you wanted to do and what went wrong. Name your aid too, if you use one.",
    deskTitle: "Who answers you",
    desk: "The region's help desk answers you. You get an answer within two weeks.",
    noDesk: "Ask the access team of your municipality. The number is at the bottom of this page.",
    complaint:
      "Not satisfied with the answer? Then you can complain to your municipality, and after that to the National Ombudsman.",
    date: "This statement is of 25 November 2026.",
  },
  privacy: {
    title: "Privacy",
    intro: "You do not have to say who you are to look for help. Here you read what we keep.",
    parts: [
      {
        title: "Cookies",
        text: [
          "Cookies are small files in your browser. We use them only to remember your choices:",
        ],
        items: [
          "taal: Dutch or English",
          "weergave: whether you want the choices for referrers first",
          "gemeente: the code of the municipality that you chose",
          "mijn-lijst: the codes of help that you kept",
        ],
      },
      {
        title: "What is not in cookies",
        text: [
          "No cookie holds who you are. We do not follow you and there are no advertisements. Your browser asks nothing of other companies.",
        ],
      },
      {
        title: "What a search leaves behind",
        text: ["We want to know which help people do not find. So of a search we keep:"],
        items: [
          "the codes of your choices, such as the municipality and the kind of help",
          "how much help there was and how short the shortest wait was",
          "a code that changes every day, so that we do not count you twice on one day",
        ],
      },
      {
        title: "What we do not keep of a search",
        text: [
          "We do not keep what you type, nor your postcode, nor your name. After 24 months we delete what we did keep.",
        ],
      },
      {
        title: "A remark: “Is this not right?”",
        text: [
          "With every kind of help you can report that something is not right. You need not give a name. Do not write down details of yourself or of someone else. The provider or the region reads your remark and mends the page.",
        ],
      },
      {
        title: "Technical data",
        text: [
          "The server keeps a log to find faults. It holds which page was asked for, when, and whether that worked. Your search words and your name are not in it.",
          "To stop abuse we count how often an internet address asks for something. That is gone after a short time.",
        ],
      },
      {
        title: "Your rights",
        text: [
          "You may ask which data we have about you. You may also ask us to correct or delete them. Of a visit to this website we do not know who you are. So usually we cannot find anything of it.",
          "Questions? Contact your municipality. The number is at the bottom of this page. You can also complain to the Dutch data protection authority.",
        ],
      },
      {
        title: "This is a trial version",
        text: [
          "The providers and waiting times are made up, if it says so at the top of the page. There are no data of clients on this website.",
        ],
      },
    ],
    date: "This text is of 25 November 2026.",
  },
};
