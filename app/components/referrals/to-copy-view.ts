/** What both sides copy into their own system, in words. */
import type { ActView, Fault } from "./act-view";

type Line = { name: string; value: string };

export type ToCopyView = {
  title: string;
  back: { to: string; text: string };
  intro: string[];
  told: string | null;
  faults: Fault[];
  faultTitle: string;
  /** What is called what: one part for each indication. */
  parts: { title: string; lines: Line[] }[];
  acts: ActView[];
  more: string;
  only: string;
  /** All of it as one text. */
  copy: string;
};
