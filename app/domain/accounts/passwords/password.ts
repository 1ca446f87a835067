/** A password: long enough, known to nobody else, and otherwise free (S-02). */
export const SHORTEST_PASSWORD = 12;
export const LONGEST_PASSWORD = 128;
