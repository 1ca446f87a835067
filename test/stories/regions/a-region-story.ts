/**
 * A region in a database of its own: every screen speaks that region's words and no other's, its
 * registers come back as they were, and nothing makes the database serve another region.
 */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

import { beforeAll, expect, test } from "vitest";

import { openDemoWindow } from "~test/factories/demo-window";
import { regionFile, REGIONS, theRegion } from "~test/factories/region";
import { aDatabase } from "~test/setup/database";
import { newFolder } from "~test/setup/server-folders";

import { theSystem } from "~/domain/accounts/public";
import { type Named, type RegionConfig, regionFaultLine } from "~/domain/catalogue/public";
import { getRegion, previewRegion, readRegionFile } from "~/domain/catalogue/public.server";
import { changeRegion } from "~/domain/monitoring/public.server";
import { exportRegisters, importRegisters } from "~/domain/combinations/public.server";
import * as catalogue from "~/routes/machine/api-catalogue";
import * as home from "~/routes/public/home";
import * as offer from "~/routes/public/offer";
import * as search from "~/routes/public/search";

const DIMENSIONS = ["segment", "first", "second"] as const;
/** Shorter names are words that any text may hold. */
const TELLING = 8;

export function aRegionStory(id: string): void {
  aDatabase();
  const own = theRegion(regionFile(id));
  const others = REGIONS.filter((other) => other !== id).map((other) =>
    theRegion(regionFile(other)),
  );
  const strange = strangeWords(own, others);
  const now = new Date();

  beforeAll(() => openDemoWindow({ suppliers: 24 }, now, regionFile(id)), 120_000);

  test.each(["nl", "en"])(
    "home, list and offer speak the region's own words (%s)",
    async (lang) => {
      const asked = (address: string) => request(address, lang);
      const front = await home.loader(args(asked("/")));
      expect(front.title).toContain(own.name);
      expect(front.front.municipalities.map(({ name }) => name)).toEqual(
        own.municipalities.map(({ name }) => name),
      );

      const { view } = await search.loader(args(asked("/zoeken")));
      const legends = view.professional.map(({ legend }) => legend);
      const named = dimensionsOf(own, lang);
      expect(legends).toEqual(expect.arrayContaining(named));
      for (const other of others)
        for (const name of dimensionsOf(other, lang))
          if (!named.includes(name)) expect(legends).not.toContain(name);
      expect(
        view.facets.concat(view.professional).filter(({ options }) => options.length === 0),
      ).toEqual([]);

      const pages = [JSON.stringify(front), JSON.stringify(view)];
      for (const { to } of view.hits) {
        const page = await offer.loader(args(asked(to), { code: codeIn(to) }));
        const facts = page.view.professionalFacts.map(({ name }) => String(name));
        for (const [at, dimension] of DIMENSIONS.entries()) {
          const name = named[at];
          if (own.classification[dimension] && name)
            expect(facts.some((fact) => fact.startsWith(name))).toBe(true);
        }
        pages.push(JSON.stringify(page));
      }
      expect(view.hits.length).toBeGreaterThan(10);
      expect(strange.length).toBeGreaterThan(10);
      expect(strange.filter((word) => pages.some((page) => page.includes(word)))).toEqual([]);
    },
  );

  test("programs get the region's own codes, names and dimensions", async () => {
    const answer = await catalogue.loader(args(request("/api/v1/catalogue", "nl")));
    const said = (await answer.json()) as Record<string, unknown>;
    expect(said).toMatchObject({ region: { code: id, name: own.name } });
    expect(
      Object.values(said["dimensions"] as object).map((one: Named | null) => one?.name ?? null),
    ).toEqual(DIMENSIONS.map((dimension) => own.classification[dimension]?.name ?? null));
    expect((said["goalTypes"] as Named[]).map(({ name }) => name)).toEqual(
      own.goalTypes.map(({ name }) => name),
    );
    for (const word of strange) expect(JSON.stringify(said)).not.toContain(word);
  });

  test("a class of the region can be chosen, and an unknown one is said", async () => {
    const profile = own.profiles.at(-1)!.code;
    const chosen = await search.loader(args(request(`/zoeken?profiel=${profile}`, "nl")));
    expect(chosen.view.notices).toEqual([]);
    expect(chosen.view.chips.map(({ label }) => label)).toContain(own.profiles.at(-1)!.name);
    const elsewhere = others[0]!.profiles[0]!.code;
    const unknown = await search.loader(args(request(`/zoeken?profiel=${elsewhere}`, "nl")));
    expect(unknown.view.notices).toHaveLength(1);
  });

  test("help that is free to use is found where the region has it", async () => {
    const free = own.segments.filter(({ access }) => access === "free").map(({ code }) => code);
    for (const code of free) {
      const { view } = await search.loader(args(request(`/zoeken?segment=${code}`, "nl")));
      expect(view.hits.length).toBeGreaterThanOrEqual(2);
    }
  });

  test("the registers come back as they were, and taking them in again changes nothing", async () => {
    const [once, twice] = [newFolder(), newFolder()];
    await exportRegisters(once);
    const again = await importRegisters(theSystem("import"), once, { now });
    expect(again).toMatchObject({ ok: true, value: { offersAnnounced: 0 } });
    await exportRegisters(twice);
    for (const file of readdirSync(once))
      expect(readFileSync(path.join(twice, file), "utf8")).toBe(
        readFileSync(path.join(once, file), "utf8"),
      );
  });

  test("no other region's file is loaded here, and the reason is said", async () => {
    for (const other of others) {
      const yaml = readRegionFile(regionFile(other.region));
      for (const refused of [
        await previewRegion(yaml),
        await changeRegion(theSystem("region"), yaml),
      ])
        expect(refused.ok ? [] : refused.refusals.map(regionFaultLine)).toEqual([
          `${other.region}.yaml: region: expected "${id}", the region that this database serves`,
        ]);
    }
    expect((await getRegion(now)).region).toBe(id);
  });

  test("a municipality that gets another name is shown by it", async () => {
    const { name } = own.municipalities.at(-1)!;
    const yaml = readRegionFile(regionFile(id));
    const text = yaml.text.replace(`name: ${name},`, "name: Nieuw Beemd,");
    expect(text).not.toBe(yaml.text);
    const loaded = await changeRegion(theSystem("region"), { ...yaml, text }, now);
    expect(loaded).toMatchObject({ ok: true });
    const { front } = await home.loader(args(request("/", "nl")));
    expect(front.municipalities.map((one) => one.name)).toContain("Nieuw Beemd");
    const { view } = await search.loader(args(request("/zoeken", "nl")));
    expect(JSON.stringify(view.facets)).toContain("Nieuw Beemd");
    expect(JSON.stringify(view.facets)).not.toContain(`"${name}"`);
  });
}

