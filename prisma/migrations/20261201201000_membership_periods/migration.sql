-- Since when, and until when, a provider takes part: kept by the database with every membership that comes or goes.
CREATE TABLE "membership_period" (
    "id" BIGSERIAL NOT NULL,
    "combination_id" UUID NOT NULL REFERENCES "combination"("supplier_id") ON DELETE CASCADE ON UPDATE CASCADE,
    "provider_id" UUID NOT NULL REFERENCES "supplier"("id") ON DELETE CASCADE ON UPDATE CASCADE,
    "from_at" TIMESTAMPTZ(3) NOT NULL DEFAULT now(),
    "until_at" TIMESTAMPTZ(3),
    -- The last posting of its books when it left; clocks differ, numbers do not.
    "until_posting" BIGINT,

    CONSTRAINT "membership_period_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "membership_period_provider_id_idx" ON "membership_period"("provider_id");
CREATE UNIQUE INDEX membership_period_one_open ON membership_period (combination_id, provider_id) WHERE until_at IS NULL;
ALTER TABLE membership_period ADD CONSTRAINT period_over CHECK ((until_at IS NULL) = (until_posting IS NULL));
INSERT INTO membership_period (combination_id, provider_id, from_at)
  SELECT combination_id, provider_id, '2000-01-01' FROM membership;

CREATE FUNCTION membership_begins() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  INSERT INTO membership_period (combination_id, provider_id) VALUES (NEW.combination_id, NEW.provider_id);
  RETURN NULL;
END $$;
CREATE TRIGGER begins AFTER INSERT ON membership FOR EACH ROW EXECUTE FUNCTION membership_begins();
CREATE FUNCTION membership_is_over() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  UPDATE membership_period SET until_at = now(), until_posting = (SELECT coalesce(max(p.id), 0)
      FROM budget_posting p JOIN budget_book b ON b.id = p.book_id WHERE b.combination_id = OLD.combination_id)
    WHERE combination_id = OLD.combination_id AND provider_id = OLD.provider_id AND until_at IS NULL;
  RETURN NULL;
END $$;
CREATE TRIGGER is_over AFTER DELETE ON membership FOR EACH ROW EXECUTE FUNCTION membership_is_over();
ALTER FUNCTION combination_helps(uuid) SET search_path = public, pg_temp;

-- The second wall (D15): who takes part reads all of a book and writes in it; who left reads what was when it left.
CREATE FUNCTION app_takes_part(combination uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT app_task() OR app_budgets() OR EXISTS (SELECT FROM membership m
    WHERE m.combination_id = combination AND m.provider_id = any (app_suppliers())) $$;
DROP POLICY book_of_its_members ON budget_book;
CREATE POLICY book_of_its_members ON budget_book
  USING (app_task() OR app_budgets() OR combination_id IN
      (SELECT m.combination_id FROM membership m WHERE m.provider_id = any (app_suppliers()))
    OR EXISTS (SELECT FROM membership_period p WHERE p.combination_id = budget_book.combination_id
      AND p.provider_id = any (app_suppliers()) AND p.until_at >= opened_at))
  WITH CHECK (app_task() OR app_budgets());

DROP POLICY period_of_a_book ON budget_period;
CREATE POLICY period_of_a_book ON budget_period
  USING (book_id IN (SELECT id FROM budget_book WHERE app_takes_part(combination_id))
    OR EXISTS (SELECT FROM budget_book b JOIN membership_period p ON p.combination_id = b.combination_id
      WHERE b.id = book_id AND p.provider_id = any (app_suppliers()) AND p.until_at >= closed_at))
  WITH CHECK (book_id IN (SELECT id FROM budget_book WHERE app_takes_part(combination_id)));

DROP POLICY posting_of_a_book ON budget_posting;
-- What was received and what is indicated counts when the funder says so.
CREATE POLICY posting_of_a_book ON budget_posting
  USING (book_id IN (SELECT id FROM budget_book WHERE app_takes_part(combination_id))
    OR EXISTS (SELECT FROM budget_book b JOIN membership_period p ON p.combination_id = b.combination_id
      WHERE b.id = book_id AND p.provider_id = any (app_suppliers()) AND p.until_posting >= budget_posting.id))
  WITH CHECK (book_id IN (SELECT id FROM budget_book WHERE app_takes_part(combination_id))
    AND (kind NOT IN ('receipt', 'entitle') OR app_task() OR app_budgets()));

DROP POLICY line_of_a_book ON budget_line;
CREATE POLICY line_of_a_book ON budget_line
  USING (book_id IN (SELECT id FROM budget_book WHERE app_takes_part(combination_id))
    OR EXISTS (SELECT FROM budget_posting p WHERE p.id = posting_id))
  WITH CHECK (book_id IN (SELECT id FROM budget_book WHERE app_takes_part(combination_id)));

-- How accounts stand is of today.
DROP POLICY balance_of_a_book ON budget_balance;
CREATE POLICY balance_of_a_book ON budget_balance
  USING (book_id IN (SELECT id FROM budget_book WHERE app_takes_part(combination_id)));

DROP POLICY receipt_of_a_book ON budget_receipt;
CREATE POLICY receipt_of_a_book ON budget_receipt
  USING (book_id IN (SELECT id FROM budget_book WHERE app_takes_part(combination_id))
    OR EXISTS (SELECT FROM budget_book b JOIN membership_period p ON p.combination_id = b.combination_id
      WHERE b.id = book_id AND p.provider_id = any (app_suppliers()) AND p.until_at >= decided_at))
  WITH CHECK (book_id IN (SELECT id FROM budget_book WHERE app_takes_part(combination_id))
    AND (state = 'recorded' OR app_task() OR app_budgets()));

DROP POLICY proposal_of_a_book ON budget_proposal;
CREATE POLICY proposal_of_a_book ON budget_proposal
  USING (book_id IN (SELECT id FROM budget_book WHERE app_takes_part(combination_id))
    OR EXISTS (SELECT FROM budget_book b JOIN membership_period p ON p.combination_id = b.combination_id
      WHERE b.id = book_id AND p.provider_id = any (app_suppliers()) AND p.until_at >= decided_at))
  WITH CHECK (book_id IN (SELECT id FROM budget_book WHERE app_takes_part(combination_id)));

DROP POLICY part_of_a_proposal ON budget_proposal_part;
CREATE POLICY part_of_a_proposal ON budget_proposal_part USING (proposal_id IN (SELECT id FROM budget_proposal))
  WITH CHECK (proposal_id IN (SELECT p.id FROM budget_proposal p JOIN budget_book b ON b.id = p.book_id
    WHERE app_takes_part(b.combination_id)));

-- An answer is given for oneself.
DROP POLICY vote_of_a_proposal ON budget_vote;
CREATE POLICY vote_of_a_proposal ON budget_vote USING (proposal_id IN (SELECT id FROM budget_proposal))
  WITH CHECK (proposal_id IN (SELECT p.id FROM budget_proposal p JOIN budget_book b ON b.id = p.book_id
      WHERE app_takes_part(b.combination_id))
    AND (app_task() OR provider_id = any (app_suppliers())));
