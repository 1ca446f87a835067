-- What stands out in the access log, for the privacy officer of the own organisation (decision 124).
CREATE TABLE unusual_look (
  id uuid PRIMARY KEY,
  organisation_id uuid NOT NULL,
  user_id uuid NOT NULL,
  kind text NOT NULL,
  bucket text NOT NULL,
  found_at timestamptz(3) NOT NULL,
  settled_at timestamptz(3),
  settled_by uuid,
  outcome text,
  note text NOT NULL DEFAULT '',
  CONSTRAINT unusual_in_a_known_way CHECK (kind IN ('many', 'outside', 'night', 'over')),
  CONSTRAINT settled_with_an_outcome CHECK ((settled_at IS NULL) = (outcome IS NULL)),
  CONSTRAINT outcome_is_known CHECK (outcome IN ('work', 'mistake', 'wrong'))
);
CREATE INDEX unusual_look_organisation_id_idx ON unusual_look (organisation_id, settled_at);
-- What follows on what nobody looked into yet comes with it.
CREATE UNIQUE INDEX one_open_unusual_look ON unusual_look (organisation_id, user_id, kind, bucket)
  WHERE settled_at IS NULL;

-- The entries behind it; each counts once in a way.
CREATE TABLE unusual_look_entry (
  kind text NOT NULL,
  entry_id bigint NOT NULL,
  look_id uuid NOT NULL REFERENCES unusual_look (id) ON DELETE CASCADE,
  PRIMARY KEY (kind, entry_id)
);
CREATE INDEX unusual_look_entry_look_id_idx ON unusual_look_entry (look_id);

-- Up to which entry the log was looked through.
CREATE TABLE looked_through (
  log text PRIMARY KEY,
  entry_id bigint NOT NULL
);

ALTER TABLE unusual_look ENABLE ROW LEVEL SECURITY;
CREATE POLICY unusual_in_the_own_organisation ON unusual_look
  USING (app_task() OR organisation_id = app_organisation());
ALTER TABLE unusual_look_entry ENABLE ROW LEVEL SECURITY;
CREATE POLICY entry_of_the_own_organisation ON unusual_look_entry
  USING (EXISTS (SELECT FROM unusual_look u WHERE u.id = look_id));
