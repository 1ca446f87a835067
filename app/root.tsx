/** The document around every page, and the page that is shown when another one fails. */
import {
  data,
  type HeadersFunction,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import {
  type ClientLoaderFunctionArgs,
  isRouteErrorResponse,
  Links,
  Meta,
  Outlet,
  Scripts,
  ScrollRestoration,
  type ShouldRevalidateFunction,
  useRouteError,
  useRouteLoaderData,
} from "@remix-run/react";
import type { ReactNode } from "react";

import { ErrorPage } from "~/components/layout/error-page";
import { PageFrame } from "~/components/layout/page-frame";
import { errorTitle } from "~/components/layout/error-title";
import type { Shell } from "~/components/layout/shell";
import { LanguageContext } from "~/i18n/use-texts";
import styles from "~/styles/app.css?url";
import { href } from "~/web/href";
import { keeper } from "~/web/kept";
import { useNonce } from "~/web/nonce";
import { getShell, rememberMunicipality } from "~/web/shell.server";

export async function loader({ request, context }: LoaderFunctionArgs) {
  const [shell, headers] = await Promise.all([
    getShell(request, context.requestId),
    rememberMunicipality(request),
  ]);
  return data(shell, { headers });
}

const around = keeper<Shell>();

/** What stands around a page is not worth losing the page for. */
export async function clientLoader({ request, serverLoader }: ClientLoaderFunctionArgs) {
  const { shown } = await around.orKept(() => serverLoader<typeof loader>(), request.signal);
  return shown;
}

/** Of the question on a page, only the municipality says something about what stands around it. */
export const shouldRevalidate: ShouldRevalidateFunction = (change) => {
  const { currentUrl, nextUrl, formMethod = "GET", defaultShouldRevalidate } = change;
  const placeIn = ({ pathname, searchParams }: URL) =>
    [pathname, ...searchParams.getAll("gemeente")].join();
  const isOtherQuestion =
    currentUrl.href !== nextUrl.href &&
    placeIn(currentUrl) === placeIn(nextUrl) &&
    formMethod === "GET";
  return !isOtherQuestion && defaultShouldRevalidate;
};

export const headers: HeadersFunction = ({ errorHeaders }) => errorHeaders ?? new Headers();

export const meta: MetaFunction<typeof loader> = ({ data: shell, error }) => {
  const site = shell?.region?.name ?? "Etalage";
  if (!error) return [{ title: site }];
  return [{ title: `${errorTitle(statusOf(error), shell?.errors ?? undefined)} - ${site}` }];
};

export function Layout({ children }: { children: ReactNode }) {
  const shell = useRouteLoaderData<typeof loader>("root");
  const language = shell?.language ?? "nl";
  const nonce = useNonce();
  return (
    <html lang={language}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <Meta />
        <link rel="icon" href="/favicon.ico" sizes="32x32" />
        <link rel="icon" href="/icon.svg" type="image/svg+xml" />
        <link rel="stylesheet" href={styles} />
        <link rel="stylesheet" href={href("/thema.css")} />
        <Links />
      </head>
      <body>
        <LanguageContext.Provider value={language}>
          <PageFrame region={shell?.region ?? null} signedIn={shell?.signedIn ?? null}>
            {children}
          </PageFrame>
        </LanguageContext.Provider>
        <ScrollRestoration nonce={nonce} />
        <Scripts nonce={nonce} />
      </body>
    </html>
  );
}

export default function App() {
  around.useKept(useRouteLoaderData<typeof loader>("root"));
  return <Outlet />;
}

export function ErrorBoundary() {
  const error = useRouteError();
  const shell = useRouteLoaderData<typeof loader>("root");
  const { requestId = null, errors: texts = null } = shell ?? {};
  return <ErrorPage {...{ status: statusOf(error), requestId, texts }} />;
}

function statusOf(error: unknown): number {
  return isRouteErrorResponse(error) ? error.status : 500;
}
