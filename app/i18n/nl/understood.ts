/** What is said of a place that was typed among the words. */
export const understood = {
  gemeente: (name: string, typed: string) =>
    `U typte ‘${typed}’. Wij zochten daarom in de gemeente ${name}.`,
  postcode: (digits: string, typed: string) =>
    `U typte ‘${typed}’. Wij zochten daarom in de buurt van postcode ${digits}.`,
};
