/** Runs one statement with its values; whoever builds the engine says on which connection. */
export type Sql = <Row>(text: string, values: unknown[]) => Promise<Row[]>;

/** Keeps a value for a statement and says how the text refers to it: `bind(5)` is "$1". */
export type Bind = (value: unknown) => string;

export function binder(): { values: unknown[]; bind: Bind } {
  const values: unknown[] = [];
  const bind: Bind = (value) => `$${values.push(value)}`;
  return { values, bind };
}
