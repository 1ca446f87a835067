/** Fills the data folder of this process with a large window, says what is asked of it, and ends. */
import { fixedRequests } from "./requests";
import { openWindow } from "./window";
import { db } from "~/db/read.server";
import { getRegion } from "~/domain/catalogue/public.server";

const window = await openWindow({ documents: Number(process.argv[2]) });
const requests = fixedRequests(await getRegion());
const documents = await db.searchDocument.count();
await window.stop();
process.stdout.write(`${JSON.stringify({ requests, documents })}\n`);
process.exit(0);
