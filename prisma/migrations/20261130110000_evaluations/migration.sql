-- What came of the goals, in the middle of a long indication and after the end.
CREATE TABLE evaluation (
  id uuid PRIMARY KEY,
  referral_id uuid NOT NULL REFERENCES referral (id) ON DELETE CASCADE ON UPDATE CASCADE,
  indication_id uuid REFERENCES indication (id) ON DELETE CASCADE ON UPDATE CASCADE,
  moment text NOT NULL,
  side text NOT NULL,
  outcomes jsonb NOT NULL DEFAULT '{}',
  words text NOT NULL DEFAULT '',
  recorded_by text NOT NULL,
  recorded_at timestamptz(3) NOT NULL,
  CONSTRAINT evaluation_moment CHECK (moment IN ('mid', 'end')),
  CONSTRAINT evaluation_side CHECK (side IN ('sender', 'supplier')),
  CONSTRAINT mid_is_of_an_indication CHECK ((moment = 'mid') = (indication_id IS NOT NULL))
);
CREATE INDEX evaluation_referral_id_idx ON evaluation (referral_id);
CREATE UNIQUE INDEX one_mid_of_an_indication ON evaluation (indication_id) WHERE moment = 'mid';
CREATE UNIQUE INDEX one_end_of_a_referral ON evaluation (referral_id) WHERE moment = 'end';
ALTER TABLE evaluation ENABLE ROW LEVEL SECURITY;
CREATE POLICY evaluation_of_a_referral ON evaluation
  USING (EXISTS (SELECT FROM referral r WHERE r.id = referral_id));

-- Both sides were told that it is time; nobody is asked about help that ended before this.
ALTER TABLE indication ADD COLUMN evaluation_told_at timestamptz(3);
ALTER TABLE trajectory ADD COLUMN evaluation_told_at timestamptz(3);
UPDATE trajectory t SET evaluation_told_at = now() FROM referral r
  WHERE r.id = t.referral_id AND r.state = 'ended';
