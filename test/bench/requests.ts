/** Fifty fixed questions, half of them with two groups of facets chosen. */
import type { RegionConfig } from "~/domain/catalogue/public";

const WORDS = ["", "autisme", "angst", "begeleiding", "trauma", "adhd", "dagbesteding", "gezin"];

export function fixedRequests(region: RegionConfig): string[] {
  return Array.from({ length: 50 }, (_, i) => {
    const params = new URLSearchParams();
    const word = WORDS[i % WORDS.length]!;
    if (word) params.set("q", word);
    if (i % 2 === 0) {
      params.set("gemeente", region.municipalities[i % region.municipalities.length]!.code);
      params.set("vorm", region.deliveryForms[i % 4]!.code);
    }
    if (i % 5 === 1) params.set("start_binnen", "8");
    if (i % 7 === 3) params.set("pagina", "2");
    return `/zoeken?${params}`;
  });
}
