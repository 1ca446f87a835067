/** The region's colours as custom properties; anything that is no plain hex colour is left out. */
export type Theme = { brand: string; brandDark: string; accent: string; accentDark: string };

export function themeCss({ brand, brandDark, accent, accentDark }: Theme): string {
  const light = rule({ brand, accent });
  const dark = rule({ brand: brandDark, accent: accentDark });
  return `@media screen {\n  ${light}\n  @media (prefers-color-scheme: dark) {\n    ${dark}\n  }\n}\n`;
}

function rule(colours: Record<string, string>): string {
  const declarations = Object.entries(colours)
    .filter(([, colour]) => /^#[0-9a-f]{6}$/i.test(colour))
    .map(([name, colour]) => `--etalage-${name}: ${colour};`);
  return `:root { ${declarations.join(" ")} }`;
}
