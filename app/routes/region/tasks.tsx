/** What waits for the region: stops, silent providers, marks, remarks, words and conflicts. */
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { pageMeta } from "~/components/layout/page-meta";
import { RegionPage } from "~/components/region/region-page";
import { TaskList } from "~/components/region-tasks/task-list";
import { settleTask, tasksView } from "~/web/region-tasks.server";

export const action = settleTask;

export function loader({ request }: LoaderFunctionArgs) {
  return tasksView(request);
}

export const meta: MetaFunction<typeof loader> = ({ data, ...page }) =>
  pageMeta(page, { title: data?.title ?? "" });

export default function RegionTasks() {
  const view = useLoaderData<typeof loader>();
  return (
    <RegionPage>
      <TaskList view={useActionData<typeof action>() ?? view} />
    </RegionPage>
  );
}