const request = (address: string, lang: string) =>
  new Request(`http://localhost${address}`, {
    headers: { cookie: `taal=${lang}; weergave=verwijzer` },
  });

const args = (asked: Request, params: Record<string, string> = {}) => ({
  request: asked,
  params,
  context: { nonce: "", requestId: "", visitor: { address: "192.0.2.1", browser: "test" } },
});

const codeIn = (address: string) =>
  new URL(address, "http://localhost").pathname.split("/").at(-1)!;

/** What the region calls the dimensions that it has. */
function dimensionsOf({ classification }: RegionConfig, lang: string): string[] {
  return DIMENSIONS.flatMap((dimension) => {
    const named = classification[dimension];
    return named ? [lang === "en" ? (named.nameEn ?? named.name) : named.name] : [];
  });
}

/** Names that another region has and this one has not, and that are no words of the demo's own texts. */
function strangeWords(own: RegionConfig, others: RegionConfig[]): string[] {
  const texts = readdirSync("prisma/demo/texts").map((file) =>
    readFileSync(`prisma/demo/texts/${file}`, "utf8"),
  );
  const known = [JSON.stringify(own), ...texts].join(" ").toLowerCase();
  return others
    .flatMap((other) => [
      other.name,
      other.plan.name,
      ...[other.municipalities, other.segments, other.profiles, other.intensities]
        .flat()
        .map(({ name }) => name),
    ])
    .filter((word) => word.length >= TELLING && !known.includes(word.toLowerCase()));
}
