/** A process that only sends letters, to be killed in the middle of it. */
import { startTimetable } from "~/jobs/timetable.server";

await startTimetable(0.5);
process.stdout.write("at work\n");
