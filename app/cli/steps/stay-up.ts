/** A process that works until it is told to stop, and then leaves nothing half done. */
import { reasonOf, say } from "./say";

type Stoppable = { stop: () => Promise<void> };

/** A terminal and npm each pass on the same Ctrl-C. */
const SAME_SIGNAL_MS = 500;

/** Starts the parts in order; a signal stops them in the reverse order, a second one exits at once. */
export async function stayUp(start: (running: Stoppable[]) => Promise<void>): Promise<void> {
  const running: Stoppable[] = [];
  let stoppingSince: number | undefined;
  const onSignal = (signal: NodeJS.Signals) => {
    if (stoppingSince === undefined) {
      stoppingSince = performance.now();
      say(`${signal}: stopping…`);
      void stopAll(running).then((code) => process.exit(code));
    } else if (performance.now() - stoppingSince > SAME_SIGNAL_MS) process.exit(1);
  };
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, onSignal);
  if (process.env.npm_lifecycle_event) onceAlone(() => onSignal("SIGTERM"));
  try {
    await start(running);
  } catch (error) {
    if (stoppingSince !== undefined) return;
    process.stderr.write(`${reasonOf(error)}\n`);
    await stopAll(running);
    process.exit(1);
  }
}

/** A signal for npm alone ends the shell between npm and us, which does not pass it on. */
function onceAlone(work: () => void): void {
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    work();
  }, 500).unref();
}

async function stopAll(running: Stoppable[]): Promise<number> {
  let code = 0;
  for (const part of running.splice(0).reverse()) {
    await part.stop().catch((error: unknown) => {
      process.stderr.write(`While stopping: ${reasonOf(error)}\n`);
      code = 1;
    });
  }
  return code;
}
