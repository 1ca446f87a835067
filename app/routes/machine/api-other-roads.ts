/** Who came to a provider by another road, for its own program: read by GET, said by PUT. */
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";

import { answerRoads, receiveRoadsOfProgram } from "~/web/other-roads-api.server";

export function loader({ request, context }: LoaderFunctionArgs) {
  return answerRoads({ request, context });
}

export function action({ request, context }: ActionFunctionArgs) {
  return receiveRoadsOfProgram({ request, context });
}
