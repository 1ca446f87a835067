-- A stuck or unclear need before the expert team: a fact beside the states of the need (decision 119).
CREATE TABLE "expert_question" (
    "id" UUID NOT NULL,
    "number" SERIAL NOT NULL,
    "need_id" UUID NOT NULL REFERENCES "need"("id") ON DELETE CASCADE ON UPDATE CASCADE,
    "supplier_id" UUID REFERENCES "supplier"("id") ON DELETE CASCADE ON UPDATE CASCADE,
    "asked_by" UUID NOT NULL,
    "asked_at" TIMESTAMPTZ(3) NOT NULL,
    "reason" TEXT NOT NULL,
    "question" TEXT NOT NULL,
    "shown" JSONB NOT NULL,
    "due_on" DATE,
    "late_step" SMALLINT NOT NULL DEFAULT 0,
    "late_step_of" DATE,
    "withdrawn_at" TIMESTAMPTZ(3),
    "decided_at" TIMESTAMPTZ(3),
    "decided_by" UUID,
    "complexity" TEXT,
    "grounds" TEXT NOT NULL DEFAULT '',
    "advice" TEXT NOT NULL DEFAULT '',
    "act_by" DATE,

    CONSTRAINT "expert_question_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "expert_question_number_key" ON "expert_question"("number");
CREATE INDEX "expert_question_need_id_idx" ON "expert_question"("need_id");
CREATE INDEX "expert_question_due_on_idx" ON "expert_question"("due_on");
-- Of a need one question waits at a time.
CREATE UNIQUE INDEX one_expert_question_waits ON expert_question (need_id)
  WHERE withdrawn_at IS NULL AND decided_at IS NULL;
ALTER TABLE expert_question
  ADD CONSTRAINT expert_reason CHECK (reason IN ('no-option', 'complexity', 'intensity', 'stuck')),
  ADD CONSTRAINT expert_complexity CHECK (complexity IN ('low', 'high', 'none')),
  ADD CONSTRAINT waiting_question_has_a_day CHECK
    ((due_on IS NULL) = (withdrawn_at IS NOT NULL OR decided_at IS NOT NULL)),
  ADD CONSTRAINT decided_or_withdrawn CHECK (withdrawn_at IS NULL OR decided_at IS NULL),
  -- A decision is whole: what, by whom and by which day something is done with it.
  ADD CONSTRAINT decision_is_whole CHECK ((decided_at IS NULL) = (complexity IS NULL)
    AND (decided_at IS NULL) = (decided_by IS NULL) AND (decided_at IS NULL) = (act_by IS NULL));
