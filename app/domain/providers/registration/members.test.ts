import { beforeEach, expect, test } from "vitest";

import { saveRegion } from "~test/factories/a-region";
import { AN_ITEM, anAdmittingRegion, aWholeDraft, type Begun } from "~test/factories/registration";
import { aDatabase, run } from "~test/setup/database";

import { keepItem, removeItem } from "./keep-items.server";
import { keepMembers } from "./keep-members.server";
import { memberAddress, shownAddress } from "./member-address.server";
import { getApplication } from "./get-application.server";
import { prisma } from "~/db/client.server";

const handle = aDatabase();

beforeEach(async () => {
  await saveRegion(anAdmittingRegion());
  await run(handle.admin, "delete from applicant; delete from organisation; delete from supplier");
  await run(handle.admin, "delete from account_user; delete from outbox_message");
});

let count = 0;
const mailbox = () => `lid-${++count}@lid.test`;
const stated = () => ({
  ...{ combinationName: "Samen", targetGroup: "Gezinnen" },
  members: [
    { name: "Zorg Nieuw", kvk: "87654321", email: mailbox(), isLead: true },
    { name: "De Ander", kvk: "12345678", email: mailbox(), isLead: false },
  ],
});
type Stated = ReturnType<typeof stated>;

async function keep({ id: applicationId, actor, revision }: Begun, said: Stated) {
  const of = { applicationId, revision: await revision() };
  expect(await keepMembers(actor, { ...of, stated: said })).toMatchObject({ ok: true });
}

/** Members that all took part; letters that asked them are gone. */
async function anAnsweredDraft() {
  const draft = await aWholeDraft();
  const said = stated();
  await keep(draft, said);
  await prisma().applicationMember.updateMany({
    where: { applicationId: draft.id },
    data: { confirmedAt: new Date(), confirmedBy: "Bo", part: "Begeleiding" },
  });
  await run(handle.admin, "delete from outbox_message");
  return { draft, said };
}

async function outcomeOf({ id: applicationId }: Begun) {
  const members = await prisma().applicationMember.findMany({
    where: { applicationId },
    orderBy: { kvk: "asc" },
  });
  const asked = await prisma().outboxMessage.count({ where: { type: "application.member-asked" } });
  return { confirmed: members.map(({ confirmedAt }) => confirmedAt !== null), asked };
}

const [other, lead] = [1, 0];
test.each<[string, (said: Stated) => void, boolean[], number]>([
  ["nothing", () => undefined, [true, true], 0],
  ["the name of the combination", (said) => (said.combinationName = "Anders"), [false, false], 2],
  ["whom it is for", (said) => (said.targetGroup = "Ouderen"), [false, false], 2],
  ["the name of one member", (said) => (said.members[other]!.name = "Ander"), [false, true], 1],
  [
    "who leads",
    ({ members }) => {
      members[lead]!.isLead = false;
      members[other]!.isLead = true;
    },
    [false, false],
    2,
  ],
])("after %s changed, who had confirmed it is asked anew", async (_, change, confirmed, asked) => {
  const { draft, said } = await anAnsweredDraft();
  change(said);
  await keep(draft, said);
  expect(await outcomeOf(draft)).toEqual({ confirmed, asked });
});

test("members confirm what is asked for: another item asks them anew, another motivation does not", async () => {
  const { draft } = await anAnsweredDraft();
  const { id: applicationId, actor, revision } = draft;
  const item = { ...AN_ITEM, motivation: "Beter gezegd." };
  const keepIt = async (more: Partial<typeof AN_ITEM>) =>
    keepItem(actor, {
      ...{ applicationId, revision: await revision(), itemId: null },
      item: { ...item, ...more },
    });
  expect(await keepIt({})).toMatchObject({ ok: true });
  expect(await outcomeOf(draft)).toEqual({ confirmed: [true, true], asked: 0 });
  expect(await keepIt({ intensities: [] })).toMatchObject({ ok: true });
  expect(await outcomeOf(draft)).toEqual({ confirmed: [false, false], asked: 2 });
});

test("an item that is taken away asks them anew as well", async () => {
  const { draft } = await anAnsweredDraft();
  const { id: applicationId, actor, revision } = draft;
  const [item] = (await getApplication(actor, applicationId)).items;
  await removeItem(actor, { applicationId, revision: await revision(), itemId: item!.id });
  expect(await outcomeOf(draft)).toEqual({ confirmed: [false, false], asked: 2 });
});

async function aProvider(email: string | null) {
  await prisma().supplier.create({
    data: {
      ...{ code: "p1", slug: "p1", name: "De Ander", kind: "provider", email },
      provider: { create: { legalName: "De Ander BV", kvk: "12345678" } },
    },
  });
}

test("a provider that the registers know is asked at the address that they hold only", async () => {
  const member = { kvk: "12345678", email: "zelf@bedacht.test" };
  expect(await memberAddress(member)).toEqual({ to: "typed", address: "zelf@bedacht.test" });
  await aProvider("info@deander.test");
  expect(await memberAddress(member)).toEqual({ to: "register", address: "info@deander.test" });
  const shown = await shownAddress(member);
  expect(shown.to).toBe("register");
  expect(shown.address).not.toContain("info@deander.test");
});

test("without an address in the registers nobody is asked", async () => {
  await aProvider(null);
  const draft = await aWholeDraft();
  await keep(draft, stated());
  expect((await outcomeOf(draft)).asked).toBe(1);
});

test("one address gets five of these letters a day at most", async () => {
  const draft = await aWholeDraft();
  const said = stated();
  const [one, two] = said.members;
  for (let time = 0; time < 7; time++) {
    await keep(draft, { ...said, members: [one!] });
    await keep(draft, { ...said, members: [one!, two!] });
  }
  // Once to the one that stays, five times to the other.
  expect((await outcomeOf(draft)).asked).toBe(6);
});
