import { LIVE, type Theme } from "./theme";

/** What a body or a mind can and cannot do. */
export const abilityThemes: Theme[] = [
  {
    term: "licht-verstandelijk",
    about: "bij een licht verstandelijke beperking",
    needs: "een licht verstandelijke beperking",
    near: "verstandelijke",
    forms: ["home", "day", "stay", "family-home", "respite", "group", "school"],
    methods: ["vaktherapie", "kindertraining", "begeleiding-ind"],
    approach: ["Triple-C", "competentiegericht werken", "eenvoudige taal en pictogrammen"],
    youngest: 4,
    child: {
      signs: [
        "Uw kind kan minder aan dan anderen van die leeftijd.",
        "Leren gaat langzamer en uw kind wordt vaak te hoog ingeschat.",
        "Uw kind laat zich makkelijk overhalen door anderen.",
      ],
      gains: [
        "Uw kind oefent met kleine stappen die haalbaar zijn.",
        "Uw kind is trots op wat het al zelf kan.",
        "U krijgt tips die thuis echt werken.",
      ],
    },
    adult: {
      signs: [
        "Brieven, geld en afspraken zijn voor u vaak lastig.",
        "U wilt zelfstandig wonen, maar u heeft daar hulp bij nodig.",
        "Vindt u het moeilijk om nee te zeggen?",
      ],
      gains: [
        "U leert steeds meer dingen zelf doen.",
        "U weet bij wie u terechtkunt als iets niet lukt.",
        "U heeft iets om elke dag voor op te staan.",
      ],
    },
  },
  {
    term: "meervoudige-beperking",
    about: "bij een ernstige beperking",
    needs: "een ernstige (meervoudige) beperking",
    near: "lichamelijk verstandelijke",
    forms: ["day", "respite", "home", "stay"],
    methods: ["persoonlijke-verzorging", "logeren"],
    approach: ["ervaringsgericht werken", "ondersteunde communicatie", "verpleegkundige zorg"],
    child: {
      signs: [
        "Uw kind heeft de hele dag zorg en toezicht nodig.",
        "De zorg voor uw kind is zwaar en stopt nooit.",
      ],
      gains: ["Uw kind heeft een fijne dag, met zorg die klopt.", "U kunt even op adem komen."],
    },
    adult: {
      signs: ["U heeft door uw beperking bij veel dingen hulp nodig."],
      gains: ["U heeft een zinvolle dag, met de zorg die u nodig heeft."],
    },
  },
  {
    term: "lichamelijk",
    about: "bij een lichamelijke beperking",
    needs: "een lichamelijke beperking of chronische ziekte",
    near: "lichamelijk zelfstandig",
    forms: ["home", "day", "group", "household", "respite"],
    methods: ["persoonlijke-verzorging", "hulpmiddelen"],
    approach: ["zelfredzaamheid vergroten", "ergotherapeutisch advies", "lotgenotencontact"],
    child: {
      signs: [
        "Uw kind is vaak ziek of kan minder met zijn lijf dan anderen.",
        "Uw kind mist veel en voelt zich soms anders.",
      ],
      gains: [
        "Uw kind leert omgaan met wat niet kan en ontdekt wat wel kan.",
        "U hoeft niet alles meer alleen te regelen.",
      ],
    },
    adult: {
      signs: [
        "Door uw ziekte of beperking lukt thuis niet alles meer.",
        "U bent snel moe en moet kiezen wat u op een dag doet.",
      ],
      gains: [
        "U blijft langer zelfstandig thuis wonen.",
        "U verdeelt uw energie beter over de week.",
      ],
    },
  },
  {
    term: "zintuiglijk",
    about: "bij slecht zien of horen",
    needs: "een visuele of auditieve beperking",
    near: "lichamelijk zelfstandig",
    forms: ["home", "group", "school"],
    methods: ["hulpmiddelen", "begeleiding-ind"],
    approach: ["gebarentaal", "mobiliteitstraining", "ondersteunde communicatie"],
    child: {
      signs: ["Uw kind ziet of hoort slecht en mist daardoor veel om zich heen."],
      gains: ["Uw kind kan beter meedoen met andere kinderen."],
    },
    adult: {
      signs: ["U ziet of hoort slecht en gewone dingen kosten veel moeite."],
      gains: ["U vindt zelf weer uw weg, in huis en op straat."],
    },
  },
  {
    term: "nah",
    about: "na hersenletsel",
    needs: "niet-aangeboren hersenletsel",
    near: "hersenletsel ziekte",
    forms: LIVE,
    methods: ["dagbesteding", "begeleiding-ind"],
    approach: ["stapsgewijs activeren", "energiemanagement", "cognitieve training"],
    youngest: 12,
    child: {
      signs: ["Na een ongeluk of ziekte is uw kind snel moe en vergeet het veel."],
      gains: ["Uw kind leert omgaan met wat er is veranderd."],
    },
    adult: {
      signs: [
        "Sinds uw hersenletsel bent u snel moe en sneller boos of verdrietig.",
        "U vergeet veel en drukte is u al snel te veel.",
      ],
      gains: [
        "U vindt een nieuw evenwicht tussen doen en rusten.",
        "Uw naasten begrijpen beter wat er is veranderd.",
      ],
    },
  },
];
