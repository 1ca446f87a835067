import { expect, test } from "vitest";

import { anAccount, requestOf } from "~test/factories/accounts";
import { aPdfOf } from "~test/factories/files";
import { aReferralRegion } from "~test/factories/needs";
import { onTheWay } from "~test/factories/on-the-way";
import { ASKS_PLAN, aSummary, handInDocument, SUMMARY } from "~test/factories/plans";
import { aDatabase } from "~test/setup/database";

import { clientFile } from "./client-file.server";

const database = aDatabase();
const people = aReferralRegion(database, ASKS_PLAN);
const { sender, opened } = onTheWay(people, database);

test("everything of a client is one file, with whole documents however large", async () => {
  const id = await opened();
  await aSummary(sender(), id);
  const documents = [aPdfOf(300_001), aPdfOf(299_999)];
  for (const content of documents)
    expect(await handInDocument(sender(), { id, content })).toMatchObject({ ok: true });
  const { organisationId } = people.worker;
  const officer = await anAccount({ organisationId, roles: ["privacy-officer"] });
  const request = await requestOf(officer, `/verwijzer/client/${id}.json`);
  const answer = await clientFile(request, id);
  expect(answer.headers.get("Cache-Control")).toBe("no-store");
  const { client, plans } = JSON.parse(await answer.text()) as {
    client: { name: string };
    plans: { summary: unknown; document?: string }[];
  };
  expect(client.name).not.toBe("");
  expect(plans.map(({ summary }) => summary)).toEqual([SUMMARY, null, null]);
  expect(plans[0]?.document).toBeUndefined();
  for (const [n, content] of documents.entries())
    expect(Buffer.from(plans[n + 1]?.document ?? "", "base64").equals(content)).toBe(true);
});
