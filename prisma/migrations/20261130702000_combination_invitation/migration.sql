-- A provider is asked to take part in a combination; its own manager answers.
CREATE TABLE "combination_invitation" (
    "combination_id" UUID NOT NULL REFERENCES "combination"("supplier_id") ON DELETE CASCADE ON UPDATE CASCADE,
    "provider_id" UUID NOT NULL REFERENCES "supplier"("id") ON DELETE CASCADE ON UPDATE CASCADE,
    "invited_by" TEXT NOT NULL,
    "invited_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "combination_invitation_pkey" PRIMARY KEY ("combination_id", "provider_id")
);
CREATE INDEX "combination_invitation_provider_id_idx" ON "combination_invitation"("provider_id");
