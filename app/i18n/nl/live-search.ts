/** What `/zoeken` says when a newer list does not come. */
export const liveSearch = {
  failed: {
    busy: "U zoekt heel snel achter elkaar. Daarom ziet u nog de vorige lijst.",
    away: "De nieuwe lijst kwam niet aan. Daarom ziet u nog de vorige lijst.",
  },
  again: "Probeer opnieuw",
};
