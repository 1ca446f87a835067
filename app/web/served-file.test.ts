import { expect, test } from "vitest";

import { asAttachment } from "./served-file.server";

test.each([
  ["brief.pdf", `attachment; filename="brief.pdf"; filename*=UTF-8''brief.pdf`],
  [
    "Verklaring é.pdf",
    `attachment; filename="Verklaring e.pdf"; filename*=UTF-8''Verklaring%20%C3%A9.pdf`,
  ],
  ['a"b\\c;d.pdf', `attachment; filename="a_b_c_d.pdf"; filename*=UTF-8''a%22b%5Cc%3Bd.pdf`],
  [
    "it's (1)*.pdf",
    `attachment; filename="it's (1)*.pdf"; filename*=UTF-8''it%27s%20%281%29%2A.pdf`,
  ],
  ["証明", `attachment; filename="bestand"; filename*=UTF-8''%E8%A8%BC%E6%98%8E`],
])("%s is taken home under its own name", (name, header) => {
  expect(asAttachment(name)).toBe(header);
});
