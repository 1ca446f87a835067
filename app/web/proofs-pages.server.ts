/** Where the proofs of an organisation stand: with its account, and by the link of its request. */
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";

import { href } from "./href";
import { tokenIn } from "./mailed-link.server";
import { proofsView, type ProofsOf, receiveProof } from "./proofs.server";
import { servedFile } from "./served-file.server";
import { requireActor } from "./session.server";
import { assertMay } from "~/domain/accounts/public";
import { Missing } from "~/domain/kernel/denied";
import {
  applicantOf,
  findApplicant,
  findApplicantOf,
  openProof,
} from "~/domain/providers/public.server";

type Args = LoaderFunctionArgs | ActionFunctionArgs;

export async function ownProofsView({ request }: Args) {
  const { supplierId, ...whose } = await ownWhose(request);
  const applicantId = await findApplicantOf(supplierId);
  return proofsView({ ...whose, supplierId, applicantId }, { request });
}

export async function receiveOwnProof({ request, context: { uploads } }: ActionFunctionArgs) {
  const whose = await ownWhose(request);
  const applicantId = await applicantOf(whose.actor, whose.supplierId);
  return receiveProof({ request, uploads }, { ...whose, applicantId });
}

async function ownWhose(request: Request) {
  const actor = await requireActor(request);
  const supplierId = actor.supplierIds[0] ?? "";
  assertMay(actor, "proof.keep", supplierId);
  const fileAt = (id: string) => href("/bestanden/:id", { id });
  return { actor, supplierId, self: href("/aanbieder/bewijzen"), fileAt, back: null };
}

export async function linkedProofsView(args: Args) {
  return proofsView(await linkedWhose(args), args);
}

export async function receiveLinkedProof(args: ActionFunctionArgs) {
  const { request, context } = args;
  return receiveProof({ request, uploads: context.uploads }, await linkedWhose(args));
}

/** The token stands in the address, or in the cookie once the address was cleared of it. */
async function linkedWhose({ request, params }: Args): Promise<ProofsOf & { applicantId: string }> {
  const { token = "" } = params;
  const found = (await findApplicant(token)) ?? (await findApplicant(tokenIn(request)));
  if (!found) throw new Missing("application");
  return {
    ...{ actor: found.actor, applicantId: found.applicantId, supplierId: null },
    self: href("/aanbieder-worden/:token/bewijzen", { token }),
    fileAt: (id) => href("/aanbieder-worden/:token/bewijzen/:id", { token, id }),
    back: null,
  };
}

export async function ownFile({ request, params: { id = "" } }: LoaderFunctionArgs) {
  return servedFile(await openProof(await requireActor(request), id));
}

export async function linkedFile(args: LoaderFunctionArgs) {
  const { actor } = await linkedWhose(args);
  return servedFile(await openProof(actor, args.params.id ?? ""));
}
