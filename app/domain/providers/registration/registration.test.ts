import { beforeEach, expect, test } from "vitest";

import { saveRegion } from "~test/factories/a-region";
import { aManagerOf } from "~test/factories/actors";
import {
  A_SIGNER,
  ADMISSION,
  aDraft,
  AN_ITEM,
  AN_ORGANISATION,
  anAdmittingRegion,
  aWholeDraft,
} from "~test/factories/registration";
import { aDatabase, run } from "~test/setup/database";

import { discardApplication, withdrawApplication } from "./end-application.server";
import { getApplication } from "./get-application.server";
import { keepItem, removeItem } from "./keep-items.server";
import { keepOrganisation, keepPeople, keepPlaces } from "./keep-organisation.server";
import { submitApplication } from "./submit-application.server";
import { supplyApplication } from "./supply-application.server";
import { moveApplication } from "../admission/move-application.server";
import { prisma } from "~/db/client.server";
import { anApplicant } from "~/domain/accounts/public";

const handle = aDatabase();
const monday = new Date("2026-11-30T10:00:00Z");

beforeEach(async () => {
  await saveRegion(anAdmittingRegion());
  await run(handle.admin, "delete from applicant; delete from organisation; delete from supplier");
  await run(handle.admin, "delete from account_user; delete from outbox_message");
});

const state = async (id: string) =>
  (await prisma().application.findUniqueOrThrow({ where: { id } })).state;

test("a part is saved; a form from an older version is told so and changes nothing", async () => {
  const { id: applicationId, actor } = await aDraft();
  const of = { applicationId, revision: 0 };
  const stated = AN_ORGANISATION;
  expect(await keepOrganisation(actor, { ...of, stated })).toEqual({
    ok: true,
    value: { revision: 1 },
  });
  const other = { ...stated, legalName: "Anders BV" };
  expect(await keepOrganisation(actor, { ...of, stated: other })).toEqual({
    ok: false,
    refusals: [{ code: "application.saved-meanwhile", conflict: true }],
  });
  const { applicant } = await getApplication(actor, applicationId);
  expect(applicant).toMatchObject({ legalName: "Zorg Nieuw BV", agb: "22220001" });
});

test("of two tabs that save at once, one wins and the other is told", async () => {
  const { id: applicationId, actor } = await aDraft();
  const save = (name: string) =>
    keepPeople(actor, { applicationId, revision: 0, people: [{ ...A_SIGNER, name }] });
  const outcomes = await Promise.all([save("Een"), save("Twee"), save("Drie")]);
  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
});

test("what is filled in must be right, each at its own field", async () => {
  const { id: applicationId, actor } = await aDraft();
  const of = { applicationId, revision: 0 };
  const stated = { ...AN_ORGANISATION, agb: "123", branchNumbers: ["12"], email: "nee" };
  expect(await keepOrganisation(actor, { ...of, stated })).toMatchObject({
    refusals: [{ field: "agb" }, { field: "email" }, { field: "branchNumbers" }],
  });
  const people = [A_SIGNER, { ...A_SIGNER, name: "", email: "nee" }];
  expect(await keepPeople(actor, { ...of, people })).toMatchObject({
    refusals: [{ field: "name-1" }, { field: "email-1" }],
  });
  const place = { name: "Huis", street: "Dam", houseNumber: "1", city: "Hoorn", branchNumber: "" };
  const places = [
    { ...place, postcode: "1621 AB" },
    { ...place, postcode: "9999 ZZ" },
  ];
  expect(await keepPlaces(actor, { ...of, places })).toMatchObject({
    refusals: [{ code: "place.unknown-postcode", field: "postcode-1" }],
  });
});

test("a draft cannot take the number of a provider that is here", async () => {
  const { id: applicationId, actor } = await aDraft();
  await prisma().supplier.create({
    data: {
      ...{ code: "p1", slug: "p1", name: "De Kreek", kind: "provider" },
      provider: { create: { legalName: "De Kreek BV", kvk: "12345678" } },
    },
  });
  const stated = { ...AN_ORGANISATION, kvk: "12345678" };
  expect(await keepOrganisation(actor, { applicationId, revision: 0, stated })).toMatchObject({
    refusals: [{ code: "registration.kvk-known", field: "kvk" }],
  });
});

