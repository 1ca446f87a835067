-- What an indication is called in the systems of both sides: of the decision and the assignment the numbers
-- only, sealed with the key of the referral.
CREATE TABLE "indication_reference" (
    "indication_id" UUID NOT NULL REFERENCES "indication"("id") ON DELETE CASCADE ON UPDATE CASCADE,
    "referral_id" UUID NOT NULL REFERENCES "referral"("id") ON DELETE CASCADE ON UPDATE CASCADE,
    "decision" TEXT NOT NULL,
    "sealed" BYTEA NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "written_by" UUID NOT NULL,
    "written_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "indication_reference_pkey" PRIMARY KEY ("indication_id"),
    CONSTRAINT "indication_reference_decision" CHECK ("decision" IN ('known', 'follows', 'none'))
);
CREATE INDEX "indication_reference_referral_id_idx" ON "indication_reference"("referral_id");

-- Whoever sends writes them; whoever delivers reads them while it may know who it is.
ALTER TABLE indication_reference ENABLE ROW LEVEL SECURITY;
CREATE POLICY reference_of_its_sender ON indication_reference
  USING (EXISTS (SELECT FROM referral r
    WHERE r.id = referral_id AND r.organisation_id = app_organisation()));
CREATE POLICY reference_while_open ON indication_reference FOR SELECT
  USING (EXISTS (SELECT FROM referral r WHERE r.id = referral_id
    AND r.supplier_id = any (app_suppliers()) AND r.opened_at IS NOT NULL AND r.shut_at IS NULL));
-- Whom it is about is told that there are any.
CREATE POLICY reference_of_its_resident ON indication_reference FOR SELECT
  USING (referral_id = app_referral());
