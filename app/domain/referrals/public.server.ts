/** The door of this area for programs on the server. */
export { sealAccess, verifyAccess } from "./looking/seal-access.server";
