-- Signals about suppliers, talk about money and notices (decisions 083 and 084).

-- CreateTable
CREATE TABLE "signal" (
    "id" UUID NOT NULL,
    "number" SERIAL NOT NULL,
    "supplier_id" UUID NOT NULL REFERENCES "supplier"("id") ON DELETE CASCADE ON UPDATE CASCADE,
    "offer_id" UUID REFERENCES "offer"("id") ON DELETE SET NULL ON UPDATE CASCADE,
    "kind" TEXT NOT NULL,
    "severity" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "author_id" UUID NOT NULL,
    "organisation_id" UUID REFERENCES "organisation"("id") ON DELETE SET NULL ON UPDATE CASCADE,
    "state" TEXT NOT NULL DEFAULT 'new',
    "owner_id" UUID,
    "raised_at" TIMESTAMPTZ(3) NOT NULL,
    "acknowledge_by" DATE NOT NULL,
    "feed_back_by" DATE NOT NULL,
    "late_told_of" DATE,
    "disclosed" TEXT,
    "disclosed_at" TIMESTAMPTZ(3),
    "unheard_reason" TEXT NOT NULL DEFAULT '',
    "outcome" TEXT NOT NULL DEFAULT '',
    "resolved_at" TIMESTAMPTZ(3),
    "feedback" TEXT NOT NULL DEFAULT '',
    "fed_back_at" TIMESTAMPTZ(3),
    "tags" TEXT[],
    "belongs_to_id" UUID REFERENCES "signal"("id") ON DELETE SET NULL ON UPDATE CASCADE,

    CONSTRAINT "signal_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "signal_state" CHECK ("state" IN ('new', 'acknowledged', 'in-talk', 'resolved', 'fed-back')),
    CONSTRAINT "signal_severity" CHECK ("severity" IN ('low', 'medium', 'high')),
    CONSTRAINT "resolved_with_an_outcome" CHECK ("state" NOT IN ('resolved', 'fed-back') OR "outcome" <> ''),
    -- Every signal is answered to its author (I25).
    CONSTRAINT "closed_with_feedback" CHECK ("state" <> 'fed-back' OR ("feedback" <> '' AND "fed_back_at" IS NOT NULL)),
    CONSTRAINT "disclosed_on_a_day" CHECK (("disclosed" IS NULL) = ("disclosed_at" IS NULL)),
    CONSTRAINT "belongs_to_another" CHECK ("belongs_to_id" <> "id")
);
CREATE UNIQUE INDEX "signal_number_key" ON "signal"("number");
CREATE INDEX "signal_state_feed_back_by_idx" ON "signal"("state", "feed_back_by");
CREATE INDEX "signal_supplier_id_raised_at_idx" ON "signal"("supplier_id", "raised_at");
CREATE INDEX "signal_author_id_idx" ON "signal"("author_id");
CREATE INDEX "signal_belongs_to_id_idx" ON "signal"("belongs_to_id");

-- CreateTable
CREATE TABLE "signal_entry" (
    "id" BIGSERIAL NOT NULL,
    "signal_id" UUID NOT NULL REFERENCES "signal"("id") ON DELETE CASCADE ON UPDATE CASCADE,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "by" TEXT NOT NULL,
    "act" TEXT NOT NULL,
    "text" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "signal_entry_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "signal_entry_signal_id_id_idx" ON "signal_entry"("signal_id", "id");
CREATE TRIGGER append_only BEFORE UPDATE OR TRUNCATE ON signal_entry
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting();

-- CreateTable
CREATE TABLE "signal_tag" (
    "name" TEXT NOT NULL,
    "added_by" TEXT NOT NULL,
    "added_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "signal_tag_pkey" PRIMARY KEY ("name")
);

-- CreateTable
CREATE TABLE "money_dispute" (
    "id" UUID NOT NULL,
    "number" SERIAL NOT NULL,
    "supplier_id" UUID NOT NULL REFERENCES "supplier"("id") ON DELETE CASCADE ON UPDATE CASCADE,
    "raised_by" UUID NOT NULL,
    "organisation_id" UUID NOT NULL REFERENCES "organisation"("id") ON DELETE CASCADE ON UPDATE CASCADE,
    "raised_at" TIMESTAMPTZ(3) NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'open',
    "owner_id" UUID,
    "reply_by" DATE,
    "late_told_of" DATE,
    "closed_at" TIMESTAMPTZ(3),

    CONSTRAINT "money_dispute_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "dispute_state" CHECK ("state" IN ('open', 'closed')),
    CONSTRAINT "closed_on_a_day" CHECK (("state" = 'closed') = ("closed_at" IS NOT NULL))
);
CREATE UNIQUE INDEX "money_dispute_number_key" ON "money_dispute"("number");
CREATE INDEX "money_dispute_state_reply_by_idx" ON "money_dispute"("state", "reply_by");
CREATE INDEX "money_dispute_organisation_id_idx" ON "money_dispute"("organisation_id");

-- CreateTable
CREATE TABLE "dispute_message" (
    "id" BIGSERIAL NOT NULL,
    "dispute_id" UUID NOT NULL REFERENCES "money_dispute"("id") ON DELETE CASCADE ON UPDATE CASCADE,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "by" TEXT NOT NULL,
    "of_region" BOOLEAN NOT NULL,
    "text" TEXT NOT NULL,

    CONSTRAINT "dispute_message_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "dispute_message_dispute_id_id_idx" ON "dispute_message"("dispute_id", "id");
CREATE TRIGGER append_only BEFORE UPDATE OR TRUNCATE ON dispute_message
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting();

-- CreateTable
CREATE TABLE "notice" (
    "id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "audience" TEXT NOT NULL,
    "segment" TEXT,
    "municipality" TEXT,
    "valid_from" DATE NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'draft',
    "revision" INTEGER NOT NULL DEFAULT 0,
    "written_by" TEXT NOT NULL,
    "written_at" TIMESTAMPTZ(3) NOT NULL,
    "published_at" TIMESTAMPTZ(3),
    "told_at" TIMESTAMPTZ(3),
    "withdrawn_at" TIMESTAMPTZ(3),
    "withdraw_reason" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "notice_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "notice_state" CHECK ("state" IN ('draft', 'published', 'withdrawn', 'discarded')),
    CONSTRAINT "notice_audience" CHECK ("audience" IN ('providers', 'referrers')),
    CONSTRAINT "withdrawn_with_a_reason" CHECK ("state" <> 'withdrawn' OR ("withdraw_reason" <> '' AND "withdrawn_at" IS NOT NULL))
);
CREATE INDEX "notice_state_valid_from_idx" ON "notice"("state", "valid_from");

-- CreateTable
CREATE TABLE "notice_reader" (
    "notice_id" UUID NOT NULL REFERENCES "notice"("id") ON DELETE CASCADE ON UPDATE CASCADE,
    "user_id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL REFERENCES "organisation"("id") ON DELETE CASCADE ON UPDATE CASCADE,
    "seen_at" TIMESTAMPTZ(3) NOT NULL,
    "read_at" TIMESTAMPTZ(3),

    CONSTRAINT "notice_reader_pkey" PRIMARY KEY ("notice_id", "user_id", "organisation_id")
);
CREATE INDEX "notice_reader_organisation_id_idx" ON "notice_reader"("organisation_id");
