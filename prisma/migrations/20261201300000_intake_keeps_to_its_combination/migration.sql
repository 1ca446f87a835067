-- A part is of a referral to that very combination: in what it opens, and in what members write.
CREATE OR REPLACE FUNCTION app_parts() RETURNS uuid[] LANGUAGE sql STABLE SECURITY DEFINER
  SET search_path = public, pg_temp AS $$
  SELECT coalesce(array_agg(a.referral_id), '{}') FROM allocation a
    JOIN referral r ON r.id = a.referral_id AND r.supplier_id = a.combination_id
    JOIN membership m ON m.combination_id = a.combination_id AND m.provider_id = a.member_id
  WHERE a.state = 'accepted' AND a.member_id = any (app_suppliers()) $$;

-- Whether somebody's member takes part in the combination to which a referral went.
CREATE FUNCTION app_member_need(referral uuid, combination uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER
  SET search_path = public, pg_temp AS $$
  SELECT EXISTS (SELECT FROM referral r JOIN membership m ON m.combination_id = r.supplier_id
    WHERE r.id = app_member_need.referral AND r.supplier_id = app_member_need.combination
      AND r.state NOT IN ('draft', 'discarded') AND m.provider_id = any (app_suppliers())) $$;

DROP POLICY allocation_of_its_members ON allocation;
CREATE POLICY allocation_of_its_members ON allocation
  USING (app_task() OR combination_id IN
    (SELECT m.combination_id FROM membership m WHERE m.provider_id = any (app_suppliers())))
  WITH CHECK (app_task() OR (app_member_need(referral_id, combination_id)
    AND (state NOT IN ('proposed', 'accepted') OR EXISTS (SELECT FROM membership m
      WHERE m.combination_id = allocation.combination_id AND m.provider_id = allocation.member_id))));
DROP POLICY contact_of_its_members ON intake_contact;
CREATE POLICY contact_of_its_members ON intake_contact
  USING (app_task() OR combination_id IN
    (SELECT m.combination_id FROM membership m WHERE m.provider_id = any (app_suppliers())))
  WITH CHECK (app_member_need(referral_id, combination_id) AND EXISTS (SELECT FROM membership m
    WHERE m.combination_id = intake_contact.combination_id AND m.provider_id = intake_contact.member_id));

-- Who is to be called goes with the referral: when it is over, or wiped.
CREATE FUNCTION contact_goes_with_referral() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = public, pg_temp AS $$
BEGIN
  DELETE FROM intake_contact WHERE referral_id = NEW.id;
  RETURN NULL;
END $$;
CREATE TRIGGER contact_goes AFTER UPDATE OF state, wiped_at ON referral FOR EACH ROW
  WHEN (NEW.state IN ('ended', 'returned', 'declined', 'withdrawn', 'discarded') OR NEW.wiped_at IS NOT NULL)
  EXECUTE FUNCTION contact_goes_with_referral();

-- What still names who left, or who is to be called about what is over.
DELETE FROM intake_contact c USING referral r WHERE r.id = c.referral_id
  AND (r.state IN ('ended', 'returned', 'declined', 'withdrawn', 'discarded') OR r.wiped_at IS NOT NULL
    OR NOT EXISTS (SELECT FROM membership m
      WHERE m.combination_id = c.combination_id AND m.provider_id = c.member_id));
UPDATE intake_turn t SET deputy_id = NULL WHERE deputy_id IS NOT NULL AND NOT EXISTS (SELECT FROM membership m
  WHERE m.combination_id = t.combination_id AND m.provider_id = t.deputy_id);
UPDATE intake_turn t SET receiver_id = deputy_id, deputy_id = NULL WHERE deputy_id IS NOT NULL
  AND NOT EXISTS (SELECT FROM membership m
    WHERE m.combination_id = t.combination_id AND m.provider_id = t.receiver_id);
DELETE FROM intake_turn t USING intake_turn gone WHERE gone.combination_id = t.combination_id
  AND (gone.from_on = t.from_on OR (gone.from_on > t.from_on AND gone.from_on <= current_date))
  AND NOT EXISTS (SELECT FROM membership m
    WHERE m.combination_id = gone.combination_id AND m.provider_id = gone.receiver_id);
WITH over AS (
  UPDATE allocation a SET state = 'withdrawn', over_at = now() WHERE a.state = 'proposed' AND NOT EXISTS
    (SELECT FROM membership m WHERE m.combination_id = a.combination_id AND m.provider_id = a.member_id) RETURNING id)
INSERT INTO allocation_entry (allocation_id, at, by, act) SELECT id, now(), 'system:combinations', 'withdraw' FROM over;
