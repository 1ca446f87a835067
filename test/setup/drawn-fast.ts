/**
 * For a file that draws thousands of pages: React and Remix choose their fast halves by this when they are
 * loaded, once in a process. What the other half warns of is heard where the matrix draws each page once.
 */
const { NODE_ENV } = process.env;
process.env.NODE_ENV = "production";
for (const part of [
  ...["react", "react/jsx-runtime", "react/jsx-dev-runtime", "react-dom/server"],
  ...["@remix-run/react", "@remix-run/node", "@remix-run/express"],
])
  await import(part);
process.env.NODE_ENV = NODE_ENV;

export {};
