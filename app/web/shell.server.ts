import { languageOf } from "./language.server";
import { isLookedAt } from "./look-first";
import { municipalityCookie, municipalityOf, newlyChosen } from "./municipality.server";
import { myListOf } from "./my-list.server";
import { findSignedIn } from "./session.server";
import type { Shell, ShellNearby } from "~/components/layout/shell";
import { type Desk, DESKS } from "~/components/region/desks";
import { type Actor, may, remainderOf, startPageOf } from "~/domain/accounts/public";
import { countUnread } from "~/domain/accounts/public.server";
import {
  nearby,
  type NearbyContact,
  type RegionConfig,
  regionContacts,
} from "~/domain/catalogue/public";
import { findRegion, listContacts } from "~/domain/catalogue/public.server";
import { appOrigin } from "~/env.server";
import { errors as errorsInEnglish } from "~/i18n/en/errors";
import { keptForm as en } from "~/i18n/en/kept-form";
import { keptForm as nl } from "~/i18n/nl/kept-form";
import { log } from "~/log.server";

const keptForm = { nl, en };

/** What stands around a page; without the region when the database cannot be reached. */
export async function getShell(request: Request, requestId: string): Promise<Shell> {
  const language = languageOf(request);
  return {
    language,
    errors: language === "en" ? errorsInEnglish : null,
    origin: appOrigin(),
    requestId,
    myList: myListOf(request),
    signedIn: await personOrNull(request, requestId),
    region: await regionOrNull(request, requestId),
  };
}

/** Without a database nobody is known, and the page says so itself. */
async function personOrNull(request: Request, requestId: string): Promise<Shell["signedIn"]> {
  try {
    const now = new Date();
    const found = await findSignedIn(request, now);
    if (!found) return null;
    const { name, organisation, actor } = found;
    const { organisationId } = actor;
    const manages = organisationId !== null && may(actor, "members.manage", { organisationId });
    const unread = await countUnread(actor.userId);
    const start = startPageOf(actor.roles);
    const desks = desksOf(actor);
    const session = remainderOf(found.session, now);
    const lookFirst = isLookedAt(request) ? keptForm[languageOf(request)].checkIt : null;
    return { name, organisation, start, manages, desks, unread, session, lookFirst };
  } catch (err) {
    log.warn({ err, requestId }, "page without who is signed in");
    return null;
  }
}

/** A desk that others use as well (changes of the own supplier) is on this menu for the region only. */
function desksOf(actor: Actor): Desk[] {
  if (!may(actor, "start.region")) return [];
  return DESKS.filter(({ opens }) => may(actor, opens)).map(({ desk }) => desk);
}

/** Remembers the municipality that the address of a page names. */
export async function rememberMunicipality(request: Request): Promise<HeadersInit> {
  const region = await findRegion().catch(() => null);
  const code = region && newlyChosen(request, region);
  return code ? { "Set-Cookie": municipalityCookie(code) } : {};
}

async function regionOrNull(request: Request, requestId: string): Promise<Shell["region"]> {
  try {
    const region = await findRegion();
    if (!region) return null;
    const { name, fictional, attribution } = region;
    return {
      name,
      fictional: fictional && { nl: fictional.name, en: fictional.nameEn },
      attribution,
      nearby: await nearbyOf(region, municipalityOf(request, region)),
    };
  } catch (err) {
    log.warn({ err, requestId }, "page without its region");
    return null;
  }
}

async function nearbyOf(region: RegionConfig, code: string | null): Promise<ShellNearby> {
  // Before the registers could be read once, the region's own numbers must do.
  const contacts = await listContacts(code).catch(() => regionContacts(region.contacts));
  const { help, danger } = nearby(contacts, code);
  const { municipalities } = region;
  const chosen = municipalities.find((one) => one.code === code);
  return {
    municipality: chosen ? { code: chosen.code, name: chosen.name } : null,
    choices: municipalities.map((one) => [one.code, one.name]),
    help: help.map(shown),
    danger: danger.map(shown),
  };
}

function shown({ municipality: _, ...contact }: NearbyContact) {
  return contact;
}
