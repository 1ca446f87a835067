/**
 * A region's YAML becomes its dated configurations, or the list of what is wrong with it.
 *
 * The file holds `region`, `name` and `versions`; `shared` is room for YAML anchors. `expertiseFrom`
 * and `outlinesFrom` name the files with what regions have in common: terms name the regime of a law,
 * which becomes the region's own law, and a term without one is left out; of the outlines those of
 * the region's own municipalities are taken.
 */
import { parseDocument } from "yaml";
import { z } from "zod";

import { placeInFile } from "./place-in-file";
import type { ExpertiseTerm, Outline, RegionConfig } from "./region-config";
import { expertiseTermForm, outlineForm, regionConfigForm } from "./region-config.form";
import { faultRefusal, type RegionFault } from "./region-fault";
import { accept, type Outcome, type Refused } from "~/domain/kernel/outcome";

/** The text of a region's file, with the texts of the files that it refers to, by name. */
export type RegionYaml = {
  file: string;
  text: string;
  includes: Record<string, string>;
  /** It came by the web: its aliases are counted. */
  isSent?: true;
};

const fileForm = z.strictObject({
  region: z.unknown(),
  name: z.unknown(),
  expertiseFrom: z.string().optional(),
  outlinesFrom: z.string().optional(),
  shared: z.unknown().optional(),
  versions: z
    .array(
      z
        .record(z.string(), z.unknown())
        .refine((version) => !("region" in version || "name" in version), {
          message: "no region or name of its own: they stand above the versions",
        }),
    )
    .min(1),
});
const expertiseForm = z.array(expertiseTermForm);
const outlinesForm = z.array(outlineForm);
const municipalitiesForm = z.array(z.object({ code: z.string() })).catch([]);
const lawsForm = z.array(z.object({ code: z.string(), regime: z.string() })).catch([]);

/** Every version in the file, oldest first; all faults of shape at once, then all of meaning. */
export function readRegion(yaml: RegionYaml): Outcome<RegionConfig[]> {
  const { file } = yaml;
  const data = parseYaml(yaml, file, yaml.text);
  if (!data.ok) return data;
  const parsed = fileForm.safeParse(data.value);
  if (!parsed.success) return refused(faultsOf(parsed.error, file, data.value));
  const { region, name, versions, expertiseFrom, outlinesFrom } = parsed.data;
  const terms = readBeside(yaml, ["expertiseFrom", expertiseFrom], expertiseForm);
  if (!terms.ok) return terms;
  const outlines = readBeside(yaml, ["outlinesFrom", outlinesFrom], outlinesForm);
  if (!outlines.ok) return outlines;

  const faults: RegionFault[] = [];
  const configs: RegionConfig[] = [];
  versions.forEach((version) => {
    const whole = {
      ...{ region, name },
      ...(outlines.value ? { outlines: outlinesOf(version, outlines.value) } : {}),
      ...version,
      expertise: expertiseOf(version, terms.value ?? []),
    };
    const config = regionConfigForm.safeParse(whole);
    if (config.success) configs.push(config.data);
    else faults.push(...versionFaults(config.error, file, { version, whole }));
  });
  const twice = datedTwice(configs);
  if (twice) faults.push({ file, place: "versions", expected: `one version from ${twice} on` });
  if (faults.length > 0) return refused(faults);
  return accept(configs.toSorted((a, b) => a.startsOn.localeCompare(b.startsOn)));
}

/** Far more than a region needs, and far fewer than would fill the memory. */
const MOST_ALIASES = 20_000;

/** A file of whoever runs the machine is trusted: counting its aliases would only cost time. */
function parseYaml({ isSent }: RegionYaml, file: string, text: string): Outcome<unknown> {
  const document = parseDocument(text, { merge: true });
  const [error] = document.errors;
  if (error) return unsound(file, `line ${error.linePos?.[0].line ?? 1}`, error);
  try {
    return accept(document.toJS({ maxAliasCount: isSent ? MOST_ALIASES : -1 }));
  } catch (unresolved) {
    return unsound(file, "aliases", unresolved as Error);
  }
}

function unsound(file: string, place: string, { message }: Error): Refused {
  const [first = ""] = message.split("\n");
  return refused([{ file, place, expected: `sound YAML: ${first}` }]);
}

/** What the file beside this one holds, or null where none is named. */
function readBeside<T>(
  yaml: RegionYaml,
  [key, name]: [key: string, name: string | undefined],
  form: z.ZodType<T>,
): Outcome<T | null> {
  const { file, includes } = yaml;
  if (name === undefined) return accept(null);
  const text = includes[name];
  if (text === undefined)
    return refused([
      { file, place: key, expected: `a file beside this one; "${name}" is not there` },
    ]);
  const data = parseYaml(yaml, name, text);
  if (!data.ok) return data;
  const parsed = form.safeParse(data.value);
  return parsed.success ? accept(parsed.data) : refused(faultsOf(parsed.error, name, data.value));
}

/** The shared terms with the region's own laws in place of their regimes, then the region's own terms. */
function expertiseOf(version: Record<string, unknown>, terms: ExpertiseTerm[]): unknown {
  const laws = lawsForm.parse(version["laws"]);
  const shared = terms
    .map((term) => ({
      ...term,
      laws: laws.filter(({ regime }) => term.laws.includes(regime)).map(({ code }) => code),
    }))
    .filter((term) => term.laws.length > 0);
  const own = version["expertise"] ?? [];
  return Array.isArray(own) ? [...shared, ...own] : own;
}

/** The outlines of this region's municipalities; other regions draw from the same file. */
function outlinesOf(version: Record<string, unknown>, outlines: Outline[]): Outline[] {
  const own = municipalitiesForm.parse(version["municipalities"]);
  return outlines.filter((outline) => own.some(({ code }) => code === outline.code));
}

/** Faults of one version; `region`, `name` and what is shared stand outside the versions. */
function versionFaults(
  error: z.ZodError,
  file: string,
  { version, whole }: VersionAt,
): RegionFault[] {
  const own = `versions[${String(version["startsOn"])}].`;
  return error.issues.map(({ path, message }) => {
    const [first] = path;
    const outside =
      first === "region" ||
      first === "name" ||
      ((first === "expertise" || first === "outlines") && !version[first]);
    const place = placeInFile(whole, path);
    return { file, place: outside ? place : own + place, expected: expectation(message) };
  });
}

type VersionAt = { version: Record<string, unknown>; whole: object };

function faultsOf(error: z.ZodError, file: string, data: unknown): RegionFault[] {
  return error.issues.map(({ path, message }) => ({
    file,
    place: placeInFile(data, path),
    expected: expectation(message),
  }));
}

/** zod's "Invalid input: expected string, received number" without what "expected" says already. */
function expectation(message: string): string {
  return message
    .replace(/^[^:]*: expected /, "")
    .replace(/^Unrecognized keys?: /, "only known keys, not ");
}

function datedTwice(configs: RegionConfig[]): string | null {
  const days = configs.map(({ startsOn }) => startsOn);
  return days.find((day, index) => days.indexOf(day) !== index) ?? null;
}

/** A fault in what versions share is named once, where it first shows. */
function refused(faults: RegionFault[]): Refused {
  const seen = new Set<string>();
  const first = faults.filter(({ file, place, expected }) => {
    const key = [file, place.replace(/^versions\[[^\]]*\]/, ""), expected].join("\n");
    return !seen.has(key) && seen.add(key);
  });
  return { ok: false, refusals: first.map((fault) => faultRefusal(fault)) };
}
