-- A referrer called and heard another wait than the one that is shown (decision 068).
CREATE TABLE "waiting_challenge" (
    "id" BIGSERIAL NOT NULL,
    "offer_place_id" UUID NOT NULL REFERENCES "offer_place"("id") ON DELETE CASCADE,
    "declaration_id" BIGINT NOT NULL,
    "organisation_id" UUID NOT NULL REFERENCES "organisation"("id") ON DELETE CASCADE,
    "made_by" TEXT NOT NULL,
    "made_at" TIMESTAMPTZ(3) NOT NULL,
    "called_on" DATE NOT NULL,
    "weeks" INTEGER,
    "note" TEXT NOT NULL DEFAULT '',
    "due_on" DATE NOT NULL,
    "told" TEXT,

    CONSTRAINT "waiting_challenge_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "weeks_not_negative" CHECK ("weeks" >= 0),
    CONSTRAINT "told_known" CHECK ("told" IN ('expired', 'confirmed', 'corrected'))
);

-- CreateIndex
CREATE UNIQUE INDEX "waiting_challenge_offer_place_id_declaration_id_organisatio_key" ON "waiting_challenge"("offer_place_id", "declaration_id", "organisation_id");

-- CreateIndex
CREATE INDEX "waiting_challenge_organisation_id_idx" ON "waiting_challenge"("organisation_id");

-- The day from which a wait is in doubt; as long as nobody doubts it, never.
ALTER TABLE "search_document" ADD COLUMN "doubtful_from" INTEGER NOT NULL DEFAULT 2932896;
