/** What every form of a request has, made on the server. */
export type Fault = { field: string; text: string };

export type FormPage = {
  title: string;
  /** Stands for the link in the addresses of the page. */
  link: string;
  reference: string;
  /** The reference of the request that the form was opened for. */
  formOf: string;
  /** That is another than the one that is open in this browser now. */
  isOfAnother: boolean;
  /** Of the version that the form is filled in from. */
  revision: number;
  /** Something else was saved since the form was opened. */
  isStale: boolean;
  faults: Fault[];
  /** No draft any more: nothing can be filled in. */
  isClosed: boolean;
};

export function errorOf({ faults }: Pick<FormPage, "faults">, field: string): string | undefined {
  return faults.find((fault) => fault.field === field)?.text;
}
