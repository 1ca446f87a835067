import { assertKeepsOf, heldService } from "./held-service.server";
import {
  asTexts,
  isToBeChecked,
  KEPT_FIELDS,
  type PreliminaryService,
} from "./preliminary-service";
import { db } from "~/db/read.server";
import type { Actor } from "~/domain/accounts/public";
import { dayAt, dayNumber, type IsoDay, isoDay } from "~/domain/kernel/day";

/** A service as its municipality sees it. */
export type KeptService = PreliminaryService & {
  id: string;
  revision: number;
  endedOn: IsoDay | null;
  isToBeChecked: boolean;
  /** Where the last import brought something else than stands here now. */
  edited: { field: string; register: string }[];
};

type Row = Awaited<ReturnType<typeof heldService>>;

/** Everything of one municipality, ended services last. */
export async function listKeptServices(
  actor: Actor,
  municipality: string,
  now = new Date(),
): Promise<KeptService[]> {
  assertKeepsOf(actor, municipality);
  const rows = await db.preliminaryService.findMany({
    where: { municipalityCode: municipality },
    orderBy: [{ endedOn: { sort: "desc", nulls: "first" } }, { name: "asc" }],
  });
  return rows.map((row) => asKept(row, now));
}

export async function getKeptService(
  actor: Actor,
  id: string,
  now = new Date(),
): Promise<KeptService> {
  return asKept(await heldService(actor, id), now);
}

function asKept({ id, municipalityCode, checkedOn, endedOn, ...row }: Row, now: Date): KeptService {
  const { name, targetGroup, descriptionPlain, website, phone, expertise, revision } = row;
  const stated = { targetGroup, descriptionPlain, website, phone, expertise };
  const imported = row.importedTexts as Record<string, string>;
  const texts = asTexts(stated);
  return {
    ...{ id: String(id), municipality: municipalityCode, name, ...stated, revision },
    checkedOn: checkedOn && isoDay(dayNumber(checkedOn)),
    endedOn: endedOn && isoDay(dayNumber(endedOn)),
    isToBeChecked: !endedOn && isToBeChecked(checkedOn && dayNumber(checkedOn), dayAt(now)),
    edited: KEPT_FIELDS.flatMap((field) => {
      const register = imported[field];
      return register === undefined || register === texts[field] ? [] : [{ field, register }];
    }),
  };
}
