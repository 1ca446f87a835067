/** Where to report a weakness (RFC 9116). */
import { appOrigin, env } from "~/env.server";
import { securityText } from "~/web/security-text";

export function loader() {
  const contact = env.SECURITY_CONTACT ?? "mailto:beveiliging@etalage.test";
  return new Response(securityText({ contact, origin: appOrigin(), now: new Date() }), {
    headers: {
      "Content-Type": "text/plain; charset=utf-8",
      "Cache-Control": "public, max-age=3600",
    },
  });
}
