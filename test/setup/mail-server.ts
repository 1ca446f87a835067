/** A mail server that takes letters, or does what a mail server can do wrong. */
import { once } from "node:events";
import { createServer } from "node:net";

import PostalMime, { type Email } from "postal-mime";
import { SMTPServer } from "smtp-server";

export type MailServer = {
  /** What was accepted, in the order in which it came. */
  received: Email[];
  /** Addresses that it does not know: refused for good. */
  unknown: Set<string>;
  /** Called with each letter before it is acknowledged. */
  meet: (() => void) | null;
  start: () => Promise<void>;
  stop: () => Promise<void>;
};

export function aMailServer(port: number): MailServer {
  const mail: MailServer = {
    received: [],
    unknown: new Set(),
    meet: null,
    start: async () => {
      server = serverOf(mail);
      server.listen(port, "127.0.0.1");
      await once(server.server, "listening");
    },
    stop: async () => {
      await new Promise<void>((resolve) => (server ? server.close(resolve) : resolve()));
      server = undefined;
    },
  };
  let server: SMTPServer | undefined;
  return mail;
}

function serverOf(mail: MailServer): SMTPServer {
  return new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS", "AUTH"],
    closeTimeout: 50,
    onRcptTo({ address }, _, answer) {
      if (!mail.unknown.has(address)) return answer();
      answer(Object.assign(new Error("No such mailbox"), { responseCode: 550 }));
    },
    onData(stream, _, answer) {
      const parts: Buffer[] = [];
      stream.on("data", (part: Buffer) => parts.push(part));
      stream.on("end", () => {
        void PostalMime.parse(Buffer.concat(parts)).then((email) => {
          mail.received.push(email);
          mail.meet?.();
          answer();
        });
      });
    },
  });
}

/** A port that nothing listens on. */
export async function freePort(): Promise<number> {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const { port } = probe.address() as { port: number };
  probe.close();
  await once(probe, "close");
  return port;
}
