-- The lead party proposes another lead, or to end; it is done when those whose word it takes have agreed.
CREATE TABLE "combination_resolution" (
    "id" UUID NOT NULL,
    "combination_id" UUID NOT NULL REFERENCES "combination"("supplier_id") ON DELETE CASCADE ON UPDATE CASCADE,
    "kind" TEXT NOT NULL,
    "proposer_id" UUID NOT NULL REFERENCES "supplier"("id") ON DELETE CASCADE ON UPDATE CASCADE,
    "lead_id" UUID REFERENCES "supplier"("id") ON DELETE CASCADE ON UPDATE CASCADE,
    "state" TEXT NOT NULL DEFAULT 'proposed',
    "proposed_by" TEXT NOT NULL,
    "proposed_at" TIMESTAMPTZ(3) NOT NULL,
    "decided_by" TEXT,
    "decided_at" TIMESTAMPTZ(3),

    CONSTRAINT "combination_resolution_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "combination_resolution_combination_id_idx" ON "combination_resolution"("combination_id");
CREATE UNIQUE INDEX combination_resolution_one_open ON combination_resolution (combination_id) WHERE state = 'proposed';
ALTER TABLE combination_resolution
  ADD CONSTRAINT resolution_kind CHECK (kind IN ('lead', 'end') AND (kind = 'lead') = (lead_id IS NOT NULL)),
  ADD CONSTRAINT resolution_of_another CHECK (lead_id <> proposer_id),
  ADD CONSTRAINT resolution_state CHECK (state IN ('proposed', 'carried', 'declined', 'withdrawn', 'lapsed')),
  ADD CONSTRAINT resolution_decided CHECK
    ((state = 'proposed') = (decided_at IS NULL) AND (decided_at IS NULL) = (decided_by IS NULL));

CREATE TABLE "combination_consent" (
    "resolution_id" UUID NOT NULL REFERENCES "combination_resolution"("id") ON DELETE CASCADE ON UPDATE CASCADE,
    "provider_id" UUID NOT NULL REFERENCES "supplier"("id") ON DELETE CASCADE ON UPDATE CASCADE,
    "given_by" TEXT NOT NULL,
    "given_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "combination_consent_pkey" PRIMARY KEY ("resolution_id", "provider_id")
);
CREATE TRIGGER append_only BEFORE UPDATE OR TRUNCATE ON combination_consent
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting();

-- Whether help hangs on a combination: somebody was referred to it and is not through. It says no more than that.
CREATE FUNCTION combination_helps(combination uuid) RETURNS boolean
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  SELECT EXISTS (SELECT FROM referral r WHERE r.supplier_id = combination
    AND r.state NOT IN ('draft', 'discarded', 'declined', 'withdrawn', 'returned', 'ended')) $$;
