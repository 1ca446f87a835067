-- The plan of a resident: versions of a document or of a few words, sealed with the key of the referral.
CREATE TABLE "plan" (
    "id" UUID NOT NULL,
    "referral_id" UUID NOT NULL REFERENCES "referral"("id") ON DELETE CASCADE ON UPDATE CASCADE,
    "number" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "file_id" UUID REFERENCES "stored_file"("id") ON DELETE SET NULL ON UPDATE CASCADE,
    "sealed" BYTEA NOT NULL,
    "added_by" UUID NOT NULL,
    "added_at" TIMESTAMPTZ(3) NOT NULL,
    "delivered_at" TIMESTAMPTZ(3),
    "read_at" TIMESTAMPTZ(3),
    "closed_at" TIMESTAMPTZ(3),

    CONSTRAINT "plan_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "plan_file_id_key" ON "plan"("file_id");
CREATE UNIQUE INDEX "plan_referral_id_number_key" ON "plan"("referral_id", "number");
-- A treatment plan is no kind (I14).
ALTER TABLE plan
  ADD CONSTRAINT plan_kind CHECK (kind IN ('document', 'summary')),
  ADD CONSTRAINT plan_summary_has_no_file CHECK (kind = 'document' OR file_id IS NULL),
  ADD CONSTRAINT plan_read_after_delivery CHECK (read_at IS NULL OR delivered_at IS NOT NULL),
  ADD CONSTRAINT plan_closed_after_delivery CHECK (closed_at IS NULL OR delivered_at IS NOT NULL);
-- The key of a document of a plan stands with the plan, closed with the key of the referral.
ALTER TABLE stored_file ALTER COLUMN "key" DROP NOT NULL;
-- What was missing when help began is codes; why no plan is shared too.
ALTER TABLE "referral" ADD COLUMN "plan_waived" TEXT;
ALTER TABLE referral
  ADD CONSTRAINT started_without_codes CHECK (started_without IN ('', 'plan', 'decision', 'plan decision')),
  ADD CONSTRAINT plan_waived_why CHECK (plan_waived IN ('keeps', 'gives', 'unsafe', 'single-consult'));

-- I15: it goes out after permission and before the start, whatever the program says.
CREATE FUNCTION plan_goes_out() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM referral r WHERE r.id = NEW.referral_id
      AND r.opened_at IS NOT NULL AND r.shut_at IS NULL AND r.started_on IS NULL
      AND EXISTS (SELECT FROM consent c
        WHERE c.referral_id = r.id AND c.purpose = 'plan' AND c.withdrawn_at IS NULL)) THEN
    RAISE EXCEPTION 'a plan goes out after consent and before start';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER goes_out BEFORE UPDATE OF delivered_at ON plan
  FOR EACH ROW WHEN (NEW.delivered_at IS NOT NULL) EXECUTE FUNCTION plan_goes_out();

ALTER TABLE plan ENABLE ROW LEVEL SECURITY;
CREATE POLICY plan_while_shared ON plan
  USING (EXISTS (SELECT FROM referral r WHERE r.id = referral_id AND (
    r.organisation_id = app_organisation()
    OR (r.supplier_id = any (app_suppliers()) AND r.opened_at IS NOT NULL AND r.shut_at IS NULL
      AND delivered_at IS NOT NULL AND closed_at IS NULL))));
-- It is the resident's own.
CREATE POLICY plan_of_its_resident ON plan USING (referral_id = app_referral());
