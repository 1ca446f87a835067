/** Within how many weeks help may be asked to start; the address may say any other number. */
export const USUAL_WEEKS = [2, 4, 8, 12];
