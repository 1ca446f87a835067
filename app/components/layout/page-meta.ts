/**
 * What a page tells of itself to search engines and to whoever it is sent to: title, description,
 * its one address without choices, and a picture.
 */
import type { MetaDescriptor } from "@remix-run/node";

import type { Shell } from "./shell";
import { layout as en } from "~/i18n/en/layout";
import { layout as nl } from "~/i18n/nl/layout";

const MOST = 160;

type Around = {
  location: { pathname: string };
  matches: readonly unknown[];
};

/** `about` is cut at a word; without it the page is described as the site. */
export function pageMeta(
  { location, matches }: Around,
  { title, about }: { title: string; about?: string | undefined },
): MetaDescriptor[] {
  const shell = (matches[0] as { data?: Shell } | undefined)?.data;
  const language = shell?.language ?? "nl";
  const description = cut(about || { nl, en }[language].madeFor);
  const whole = title ? `${title} - Etalage` : "Etalage";
  if (!shell) return [{ title: whole }];
  const address = shell.origin + location.pathname;
  return [
    { title: whole },
    { name: "description", content: description },
    { tagName: "link", rel: "canonical", href: address },
    { property: "og:type", content: "website" },
    { property: "og:site_name", content: shell.region?.name ?? "Etalage" },
    { property: "og:title", content: title || whole },
    { property: "og:description", content: description },
    { property: "og:url", content: address },
    { property: "og:image", content: `${shell.origin}/og.png` },
    { property: "og:locale", content: { nl: "nl_NL", en: "en_GB" }[language] },
  ];
}

/** At most 160 characters, on one line, without half a word. */
function cut(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  if (line.length <= MOST) return line;
  const head = line.slice(0, MOST - 1);
  return `${head.slice(0, Math.max(head.lastIndexOf(" "), MOST / 2)).trimEnd()}…`;
}
