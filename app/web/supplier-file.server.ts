/** The page of a supplier in the register: what is known of it, in words, and moving all at once. */
import { type ActionFunctionArgs, data, redirect } from "@remix-run/node";

import { receiveMove } from "./contract-page.server";
import { href } from "./href";
import { statusOf } from "./perform.server";
import { evaluationsPart, openPart, refusalsPart } from "./refusals-part.server";
import {
  actsPart,
  contractCard,
  moveForm,
  refusedForm,
  type RegisterWords,
  registerWords,
} from "./register-words.server";
import { requireActor } from "./session.server";
import { actionsPart, proofsPart, signalsPart, talksPart, talkTexts } from "./talks-words.server";
import { waitsView } from "./supplier-waits.server";
import type { FilePart, FileView, Refused } from "~/components/register/register-view";
import { type Actor, assertMay, may } from "~/domain/accounts/public";
import type { RegionConfig } from "~/domain/catalogue/public";
import { getRegion } from "~/domain/catalogue/public.server";
import type { ContractedScope, SupplierFile } from "~/domain/providers/public";
import { getSupplierFile, listProofsOf, namesOfPeople } from "~/domain/providers/public.server";
import {
  countEvaluations,
  countRefusals,
  countWithSupplier,
} from "~/domain/referrals/public.server";
import { listSignalsOf, listTalks } from "~/domain/signals/public.server";

export async function supplierFileView(
  request: Request,
  code: string,
  refused: Refused | null = null,
): Promise<FileView> {
  const actor = await requireActor(request);
  const now = new Date();
  const [file, region] = await Promise.all([getSupplierFile(actor, code, now), getRegion(now)]);
  const words = registerWords(request, region, now);
  return fileView(file, { words, actor, region, refused });
}

type Around = { words: RegisterWords; actor: Actor; region: RegionConfig };

async function fileView(
  file: SupplierFile,
  { words, actor, region, refused }: Around & { refused: Refused | null },
): Promise<FileView> {
  const { supplier, contracts, rest } = file;
  const { texts } = words;
  const mayMove = may(actor, "contract.move");
  const self = href("/regio/aanbieders/:code", { code: supplier.code });
  const card = (contract: ContractedScope) =>
    contractCard(
      contract,
      words,
      mayMove
        ? href("/regio/aanbieders/:code/contracten/:contract", {
            ...{ code: supplier.code, contract: contract.code },
          })
        : null,
    );
  return {
    title: supplier.name,
    ...headOf(file, words),
    links: linksOf(supplier, { words, actor, region }),
    contracts: contracts.filter((one) => !isSubOnly(one)).map(card),
    subContracts: contracts.filter(isSubOnly).map(card),
    moves: mayMove ? moveForm(contracts, words, { self, refused }) : null,
    waits: rest && { ...waitsView(rest.waits, words), title: texts.waits.title },
    parts: await fileParts(file, { words, actor, region }),
  };
}

function isSubOnly({ roles }: ContractedScope): boolean {
  return roles.length === 1 && roles[0] === "sub";
}

export function headOf({ supplier }: SupplierFile, { texts }: RegisterWords) {
  const { successor, predecessors, kind, slug } = supplier;
  const facts = [
    { name: texts.facts.code, value: supplier.code },
    { name: texts.facts.kind, value: texts.kinds[kind] },
    { name: texts.facts.legalName, value: supplier.legalName ?? "" },
    { name: texts.facts.kvk, value: supplier.kvk ?? "" },
    { name: texts.facts.agb, value: supplier.agb ?? "" },
    { name: texts.facts.predecessors, value: predecessors.map(({ name }) => name).join(", ") },
  ];
  const notShown = supplier.isShown ? [] : [texts.notShown];
  return {
    facts,
    notices: successor ? [texts.succeeded(successor.name)] : notShown,
    toPublic: supplier.isShown
      ? href(kind === "provider" ? "/aanbieders/:slug" : "/zorgcombinaties/:slug", { slug })
      : null,
  };
}

function linksOf(
  { code, successor, predecessors }: SupplierFile["supplier"],
  { words, actor }: Around,
): FileView["links"] {
  const texts = talkTexts(words.language);
  const to = { code };
  return [
    ...(successor ? [otherFile(successor, words.texts.toSuccessor)] : []),
    ...predecessors.map((one) => otherFile(one, words.texts.toPredecessor)),
    ...(may(actor, "contract.read")
      ? [{ href: href("/regio/aanbieders/:code/dossier", to), label: words.texts.toDossier }]
      : []),
    ...(may(actor, "talk.read")
      ? [{ href: href("/regio/aanbieders/:code/gesprekken", to), label: texts.link }]
      : []),
    ...(may(actor, "contract.move")
      ? [{ href: href("/regio/aanbieders/:code/opvolger", to), label: texts.successor.link }]
      : []),
  ];
}

