/**
 * `npm start`: the whole shop window on one machine, from whatever is there already.
 *
 * Finds or starts the servers, fills an empty database with the demo region, builds what changed.
 */
import { parseArgs } from "node:util";

import { buildIfNeeded } from "./steps/build";
import { loadDemo } from "./steps/demo";
import { loadDemoPeople } from "./steps/demo-accounts";
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
  const building = Promise.allSettled([buildIfNeeded()]);
  const services = await step("Starting the database and the search server", startServices);
  running.push(services);
  await loadRegionIfNone();
  const worker = startWorker();
  running.push(worker, await startTimetable());
  const isDemo = services.isEmbedded || values.demo;
  const isFilled = isDemo && (await loadDemo());
  const people = isDemo ? await loadDemoPeople() : [];
  if (isFilled) await step("Making the demo findable", worker.settled);
  const [build] = await building;
  if (build.status === "rejected") throw build.reason;
  const server = await startServer({ port: env.PORT });
  running.push(server);
  say(`\nEtalage is open at ${server.url}\n`);
  if (people.length > 0) say(`${people.join("\n")}\n`);
});
