-- What people of the region write beside its configuration (decisions 085, 086 and 087).
CREATE TYPE "book_text_state" AS ENUM ('draft', 'open', 'final', 'withdrawn');
CREATE TYPE "book_verdict" AS ENUM ('adopted', 'not_adopted');

-- CreateTable
CREATE TABLE "book_text" (
    "id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "state" "book_text_state" NOT NULL DEFAULT 'draft',
    "revision" INTEGER NOT NULL DEFAULT 0,
    "plain" TEXT NOT NULL,
    "professional" TEXT NOT NULL,
    "examples" TEXT[],
    "criteria_in" TEXT NOT NULL,
    "criteria_out" TEXT NOT NULL,
    "owner" TEXT NOT NULL,
    "created_by" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_by" TEXT NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "comments_until" DATE,
    "holds_from" DATE,
    "closed_at" TIMESTAMPTZ(3),

    CONSTRAINT "book_text_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "open_has_a_term" CHECK ("state" NOT IN ('open', 'final') OR "comments_until" IS NOT NULL),
    CONSTRAINT "final_holds_from_a_day" CHECK ("state" <> 'final' OR "holds_from" IS NOT NULL)
);
CREATE UNIQUE INDEX "book_text_code_number_key" ON "book_text"("code", "number");
CREATE INDEX "book_text_state_holds_from_idx" ON "book_text"("state", "holds_from");
-- One text of an entry is being written at a time, and one begins to hold on a day.
CREATE UNIQUE INDEX "book_text_one_unfinished" ON "book_text"("code") WHERE "state" IN ('draft', 'open');
CREATE UNIQUE INDEX "book_text_one_a_day" ON "book_text"("code", "holds_from") WHERE "state" = 'final';

-- CreateTable
CREATE TABLE "book_comment" (
    "id" UUID NOT NULL,
    "text_id" UUID NOT NULL REFERENCES "book_text"("id") ON DELETE CASCADE ON UPDATE CASCADE,
    "revision" INTEGER NOT NULL,
    "supplier_id" UUID NOT NULL,
    "body" TEXT NOT NULL,
    "said_by" TEXT NOT NULL,
    "said_at" TIMESTAMPTZ(3) NOT NULL,
    "verdict" "book_verdict",
    "answer" TEXT NOT NULL DEFAULT '',
    "answered_by" TEXT,
    "answered_at" TIMESTAMPTZ(3),

    CONSTRAINT "book_comment_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "answered_with_words" CHECK ("verdict" IS NULL OR ("answer" <> '' AND "answered_by" IS NOT NULL))
);
CREATE INDEX "book_comment_text_id_idx" ON "book_comment"("text_id");
CREATE INDEX "book_comment_supplier_id_idx" ON "book_comment"("supplier_id");

-- CreateTable
CREATE TABLE "indicator_definition" (
    "id" BIGSERIAL NOT NULL,
    "code" TEXT NOT NULL,
    "holds_from" DATE NOT NULL,
    "definition" TEXT NOT NULL,
    "formula" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "owner" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "written_by" TEXT NOT NULL,
    "written_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "indicator_definition_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "indicator_definition_code_holds_from_key" ON "indicator_definition"("code", "holds_from");

-- AlterTable
ALTER TABLE "preliminary_service"
    ADD COLUMN "imported_texts" JSONB NOT NULL DEFAULT '{}',
    ADD COLUMN "revision" INTEGER NOT NULL DEFAULT 0,
    ADD COLUMN "checked_on" DATE,
    ADD COLUMN "ended_on" DATE;

-- What stands there came by import, so nothing in it was edited here.
UPDATE "preliminary_service" SET "imported_texts" = jsonb_build_object(
    'targetGroup', "target_group",
    'descriptionPlain', "description_plain",
    'website', coalesce("website", ''),
    'phone', coalesce("phone", ''),
    'expertise', array_to_string("expertise", '|')
);