function otherFile(
  { code, name }: { code: string; name: string },
  say: (name: string) => string,
): FileView["links"][number] {
  return { href: href("/regio/aanbieders/:code", { code }), label: say(name) };
}

/** What every area knows of the supplier; nothing for who reads the scope only. */
export async function fileParts(
  { supplier, rest }: SupplierFile,
  { words, actor, region }: Around,
): Promise<FilePart[]> {
  if (!rest) return [];
  const [own, talks, signals, proofs, refusals, open, evaluations] = await Promise.all([
    partsOf(rest, words),
    listTalks(actor, supplier.id),
    may(actor, "signal.read") ? listSignalsOf(actor, supplier.id) : null,
    listProofsOf(actor, supplier.id),
    may(actor, "referral.count") ? countRefusals(actor, supplier.id) : null,
    may(actor, "referral.count") ? countWithSupplier(actor, supplier.id) : null,
    may(actor, "referral.count") ? countEvaluations(actor, supplier.id) : null,
  ]);
  return [
    ...(signals ? [signalsPart(signals, words)] : []),
    actionsPart(talks, words),
    talksPart(talks, words),
    ...(open ? [openPart(open, words)] : []),
    ...(evaluations ? [evaluationsPart(evaluations, words)] : []),
    ...(refusals ? [refusalsPart(refusals, words, region)] : []),
    proofsPart(proofs, words, region),
    ...own,
  ];
}

async function partsOf(
  rest: NonNullable<SupplierFile["rest"]>,
  words: RegisterWords,
): Promise<FilePart[]> {
  const people = await namesOfPeople([...rest.acts, ...rest.documents].map(({ by }) => by));
  return [
    stopsPart(rest, words),
    marksPart(rest, words),
    actsPart(rest.acts, words, people),
    documentsPart(rest, words, people),
  ];
}

type Rest = NonNullable<SupplierFile["rest"]>;

function stopsPart({ stops }: Rest, { texts, day }: RegisterWords): FilePart {
  const said = texts.stops;
  return {
    ...{ id: "stops", title: said.title, none: said.none },
    cards: stops.map((stop) => ({
      id: stop.id,
      title: said.days(day(stop.from), day(stop.to)),
      badges: [{ text: said.states[stop.state], tone: "neutral" as const }],
      lines: [
        stop.scope.map(({ offer }) => offer.title).join(", "),
        ...(stop.decisionRef ? [said.decision(stop.decisionRef)] : []),
      ],
      said: stop.reason,
    })),
  };
}

function marksPart({ marks }: Rest, { texts, day }: RegisterWords): FilePart {
  const said = texts.marks;
  return {
    ...{ id: "keurmerken", title: said.title, none: said.none },
    cards: marks.map(({ mark, number, validUntil, isExpired, state }) => ({
      ...{ id: `${mark} ${number}`, title: mark, isDutch: true },
      badges: [
        {
          text: said.states[state],
          tone: state === "verified" ? ("positive" as const) : ("neutral" as const),
        },
        ...(isExpired ? [{ text: said.expired, tone: "warning" as const }] : []),
      ],
      lines: [said.line(number, validUntil && day(validUntil))],
    })),
  };
}

function documentsPart(
  { documents }: Rest,
  { texts, moment }: RegisterWords,
  people: Map<string, string>,
): FilePart {
  const said = texts.documents;
  return {
    ...{ id: "teksten", title: said.title, none: said.none },
    cards: documents.map(({ offerCode, title, by, at }, i) => ({
      id: `${offerCode} ${i}`,
      title: offerCode === "" ? said.profile : title || offerCode,
      lines: [texts.byAt(people.get(by) ?? said.byRegister, moment(at))],
    })),
  };
}

/** Everything of the supplier at once. */
export async function receiveFile({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request);
  assertMay(actor, "contract.move");
  const code = params.code ?? "";
  const { outcome, typed } = await receiveMove(request, actor, { code, contract: null });
  if (outcome.ok) return redirect(href("/regio/aanbieders/:code", { code }, { gedaan: "ja" }), 303);
  const now = new Date();
  const { texts } = registerWords(request, await getRegion(now), now);
  const refused = refusedForm(outcome.refusals, typed, texts);
  return data(await supplierFileView(request, code, refused), { status: statusOf(outcome) });
}
