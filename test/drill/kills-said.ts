/** What the processes of the kill drill know of each other. */

/** What the editor says: a declaration's id, or a round of which the import was acknowledged. */
export type Acknowledged = { declaration: string } | { round: number };

/** The registers that are imported again and again, each round with another title. */
export const REGISTERS = { suppliers: 5, offersEach: 4 };

/** The audit action by which a worker says that it had a message. */
export const HAD = "drill.had-message";
