-- The requests of a provider's program that were done, by the key they came with (decision 071).
-- CreateTable
CREATE TABLE "stated_request" (
    "organisation_id" UUID NOT NULL REFERENCES "organisation"("id") ON DELETE CASCADE,
    "key" TEXT NOT NULL,
    "body_hash" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "stated_request_pkey" PRIMARY KEY ("organisation_id", "key")
);
