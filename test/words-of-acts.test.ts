/** Everything that the log can hold is said there in words. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { expect, test } from "vitest";

import { bookText } from "~/domain/catalogue/book-texts/book-text";
import type { Machine } from "~/domain/kernel/state-machine";
import { application } from "~/domain/providers/admission/application";
import { allocation } from "~/domain/combinations/allocation/allocation";
import { POSTING_KINDS } from "~/domain/combinations/ledger/account";
import { combination } from "~/domain/combinations/membership/combination";
import { partnerCall, partnerReply } from "~/domain/combinations/partner-calls/partner-call";
import { resolution } from "~/domain/combinations/resolutions/resolution";
import { proposal } from "~/domain/combinations/proposals/proposal";
import { contractState } from "~/domain/providers/contracts/contract-state";
import { clientStop } from "~/domain/providers/stops/client-stop";
import { supplierPage } from "~/domain/providers/supplier/supplier-page";
import { referral } from "~/domain/referrals/referral/referral";
import { availability } from "~/domain/referrals/requests/availability";
import { dispute } from "~/domain/signals/disputes/dispute";
import { notice } from "~/domain/signals/notices/notice";
import { signal } from "~/domain/signals/signals/signal";
import { subcontract } from "~/domain/subcontracting/subcontract/subcontract";
import { audit as auditEn } from "~/i18n/en/audit";
import { changes as changesEn } from "~/i18n/en/changes";
import { audit as auditNl } from "~/i18n/nl/audit";
import { changes as changesNl } from "~/i18n/nl/changes";

const movesOf = (machine: Machine<string, string>) => [
  ...new Set(Object.values(machine).flatMap((moves) => Object.keys(moves))),
];

/** What follows the dot where the act is put together. */
const TEMPLATES: Record<string, string[]> = {
  allocation: movesOf(allocation),
  application: movesOf(application),
  "application-member": ["confirm", "decline"],
  availability: [...movesOf(availability), "send"],
  "book-text": [...movesOf(bookText), "begin", "comment", "answer"],
  budget: [...POSTING_KINDS],
  "budget-proposal": [...movesOf(proposal), "write"],
  "client-stop": movesOf(clientStop),
  combination: movesOf(combination),
  contract: [...movesOf(contractState), "keep", "extend", "index"],
  dispute: [...movesOf(dispute), "say"],
  notice: movesOf(notice),
  "partner-call": movesOf(partnerCall),
  "partner-reply": movesOf(partnerReply),
  "preliminary-service": ["end", "resume", "confirm"],
  referral: movesOf(referral),
  resolution: movesOf(resolution),
  signal: movesOf(signal),
  subcontract: movesOf(subcontract),
  "supplier-page": movesOf(supplierPage),
};

const text = ["app/domain", "app/db"]
  .flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" }).map((file) => join(folder, file)),
  )
  .filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts"))
  .map((file) => readFileSync(file, "utf8"))
  .join("\n");
const written = [
  ...text.matchAll(/\baction(?::| =)([^\n;]*)/g),
  ...text.matchAll(/\btrace(?:Of|d)\(([^)]*)/g),
].map(([, part = ""]) => part);
const literal = written.flatMap((part) =>
  [...part.matchAll(/"([a-z-]+\.[a-z-]+)"/g)].map(([, act = ""]) => act),
);
const templated = written.flatMap((part) =>
  [...part.matchAll(/`([a-z-]+)\.\$\{/g)].map(([, start = ""]) => start),
);

test("an act that is put together has its table", () => {
  expect([...new Set(templated)].toSorted()).toEqual(Object.keys(TEMPLATES).toSorted());
});

test.each([
  ["Dutch", { ...changesNl.acts, ...auditNl.acts }],
  ["English", { ...changesEn.acts, ...auditEn.acts }],
])("every act that is kept in the log has words in %s", (_, acts) => {
  const joined = Object.entries(TEMPLATES).flatMap(([start, ends]) =>
    ends.map((end) => `${start}.${end}`),
  );
  expect(literal.length).toBeGreaterThan(100);
  expect([...literal, ...joined].filter((act) => !(act in acts))).toEqual([]);
});
