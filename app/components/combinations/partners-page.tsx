import { Link } from "@remix-run/react";

import { Section } from "~/components/providers/supplier-sections";
import { FoldedActs } from "~/components/referrals/act-forms";
import { Answered } from "~/components/ui/answered";
import { Badge } from "~/components/ui/badge";
import { Card } from "~/components/ui/card";
import { Facts } from "~/components/ui/facts";

import type { CallView, PartnersView, ReplyView } from "./partners-view";

/** What partners are sought in the region, and who would be one of the own. */
export function PartnersPage({ view }: { view: PartnersView }) {
  return (
    <div className="space-y-6">
      <header className="max-w-text space-y-2">
        <h1>{view.title}</h1>
        <p>{view.intro}</p>
      </header>
      <Answered view={view} />
      <FoldedActs acts={[view.place]} />
      <Calls {...view.own} />
      <Calls {...view.open} />
    </div>
  );
}

function Calls({ title, none, items }: PartnersView["own"]) {
  return (
    <Section title={title}>
      {items.length === 0 && <p>{none}</p>}
      {items.map((call) => (
        <Call key={call.id} call={call} />
      ))}
    </Section>
  );
}

function Call({ call }: { call: CallView }) {
  return (
    <Card>
      <article id={call.id} className="space-y-3">
        <h3>{call.title}</h3>
        <p>
          <Badge tone={call.state.tone}>{call.state.text}</Badge>
        </p>
        <p className="max-w-text whitespace-pre-line" lang="nl">
          {call.sought}
        </p>
        <Facts facts={call.facts} />
        {call.way && (
          <p>
            <Link to={call.way.to}>{call.way.text}</Link>
          </p>
        )}
        {call.replies && (
          <>
            <h4 className="font-semibold">{call.replies.title}</h4>
            {call.replies.items.map((reply) => (
              <Reply key={reply.id} reply={reply} />
            ))}
          </>
        )}
        <FoldedActs acts={call.acts} />
      </article>
    </Card>
  );
}

function Reply({ reply }: { reply: ReplyView }) {
  return (
    <div className="space-y-2 border-t border-line pt-3">
      <p className="font-semibold">{reply.title}</p>
      <p className="max-w-text whitespace-pre-line" lang="nl">
        {reply.motivation}
      </p>
      <FoldedActs acts={reply.acts} />
    </div>
  );
}
