-- CreateTable
CREATE TABLE "waiting_reminder" (
    "offer_place_id" UUID NOT NULL REFERENCES "offer_place"("id") ON DELETE CASCADE,
    "declaration_id" BIGINT NOT NULL,
    "stage" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "waiting_reminder_pkey" PRIMARY KEY ("offer_place_id", "declaration_id", "stage"),
    CONSTRAINT "stage_known" CHECK ("stage" IN ('due', 'stale', 'unknown', 'silent'))
);

-- CreateTable
CREATE TABLE "waiting_confirmation" (
    "id" UUID NOT NULL,
    "hash" TEXT NOT NULL,
    "supplier_id" UUID NOT NULL REFERENCES "supplier"("id") ON DELETE CASCADE,
    "user_id" UUID NOT NULL REFERENCES "account_user"("id") ON DELETE CASCADE,
    "declaration_ids" BIGINT[],
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "used_at" TIMESTAMPTZ(3),

    CONSTRAINT "waiting_confirmation_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "waiting_confirmation_hash_key" ON "waiting_confirmation"("hash");

-- CreateTable
CREATE TABLE "waiting_signal" (
    "id" BIGSERIAL NOT NULL,
    "supplier_id" UUID NOT NULL REFERENCES "supplier"("id") ON DELETE CASCADE,
    "offer_place_id" UUID NOT NULL REFERENCES "offer_place"("id") ON DELETE CASCADE,
    "declaration_id" BIGINT NOT NULL,
    "raised_on" DATE NOT NULL,

    CONSTRAINT "waiting_signal_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "waiting_signal_offer_place_id_declaration_id_key" ON "waiting_signal"("offer_place_id", "declaration_id");

-- CreateIndex
CREATE INDEX "waiting_signal_supplier_id_idx" ON "waiting_signal"("supplier_id");
