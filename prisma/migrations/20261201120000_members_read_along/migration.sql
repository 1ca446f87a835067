-- Members read a need as an availability request shows it. A referral to a supplier that was chosen by name holds it
-- as it is: with the municipality beside them the answers to factors could say who it is, so they are not told.
CREATE OR REPLACE FUNCTION member_needs(combination uuid) RETURNS TABLE (id uuid, number int, state text, shown jsonb,
  created_at timestamptz, is_open boolean) LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT r.id, r.number, r.state,
    CASE WHEN r.request_id IS NOT NULL THEN r.shown ELSE jsonb_set(r.shown, '{factors}', coalesce(
      (SELECT jsonb_object_agg(f.key, to_jsonb('unknown'::text)) FROM jsonb_each(r.shown -> 'factors') f), '{}')) END,
    r.created_at, r.opened_at IS NOT NULL AND r.shut_at IS NULL
  FROM referral r
  WHERE r.supplier_id = combination AND r.state NOT IN ('draft', 'discarded') AND EXISTS (SELECT FROM membership m
    WHERE m.combination_id = r.supplier_id AND m.provider_id = any (app_suppliers())) $$;

-- Who does a part reads who it is and the plan, and neither reads nor writes what the parties record of the help.
CREATE FUNCTION app_party(referral uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER
  SET search_path = public, pg_temp AS $$
  SELECT EXISTS (SELECT FROM referral r WHERE r.id = app_party.referral AND (app_task() OR r.id = app_referral()
    OR r.organisation_id = app_organisation() OR r.supplier_id = any (app_suppliers()))) $$;
CREATE POLICY pause_of_its_parties ON wait_pause AS RESTRICTIVE
  USING (NOT referral_id = any ((SELECT app_parts())::uuid[]) OR app_party(referral_id));
CREATE POLICY ask_of_its_parties ON change_ask AS RESTRICTIVE
  USING (NOT referral_id = any ((SELECT app_parts())::uuid[]) OR app_party(referral_id));
CREATE POLICY evaluation_of_its_parties ON evaluation AS RESTRICTIVE
  USING (NOT referral_id = any ((SELECT app_parts())::uuid[]) OR app_party(referral_id));
CREATE POLICY entry_by_its_parties ON referral_entry AS RESTRICTIVE FOR INSERT
  WITH CHECK (NOT referral_id = any ((SELECT app_parts())::uuid[]) OR app_party(referral_id));
CREATE POLICY entry_stays ON referral_entry AS RESTRICTIVE FOR DELETE
  USING (NOT referral_id = any ((SELECT app_parts())::uuid[]) OR app_party(referral_id));
