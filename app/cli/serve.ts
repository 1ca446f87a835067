/** `npm run serve`: a web process of production. */
import { existsSync } from "node:fs";

import { say } from "./steps/say";
import { stayUp } from "./steps/stay-up";
import { assertProduction } from "~/production.server";

await stayUp(async (running) => {
  await assertProduction(process.env);
  if (!existsSync("build/server/index.js"))
    throw new Error("There are no pages yet: run `npm run build`.");
  // Only now: these read the settings as they are loaded, and would report one fault at a time.
  const { startServices } = await import("~/db/services.server");
  const { env } = await import("~/env.server");
  const { startServer } = await import("~/web/server");
  running.push(await startServices());
  const server = await startServer({ port: env.PORT });
  running.push(server);
  say(`Serving ${server.url} on port ${env.PORT}`);
});
