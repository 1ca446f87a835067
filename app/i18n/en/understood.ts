import type { understood as dutch } from "../nl/understood";

export const understood: typeof dutch = {
  gemeente: (name, typed) => `You typed ‘${typed}’, so we searched in the municipality of ${name}.`,
  postcode: (digits, typed) => `You typed ‘${typed}’, so we searched near postcode ${digits}.`,
};
