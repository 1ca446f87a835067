/**
 * Every loader and action behind the login asks who it is itself (security requirement S-25): a request
 * for data runs the loaders it names alone, so that nothing above them protects them.
 */
import { readdirSync, readFileSync } from "node:fs";

import { expect, test } from "vitest";

const PUBLIC = ["public", "machine"];

/** Open by their nature; the reason why. */
const OPEN: Record<string, string> = {
  "account/sign-in.tsx loader": "nobody is signed in yet",
  "account/sign-in.tsx action": "nobody is signed in yet",
  "account/forgotten-password.tsx loader": "whoever lost the password cannot sign in",
  "account/forgotten-password.tsx action": "whoever lost the password cannot sign in",
  "account/new-password.tsx loader": "the link is what lets in",
  "account/new-password.tsx action": "the link is what lets in",
  "account/invitation.tsx loader": "the link is what lets in",
  "account/invitation.tsx action": "the link is what lets in",
  "account/claim.tsx loader": "the link is what lets in",
  "account/claim.tsx action": "the link is what lets in",
  "account/new-email.tsx loader": "the link is what lets in",
  "account/new-email.tsx action": "the link is what lets in",
  "registration/start.tsx loader": "whoever wants to be a provider has no account yet",
  "registration/start.tsx action": "whoever wants to be a provider has no account yet",
  "registration/overview.tsx loader": "the link is what lets in",
  "registration/proofs.tsx action":
    "the link is what lets in, read with the form that may be large",
  "registration/member.tsx loader": "the link is what lets in",
  "registration/member.tsx action": "the link is what lets in",
  "account/sign-out.tsx loader": "says only that it takes forms",
  "account/sign-out.tsx action": "ends the session of the request, whosever it is",
};

type Part = { name: string; text: string };

/** The functions of a module and its exported constants, each with its text. */
function partsOf(source: string): Part[] {
  const begins = [
    ...source.matchAll(/^(?:export (?:const|(?:async )?function)|(?:async )?function) (\w+)/gm),
  ];
  return begins.map((begin) => {
    const rest = source.slice(begin.index);
    const end = /^(?:\}|[^\n]*;)\n/m.exec(rest);
    return { name: begin[1]!, text: rest.slice(0, end ? end.index + end[0].length : undefined) };
  });
}

/** What the web has that asks who it is, by itself or by another that does. */
function guards(parts: Part[]): Set<string> {
  const known = new Set([
    ...["requireActor", "requireSignedIn", "requireCodeAwaited", "requireOwner"],
    // By the link of a request to be admitted, or with the account of its manager.
    ...["requireByLink", "findByLink"],
  ]);
  for (let before = -1; before !== known.size;) {
    before = known.size;
    for (const { name, text } of parts) if (calls(text, known)) known.add(name);
  }
  return known;
}

function calls(text: string, names: Set<string>): boolean {
  return [...text.matchAll(/\b(\w+)\(/g)].some(([, name]) => names.has(name!));
}

function isGuarded({ name, text }: Part, names: Set<string>): boolean {
  const handedOver = new RegExp(`^export const ${name} = (\\w+);`).exec(text)?.[1];
  return handedOver ? names.has(handedOver) : calls(text, names);
}

const WEB = readdirSync("app/web", { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".server.ts"))
  .flatMap((file) => partsOf(readFileSync(`app/web/${file}`, "utf8")));
const GUARDS = guards(WEB);

const unguarded = (file: string, source: string) =>
  partsOf(source)
    .filter(({ name }) => name === "loader" || name === "action")
    .filter((part) => !isGuarded(part, GUARDS))
    .map(({ name }) => `${file} ${name}`);

test("every loader and action behind the login asks who it is", () => {
  const files = readdirSync("app/routes", { recursive: true, encoding: "utf8" }).filter(
    (file) =>
      /\.tsx?$/.test(file) && !file.includes(".test.") && !PUBLIC.includes(file.split("/")[0]!),
  );
  expect(files.length).toBeGreaterThan(4);
  const open = files.flatMap((file) => unguarded(file, readFileSync(`app/routes/${file}`, "utf8")));
  expect(open.sort()).toEqual(Object.keys(OPEN).sort());
});

test.each([
  ["export async function loader() {\n  return 1;\n}\n", ["x loader"]],
  ["export async function loader({ request }) {\n  await requireActor(request);\n}\n", []],
  ["export function loader({ request }) {\n  return getStartPage(request, 1);\n}\n", []],
  ["export const action = receiveSignIn;\n", ["x action"]],
  [
    "export async function loader({ request }) {\n  await requireActor(request);\n}\n\nexport async function action() {\n  return 1;\n}\n",
    ["x action"],
  ],
])("seen in %j", (source, found) => {
  expect(unguarded("x", source)).toEqual(found);
});
