/** What a change of the region's configuration is and does, in lines: for the page and for the command. */
import type { regionChange } from "./nl/region-change";
import type { ListChange, VersionDifference } from "~/domain/catalogue/public";
import type { Consequences, OffersOfCode, WaitCounts } from "~/domain/monitoring/public";
import type { Refusal } from "~/domain/kernel/outcome";

type Texts = typeof regionChange;
type Words = { texts: Texts; day: (iso: string) => string };

/** A heading with lines below it. */
export type LineGroup = { title: string; lines: string[] };

/** Of a list as long as a file of postcodes the first tell enough. */
const MOST = 25;

export function differenceGroups(
  { lists, settings }: VersionDifference,
  { texts, day }: Words,
): LineGroup[] {
  const { difference } = texts;
  const said = (text: string | null) => text ?? difference.nothing;
  const groups = lists.flatMap((change) => listGroups(change, { texts, day }));
  const set = settings.map(({ field, before, after }) =>
    difference.field(field, said(before), said(after)),
  );
  return set.length > 0
    ? [...groups, { title: difference.lines.settings, lines: cut(set, texts) }]
    : groups;
}

function listGroups(change: ListChange, { texts, day }: Words): LineGroup[] {
  const { difference } = texts;
  const name = texts.lists[change.list] ?? change.list;
  const named = ({ key, name: called }: { key: string; name: string }) =>
    called === key ? key : `${called} (${key})`;
  const said = (text: string | null) => text ?? difference.nothing;
  const kinds = {
    added: change.added.map(named),
    gone: change.gone.map(named),
    ended: change.ended.map((one) => difference.until(named(one), day(one.until))),
    relabelled: change.relabelled.map((one) => difference.becomes(one.before, one.after)),
    changed: change.changed.flatMap((one) =>
      one.fields.map(
        ({ field, before, after }) =>
          `${named(one)}, ${difference.field(field, said(before), said(after))}`,
      ),
    ),
  };
  return Object.entries(kinds).flatMap(([kind, lines]) =>
    lines.length === 0
      ? []
      : [
          {
            title: `${name}: ${difference.lines[kind as keyof typeof kinds].toLowerCase()} (${lines.length})`,
            lines: cut(lines, texts),
          },
        ],
  );
}

function cut(lines: string[], texts: Texts): string[] {
  const more = lines.length - MOST;
  return more > 0 ? [...lines.slice(0, MOST), texts.difference.more(more)] : lines;
}

export function consequenceGroups(found: Consequences, words: Words): LineGroup[] {
  const { texts, day } = words;
  const { consequences } = texts;
  const offers = found.offers.map((one) => offersGroup(one, words));
  const withOffers = new Set(found.offers.map(({ list, code }) => `${list} ${code}`));
  const choices = found.ended
    .filter(({ list, code }) => CHOICES.includes(list) && !withOffers.has(`${list} ${code}`))
    .map(({ name, lastDay }) => consequences.choice(name, day(lastDay)));
  const others = [
    ...found.filters.map(({ name }) => consequences.facet(name)),
    ...choices,
    ...found.municipalities.map(({ name, services, contacts }) =>
      consequences.municipality(name, services, contacts),
    ),
    ...(found.waits
      ? [consequences.waits(counted(found.waits.before, texts), counted(found.waits.after, texts))]
      : []),
    ...(found.admission
      ? [consequences.admission(found.admission.kinds.join(", "), found.admission.running)]
      : []),
    ...(found.tariffs > 0 ? [consequences.tariffs(found.tariffs)] : []),
  ];
  return [...offers, ...others.map((title) => ({ title, lines: [] }))];
}

/** By these a visitor can choose. */
const CHOICES: readonly string[] = [
  ...["laws", "segments", "profiles", "intensities", "municipalities", "deliveryForms"],
  ...["expertise", "languages"],
];

function offersGroup(
  { effect, name, lastDay, followedBy, suppliers, list }: OffersOfCode,
  { texts, day }: Words,
): LineGroup {
  const { consequences } = texts;
  const count = suppliers.reduce((sum, { offers }) => sum + offers.length, 0);
  const choice = CHOICES.includes(list) ? [consequences.choice(name, day(lastDay))] : [];
  const lines = suppliers.map((one) =>
    consequences.supplier(one.name, one.offers.length, one.offers.join(", ")),
  );
  return {
    title: consequences[effect](name, day(lastDay), count),
    lines: [
      ...(followedBy ? [consequences.followed(followedBy)] : []),
      ...choice,
      ...cut(lines, texts),
    ],
  };
}

function counted({ fresh, stale, unknown }: WaitCounts, texts: Texts): string {
  return texts.consequences.counts(fresh, stale, unknown);
}

/** Why a change cannot be made; null for a refusal of another kind. */
export function objectionLine(
  { code, field, details }: Refusal,
  { texts, day }: Words,
): string | null {
  const text = texts.objections.texts[code];
  if (!text) return null;
  const said = (name: string) => String(details?.[name] ?? "");
  const lastDay = said("lastDay");
  return text({
    ...{ place: field ?? "", name: said("name"), who: said("who") },
    lastDay: lastDay && day(lastDay),
    count: Number(said("count")),
  });
}
