/** A provider's own waiting times, for its own program: read by GET, stated by PUT. */
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";

import { answerWaitingTimes, receiveWaitingTimes } from "~/web/waiting-times-api.server";

export function loader({ request, context }: LoaderFunctionArgs) {
  return answerWaitingTimes({ request, context });
}

export function action({ request, context }: ActionFunctionArgs) {
  return receiveWaitingTimes({ request, context });
}
