-- Months for which help by a combination was indicated, per year: what its budget grows by, once there is a book (K3).
-- It knows the number of a trajectory, and nobody.
CREATE TABLE "indicated_months" (
    "key" UUID NOT NULL,
    "combination_id" UUID NOT NULL REFERENCES "combination"("supplier_id") ON DELETE CASCADE ON UPDATE CASCADE,
    "trajectory" INTEGER NOT NULL,
    "municipality" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "months" INTEGER NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'waiting',
    "kept_at" TIMESTAMPTZ(3) NOT NULL,
    "told_at" TIMESTAMPTZ(3),

    CONSTRAINT "indicated_months_pkey" PRIMARY KEY ("key")
);
CREATE INDEX "indicated_months_state_idx" ON "indicated_months"("state");
CREATE INDEX "indicated_months_trajectory_year_idx" ON "indicated_months"("trajectory", "year");
ALTER TABLE indicated_months
  ADD CONSTRAINT indicated_state CHECK (state IN ('waiting', 'entered', 'too-late')),
  ADD CONSTRAINT indicated_number CHECK (months BETWEEN 1 AND 12);
ALTER TABLE indicated_months ENABLE ROW LEVEL SECURITY;
CREATE POLICY indicated_of_a_combination ON indicated_months
  USING (app_task() OR app_budgets()) WITH CHECK (app_task());

-- What runs with the owner's rights finds its names in this schema, whatever a session has made for itself.
ALTER FUNCTION app_parts() SET search_path = public, pg_temp;
ALTER FUNCTION member_needs(uuid) SET search_path = public, pg_temp;
ALTER FUNCTION hold_member_need(uuid) SET search_path = public, pg_temp;
ALTER FUNCTION parts_end_with_referral() SET search_path = public, pg_temp;
