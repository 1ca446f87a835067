-- What stands in the way of the end: who was referred, and whoever waits for an answer or holds a yes.
CREATE OR REPLACE FUNCTION combination_helps(combination uuid) RETURNS boolean
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT EXISTS (SELECT FROM referral r WHERE r.supplier_id = combination
    AND r.state NOT IN ('draft', 'discarded', 'declined', 'withdrawn', 'returned', 'ended'))
  OR EXISTS (SELECT FROM availability_request a WHERE a.supplier_id = combination
    AND a.state IN ('open', 'question', 'answered')) $$;
