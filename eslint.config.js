import js from "@eslint/js";
import ts from "typescript-eslint";

/** Rules that are not about imports; those stand in .dependency-cruiser.cjs. */
const restrict = (...rules) => ({ "no-restricted-syntax": ["error", ...rules] });

const noClock = [
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: "A noun is told the time.",
  },
  {
    selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
    message: "A noun is told the time.",
  },
  {
    selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']",
    message: "A noun gives the same answer every time.",
  },
];

const noRequest = {
  selector: "TSTypeReference[typeName.name='Request']",
  message: "The Request stops in app/web.",
};

const noEnvironment = {
  selector: "MemberExpression[object.name='process'][property.name='env']",
  message: "Only app/env.server.ts reads the environment.",
};

const noMarkup = {
  selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']",
  message: "Texts are plain text (security requirement S-35).",
};

const noInlineStyle = {
  selector: "JSXAttribute[name.name='style']",
  message: "The content security policy blocks style attributes; use a class or an SVG attribute.",
};

const noRawSql = {
  selector: "MemberExpression[property.name=/^\\$(query|execute)RawUnsafe$/]",
  message: "SQL with values in its text belongs in app/db only.",
};

export default ts.config(
  { ignores: ["node_modules", "build", ".data", "app/generated", "public"] },
  js.configs.recommended,
  ts.configs.recommended,
  {
    files: ["**/*.{ts,tsx,js,mjs,cjs}"],
    languageOptions: {
      globals: {
        process: "readonly",
        console: "readonly",
        module: "writable",
        require: "readonly",
        URL: "readonly",
        setTimeout: "readonly",
        fetch: "readonly",
      },
    },
    rules: {
      "max-lines": ["error", 300],
      "max-depth": ["error", 3],
      "max-params": ["error", 3],
      complexity: ["error", 10],
      "no-console": "off",
      "no-eval": "error",
      "@typescript-eslint/consistent-type-imports": [
        "error",
        { fixStyle: "inline-type-imports", disallowTypeAnnotations: false },
      ],
      "@typescript-eslint/no-unused-vars": [
        "error",
        { argsIgnorePattern: "^_", varsIgnorePattern: "^_" },
      ],
    },
  },
  {
    files: ["app/**/*.{ts,tsx}", "search/**/*.ts", "prisma/**/*.ts"],
    ignores: ["**/*.test.*"],
    rules: { "max-lines-per-function": ["error", 60] },
  },
  { files: ["app/routes/**"], rules: { "max-lines": ["error", 150] } },
  {
    files: ["app/**/*.{ts,tsx}", "search/**/*.ts"],
    ignores: ["**/*.test.*", "app/env.server.ts", "app/cli/**", "app/db/**"],
    rules: restrict(noEnvironment, noMarkup, noInlineStyle, noRawSql),
  },
  {
    files: ["app/db/**/*.ts"],
    ignores: ["**/*.test.*"],
    rules: restrict(noEnvironment, noMarkup),
  },
  {
    files: ["app/domain/**/*.ts"],
    ignores: ["**/*.test.*"],
    rules: restrict(noEnvironment, noRequest, noRawSql),
  },
  {
    files: ["app/domain/**/*.ts", "search/**/*.ts"],
    ignores: ["**/*.test.*", "**/*.server.ts", "**/*.form.ts"],
    rules: restrict(noEnvironment, noRequest, noRawSql, ...noClock),
  },
  {
    files: ["app/**/*.{ts,tsx}", "search/**/*.ts"],
    ignores: ["app/routes/**", "app/routes.ts", "app/root.tsx", "app/entry.*.tsx"],
    rules: {
      "no-restricted-exports": [
        "error",
        {
          restrictDefaultExports: {
            direct: true,
            named: true,
            defaultFrom: true,
            namedFrom: true,
            namespaceFrom: true,
          },
        },
      ],
    },
  },
  { files: ["**/*.cjs"], rules: { "@typescript-eslint/no-require-imports": "off" } },
  {
    files: ["**/*.test.{ts,tsx}"],
    rules: { "max-params": "off" },
  },
);
