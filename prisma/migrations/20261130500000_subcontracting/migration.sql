-- A main contractor asks another supplier for a part of the help. Nothing in it says who is helped.
CREATE TABLE "subcontract" (
    "id" UUID NOT NULL,
    "number" SERIAL NOT NULL,
    "main_id" UUID NOT NULL REFERENCES "supplier"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    "sub_id" UUID NOT NULL REFERENCES "supplier"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    "form_key" UUID NOT NULL,
    "trajectory_id" UUID REFERENCES "trajectory"("id") ON DELETE SET NULL ON UPDATE CASCADE,
    "state" TEXT NOT NULL DEFAULT 'draft',
    "profile" TEXT,
    "scope" TEXT NOT NULL,
    "from_on" DATE NOT NULL,
    "to_on" DATE,
    "per" TEXT NOT NULL,
    "units" INTEGER NOT NULL,
    "price_cents" BIGINT NOT NULL,
    "counter_cents" BIGINT,
    "counter_note" TEXT NOT NULL DEFAULT '',
    "agreed_cents" BIGINT,
    "question" TEXT NOT NULL DEFAULT '',
    "reply" TEXT NOT NULL DEFAULT '',
    "decline_code" TEXT,
    "decline_note" TEXT NOT NULL DEFAULT '',
    "is_solo" BOOLEAN NOT NULL DEFAULT false,
    "consent_ref" TEXT NOT NULL DEFAULT '',
    "owner_id" UUID NOT NULL,
    "due_on" DATE,
    "started_on" DATE,
    "ended_on" DATE,
    "end_reason" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "changed_at" TIMESTAMPTZ(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "subcontract_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "subcontract_number_key" ON "subcontract"("number");
CREATE UNIQUE INDEX "subcontract_main_id_form_key_sub_id_key" ON "subcontract"("main_id", "form_key", "sub_id");
CREATE INDEX "subcontract_sub_id_state_due_on_idx" ON "subcontract"("sub_id", "state", "due_on");
CREATE INDEX "subcontract_main_id_state_due_on_idx" ON "subcontract"("main_id", "state", "due_on");
CREATE INDEX "subcontract_trajectory_id_idx" ON "subcontract"("trajectory_id");
ALTER TABLE subcontract
  ADD CONSTRAINT subcontract_of_two CHECK (main_id <> sub_id),
  ADD CONSTRAINT subcontract_state CHECK (state IN ('draft', 'sent', 'question', 'countered', 'accepted',
    'running', 'ended', 'declined', 'withdrawn', 'expired', 'discarded')),
  ADD CONSTRAINT subcontract_per CHECK (per IN ('trajectory', 'hour', 'day', 'week', 'month')),
  ADD CONSTRAINT subcontract_amounts CHECK (units BETWEEN 1 AND 10000 AND price_cents > 0
    AND coalesce(counter_cents, 1) > 0 AND coalesce(agreed_cents, 1) > 0),
  -- The price is agreed before the help starts (I24).
  ADD CONSTRAINT subcontract_agreed CHECK
    ((state IN ('accepted', 'running', 'ended')) <= (agreed_cents IS NOT NULL)),
  ADD CONSTRAINT subcontract_started CHECK
    ((state IN ('running', 'ended')) = (started_on IS NOT NULL)),
  ADD CONSTRAINT subcontract_ended CHECK
    ((state = 'ended') = (ended_on IS NOT NULL) AND coalesce(ended_on >= started_on, true)),
  ADD CONSTRAINT subcontract_days_in_order CHECK (to_on IS NULL OR to_on >= from_on),
  -- What waits for somebody has a day, and what is over has none.
  ADD CONSTRAINT subcontract_clock CHECK
    ((state IN ('sent', 'question', 'countered', 'accepted', 'running')) = (due_on IS NOT NULL));

CREATE TABLE "subcontract_entry" (
    "id" BIGSERIAL NOT NULL,
    "subcontract_id" UUID NOT NULL REFERENCES "subcontract"("id") ON DELETE CASCADE ON UPDATE CASCADE,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "by" TEXT NOT NULL,
    "side" TEXT NOT NULL,
    "act" TEXT NOT NULL,

    CONSTRAINT "subcontract_entry_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "subcontract_entry_subcontract_id_id_idx" ON "subcontract_entry"("subcontract_id", "id");
ALTER TABLE subcontract_entry
  ADD CONSTRAINT subcontract_entry_side CHECK (side IN ('main', 'sub'));
CREATE TRIGGER append_only BEFORE UPDATE OR TRUNCATE ON subcontract_entry
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting();
