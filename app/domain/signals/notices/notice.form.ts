import { z } from "zod";

import { AUDIENCES } from "./notice";

const word = z.string().max(400).default("");
const text = z.string().max(20_000).default("");

export const noticeForm = z.object({
  titel: word,
  tekst: text,
  voor: z.enum(AUDIENCES).catch("providers"),
  segment: word,
  gemeente: word,
  vanaf: word,
  versie: z.coerce.number().int().min(0).max(2_000_000_000).catch(0),
});

export type NoticeForm = z.output<typeof noticeForm>;

/** The buttons of one notice; `doe` says which. */
export const noticeActForm = noticeForm.extend({
  doe: z.enum(["bewaar", "publiceer", "gooi-weg", "trek-in"]).catch("bewaar"),
  reden: text,
});

export type NoticeActForm = z.output<typeof noticeActForm>;

export const readNoticeForm = z.object({ bericht: word });
