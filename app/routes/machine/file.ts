/** A file that was handed in, for its own organisation and for who screens. */
export { ownFile as loader } from "~/web/proofs-pages.server";