test("a part is asked once, only where it is open, and can be taken away", async () => {
  const { id: applicationId, actor, revision } = await aDraft();
  const keep = async (item: typeof AN_ITEM | Record<string, unknown>) =>
    keepItem(actor, {
      ...{ applicationId, revision: await revision(), itemId: null },
      item: { ...AN_ITEM, ...item },
    });
  await keep({});
  await keep({ motivation: "Beter" });
  expect(await keep({ segment: "seg-rond", profile: "p02" })).toMatchObject({
    refusals: [{ code: "registration.closed" }],
  });
  expect(await keep({ intensities: ["jw-onbekend"] })).toMatchObject({
    refusals: [{ code: "registration.no-scope" }],
  });
  const outside = { law: null, segment: null, profile: null, intensities: [] };
  expect(await keep(outside)).toMatchObject({ refusals: [{ code: "registration.no-outside" }] });
  await keep({ ...outside, outside: "Hulp met paarden op zee" });
  const { items } = await getApplication(actor, applicationId);
  expect(items.map(({ motivation, outside: text }) => [motivation, text]).toSorted()).toEqual([
    ["Beter", ""],
    ["Wij doen dit al tien jaar.", "Hulp met paarden op zee"],
  ]);
  await removeItem(actor, { applicationId, revision: await revision(), itemId: items[0]!.id });
  expect((await getApplication(actor, applicationId)).items).toHaveLength(1);
});

test("another's request answers like one that does not exist", async () => {
  const mine = await aDraft();
  const other = anApplicant(crypto.randomUUID(), crypto.randomUUID());
  const of = { applicationId: mine.id, revision: 0 };
  const tries = [
    () => getApplication(other, mine.id),
    () => keepPeople(other, { ...of, people: [A_SIGNER] }),
    () => submitApplication(other, { ...of, isTrue: true }),
    () => discardApplication(other, mine.id),
    () => discardApplication(aManagerOf(crypto.randomUUID()), mine.id),
  ];
  for (const attempt of tries) await expect(attempt()).rejects.toThrow("Missing: application");
  expect(await state(mine.id)).toBe("draft");
});

test("a draft is not handed in while anything is missing", async () => {
  await saveRegion(
    anAdmittingRegion({
      admission: {
        ...ADMISSION,
        proofs: [{ code: "kvk", name: "Uittreksel", keep: "file", ask: "Koop het" }],
      },
    }),
  );
  const { id: applicationId, actor } = await aDraft();
  const outcome = await submitApplication(actor, { applicationId, revision: 0, isTrue: false });
  const codes = outcome.ok ? [] : outcome.refusals.map(({ code }) => code);
  expect([...new Set(codes)]).toEqual([
    ...["registration.gap", "registration.no-signer", "registration.no-items"],
    ...["registration.proof-none", "registration.not-stated"],
  ]);
  expect(await state(applicationId)).toBe("draft");
});

test("a whole draft is handed in once, with the region's term", async () => {
  const { id: applicationId, actor, revision } = await aWholeDraft();
  const submitting = { applicationId, revision: await revision(), isTrue: true };
  const outcomes = await Promise.all(
    [1, 2, 3].map(() => submitApplication(actor, submitting, monday)),
  );
  // Thirty workdays from Monday 30 November 2026 in a region without holidays.
  expect(outcomes.filter(({ ok }) => ok)).toEqual([{ ok: true, value: { dueOn: "2027-01-11" } }]);
  expect(outcomes.filter(({ ok }) => !ok)).toMatchObject([
    { refusals: [{ conflict: true }] },
    { refusals: [{ conflict: true }] },
  ]);
  const types = (await prisma().outboxMessage.findMany()).map(({ type }) => type);
  expect(types.filter((type) => type === "application.submitted")).toHaveLength(1);
});

