/** The cells of a table that becomes blocks on a narrow screen, where each cell says what it is. */
export const CELL = "py-2 pr-4 align-top lg:border-b lg:border-line";
export const STACKED =
  "max-lg:flex max-lg:wrap-anywhere max-lg:gap-3 max-lg:py-1 max-lg:before:w-32 max-lg:before:shrink-0 max-lg:before:text-muted max-lg:before:content-[attr(data-label)]";
