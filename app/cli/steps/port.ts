/** Found out before minutes of work, not after. */
import { createServer } from "node:net";

export function assertPortFree(port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", () =>
      reject(new Error(`Port ${port} is taken: stop what uses it, or choose another with PORT=…`)),
    );
    server.listen(port, "127.0.0.1", () => server.close(() => resolve()));
  });
}
