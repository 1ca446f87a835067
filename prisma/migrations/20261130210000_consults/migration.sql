-- A question to a supplier for advice alone, without a name and without a need (decision 121).
CREATE TABLE "consult_question" (
    "id" UUID NOT NULL,
    "number" SERIAL NOT NULL,
    "organisation_id" UUID NOT NULL REFERENCES "organisation"("id") ON DELETE CASCADE ON UPDATE CASCADE,
    "asked_by" UUID NOT NULL,
    "asked_at" TIMESTAMPTZ(3) NOT NULL,
    "route" TEXT NOT NULL,
    "supplier_id" UUID NOT NULL REFERENCES "supplier"("id") ON DELETE CASCADE ON UPDATE CASCADE,
    "offer_id" UUID NOT NULL REFERENCES "offer"("id") ON DELETE CASCADE ON UPDATE CASCADE,
    "law" TEXT NOT NULL,
    "profile" TEXT,
    "age_band" TEXT,
    "municipality" TEXT,
    "question" TEXT NOT NULL,
    "due_on" DATE,
    "late_step" SMALLINT NOT NULL DEFAULT 0,
    "late_step_of" DATE,
    "answer" TEXT NOT NULL DEFAULT '',
    "answered_at" TIMESTAMPTZ(3),
    "answered_by" UUID,
    "withdrawn_at" TIMESTAMPTZ(3),
    "need_id" UUID REFERENCES "need"("id") ON DELETE SET NULL ON UPDATE CASCADE,

    CONSTRAINT "consult_question_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "consult_question_number_key" ON "consult_question"("number");
CREATE INDEX "consult_question_organisation_id_idx" ON "consult_question"("organisation_id", "number" DESC);
CREATE INDEX "consult_question_supplier_id_idx" ON "consult_question"("supplier_id", "due_on");
ALTER TABLE consult_question
  ADD CONSTRAINT waiting_consult_has_a_day CHECK
    ((due_on IS NULL) = (withdrawn_at IS NOT NULL OR answered_at IS NOT NULL)),
  ADD CONSTRAINT answered_or_withdrawn CHECK (withdrawn_at IS NULL OR answered_at IS NULL),
  ADD CONSTRAINT consult_answered_by_somebody CHECK ((answered_at IS NULL) = (answered_by IS NULL));
