-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "combination_state" AS ENUM ('forming', 'signing', 'signed', 'published', 'incomplete', 'ended');

-- CreateEnum
CREATE TYPE "supplier_kind" AS ENUM ('provider', 'combination');

-- CreateEnum
CREATE TYPE "supplier_page" AS ENUM ('paused', 'published');

-- CreateEnum
CREATE TYPE "wait_status" AS ENUM ('open', 'limited', 'waitlist', 'assessment_first', 'full', 'stop');

-- CreateEnum
CREATE TYPE "contract_state" AS ENUM ('active', 'suspended', 'ended');

-- CreateTable
CREATE TABLE "region_version" (
    "id" SERIAL NOT NULL,
    "region" TEXT NOT NULL,
    "starts_on" DATE NOT NULL,
    "digest" TEXT NOT NULL,
    "config" JSONB NOT NULL,
    "loaded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "region_version_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "contact" (
    "id" SERIAL NOT NULL,
    "municipality_code" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "phone" TEXT,
    "hours" TEXT,
    "website" TEXT,

    CONSTRAINT "contact_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "preliminary_service" (
    "id" SERIAL NOT NULL,
    "municipality_code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "target_group" TEXT NOT NULL,
    "description_plain" TEXT NOT NULL,
    "website" TEXT,
    "phone" TEXT,
    "expertise" TEXT[],

    CONSTRAINT "preliminary_service_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "combination" (
    "supplier_id" UUID NOT NULL,
    "segment" TEXT,
    "target_group" TEXT NOT NULL,
    "state" "combination_state" NOT NULL DEFAULT 'forming',

    CONSTRAINT "combination_pkey" PRIMARY KEY ("supplier_id")
);

-- CreateTable
CREATE TABLE "membership" (
    "combination_id" UUID NOT NULL,
    "provider_id" UUID NOT NULL,
    "is_lead" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "membership_pkey" PRIMARY KEY ("combination_id","provider_id")
);

-- CreateTable
CREATE TABLE "audit_entry" (
    "id" BIGSERIAL NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "actor" TEXT NOT NULL,
    "action" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "details" JSONB,

    CONSTRAINT "audit_entry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "outbox_message" (
    "id" BIGSERIAL NOT NULL,
    "type" TEXT NOT NULL,
    "payload" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "due_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "done_at" TIMESTAMPTZ(3),
    "last_error" TEXT,

    CONSTRAINT "outbox_message_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "rate_limit" (
    "key" TEXT NOT NULL,
    "points" INTEGER NOT NULL DEFAULT 0,
    "expire" BIGINT,

    CONSTRAINT "rate_limit_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "supplier" (
    "id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "kind" "supplier_kind" NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "website" TEXT,
    "email" TEXT,
    "phone" TEXT,
    "languages" TEXT[],
    "description_professional" TEXT NOT NULL DEFAULT '',
    "description_plain" TEXT NOT NULL DEFAULT '',
    "imported_texts" JSONB NOT NULL DEFAULT '{}',
    "page" "supplier_page" NOT NULL DEFAULT 'published',
    "successor_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "supplier_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "provider" (
    "supplier_id" UUID NOT NULL,
    "legal_name" TEXT NOT NULL,
    "trade_name" TEXT,
    "kvk" TEXT,
    "agb" TEXT,
    "size_class" TEXT,

    CONSTRAINT "provider_pkey" PRIMARY KEY ("supplier_id")
);

-- CreateTable
CREATE TABLE "place" (
    "id" UUID NOT NULL,
    "supplier_id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "street" TEXT,
    "house_number" TEXT,
    "postcode" TEXT NOT NULL,
    "city" TEXT NOT NULL,
    "municipality_code" TEXT NOT NULL,
    "lat" DOUBLE PRECISION NOT NULL,
    "lon" DOUBLE PRECISION NOT NULL,

    CONSTRAINT "place_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "offer" (
    "id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "supplier_id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "law" TEXT NOT NULL,
    "segment" TEXT,
    "profile" TEXT,
    "intensities" TEXT[],
    "delivery_form" TEXT NOT NULL,
    "age_min" INTEGER NOT NULL,
    "age_max" INTEGER NOT NULL,
    "municipalities" TEXT[],
    "expertise" TEXT[],
    "roles" TEXT[],
    "consult" BOOLEAN NOT NULL DEFAULT false,
    "transport" TEXT NOT NULL DEFAULT 'no',
    "education_level" TEXT,
    "goal_types" TEXT[],
    "continues_after_18" BOOLEAN NOT NULL DEFAULT false,
    "languages" TEXT[],
    "description_professional" TEXT NOT NULL DEFAULT '',
    "description_plain" TEXT NOT NULL DEFAULT '',
    "imported_texts" JSONB NOT NULL DEFAULT '{}',
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "offer_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "offer_place" (
    "id" UUID NOT NULL,
    "offer_id" UUID NOT NULL,
    "place_id" UUID,

    CONSTRAINT "offer_place_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "waiting_declaration" (
    "id" BIGSERIAL NOT NULL,
    "offer_place_id" UUID NOT NULL,
    "status" "wait_status" NOT NULL,
    "weeks_to_intake" INTEGER,
    "weeks_to_start" INTEGER,
    "number_waiting" INTEGER,
    "places_free" INTEGER,
    "as_of" DATE NOT NULL,
    "source" TEXT NOT NULL,
    "full_until" DATE,
    "stop_from" DATE,
    "stop_to" DATE,
    "stop_reason" TEXT,
    "decision_ref" TEXT,
    "declared_by" TEXT NOT NULL,
    "declared_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "waiting_declaration_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "contract" (
    "id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "supplier_id" UUID NOT NULL,
    "law" TEXT,
    "segment" TEXT,
    "profile" TEXT,
    "intensities" TEXT[],
    "roles" TEXT[],
    "acceptance_duty" BOOLEAN NOT NULL DEFAULT false,
    "starts_on" DATE NOT NULL,
    "ends_on" DATE,
    "state" "contract_state" NOT NULL DEFAULT 'active',

    CONSTRAINT "contract_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "quality_figure" (
    "id" SERIAL NOT NULL,
    "supplier_id" UUID NOT NULL,
    "indicator" TEXT NOT NULL,
    "period" TEXT NOT NULL,
    "numerator" INTEGER NOT NULL,
    "denominator" INTEGER NOT NULL,
    "method" TEXT NOT NULL,
    "narrative" TEXT NOT NULL,

    CONSTRAINT "quality_figure_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "mark" (
    "id" SERIAL NOT NULL,
    "supplier_id" UUID NOT NULL,
    "mark" TEXT NOT NULL,
    "number" TEXT NOT NULL,
    "issuer" TEXT NOT NULL,
    "valid_until" DATE,

    CONSTRAINT "mark_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "search_document" (
    "id" UUID NOT NULL,
    "offer_id" UUID NOT NULL,
    "supplier_id" UUID NOT NULL,
    "change" BIGINT NOT NULL,
    "digest" TEXT NOT NULL,
    "is_removed" BOOLEAN NOT NULL DEFAULT false,
    "document" JSONB NOT NULL,
    "law" TEXT NOT NULL,
    "segment" TEXT,
    "profile" TEXT,
    "intensities" TEXT[],
    "municipalities" TEXT[],
    "expertise" TEXT[],
    "delivery_form" TEXT NOT NULL,
    "kinds" TEXT[],
    "languages" TEXT[],
    "education_level" TEXT,
    "goal_types" TEXT[],
    "age_min" INTEGER NOT NULL,
    "age_max" INTEGER NOT NULL,
    "consult" BOOLEAN NOT NULL,
    "transport" BOOLEAN NOT NULL,
    "continues_after_18" BOOLEAN NOT NULL,
    "at_home" BOOLEAN NOT NULL,
    "lat" DOUBLE PRECISION,
    "lon" DOUBLE PRECISION,
    "wait_status" TEXT NOT NULL,
    "wait_as_of" INTEGER NOT NULL,
    "weeks_to_start" INTEGER,
    "stop_from" INTEGER NOT NULL,
    "stop_to" INTEGER NOT NULL,
    "scope_from" INTEGER NOT NULL,
    "scope_to" INTEGER NOT NULL,
    "rotation" INTEGER[],
    "tsv" tsvector,

    CONSTRAINT "search_document_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "search_word" (
    "word" TEXT NOT NULL,
    "lexeme" TEXT NOT NULL,

    CONSTRAINT "search_word_pkey" PRIMARY KEY ("word")
);

-- CreateTable
CREATE TABLE "search_feed" (
    "name" TEXT NOT NULL,
    "change" BIGINT NOT NULL DEFAULT 0,
    "projected_on" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "search_feed_pkey" PRIMARY KEY ("name")
);

-- CreateIndex
CREATE UNIQUE INDEX "region_version_region_starts_on_key" ON "region_version"("region", "starts_on");

-- CreateIndex
CREATE UNIQUE INDEX "contact_municipality_code_kind_name_key" ON "contact"("municipality_code", "kind", "name");

-- CreateIndex
CREATE UNIQUE INDEX "preliminary_service_municipality_code_name_key" ON "preliminary_service"("municipality_code", "name");

-- CreateIndex
CREATE INDEX "audit_entry_subject_at_idx" ON "audit_entry"("subject", "at");

-- CreateIndex
CREATE UNIQUE INDEX "supplier_code_key" ON "supplier"("code");

-- CreateIndex
CREATE UNIQUE INDEX "supplier_slug_key" ON "supplier"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "place_supplier_id_code_key" ON "place"("supplier_id", "code");

-- CreateIndex
CREATE UNIQUE INDEX "offer_code_key" ON "offer"("code");

-- CreateIndex
CREATE INDEX "offer_supplier_id_idx" ON "offer"("supplier_id");

-- CreateIndex
CREATE UNIQUE INDEX "offer_place_offer_id_place_id_key" ON "offer_place"("offer_id", "place_id");

-- CreateIndex
CREATE INDEX "waiting_declaration_offer_place_id_as_of_id_idx" ON "waiting_declaration"("offer_place_id", "as_of" DESC, "id" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "contract_code_key" ON "contract"("code");

-- CreateIndex
CREATE INDEX "contract_supplier_id_idx" ON "contract"("supplier_id");

-- CreateIndex
CREATE UNIQUE INDEX "quality_figure_supplier_id_indicator_period_key" ON "quality_figure"("supplier_id", "indicator", "period");

-- CreateIndex
CREATE UNIQUE INDEX "mark_supplier_id_mark_number_key" ON "mark"("supplier_id", "mark", "number");

-- CreateIndex
CREATE INDEX "search_document_change_idx" ON "search_document"("change");

-- CreateIndex
CREATE INDEX "search_document_offer_id_idx" ON "search_document"("offer_id");

-- AddForeignKey
ALTER TABLE "combination" ADD CONSTRAINT "combination_supplier_id_fkey" FOREIGN KEY ("supplier_id") REFERENCES "supplier"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "membership" ADD CONSTRAINT "membership_combination_id_fkey" FOREIGN KEY ("combination_id") REFERENCES "combination"("supplier_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "membership" ADD CONSTRAINT "membership_provider_id_fkey" FOREIGN KEY ("provider_id") REFERENCES "supplier"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "supplier" ADD CONSTRAINT "supplier_successor_id_fkey" FOREIGN KEY ("successor_id") REFERENCES "supplier"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "provider" ADD CONSTRAINT "provider_supplier_id_fkey" FOREIGN KEY ("supplier_id") REFERENCES "supplier"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "place" ADD CONSTRAINT "place_supplier_id_fkey" FOREIGN KEY ("supplier_id") REFERENCES "supplier"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "offer" ADD CONSTRAINT "offer_supplier_id_fkey" FOREIGN KEY ("supplier_id") REFERENCES "supplier"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "offer_place" ADD CONSTRAINT "offer_place_offer_id_fkey" FOREIGN KEY ("offer_id") REFERENCES "offer"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "offer_place" ADD CONSTRAINT "offer_place_place_id_fkey" FOREIGN KEY ("place_id") REFERENCES "place"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "waiting_declaration" ADD CONSTRAINT "waiting_declaration_offer_place_id_fkey" FOREIGN KEY ("offer_place_id") REFERENCES "offer_place"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contract" ADD CONSTRAINT "contract_supplier_id_fkey" FOREIGN KEY ("supplier_id") REFERENCES "supplier"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "quality_figure" ADD CONSTRAINT "quality_figure_supplier_id_fkey" FOREIGN KEY ("supplier_id") REFERENCES "supplier"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mark" ADD CONSTRAINT "mark_supplier_id_fkey" FOREIGN KEY ("supplier_id") REFERENCES "supplier"("id") ON DELETE CASCADE ON UPDATE CASCADE;



-- What Prisma's schema language cannot say.

CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE EXTENSION IF NOT EXISTS unaccent;
CREATE EXTENSION IF NOT EXISTS fuzzystrmatch;

-- Dutch without accents: "creatief" and "créatief" are one word.
CREATE TEXT SEARCH CONFIGURATION nederlands (COPY = dutch);
ALTER TEXT SEARCH CONFIGURATION nederlands
  ALTER MAPPING FOR hword, hword_part, word WITH unaccent, dutch_stem;

CREATE INDEX search_document_tsv ON search_document USING gin (tsv);
CREATE INDEX search_word_trigrams ON search_word USING gin (word gin_trgm_ops);
CREATE INDEX search_word_prefixes ON search_word (word text_pattern_ops);

CREATE SEQUENCE search_change;

CREATE INDEX outbox_message_open ON outbox_message (id) WHERE done_at IS NULL;

-- Exactly one lead party (I5).
CREATE UNIQUE INDEX membership_one_lead ON membership (combination_id) WHERE is_lead;

-- An offer is at home once (a null place does not count as equal in a plain unique index).
CREATE UNIQUE INDEX offer_place_at_home ON offer_place (offer_id) WHERE place_id IS NULL;

ALTER TABLE waiting_declaration
  ADD CONSTRAINT weeks_in_order CHECK (weeks_to_start >= weeks_to_intake),
  ADD CONSTRAINT weeks_not_negative CHECK (weeks_to_intake >= 0 AND weeks_to_start >= 0),
  ADD CONSTRAINT stop_in_order CHECK (stop_to >= stop_from);
ALTER TABLE quality_figure
  ADD CONSTRAINT figures_in_order CHECK (numerator >= 0 AND denominator >= numerator);
ALTER TABLE contract ADD CONSTRAINT days_in_order CHECK (ends_on >= starts_on);
ALTER TABLE offer ADD CONSTRAINT ages_in_order CHECK (age_max >= age_min AND age_min >= 0);

-- History is only ever added to; the owner is refused as well.
CREATE FUNCTION refuse_rewriting() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is append-only', TG_TABLE_NAME;
END $$;
CREATE TRIGGER append_only BEFORE UPDATE OR TRUNCATE ON audit_entry
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting();
CREATE TRIGGER append_only BEFORE UPDATE OR TRUNCATE ON waiting_declaration
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting();
