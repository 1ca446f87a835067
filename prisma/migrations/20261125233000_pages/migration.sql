-- CreateEnum
CREATE TYPE "page_act" AS ENUM ('register', 'saved', 'published', 'discarded', 'kept');

-- CreateEnum
CREATE TYPE "mark_state" AS ENUM ('unverified', 'verified', 'refused');

-- CreateEnum
CREATE TYPE "suggestion_state" AS ENUM ('new', 'noted', 'refused');

-- AlterEnum
ALTER TYPE "remark_state" ADD VALUE 'settled';

-- AlterTable
ALTER TABLE "offer_remark" ADD COLUMN "settled_by" TEXT, ADD COLUMN "settled_at" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "mark" ADD COLUMN "state" "mark_state" NOT NULL DEFAULT 'unverified',
    ADD COLUMN "judged_by" TEXT,
    ADD COLUMN "judged_on" DATE,
    ADD COLUMN "reason" TEXT;

-- CreateTable
CREATE TABLE "page_version" (
    "id" BIGSERIAL NOT NULL,
    "supplier_id" UUID NOT NULL,
    "offer_code" TEXT NOT NULL DEFAULT '',
    "revision" INTEGER NOT NULL,
    "act" "page_act" NOT NULL,
    "fields" JSONB NOT NULL,
    "imported_texts" JSONB NOT NULL DEFAULT '{}',
    "by" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "page_version_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "expertise_suggestion" (
    "id" BIGSERIAL NOT NULL,
    "supplier_id" UUID NOT NULL,
    "offer_code" TEXT NOT NULL DEFAULT '',
    "word" TEXT NOT NULL,
    "left_by" TEXT NOT NULL,
    "left_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "state" "suggestion_state" NOT NULL DEFAULT 'new',
    "reason" TEXT,
    "settled_by" TEXT,
    "settled_at" TIMESTAMPTZ(3),

    CONSTRAINT "expertise_suggestion_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "page_version_supplier_id_offer_code_revision_key" ON "page_version"("supplier_id", "offer_code", "revision");

-- CreateIndex
CREATE UNIQUE INDEX "expertise_suggestion_supplier_id_word_key" ON "expertise_suggestion"("supplier_id", "word");

-- CreateIndex
CREATE INDEX "expertise_suggestion_state_idx" ON "expertise_suggestion"("state");

-- AddForeignKey
ALTER TABLE "page_version" ADD CONSTRAINT "page_version_supplier_id_fkey" FOREIGN KEY ("supplier_id") REFERENCES "supplier"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "expertise_suggestion" ADD CONSTRAINT "expertise_suggestion_supplier_id_fkey" FOREIGN KEY ("supplier_id") REFERENCES "supplier"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "expertise_suggestion" ADD CONSTRAINT "suggestion_of_some_length" CHECK (char_length("word") BETWEEN 2 AND 80);
