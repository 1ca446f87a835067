-- Talks of the region with a supplier, and what was agreed (P29, P70).
CREATE TABLE "talk" (
    "id" UUID NOT NULL,
    "supplier_id" UUID NOT NULL REFERENCES "supplier"("id") ON DELETE CASCADE ON UPDATE CASCADE,
    "held_on" DATE NOT NULL,
    "kind" TEXT NOT NULL,
    "topics" TEXT NOT NULL,
    "participants" TEXT[],
    "is_shared" BOOLEAN NOT NULL DEFAULT false,
    "by" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "talk_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "talk_has_topics" CHECK ("topics" <> '')
);
CREATE INDEX "talk_supplier_id_held_on_idx" ON "talk"("supplier_id", "held_on");
CREATE TRIGGER append_only BEFORE UPDATE OR TRUNCATE ON talk
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting();

CREATE TABLE "agreed_action" (
    "id" UUID NOT NULL,
    "supplier_id" UUID NOT NULL REFERENCES "supplier"("id") ON DELETE CASCADE ON UPDATE CASCADE,
    "what" TEXT NOT NULL,
    "owner" TEXT NOT NULL,
    "position" TEXT NOT NULL DEFAULT '',
    "due_on" DATE NOT NULL,
    "is_shared" BOOLEAN NOT NULL DEFAULT true,
    "by" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "done_by" TEXT,
    "done_at" TIMESTAMPTZ(3),

    CONSTRAINT "agreed_action_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "action_says_what" CHECK ("what" <> ''),
    CONSTRAINT "action_has_an_owner" CHECK ("owner" IN ('provider', 'region')),
    CONSTRAINT "done_by_somebody" CHECK (("done_by" IS NULL) = ("done_at" IS NULL))
);
CREATE INDEX "agreed_action_supplier_id_idx" ON "agreed_action"("supplier_id");
CREATE INDEX "agreed_action_due_on_idx" ON "agreed_action"("due_on") WHERE "done_at" IS NULL;

-- How one supplier came in the place of another (merger, takeover, another name or number); only ever added.
CREATE TABLE "succession_act" (
    "id" BIGSERIAL NOT NULL,
    "supplier_id" UUID NOT NULL REFERENCES "supplier"("id") ON DELETE CASCADE ON UPDATE CASCADE,
    "successor_id" UUID,
    "kind" TEXT NOT NULL,
    "from_day" DATE NOT NULL,
    "reason" TEXT NOT NULL,
    "by" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "succession_act_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "kind_known" CHECK ("kind" IN ('merger', 'takeover', 'renaming', 'registration', 'undone'))
);
CREATE INDEX "succession_act_supplier_id_idx" ON "succession_act"("supplier_id");
CREATE TRIGGER append_only BEFORE UPDATE OR TRUNCATE ON succession_act
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting();
