-- For what days an indication holds: one that goes on, and for a while another one.
ALTER TABLE indication
  ADD COLUMN kind text NOT NULL DEFAULT 'regular',
  ADD COLUMN months smallint,
  ADD COLUMN reason text NOT NULL DEFAULT '',
  ADD COLUMN set_by text,
  ADD COLUMN set_at timestamptz(3),
  ADD COLUMN told_days smallint;
UPDATE indication i SET from_on = r.started_on, set_at = t.opened_at
  FROM trajectory t JOIN referral r ON r.id = t.referral_id WHERE t.id = i.trajectory_id;
ALTER TABLE indication
  ADD CONSTRAINT indication_kind CHECK (kind IN ('regular', 'temporary')),
  ADD CONSTRAINT indication_days_in_order CHECK (to_on >= from_on),
  ADD CONSTRAINT indication_months CHECK (months > 0),
  -- What is temporary has an end from the first day, and a reason until it is wiped.
  ADD CONSTRAINT temporary_has_an_end CHECK (kind = 'regular' OR (from_on IS NOT NULL AND to_on IS NOT NULL));

-- The supplier asks whoever refers for another intensity for a while.
CREATE TABLE change_ask (
  id uuid PRIMARY KEY,
  referral_id uuid NOT NULL REFERENCES referral (id) ON DELETE CASCADE ON UPDATE CASCADE,
  from_on date NOT NULL,
  to_on date NOT NULL,
  intensity text,
  reason text NOT NULL,
  asked_by text NOT NULL,
  asked_at timestamptz(3) NOT NULL,
  answer text,
  answered_at timestamptz(3),
  CONSTRAINT change_ask_in_order CHECK (to_on >= from_on),
  CONSTRAINT change_ask_answer CHECK (answer IN ('set', 'left') AND answered_at IS NOT NULL OR answer IS NULL)
);
CREATE INDEX change_ask_referral_id_idx ON change_ask (referral_id);
CREATE UNIQUE INDEX one_open_ask_of_a_referral ON change_ask (referral_id) WHERE answer IS NULL;

-- They hold words about somebody now: the second wall (decision D15).
ALTER TABLE indication ENABLE ROW LEVEL SECURITY;
CREATE POLICY indication_of_a_referral ON indication
  USING (EXISTS (SELECT FROM trajectory t JOIN referral r ON r.id = t.referral_id WHERE t.id = trajectory_id));
ALTER TABLE change_ask ENABLE ROW LEVEL SECURITY;
CREATE POLICY ask_of_a_referral ON change_ask
  USING (EXISTS (SELECT FROM referral r WHERE r.id = referral_id));
