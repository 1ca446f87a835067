-- CreateTable
CREATE TABLE "organisation_token" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL REFERENCES "organisation"("id") ON DELETE CASCADE,
    "name" TEXT NOT NULL,
    "scope" TEXT NOT NULL,
    "prefix" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    "created_by" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "last_used_at" TIMESTAMPTZ(3),
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "organisation_token_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "scope_known" CHECK ("scope" IN ('waiting-times:read', 'waiting-times:write'))
);

-- CreateIndex
CREATE UNIQUE INDEX "organisation_token_hash_key" ON "organisation_token"("hash");

-- CreateIndex
CREATE INDEX "organisation_token_organisation_id_idx" ON "organisation_token"("organisation_id");
