-- What runs with the owner's rights finds its names in this schema, whatever a session has made for itself.
ALTER FUNCTION budget_posting_enters() SET search_path = public, pg_temp;
ALTER FUNCTION budget_lines_count() SET search_path = public, pg_temp;
ALTER FUNCTION budget_posting_balances() SET search_path = public, pg_temp;

-- What was received counts when the funder says so; until then it is only said.
DROP POLICY receipt_of_a_book ON budget_receipt;
CREATE POLICY receipt_of_a_book ON budget_receipt USING (book_id IN (SELECT id FROM budget_book))
  WITH CHECK (book_id IN (SELECT id FROM budget_book)
    AND (state = 'recorded' OR app_task() OR app_budgets()));

-- An answer is given for oneself.
DROP POLICY vote_of_a_proposal ON budget_vote;
CREATE POLICY vote_of_a_proposal ON budget_vote USING (proposal_id IN (SELECT id FROM budget_proposal))
  WITH CHECK (proposal_id IN (SELECT id FROM budget_proposal)
    AND (app_task() OR provider_id = any (app_suppliers())));

-- A proposal that was decided on, and a receipt that was, stay as they are; neither is thrown away.
CREATE FUNCTION refuse_changing_what_was_decided() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.decided_at IS NOT NULL THEN
    RAISE EXCEPTION 'what was decided on stays as it is';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER decided_stays BEFORE UPDATE ON budget_proposal
  FOR EACH ROW EXECUTE FUNCTION refuse_changing_what_was_decided();
CREATE TRIGGER decided_stays BEFORE UPDATE ON budget_receipt
  FOR EACH ROW EXECUTE FUNCTION refuse_changing_what_was_decided();
CREATE TRIGGER append_only BEFORE DELETE OR TRUNCATE ON budget_proposal
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting();
CREATE TRIGGER append_only BEFORE DELETE OR TRUNCATE ON budget_receipt
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting();
