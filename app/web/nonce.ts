import { createContext, useContext } from "react";

/** The nonce of this response, on the server only: the browser hides it from the page. */
export const NonceContext = createContext<string | undefined>(undefined);

export function useNonce(): string | undefined {
  return useContext(NonceContext);
}
