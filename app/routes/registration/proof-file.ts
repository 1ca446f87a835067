/** A file of an organisation that registers, by the link of its request. */
export { linkedFile as loader } from "~/web/proofs-pages.server";
