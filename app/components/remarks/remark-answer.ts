/** Why a remark was not kept, with the text as it was typed. */
export type RemarkAnswer = { code: string; text: string; minutes: number };

/** Where on the page of an offer a remark is asked for and thanked. */
export const REMARK_ANCHOR = "klopt-dit-niet";
