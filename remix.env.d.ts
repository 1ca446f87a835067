import "@remix-run/node";
import "vite/client";

declare module "@remix-run/node" {
  interface Future {
    v3_singleFetch: true;
  }

  /** What the server tells every loader and the renderer about one request. */
  interface AppLoadContext {
    /** For the scripts of this response only (CSP). */
    nonce: string;
    /** Shown on error pages and written in the log, so that the two can be matched. */
    requestId: string;
    /** Who asks; never kept as it is. */
    visitor: { address: string; browser: string };
    /** How large and how slow a file may be; tests give their own. */
    uploads?: import("~/web/sent-file.server").UploadLimits;
  }
}
