/** From a sent form to a verb: is the form sound? The `Request` stops here. */
import type { z } from "zod";

import { LOOK_FIRST } from "./look-first";
import { sentForm } from "./sent-form.server";
import { rehearse } from "~/domain/kernel/rehearsal.server";
import { type Outcome, type Refusal, refuse, type Refused } from "~/domain/kernel/outcome";

/** 409 where the state no longer allows the move (architecture §7), else 422. */
export function statusOf({ refusals }: Refused): 409 | 422 {
  return refusals.some(({ conflict }) => conflict) ? 409 : 422;
}

const MOST_FIELDS = 200;
const MOST_IN_A_TABLE = 2_000;

type Verb<Schema extends z.ZodType, Value> = (form: z.output<Schema>) => Promise<Outcome<Value>>;

/** Reads the form by its schema and hands it to the verb; an unsound form is refused per field. */
export function perform<Schema extends z.ZodType, Value>(
  request: Request,
  form: Schema,
  verb: Verb<Schema, Value>,
): Promise<Outcome<Value>> {
  return performOf(MOST_FIELDS, { request, form, verb });
}

/** The same for a table with many rows of fields. */
export function performTable<Schema extends z.ZodType, Value>(
  request: Request,
  form: Schema,
  verb: Verb<Schema, Value>,
): Promise<Outcome<Value>> {
  return performOf(MOST_IN_A_TABLE, { request, form, verb });
}

async function performOf<Schema extends z.ZodType, Value>(
  most: number,
  { request, form, verb }: { request: Request; form: Schema; verb: Verb<Schema, Value> },
): Promise<Outcome<Value>> {
  return performSent(most, { sent: await sentForm(request), form, verb });
}

/** The same of a form that was read already. */
export function performRead<Schema extends z.ZodType, Value>(
  sent: FormData,
  form: Schema,
  verb: Verb<Schema, Value>,
): Promise<Outcome<Value>> {
  return performSent(MOST_FIELDS, { sent, form, verb });
}

async function performSent<Schema extends z.ZodType, Value>(
  most: number,
  { sent, form, verb }: { sent: FormData; form: Schema; verb: Verb<Schema, Value> },
): Promise<Outcome<Value>> {
  if ([...sent.keys()].length > most) return refuse("form.too-many-fields");
  const read = form.safeParse(fieldsOf(sent));
  if (!read.success) return { ok: false, refusals: refusalsOf(read.error) };
  return carryOut(sent, () => verb(read.data));
}

/** Carries out what a form asks, unless it comes back to be looked at first (kept-form.server.ts). */
export function carryOut<Value>(
  sent: FormData,
  act: () => Promise<Outcome<Value>>,
): Promise<Outcome<Value>> {
  return sent.has(LOOK_FIRST) ? rehearse(act) : act();
}

/** A field that is sent more than once is a list, which a schema for one value refuses. */
function fieldsOf(sent: FormData): Record<string, unknown> {
  const names = [...new Set(sent.keys())].filter((name) => name !== LOOK_FIRST);
  return Object.fromEntries(
    names.map((name) => {
      const values = sent.getAll(name);
      return [name, values.length === 1 ? values[0] : values];
    }),
  );
}

function refusalsOf({ issues }: z.ZodError): Refusal[] {
  return issues.map(({ code, path }) => ({ code: `form.${code}`, field: path.join(".") }));
}
