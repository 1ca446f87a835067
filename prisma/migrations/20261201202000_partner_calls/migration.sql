-- A provider looks for partners (US33): open to all providers until a day; a reply is between two.
CREATE TABLE "partner_call" (
    "id" UUID NOT NULL,
    "number" SERIAL NOT NULL,
    "caller_id" UUID NOT NULL REFERENCES "supplier"("id") ON DELETE CASCADE ON UPDATE CASCADE,
    "combination_id" UUID REFERENCES "combination"("supplier_id") ON DELETE CASCADE ON UPDATE CASCADE,
    "name" TEXT NOT NULL,
    "segment" TEXT NOT NULL,
    "target_group" TEXT NOT NULL,
    "municipalities" TEXT[] NOT NULL,
    "sought" TEXT NOT NULL,
    "open_until" DATE NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'open',
    "placed_by" TEXT NOT NULL,
    "placed_at" TIMESTAMPTZ(3) NOT NULL,
    "closed_at" TIMESTAMPTZ(3),

    CONSTRAINT "partner_call_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "partner_call_number_key" ON "partner_call"("number");
CREATE INDEX "partner_call_caller_id_idx" ON "partner_call"("caller_id");
CREATE INDEX "partner_call_state_open_until_idx" ON "partner_call"("state", "open_until");
ALTER TABLE partner_call
  ADD CONSTRAINT call_state CHECK (state IN ('open', 'expired', 'closed')),
  ADD CONSTRAINT call_closed CHECK ((state = 'closed') = (closed_at IS NOT NULL));

CREATE TABLE "partner_reply" (
    "id" UUID NOT NULL,
    "call_id" UUID NOT NULL REFERENCES "partner_call"("id") ON DELETE CASCADE ON UPDATE CASCADE,
    "provider_id" UUID NOT NULL REFERENCES "supplier"("id") ON DELETE CASCADE ON UPDATE CASCADE,
    "motivation" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'sent',
    "sent_by" TEXT NOT NULL,
    "sent_at" TIMESTAMPTZ(3) NOT NULL,
    "decided_at" TIMESTAMPTZ(3),

    CONSTRAINT "partner_reply_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "partner_reply_call_id_idx" ON "partner_reply"("call_id");
CREATE UNIQUE INDEX partner_reply_once ON partner_reply (call_id, provider_id) WHERE state IN ('sent', 'accepted');
ALTER TABLE partner_reply
  ADD CONSTRAINT reply_state CHECK (state IN ('sent', 'accepted', 'declined', 'withdrawn', 'lapsed')),
  ADD CONSTRAINT reply_decided CHECK ((state = 'sent') = (decided_at IS NULL));
