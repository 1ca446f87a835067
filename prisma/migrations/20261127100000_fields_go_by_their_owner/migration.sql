-- Client data are wiped as the organisation that owns them, one referral at a time: no job removes the rows of all.
DROP POLICY field_goes ON client_field;
DROP POLICY key_goes ON client_key;
-- A key goes with its referral. No foreign key: newer keys are put beside an older dump.
CREATE FUNCTION drop_client_key() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
  DELETE FROM client_key WHERE referral_id = OLD.id;
  RETURN NULL;
END $$;
CREATE TRIGGER key_goes_along AFTER DELETE ON referral
  FOR EACH ROW EXECUTE FUNCTION drop_client_key();
