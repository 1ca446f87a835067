/** `npm run dev`: the same as `npm start`, but pages are built as they are asked for and reload. */
import { parseArgs } from "node:util";

import { loadDemo } from "./steps/demo";
import { assertPortFree } from "./steps/port";
import { loadRegionIfNone } from "./steps/region";
import { say, step } from "./steps/say";
import { stayUp } from "./steps/stay-up";
import { startServices } from "~/db/services.server";
import { env } from "~/env.server";
import { startTimetable } from "~/jobs/timetable.server";
import { startWorker } from "~/jobs/worker.server";
import { startServer } from "~/web/server";

const { values } = parseArgs({ options: { demo: { type: "boolean", default: false } } });

await stayUp(async (running) => {
  await assertPortFree(env.PORT);
  const services = await step("Starting the database and the search server", startServices);
  running.push(services);
  await loadRegionIfNone();
  running.push(startWorker(), await startTimetable());
  if (services.isEmbedded || values.demo) await loadDemo();
  const server = await startServer({ port: env.PORT, dev: true });
  running.push(server);
  say(`\nEtalage in development at ${server.url}\n`);
});
