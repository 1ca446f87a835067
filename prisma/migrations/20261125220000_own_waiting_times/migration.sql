-- What was saved at once can be taken back at once; nothing of it is rewritten.
ALTER TABLE "waiting_declaration" ADD COLUMN "saved_as" UUID;
CREATE INDEX "waiting_declaration_saved_as_idx" ON "waiting_declaration"("saved_as");

CREATE TABLE "declaration_withdrawal" (
    "declaration_id" BIGINT NOT NULL,
    "withdrawn_by" TEXT NOT NULL,
    "withdrawn_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "declaration_withdrawal_pkey" PRIMARY KEY ("declaration_id")
);
ALTER TABLE "declaration_withdrawal" ADD CONSTRAINT "declaration_withdrawal_declaration_id_fkey" FOREIGN KEY ("declaration_id") REFERENCES "waiting_declaration"("id") ON DELETE CASCADE ON UPDATE CASCADE;
CREATE TRIGGER append_only BEFORE UPDATE OR TRUNCATE ON declaration_withdrawal
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting();

CREATE TYPE "client_stop_state" AS ENUM ('asked', 'granted', 'refused', 'withdrawn', 'ended');

CREATE TABLE "client_stop" (
    "id" UUID NOT NULL,
    "supplier_id" UUID NOT NULL,
    "state" "client_stop_state" NOT NULL DEFAULT 'asked',
    "reason" TEXT NOT NULL,
    "starts_on" DATE NOT NULL,
    "ends_on" DATE NOT NULL,
    "asked_by" TEXT NOT NULL,
    "asked_at" TIMESTAMPTZ(3) NOT NULL,
    "decided_by" TEXT,
    "decided_at" TIMESTAMPTZ(3),
    "decision_ref" TEXT,
    "explanation" TEXT,
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "client_stop_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "client_stop_supplier_id_idx" ON "client_stop"("supplier_id");
CREATE INDEX "client_stop_state_idx" ON "client_stop"("state");
ALTER TABLE "client_stop" ADD CONSTRAINT "client_stop_supplier_id_fkey" FOREIGN KEY ("supplier_id") REFERENCES "supplier"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE client_stop
  ADD CONSTRAINT stop_days_in_order CHECK (ends_on >= starts_on),
  ADD CONSTRAINT granted_in_writing CHECK (state NOT IN ('granted', 'ended') OR coalesce(decision_ref, '') <> '');

CREATE TABLE "client_stop_place" (
    "stop_id" UUID NOT NULL,
    "offer_place_id" UUID NOT NULL,

    CONSTRAINT "client_stop_place_pkey" PRIMARY KEY ("stop_id", "offer_place_id")
);
CREATE INDEX "client_stop_place_offer_place_id_idx" ON "client_stop_place"("offer_place_id");
ALTER TABLE "client_stop_place" ADD CONSTRAINT "client_stop_place_stop_id_fkey" FOREIGN KEY ("stop_id") REFERENCES "client_stop"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "client_stop_place" ADD CONSTRAINT "client_stop_place_offer_place_id_fkey" FOREIGN KEY ("offer_place_id") REFERENCES "offer_place"("id") ON DELETE CASCADE ON UPDATE CASCADE;

CREATE TABLE "planned_closure" (
    "id" UUID NOT NULL,
    "supplier_id" UUID NOT NULL,
    "place_id" UUID,
    "starts_on" DATE NOT NULL,
    "ends_on" DATE NOT NULL,
    "deputy" TEXT NOT NULL,
    "planned_by" TEXT NOT NULL,
    "planned_at" TIMESTAMPTZ(3) NOT NULL,
    "cancelled_at" TIMESTAMPTZ(3),

    CONSTRAINT "planned_closure_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "planned_closure_supplier_id_idx" ON "planned_closure"("supplier_id");
ALTER TABLE "planned_closure" ADD CONSTRAINT "planned_closure_supplier_id_fkey" FOREIGN KEY ("supplier_id") REFERENCES "supplier"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "planned_closure" ADD CONSTRAINT "planned_closure_place_id_fkey" FOREIGN KEY ("place_id") REFERENCES "place"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE planned_closure ADD CONSTRAINT closure_days_in_order CHECK (ends_on >= starts_on);
