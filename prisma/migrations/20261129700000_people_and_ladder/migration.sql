-- Who stands in for whom, and how far something that is late has risen.
CREATE TABLE case_deputy (
  user_id uuid NOT NULL,
  organisation_id uuid NOT NULL REFERENCES organisation (id) ON DELETE CASCADE,
  deputy_id uuid NOT NULL,
  PRIMARY KEY (user_id, organisation_id),
  CONSTRAINT somebody_else_stands_in CHECK (user_id <> deputy_id)
);
ALTER TABLE need ADD COLUMN late_step smallint NOT NULL DEFAULT 0, ADD COLUMN late_step_of date;
ALTER TABLE availability_request ADD COLUMN late_step smallint NOT NULL DEFAULT 0, ADD COLUMN late_step_of date;
ALTER TABLE referral ADD COLUMN late_step smallint NOT NULL DEFAULT 0, ADD COLUMN late_step_of date,
  ADD COLUMN supplier_stopped_on date;
ALTER TABLE need DROP COLUMN deputy_id;
