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

-- A request that was fulfilled stays so when its referral comes back: the next one can be chosen.
DROP INDEX one_chosen_for_a_need;
CREATE UNIQUE INDEX one_chosen_for_a_need ON availability_request (need_id) WHERE state = 'chosen';
