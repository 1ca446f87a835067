/**
 * The options of needs of all sorts over 20,000 documents, in a process of its own: with and without
 * profile, municipality and postcode, so that the widest are among them.
 */
import { countRows, openWindow } from "./window";
import { anAccount } from "../factories/accounts";
import { db } from "~/db/read.server";
import { referralRules } from "~/domain/catalogue/public";
import { getRegion } from "~/domain/catalogue/public.server";
import type { NeedFacts } from "~/domain/referrals/public";
import { listOptions } from "~/domain/referrals/public.server";

const DOCUMENTS = 20_000;
const SHOWN = 15;
const ROUNDS = 3;

const window = await openWindow({ documents: DOCUMENTS });
await countRows();
const needs = await someNeeds();
const { actor } = await anAccount();
const ms: number[] = [];
let suppliers = 0;
// The first round is not counted: programs and plans are made then.
for (let round = 0; round <= ROUNDS; round += 1)
  for (const need of needs) {
    const started = performance.now();
    const { total } = await listOptions(actor, { need, offers: [], most: SHOWN });
    if (round > 0) ms.push(performance.now() - started);
    suppliers = Math.max(suppliers, total);
  }
const documents = await db.searchDocument.count({ where: { isRemoved: false } });
process.stdout.write(`${JSON.stringify({ documents, suppliers, ms })}\n`);
process.on("SIGTERM", () => void window.stop().then(() => process.exit(0)));

async function someNeeds(): Promise<NeedFacts[]> {
  const region = await getRegion();
  const open = { intensity: null, languages: [], goalTypes: [], goals: "", note: "", factors: {} };
  const rest = { ...open, urgency: "normal", wishedStart: null } as const;
  return region.laws.flatMap(({ code: law }) =>
    referralRules(region)
      .ageBands.filter(({ laws }) => laws?.includes(law) ?? true)
      .flatMap(({ code: ageBand }) =>
        [null, ...region.profiles.filter((one) => one.law === law).map(({ code }) => code)]
          .slice(0, 4)
          .flatMap((profile) => {
            const need = { ...rest, law, ageBand, profile };
            const [place] = region.postcodes;
            const { municipality, postcode } = place!;
            return [
              { ...need, residence: "unclear", municipality: null, postcode: null },
              { ...need, residence: "registered", municipality, postcode },
            ].map((one) => ({ ...one, deliveryForm: "ambulant" }) as NeedFacts);
          }),
      ),
  );
}
