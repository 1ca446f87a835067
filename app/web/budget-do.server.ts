/** What was sent from the page of a joint budget, to the verb that does it. */
import { actIn } from "./answered.server";
import type { Actor } from "~/domain/accounts/public";
import type { ProposalKind, SentProposal } from "~/domain/combinations/public";
import {
  answerProposal,
  type BudgetForm,
  changeProposal,
  decideReceipt,
  enter,
  entitle,
  importRealisation,
  openBook,
  propose,
  recordReceipt,
  takeBack,
  withdrawProposal,
} from "~/domain/combinations/public.server";
import { Missing } from "~/domain/kernel/denied";
import type { Outcome } from "~/domain/kernel/outcome";

const PROPOSES: Record<string, ProposalKind> = {
  ...{ verdelen: "allot", terughalen: "return", schuiven: "move", jaarplan: "scheme" },
  ...{ afsluiten: "close", afrekenen: "settle" },
};

const ENTERS = { reserveren: "reserve", vrijgeven: "release", besteden: "realise" } as const;

/** The word for what was done. */
export function toldOf(doe: string, value: unknown): string {
  const act = actIn(doe);
  if (act === "inlezen" && value === 0) return "niets-nieuws";
  return Object.hasOwn(PROPOSES, act) ? "voorstel" : act;
}

export async function doInBudget(
  actor: Actor,
  code: string,
  form: BudgetForm,
): Promise<Outcome<unknown>> {
  const act = actIn(form.doe);
  const kind = Object.hasOwn(PROPOSES, act) ? PROPOSES[act] : undefined;
  if (kind) {
    const sent = sentProposal(kind, form);
    return propose(actor, { bookId: form.boek, key: form.sleutel, sent });
  }
  return (await answerIn(actor, act, form)) ?? enterIn(actor, { code, act }, form);
}

function sentProposal(kind: ProposalKind, form: BudgetForm): SentProposal {
  const amounts = Object.entries(form).flatMap(([name, value]) =>
    name.startsWith("bedrag-") ? [[name.slice("bedrag-".length), String(value)] as const] : [],
  );
  return { kind, amounts: new Map(amounts), from: form.van, month: form.maand, reason: form.reden };
}

/** What is done with a proposal or a receipt that is there. */
function answerIn(actor: Actor, act: string, form: BudgetForm): Promise<Outcome<unknown>> | null {
  const { boek: bookId, kenmerk: id, versie: version, reden: reason } = form;
  switch (act) {
    case "ja":
    case "nee": {
      const vote = act === "ja" ? "yes" : "no";
      return answerProposal(actor, { bookId, id, version, vote, reason });
    }
    case "wijzig":
      return changeProposal(actor, { bookId, id, version, sent: sentProposal("allot", form) });
    case "intrekken":
      return withdrawProposal(actor, { bookId, id });
    case "bevestigen":
    case "afwijzen":
      return decideReceipt(actor, { bookId, id, isConfirmed: act === "bevestigen" });
    default:
      return null;
  }
}

function enterIn(
  actor: Actor,
  { code, act }: { code: string; act: string },
  form: BudgetForm,
): Promise<Outcome<unknown>> {
  const { boek: bookId, sleutel: key, bedrag: amount, dag: on, traject: trajectory } = form;
  switch (act) {
    case "ontvangst":
      return recordReceipt(actor, { bookId, key, amount, on, reference: form.kenmerk });
    case "reserveren":
    case "vrijgeven":
    case "besteden": {
      const one = { bookId, key, amount, on, trajectory, note: form.reden };
      return enter(actor, { ...one, kind: ENTERS[act] });
    }
    case "inlezen":
      return importRealisation(actor, { bookId, text: form.regels });
    case "indicatie":
      return entitle(actor, { bookId, key, trajectory, months: form.maanden });
    case "openen": {
      const { jaar: year, financier: funder, prijs: average, aantal: planned } = form;
      return openBook(actor, { code, year, funder, average, planned });
    }
    case "terugdraaien":
      return takeBack(actor, { bookId, key, number: form.nummer, note: form.reden });
    default:
      throw new Missing("act");
  }
}