test("two requests of one organisation are not handled at once", async () => {
  const one = await aWholeDraft();
  const two = await aWholeDraft({ email: "collega@zorgnieuw.test" });
  const submit = async ({ id, actor, revision }: typeof one) =>
    submitApplication(actor, { applicationId: id, revision: await revision(), isTrue: true });
  const outcomes = await Promise.all([submit(one), submit(two)]);
  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
  expect(outcomes.find(({ ok }) => !ok)).toMatchObject({
    refusals: [{ code: "registration.runs-already" }],
  });
});

test("a request is thrown away as a draft, withdrawn later, and each only once", async () => {
  const draft = await aDraft();
  expect(await withdrawApplication(draft.actor, draft.id)).toMatchObject({
    refusals: [{ conflict: true }],
  });
  expect(await discardApplication(draft.actor, draft.id)).toMatchObject({ ok: true });
  expect(await discardApplication(draft.actor, draft.id)).toMatchObject({
    refusals: [{ conflict: true }],
  });
  const whole = await aWholeDraft();
  const revision = await whole.revision();
  await submitApplication(whole.actor, { applicationId: whole.id, revision, isTrue: true });
  expect(await discardApplication(whole.actor, whole.id)).toMatchObject({ ok: false });
  expect(await withdrawApplication(whole.actor, whole.id)).toMatchObject({ ok: true });
  expect(await state(whole.id)).toBe("withdrawn");
});

test("what more is asked is answered whole, and the clock stood still meanwhile", async () => {
  const { id, actor, revision } = await aWholeDraft();
  const submitting = { applicationId: id, revision: await revision(), isTrue: true };
  await submitApplication(actor, submitting, monday);
  const asked = new Date("2026-12-07T10:00:00Z");
  await prisma().$transaction(async (tx) => {
    await moveApplication(tx, { id, move: "take", now: asked });
    await moveApplication(tx, { id, move: "ask", now: asked });
    for (const text of ["Hoeveel mensen?", "Welke methode?"])
      await tx.applicationAsk.create({
        data: { applicationId: id, text, askedBy: "regio", askedAt: asked },
      });
  });
  const asks = await prisma().applicationAsk.findMany({ orderBy: { text: "asc" } });
  const [one, two] = asks.map((ask) => ask.id) as [string, string];
  const supply = (answers: Record<string, string>, isDone: boolean, at: string) =>
    supplyApplication(actor, { applicationId: id, answers, isDone }, new Date(at));

  await supply({ [one]: "Twaalf" }, false, "2026-12-08T10:00:00Z");
  const kept = await prisma().application.findUniqueOrThrow({ where: { id } });
  expect(kept.tokenExpiresAt).toEqual(new Date("2027-03-08T10:00:00Z"));
  expect(await supply({ [one]: "x".repeat(4_001) }, false, "2026-12-08T10:00:00Z")).toMatchObject({
    refusals: [{ code: "registration.too-long", field: `answer-${one}` }],
  });
  expect(await supply({ [one]: "Twaalf" }, true, "2026-12-08T10:00:00Z")).toMatchObject({
    refusals: [{ code: "registration.no-answer", field: `answer-${two}` }],
  });
  expect(await state(id)).toBe("more_asked");
  expect(await supply({ [two]: "Samen" }, true, "2026-12-14T10:00:00Z")).toMatchObject({
    ok: true,
  });
  const after = await getApplication(actor, id);
  // Asked a week after it came in, answered a week later: a week later due.
  expect(after).toMatchObject({ state: "screening", dueOn: "2027-01-18" });
  expect(after.asks.map(({ answer }) => answer).toSorted()).toEqual(["Samen", "Twaalf"]);
  expect(await supply({}, true, "2026-12-15T10:00:00Z")).toMatchObject({
    refusals: [{ code: "application.nothing-asked", conflict: true }],
  });
});
