import fc from "fast-check";
import { beforeAll, beforeEach, expect, test } from "vitest";

import { db } from "~/db/read.server";
import { type Actor, theSystem } from "~/domain/accounts/public";
import { importRegisters } from "~/domain/combinations/public.server";
import { aManagerOf } from "~test/factories/actors";
import { saveRegion } from "~test/factories/a-region";
import { aRegisterFolder } from "~test/factories/a-register-folder";
import { aRegisterRegion } from "~test/factories/registers";
import { aDatabase, run } from "~test/setup/database";

import type { OfferFields } from "./page";
import { discardDraft } from "./discard-draft.server";
import { publishedPage } from "./published-fields.server";
import { publishPage } from "./publish-page.server";
import { saveDraft } from "./save-draft.server";

const handle = aDatabase();
const now = new Date("2026-11-25T10:00:00Z");
let supplierId: string;

beforeAll(async () => {
  await saveRegion(aRegisterRegion());
  await importRegisters(theSystem("import"), aRegisterFolder(), { now });
  ({ id: supplierId } = await db.supplier.findFirstOrThrow({ where: { code: "p001" } }));
});
beforeEach(() => run(handle.admin, "truncate page_version"));

const person = (userId: string): Actor => ({ ...aManagerOf(supplierId), userId });

type Step = { who: 0 | 1; does: "look" | "save" | "publish" | "discard" | "both-save" };

const steps = fc.array(
  fc.record({
    who: fc.constantFrom<0 | 1>(0, 1),
    does: fc.constantFrom<Step["does"]>("look", "save", "save", "publish", "discard", "both-save"),
  }),
  { minLength: 4, maxLength: 10 },
);

const newestRevision = async () =>
  (await db.pageVersion.aggregate({ _max: { revision: true } }))._max.revision ?? 0;

let texts = 0;

/** Two people who each know the page as they last saw it. */
class Desk {
  seen = [0, 0];
  /** What was acknowledged: the text, and the number that its author had seen. */
  acknowledged: { text: string; after: number; revision: number }[] = [];

  async look(who: number) {
    this.seen[who] = await newestRevision();
  }

  async save(who: number) {
    const page = await publishedPage(db, { supplierId, offerCode: "o1" });
    const text = `Tekst ${texts++} van ${who}`;
    const fields = { ...(page!.fields as OfferFields), descriptionPlain: text };
    const after = this.seen[who]!;
    const draft = { offerCode: "o1", revision: after, fields };
    const outcome = await saveDraft(person(`u${who}`), draft, now);
    if (!outcome.ok) return;
    this.acknowledged.push({ text, after, revision: outcome.value.revision });
    this.seen[who] = outcome.value.revision;
  }

  async act(who: number, verb: typeof publishPage | typeof discardDraft) {
    const outcome = await verb(
      person(`u${who}`),
      { offerCode: "o1", revision: this.seen[who]! },
      now,
    );
    if (outcome.ok) this.seen[who] = outcome.value.revision;
  }

  async take({ who, does }: Step) {
    if (does === "look") return this.look(who);
    if (does === "save") return this.save(who);
    if (does === "both-save") return Promise.all([this.save(0), this.save(1)]);
    return this.act(who, does === "publish" ? publishPage : discardDraft);
  }
}

test("two editors at once: no save that was acknowledged is ever lost or written over unseen", async () => {
  await fc.assert(
    fc.asyncProperty(steps, async (all) => {
      await run(handle.admin, "truncate page_version");
      const desk = new Desk();
      for (const step of all) await desk.take(step);
      const log = await db.pageVersion.findMany({ orderBy: { revision: "asc" } });

      expect(log.map(({ revision }) => revision)).toEqual(log.map((_, i) => i + 1));
      for (const { text, after, revision } of desk.acknowledged) {
        const row = log.find((one) => one.revision === revision);
        expect(row?.fields).toMatchObject({ descriptionPlain: text });
        const between = log.filter((one) => one.revision > after && one.revision < revision);
        expect(between.filter(({ act }) => act !== "register")).toEqual([]);
      }
      const published = log.findLast(({ act }) => act === "published");
      const page = await publishedPage(db, { supplierId, offerCode: "o1" });
      if (published) expect(page!.fields).toEqual(published.fields);
    }),
    { numRuns: 15, seed: 2026 },
  );
}, 60_000);
