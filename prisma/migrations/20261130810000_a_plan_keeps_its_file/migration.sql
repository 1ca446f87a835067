-- I15 holds for a plan that is written as if it had gone out, and for one that is opened again.
DROP TRIGGER goes_out ON plan;
CREATE TRIGGER goes_out BEFORE INSERT OR UPDATE OF delivered_at, closed_at ON plan
  FOR EACH ROW WHEN (NEW.delivered_at IS NOT NULL AND NEW.closed_at IS NULL)
  EXECUTE FUNCTION plan_goes_out();

-- A file that a plan holds on to stays, whoever throws away what nobody holds: no policy hides a plan here.
CREATE FUNCTION file_is_of_a_plan(file uuid) RETURNS boolean
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS
  $$ select exists (select from plan where file_id = file) $$;
ALTER TABLE plan DROP CONSTRAINT plan_file_id_fkey;
ALTER TABLE plan ADD CONSTRAINT plan_file_id_fkey
  FOREIGN KEY (file_id) REFERENCES stored_file (id) ON DELETE RESTRICT ON UPDATE CASCADE;
