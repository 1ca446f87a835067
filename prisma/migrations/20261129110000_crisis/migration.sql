-- Help that began after a telephone call: opened at once, and completed by a day.
ALTER TABLE "referral"
  ADD COLUMN "crisis_at" TIMESTAMPTZ(3),
  ADD COLUMN "complete_by" DATE,
  ADD COLUMN "completed_at" TIMESTAMPTZ(3);
ALTER TABLE referral DROP CONSTRAINT chosen_by_somebody;
ALTER TABLE referral
  ADD CONSTRAINT chosen_by_somebody
    CHECK (chooser IN ('resident', 'representative', 'institution', 'none', 'crisis')),
  -- Nobody skips the choice in another way.
  ADD CONSTRAINT crisis_is_marked CHECK ((chooser IS NOT DISTINCT FROM 'crisis') = (crisis_at IS NOT NULL)),
  ADD CONSTRAINT crisis_has_a_day CHECK ((crisis_at IS NULL) = (complete_by IS NULL)),
  ADD CONSTRAINT only_a_crisis_is_completed CHECK (completed_at IS NULL OR crisis_at IS NOT NULL);
