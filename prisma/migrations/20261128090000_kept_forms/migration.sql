-- What somebody was sending when the session had ended: only the browser that sent it has the key.
CREATE TABLE kept_form (
  id text PRIMARY KEY,
  user_id uuid NOT NULL REFERENCES account_user (id) ON DELETE CASCADE,
  content bytea NOT NULL,
  created_at timestamptz(3) NOT NULL
);
CREATE INDEX kept_form_user_id_idx ON kept_form (user_id);
CREATE INDEX kept_form_created_at_idx ON kept_form (created_at);
