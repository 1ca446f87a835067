/** `npm run worker`: a worker process of production; any number of them may run. */
import { say } from "./steps/say";
import { stayUp } from "./steps/stay-up";
import { assertProduction } from "~/production.server";

await stayUp(async (running) => {
  await assertProduction(process.env);
  // Only now: these read the settings as they are loaded, and would report one fault at a time.
  const { startServices } = await import("~/db/services.server");
  const { startTimetable } = await import("~/jobs/timetable.server");
  const { startWorker } = await import("~/jobs/worker.server");
  running.push(await startServices());
  running.push(startWorker(), await startTimetable());
  say("The worker is at work");
});
