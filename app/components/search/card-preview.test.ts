import { expect, test } from "vitest";

import { aRegion } from "~test/factories/a-region";

import { cardPreview } from "./card-preview";
import { wordsFor } from "~/components/providers/words-for";
import type { OfferView } from "~/domain/providers/public";
import { audience as texts } from "~/i18n/nl/audience";

const now = new Date("2026-11-25T10:00:00Z");
const region = aRegion();
const source = wordsFor(region, "nl", now);

const offer: OfferView = {
  ...{ id: "1", code: "p001-n1", title: "Begeleiding", law: "jeugdwet", segment: "seg-b" },
  ...{ profile: "p01", intensities: ["jw-licht"], deliveryForm: "ambulant", ageMin: 4, ageMax: 18 },
  ...{ municipalities: ["0405"], expertise: ["exp-autisme"], roles: ["main"], consult: false },
  ...{ transport: "no", educationLevel: null, goalTypes: [], continuesAfter18: true },
  ...{ languages: ["nl"], plain: "Wij helpen thuis.", professional: "", places: [] },
  supplier: { kind: "provider", code: "p001", slug: "zee", name: "Zee" },
};

const card = (audience: "inwoner" | "verwijzer", measured = [] as never[]) =>
  cardPreview(
    { offer, measured, today: source.today },
    { region, language: "nl", audience, texts: { ...source.texts, audience: texts } },
  );

test("an offer that was never shown has a card that says what is not known yet", () => {
  const hit = card("inwoner");
  expect(hit).toMatchObject({ title: "Begeleiding", summary: "Wij helpen thuis.", quality: null });
  expect(hit.wait.badge.code).toBe("unknown");
  expect(hit.to).toBe("/aanbieder/aanbod/p001-n1/voorbeeld");
});

test("only a referrer's card has the region's own terms", () => {
  expect(card("inwoner").terms).toBeNull();
  expect(card("verwijzer").terms).toContain("Specialistische hulp");
});
