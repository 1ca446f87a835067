-- What the administrator of the region looks after, and the figures of the policy page.

-- CreateEnum
CREATE TYPE "region_proposal_state" AS ENUM ('open', 'applied', 'discarded');

-- CreateTable
CREATE TABLE "region_proposal" (
    "id" UUID NOT NULL,
    "file" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "includes" JSONB NOT NULL,
    "state" "region_proposal_state" NOT NULL DEFAULT 'open',
    "proposed_by" TEXT NOT NULL,
    "proposed_at" TIMESTAMPTZ(3) NOT NULL,
    "settled_by" TEXT,
    "settled_at" TIMESTAMPTZ(3),

    CONSTRAINT "region_proposal_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX region_proposal_one_open ON region_proposal ((true)) WHERE state = 'open';

-- CreateTable
CREATE TABLE "search_rebuild" (
    "id" BIGSERIAL NOT NULL,
    "asked_by" TEXT NOT NULL,
    "asked_at" TIMESTAMPTZ(3) NOT NULL,
    "begun_at" TIMESTAMPTZ(3),
    "ended_at" TIMESTAMPTZ(3),
    "phase" TEXT NOT NULL DEFAULT 'waiting',
    "done" INTEGER NOT NULL DEFAULT 0,
    "total" INTEGER NOT NULL DEFAULT 0,
    "fault" TEXT,

    CONSTRAINT "search_rebuild_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX search_rebuild_one_open ON search_rebuild ((true)) WHERE ended_at IS NULL;

-- CreateTable
-- Of a law, segment and municipality; '' stands for all of them together.
CREATE TABLE "waiting_month" (
    "month" DATE NOT NULL,
    "law" TEXT NOT NULL,
    "segment" TEXT NOT NULL,
    "municipality" TEXT NOT NULL,
    "suppliers" INTEGER NOT NULL,
    "places" INTEGER NOT NULL,
    "stale" INTEGER NOT NULL,
    "unknown" INTEGER NOT NULL,
    "told_by" INTEGER NOT NULL,
    "median_weeks" DOUBLE PRECISION,

    CONSTRAINT "waiting_month_pkey" PRIMARY KEY ("month", "law", "segment", "municipality")
);

-- AlterTable
ALTER TABLE "mail_letter" ADD COLUMN "retried_at" TIMESTAMPTZ(3);
CREATE INDEX mail_letter_unsent ON mail_letter (created_at) WHERE sent_at IS NULL;

-- The audit is searched by period, action, person and subject, the newest first.
CREATE INDEX "audit_entry_at_id_idx" ON "audit_entry"("at", "id");
CREATE INDEX "audit_entry_action_at_id_idx" ON "audit_entry"("action", "at", "id");
CREATE INDEX "audit_entry_actor_at_id_idx" ON "audit_entry"("actor", "at", "id");
CREATE INDEX audit_entry_subject_prefix ON audit_entry (subject text_pattern_ops, at, id);

SELECT pgboss.create_queue('rebuilds', '{"policy": "short", "retryLimit": 3, "retryDelay": 10, "expireInSeconds": 3600}');
SELECT pgboss.create_queue('policy-figures', '{"policy": "short", "retryLimit": 3, "retryDelay": 300, "expireInSeconds": 3600}');
