-- How an organisation comes in (decision 075).
CREATE TYPE "application_kind" AS ENUM ('entry', 'extra_scope');
CREATE TYPE "application_state" AS ENUM ('draft', 'submitted', 'screening', 'more_asked', 'decided', 'withdrawn', 'discarded');
CREATE TYPE "item_state" AS ENUM ('pending', 'admitted', 'refused');
CREATE TYPE "check_verdict" AS ENUM ('met', 'not_met', 'not_applicable');

-- CreateTable
CREATE TABLE "applicant" (
    "id" UUID NOT NULL,
    "supplier_id" UUID REFERENCES "supplier"("id") ON DELETE CASCADE ON UPDATE CASCADE,
    "legal_name" TEXT NOT NULL DEFAULT '',
    "trade_name" TEXT,
    "kvk" TEXT,
    "agb" TEXT,
    "branch_numbers" TEXT[],
    "website" TEXT,
    "email" TEXT,
    "phone" TEXT,
    "people" JSONB NOT NULL DEFAULT '[]',
    "places" JSONB NOT NULL DEFAULT '[]',
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "applicant_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "applicant_supplier_id_key" ON "applicant"("supplier_id");
CREATE INDEX "applicant_kvk_idx" ON "applicant"("kvk");

-- CreateTable
CREATE TABLE "application" (
    "id" UUID NOT NULL,
    "reference" TEXT NOT NULL,
    "applicant_id" UUID NOT NULL REFERENCES "applicant"("id") ON DELETE CASCADE ON UPDATE CASCADE,
    "kind" "application_kind" NOT NULL DEFAULT 'entry',
    "state" "application_state" NOT NULL DEFAULT 'draft',
    "revision" INTEGER NOT NULL DEFAULT 0,
    "contact_name" TEXT NOT NULL DEFAULT '',
    "contact_email" TEXT NOT NULL,
    "language" TEXT NOT NULL DEFAULT 'nl',
    "mail_verified_at" TIMESTAMPTZ(3),
    "token_hash" TEXT NOT NULL,
    "token_expires_at" TIMESTAMPTZ(3) NOT NULL,
    "round" TEXT,
    "combination_name" TEXT,
    "target_group" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "submitted_at" TIMESTAMPTZ(3),
    "due_on" DATE,
    "owner_id" UUID,
    "decided_at" TIMESTAMPTZ(3),

    CONSTRAINT "application_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "submitted_has_a_term" CHECK ("state" IN ('draft', 'discarded') OR ("submitted_at" IS NOT NULL AND "due_on" IS NOT NULL)),
    CONSTRAINT "decided_has_a_day" CHECK ("state" <> 'decided' OR "decided_at" IS NOT NULL)
);
CREATE UNIQUE INDEX "application_reference_key" ON "application"("reference");
CREATE UNIQUE INDEX "application_token_hash_key" ON "application"("token_hash");
CREATE INDEX "application_applicant_id_idx" ON "application"("applicant_id");
CREATE INDEX "application_state_due_on_idx" ON "application"("state", "due_on");

-- CreateTable
CREATE TABLE "application_item" (
    "id" UUID NOT NULL,
    "application_id" UUID NOT NULL REFERENCES "application"("id") ON DELETE CASCADE ON UPDATE CASCADE,
    "law" TEXT,
    "segment" TEXT,
    "profile" TEXT,
    "intensities" TEXT[],
    "roles" TEXT[],
    "outside" TEXT NOT NULL DEFAULT '',
    "motivation" TEXT NOT NULL DEFAULT '',
    "state" "item_state" NOT NULL DEFAULT 'pending',
    "reason" TEXT NOT NULL DEFAULT '',
    "decided_by" TEXT,
    "decided_at" TIMESTAMPTZ(3),
    "starts_on" DATE,
    "ends_on" DATE,
    "contract_id" UUID REFERENCES "contract"("id") ON DELETE SET NULL ON UPDATE CASCADE,

    CONSTRAINT "application_item_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "decided_by_somebody" CHECK ("state" = 'pending' OR ("decided_by" IS NOT NULL AND "decided_at" IS NOT NULL AND "reason" <> '')),
    CONSTRAINT "admitted_from_a_day" CHECK ("state" <> 'admitted' OR "starts_on" IS NOT NULL)
);
CREATE UNIQUE INDEX "application_item_contract_id_key" ON "application_item"("contract_id");
CREATE INDEX "application_item_application_id_idx" ON "application_item"("application_id");

-- CreateTable
CREATE TABLE "application_check" (
    "application_id" UUID NOT NULL REFERENCES "application"("id") ON DELETE CASCADE ON UPDATE CASCADE,
    "check" TEXT NOT NULL,
    "verdict" "check_verdict" NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "proof_ids" UUID[],
    "answered_by" TEXT NOT NULL,
    "answered_at" TIMESTAMPTZ(3) NOT NULL,
    "second_by" TEXT,
    "second_at" TIMESTAMPTZ(3),

    CONSTRAINT "application_check_pkey" PRIMARY KEY ("application_id", "check"),
    CONSTRAINT "second_is_another" CHECK ("second_by" IS NULL OR "second_by" <> "answered_by")
);

-- CreateTable
CREATE TABLE "application_ask" (
    "id" UUID NOT NULL,
    "application_id" UUID NOT NULL REFERENCES "application"("id") ON DELETE CASCADE ON UPDATE CASCADE,
    "item_id" UUID REFERENCES "application_item"("id") ON DELETE CASCADE ON UPDATE CASCADE,
    "proof_kind" TEXT,
    "text" TEXT NOT NULL,
    "asked_by" TEXT NOT NULL,
    "asked_at" TIMESTAMPTZ(3) NOT NULL,
    "answer" TEXT NOT NULL DEFAULT '',
    "answered_at" TIMESTAMPTZ(3),

    CONSTRAINT "application_ask_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "application_ask_application_id_idx" ON "application_ask"("application_id");

-- CreateTable
CREATE TABLE "application_member" (
    "id" UUID NOT NULL,
    "application_id" UUID NOT NULL REFERENCES "application"("id") ON DELETE CASCADE ON UPDATE CASCADE,
    "name" TEXT NOT NULL,
    "kvk" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "is_lead" BOOLEAN NOT NULL DEFAULT false,
    "part" TEXT NOT NULL DEFAULT '',
    "token_hash" TEXT NOT NULL,
    "confirmed_at" TIMESTAMPTZ(3),
    "declined_at" TIMESTAMPTZ(3),
    "confirmed_by" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "application_member_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "application_member_token_hash_key" ON "application_member"("token_hash");
CREATE UNIQUE INDEX "application_member_application_id_kvk_key" ON "application_member"("application_id", "kvk");

-- CreateTable
CREATE TABLE "stored_file" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "media_type" TEXT NOT NULL,
    "bytes" INTEGER NOT NULL,
    "sha256" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "stored_by" TEXT NOT NULL,
    "stored_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "stored_file_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "stored_file_part" (
    "file_id" UUID NOT NULL REFERENCES "stored_file"("id") ON DELETE CASCADE ON UPDATE CASCADE,
    "number" INTEGER NOT NULL,
    "content" BYTEA NOT NULL,

    CONSTRAINT "stored_file_part_pkey" PRIMARY KEY ("file_id", "number")
);

-- CreateTable
CREATE TABLE "proof" (
    "id" UUID NOT NULL,
    "applicant_id" UUID NOT NULL REFERENCES "applicant"("id") ON DELETE CASCADE ON UPDATE CASCADE,
    "kind" TEXT NOT NULL,
    "number" TEXT NOT NULL DEFAULT '',
    "issuer" TEXT NOT NULL DEFAULT '',
    "issued_on" DATE,
    "valid_until" DATE,
    "file_id" UUID REFERENCES "stored_file"("id") ON DELETE SET NULL ON UPDATE CASCADE,
    "handed_in_by" TEXT NOT NULL,
    "handed_in_at" TIMESTAMPTZ(3) NOT NULL,
    "seen_by" TEXT,
    "seen_on" DATE,
    "withdrawn_at" TIMESTAMPTZ(3),

    CONSTRAINT "proof_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "proof_file_id_key" ON "proof"("file_id");
CREATE INDEX "proof_applicant_id_kind_idx" ON "proof"("applicant_id", "kind");
