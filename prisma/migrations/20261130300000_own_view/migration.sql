-- Whom help is about looks at it with a code and a PIN, both kept as hashes only (decision 123).
CREATE TABLE resident_code (
  id uuid PRIMARY KEY,
  referral_id uuid NOT NULL REFERENCES referral (id) ON DELETE CASCADE,
  holder text NOT NULL,
  code_hash text NOT NULL UNIQUE,
  pin_hash text,
  failures smallint NOT NULL DEFAULT 0,
  made_at timestamptz(3) NOT NULL,
  made_by uuid NOT NULL,
  expires_at timestamptz(3) NOT NULL,
  first_used_at timestamptz(3),
  last_used_at timestamptz(3),
  ended_at timestamptz(3),
  end_reason text,
  CONSTRAINT code_of_a_known_holder CHECK
    (holder IN ('youth', 'parent-1', 'parent-2', 'guardian', 'client', 'representative')),
  CONSTRAINT code_ends_with_a_reason CHECK ((ended_at IS NULL) = (end_reason IS NULL)),
  CONSTRAINT code_is_used_with_a_pin CHECK ((pin_hash IS NULL) = (first_used_at IS NULL))
);
CREATE INDEX resident_code_referral_id_idx ON resident_code (referral_id);
-- One code at a time for one person.
CREATE UNIQUE INDEX one_code_for_a_holder ON resident_code (referral_id, holder) WHERE ended_at IS NULL;

-- Only the hash of the token in the cookie; no account.
CREATE TABLE resident_session (
  id text PRIMARY KEY,
  code_id uuid NOT NULL REFERENCES resident_code (id) ON DELETE CASCADE,
  referral_id uuid NOT NULL REFERENCES referral (id) ON DELETE CASCADE,
  started_at timestamptz(3) NOT NULL,
  last_seen_at timestamptz(3) NOT NULL,
  expires_at timestamptz(3) NOT NULL
);
CREATE INDEX resident_session_code_id_idx ON resident_session (code_id);
CREATE INDEX resident_session_expires_at_idx ON resident_session (expires_at);

ALTER TABLE referral ADD COLUMN own_view_off_at timestamptz(3), ADD COLUMN own_view_off_by uuid;

-- The second wall (D15): whoever has a code sees that one referral, and nothing else of who sent it.
CREATE FUNCTION app_referral() RETURNS uuid LANGUAGE sql STABLE AS
  $$ select nullif(current_setting('app.referral', true), '')::uuid $$;
-- The hashes of the code that somebody typed: a code is found by itself alone.
CREATE FUNCTION app_codes() RETURNS text[] LANGUAGE sql STABLE AS
  $$ select string_to_array(nullif(current_setting('app.codes', true), ''), ',') $$;
CREATE POLICY referral_of_its_resident ON referral USING (id = app_referral());
CREATE POLICY consent_of_its_resident ON consent USING (referral_id = app_referral());
CREATE POLICY field_of_its_resident ON client_field FOR SELECT USING (referral_id = app_referral());
CREATE POLICY key_of_its_resident ON client_key FOR SELECT USING (referral_id = app_referral());
CREATE POLICY access_to_the_own_referral ON access_entry USING (referral_id = app_referral());
ALTER TABLE resident_code ENABLE ROW LEVEL SECURITY;
CREATE POLICY code_of_a_sent_referral ON resident_code
  USING (EXISTS (SELECT FROM referral r WHERE r.id = referral_id AND r.organisation_id = app_organisation()));
CREATE POLICY code_of_its_holder ON resident_code
  USING (referral_id = app_referral() OR code_hash = any (app_codes()));
