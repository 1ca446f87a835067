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
        text: ["With every change we test this:"],
        items: [
          "an automatic test of all pages (axe), in light and dark, in Dutch and English",
          "all pages on a narrow screen of 320 pixels: nothing scrolls sideways",
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
          "The map is a drawing. Everything on the map is also in words on the same page.",
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
          "taal: Dutch or English, for a year",
          "weergave: whether you want the choices for referrers first, for a year",
          "gemeente: the code of the municipality that you chose, for a year",
          "mijn-lijst: the codes of help that you kept, for 90 days after your last change",
          "sid: only if you sign in for your work, for a day at most",
          "bewaard: for a form that you sent too late, for 2 hours",
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
          "the region, the day and the hour",
          "the codes of your choices, such as the municipality, the law and the kind of help",
          "your age as a group, such as 4 up to and including 11 years",
          "within how many weeks the help must start",
          "whether you typed words, but not which",
          "how much help there was and how short the shortest wait was",
          "whether search worked well, and whether this was on the website or by a program",
          "a code of your network and browser, so that we do not count you twice on one day",
        ],
      },
      {
        title: "What we do not keep of a search",
        text: [
          "We do not keep what you type, nor your postcode, nor your name. Of a postcode we keep the municipality only.",
          "The code is different every day. After that day nobody can tell whose code it was. After 24 months we delete the search.",
        ],
      },
      {
        title: "A remark: “Is this not right?”",
        text: [
          "With every kind of help you can report that something is not right. You need not give a name. Do not write down details of yourself or of someone else. The region reads your remark and asks the provider to check it.",
          "We keep the text, the day and the offer only. After 12 months we delete them.",
        ],
      },
      {
        title: "A referrer calls a provider",
        text: [
          "A referrer who signs in can tell which waiting time was heard on the telephone. We keep who did so, the day, the number of weeks and a short note.",
          "The provider sees which organisation called, not which person. Visitors see nothing of it. After 12 months we delete it.",
          "We do keep a log of what users do. It keeps who did something and when. What the referrer heard is not in it.",
        ],
      },
      {
        title: "Technical data",
        text: [
          "The server keeps a log to find faults. It holds which kind of page was asked for, when, and whether that worked. Your search words, your internet address and your name are not in it.",
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
    date: "This text is of 26 November 2026.",
  },
};
