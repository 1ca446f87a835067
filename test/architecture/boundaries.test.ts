/** One planted violation of every import rule, and the legitimate neighbour that stays allowed. */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";

import { afterAll, expect, test } from "vitest";

const require = createRequire(import.meta.url);
const { forbidden } = require("../../.dependency-cruiser.cjs") as { forbidden: { name: string }[] };

type Planted = { rule: string; file: string; imports: string; target: string };

const PLANTED: Planted[] = [
  {
    rule: "domain-knows-no-screen",
    file: "app/domain/providers/a.server.ts",
    imports: "~/components/card",
    target: "app/components/card.ts",
  },
  {
    rule: "nouns-are-pure",
    file: "app/domain/providers/b.ts",
    imports: "./read.server",
    target: "app/domain/providers/read.server.ts",
  },
  {
    rule: "nouns-are-pure-of-node",
    file: "app/domain/providers/c.ts",
    imports: "node:fs",
    target: "",
  },
  {
    rule: "areas-by-the-door",
    file: "app/domain/search/d.server.ts",
    imports: "~/domain/providers/inner",
    target: "app/domain/providers/inner.ts",
  },
  {
    rule: "area-order-accounts",
    file: "app/domain/accounts/e.ts",
    imports: "~/domain/catalogue/public",
    target: "app/domain/catalogue/public.ts",
  },
  {
    rule: "area-order-catalogue",
    file: "app/domain/catalogue/f.ts",
    imports: "~/domain/providers/public",
    target: "app/domain/providers/public.ts",
  },
  {
    rule: "area-order-providers",
    file: "app/domain/providers/g.ts",
    imports: "~/domain/combinations/public",
    target: "app/domain/combinations/public.ts",
  },
  {
    rule: "area-order-combinations",
    file: "app/domain/combinations/h.ts",
    imports: "~/domain/search/public",
    target: "app/domain/search/public.ts",
  },
  {
    rule: "area-order-search",
    file: "app/domain/search/i.ts",
    imports: "~/domain/referrals/public",
    target: "app/domain/referrals/public.ts",
  },
  {
    rule: "area-order-referrals",
    file: "app/domain/referrals/w.ts",
    imports: "~/domain/monitoring/public",
    target: "app/domain/monitoring/public.ts",
  },
  {
    rule: "area-order-signals",
    file: "app/domain/signals/w.ts",
    imports: "~/domain/monitoring/public",
    target: "app/domain/monitoring/public.ts",
  },
  {
    rule: "area-order-monitoring",
    file: "app/domain/monitoring/x.ts",
    imports: "~/domain/unheard-of/public",
    target: "app/domain/unheard-of/public.ts",
  },
  {
    rule: "kernel-stands-alone",
    file: "app/domain/kernel/j.ts",
    imports: "~/domain/accounts/public",
    target: "app/domain/accounts/public.ts",
  },
  {
    rule: "screens-ask-the-domain",
    file: "app/routes/k.tsx",
    imports: "~/db/read.server",
    target: "app/db/read.server.ts",
  },
  {
    rule: "components-run-in-the-browser",
    file: "app/components/l.tsx",
    imports: "~/domain/providers/wait.form",
    target: "app/domain/providers/wait.form.ts",
  },
  {
    rule: "routes-are-leaves",
    file: "app/components/m.tsx",
    imports: "~/routes/home",
    target: "app/routes/home.tsx",
  },
  {
    rule: "one-writer",
    file: "app/domain/providers/n.server.ts",
    imports: "~/db/client.server",
    target: "app/db/client.server.ts",
  },
  {
    rule: "only-jobs-know-mail",
    file: "app/web/o.server.ts",
    imports: "~/mail/letter",
    target: "app/mail/letter.ts",
  },
  {
    rule: "search-stands-alone",
    file: "search/p.ts",
    imports: "~/domain/kernel/day",
    target: "app/domain/kernel/day.ts",
  },
  {
    rule: "one-door-to-the-engines",
    file: "app/web/q.server.ts",
    imports: "~search/postgres/engine.server",
    target: "search/postgres/engine.server.ts",
  },
  {
    rule: "only-sessions-know-lucia",
    file: "app/web/r.server.ts",
    imports: "lucia",
    target: "node_modules/lucia/index.js",
  },
  {
    rule: "no-tests-in-production",
    file: "app/web/s.ts",
    imports: "~/web/s.test",
    target: "app/web/s.test.ts",
  },
];

const room = mkdtempSync(path.resolve("node_modules/.boundaries-"));
afterAll(() => rmSync(room, { recursive: true, force: true }));

function write(file: string, text: string): void {
  const full = path.join(room, file);
  mkdirSync(path.dirname(full), { recursive: true });
  writeFileSync(full, text);
}

/** Every violation that the checker reports, as "rule: file". */
function violations(): string[] {
  const program = path.resolve("node_modules/dependency-cruiser/bin/dependency-cruise.mjs");
  const args = [program, "--config", "rules.cjs", "--output-type", "json", "app", "search"];
  const options = { cwd: room, encoding: "utf8", maxBuffer: 64 << 20 } as const;
  const report = JSON.parse(output(() => execFileSync(process.execPath, args, options))) as {
    summary: { violations: { rule: { name: string }; from: string }[] };
  };
  return report.summary.violations.map(({ rule, from }) => `${rule.name}: ${from}`);
}

/** The checker exits non-zero when it finds something: that is what is asked for here. */
function output(run: () => string): string {
  try {
    return run();
  } catch (error) {
    return (error as { stdout: string }).stdout;
  }
}

test("every rule catches its planted violation, and nothing else is caught", () => {
  write(
    "tsconfig.json",
    '{"compilerOptions":{"jsx":"react-jsx","moduleResolution":"bundler","module":"esnext","paths":{"~/*":["./app/*"],"~search/*":["./search/*"]}}}',
  );
  write("package.json", '{"type":"module","dependencies":{"lucia":"*"}}');
  symlinkSync(path.resolve(".dependency-cruiser.cjs"), path.join(room, "rules.cjs"));
  for (const { target } of PLANTED) if (target) write(target, "export const it = 1;\n");
  for (const { file, imports } of PLANTED) write(file, `import "${imports}";\n`);
  write("app/domain/kernel/t.ts", 'import { two } from "./u";\nexport const one = two;\n');
  write(
    "app/domain/kernel/u.ts",
    'import type { one } from "./t";\nexport const two: typeof one = 2;\n',
  );
  write("app/web/lonely.ts", "export const nobody = 1;\n");
  // What stays allowed: a verb that uses the database, a door, and its own noun.
  write(
    "app/domain/search/v.server.ts",
    'import "~/db/read.server";\nimport "~/domain/providers/public";\nimport "./i";\n',
  );

  const found = violations();

  const expected = [
    ...PLANTED.map(({ rule, file }) => `${rule}: ${file}`),
    "no-cycles: app/domain/kernel/t.ts",
    "no-orphans: app/web/lonely.ts",
  ];
  expect(expected.filter((violation) => !found.includes(violation))).toEqual([]);
  expect(found.filter((violation) => violation.includes("v.server.ts"))).toEqual([]);
});

test("every rule has a planted violation", () => {
  const planted = new Set([...PLANTED.map(({ rule }) => rule), "no-cycles", "no-orphans"]);
  expect(forbidden.map(({ name }) => name).filter((name) => !planted.has(name))).toEqual([]);
});
