/** Where the proofs of an organisation stand: with its account, and by the link of its request. */
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";

import { href } from "./href";
import { proofsView, type ProofsOf, receiveProof } from "./proofs.server";
import { findByLink, requireByLink } from "./registration/by-link.server";
import { servedFile } from "./served-file.server";
import { requireActor } from "./session.server";
import { assertMay } from "~/domain/accounts/public";
import { Missing } from "~/domain/kernel/denied";
import {
  applicantOf,
  findApplicantOf,
  getApplication,
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
  return {
    actor,
    supplierId,
    self: href("/aanbieder/bewijzen"),
    fileAt,
    back: null,
    reference: null,
  };
}

export async function linkedProofsView(args: Args) {
  return proofsView(await linkedWhose(args), args);
}

export async function receiveLinkedProof(args: ActionFunctionArgs) {
  const { request, context } = args;
  return receiveProof({ request, uploads: context.uploads }, await linkedWhose(args));
}

/** Without a link that works the pages of a request lead to the first, which says so. */
async function linkedWhose({ request, params }: Args): Promise<ProofsOf & { applicantId: string }> {
  const { actor, applicationId, applicantId, link } = await requireByLink(request, params.token);
  const { reference } = await getApplication(actor, applicationId);
  return {
    ...{ actor, applicantId, supplierId: null, reference },
    self: href("/aanbieder-worden/:token/bewijzen", { token: link }),
    fileAt: (id) => href("/aanbieder-worden/:token/bewijzen/:id", { token: link, id }),
    back: href("/aanbieder-worden/:token", { token: link }),
  };
}

export async function ownFile({ request, params: { id = "" } }: LoaderFunctionArgs) {
  return servedFile(await openProof(await requireActor(request), id));
}

export async function linkedFile({ request, params }: LoaderFunctionArgs) {
  const found = await findByLink(request, params.token);
  if (!found) throw new Missing("application");
  return servedFile(await openProof(found.actor, params.id ?? ""));
}
