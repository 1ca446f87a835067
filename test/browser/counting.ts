/** Counts what somebody has to press, choose or tick. */
import type { Page } from "@playwright/test";

type Name = string | RegExp;

export function counting(page: Page) {
  let clicks = 0;
  return {
    press: async (name: Name, role: "button" | "link" = "button") => {
      clicks += 1;
      await page.getByRole(role, { name }).first().click();
    },
    choose: async (label: Name, option: string) => {
      clicks += 1;
      await page.getByLabel(label).selectOption(option);
    },
    /** Every sign is a key. */
    type: async (label: Name, text: string) => {
      clicks += text.length;
      await page.getByLabel(label).fill(text);
    },
    pick: async (name: Name, role: "radio" | "checkbox" = "radio") => {
      clicks += 1;
      await page.getByRole(role, { name }).first().check();
    },
    untick: async (name: Name) => {
      clicks += 1;
      await page.getByRole("checkbox", { name }).uncheck();
    },
    count: () => clicks,
  };
}
