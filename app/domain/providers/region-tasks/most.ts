/** How much of one kind stands on the page of the region's tasks. */
export const MOST = 100;
