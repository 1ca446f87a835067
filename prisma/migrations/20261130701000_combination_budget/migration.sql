-- The joint budget of a combination: a book per year and funder, append-only double entry in whole cents (D9).
CREATE TABLE "budget_book" (
    "id" UUID NOT NULL,
    "combination_id" UUID NOT NULL REFERENCES "combination"("supplier_id") ON DELETE RESTRICT ON UPDATE CASCADE,
    "year" INTEGER NOT NULL,
    "funder" TEXT NOT NULL,
    "average_cents" BIGINT NOT NULL,
    "planned_years" INTEGER NOT NULL,
    "opened_by" TEXT NOT NULL,
    "opened_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "budget_book_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "budget_book_combination_id_year_funder_key" ON "budget_book"("combination_id", "year", "funder");
ALTER TABLE budget_book
  ADD CONSTRAINT book_year CHECK (year BETWEEN 2000 AND 2100),
  ADD CONSTRAINT book_amounts CHECK (average_cents BETWEEN 1 AND 1000000000000 AND planned_years BETWEEN 0 AND 10000);

CREATE TABLE "budget_period" (
    "book_id" UUID NOT NULL REFERENCES "budget_book"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    "month" INTEGER NOT NULL,
    "closed_by" TEXT NOT NULL,
    "closed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "budget_period_pkey" PRIMARY KEY ("book_id", "month")
);
ALTER TABLE budget_period ADD CONSTRAINT period_month CHECK (month BETWEEN 1 AND 12);

-- One fact that was entered. The thirteenth month is what came after the year.
CREATE TABLE "budget_posting" (
    "id" BIGSERIAL NOT NULL,
    "book_id" UUID NOT NULL REFERENCES "budget_book"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    "number" INTEGER NOT NULL DEFAULT 0,
    "key" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "on_day" DATE NOT NULL,
    "month" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "by" TEXT NOT NULL,
    "proposal_id" UUID,
    "reverses_id" BIGINT,
    "note" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "budget_posting_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "budget_posting_id_book_id_key" ON "budget_posting"("id", "book_id");
CREATE UNIQUE INDEX "budget_posting_book_id_number_key" ON "budget_posting"("book_id", "number");
CREATE UNIQUE INDEX "budget_posting_book_id_key_key" ON "budget_posting"("book_id", "key");
-- A posting is taken back once, within its own book; a book is settled once.
CREATE UNIQUE INDEX "budget_posting_reverses_id_key" ON "budget_posting"("reverses_id");
CREATE UNIQUE INDEX "budget_posting_settled_once" ON "budget_posting"("book_id") WHERE kind = 'settle';
ALTER TABLE budget_posting
  ADD CONSTRAINT posting_reverses FOREIGN KEY ("reverses_id", "book_id") REFERENCES "budget_posting"("id", "book_id"),
  ADD CONSTRAINT posting_kind CHECK (kind IN ('receipt', 'entitle', 'allot', 'return', 'move', 'reserve', 'release',
    'realise', 'reverse', 'settle')),
  ADD CONSTRAINT posting_reverses_what CHECK ((kind = 'reverse') = (reverses_id IS NOT NULL)),
  ADD CONSTRAINT posting_month CHECK (month BETWEEN 1 AND 13);

-- Money goes funder → pot → allotted → spent, or to surplus; commitments stand beside it.
CREATE TABLE "budget_line" (
    "id" BIGSERIAL NOT NULL,
    "posting_id" BIGINT NOT NULL,
    "book_id" UUID NOT NULL,
    "account" TEXT NOT NULL,
    "member_id" UUID REFERENCES "supplier"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    "trajectory" INTEGER NOT NULL DEFAULT 0,
    "cents" BIGINT NOT NULL,

    CONSTRAINT "budget_line_pkey" PRIMARY KEY ("id"),
    FOREIGN KEY ("posting_id", "book_id") REFERENCES "budget_posting"("id", "book_id") ON DELETE RESTRICT ON UPDATE CASCADE
);
CREATE INDEX "budget_line_posting_id_idx" ON "budget_line"("posting_id");
CREATE INDEX "budget_line_book_id_account_member_id_posting_id_idx"
  ON "budget_line"("book_id", "account", "member_id", "posting_id");
ALTER TABLE budget_line
  ADD CONSTRAINT line_account CHECK (account IN ('funder', 'pot', 'allotted', 'spent', 'surplus',
    'indicated', 'entitled', 'to-come', 'reserved', 'shortage')),
  ADD CONSTRAINT line_of_a_member CHECK
    ((account IN ('allotted', 'spent', 'surplus', 'reserved', 'shortage')) = (member_id IS NOT NULL)),
  ADD CONSTRAINT line_amount CHECK (cents <> 0 AND abs(cents) <= 1000000000000);

-- How each account stands (month 0), per trajectory, and what happened to it in each month.
CREATE TABLE "budget_balance" (
    "id" BIGSERIAL NOT NULL,
    "book_id" UUID NOT NULL REFERENCES "budget_book"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    "account" TEXT NOT NULL,
    "member_id" UUID,
    "trajectory" INTEGER NOT NULL,
    "month" INTEGER NOT NULL,
    "cents" BIGINT NOT NULL,

    CONSTRAINT "budget_balance_pkey" PRIMARY KEY ("id")
);
ALTER TABLE budget_balance
  ADD CONSTRAINT one_balance UNIQUE NULLS NOT DISTINCT (book_id, account, trajectory, month, member_id),
  -- I7: the pot is what was received and not allotted, allotted is what was not spent yet. Neither runs below nothing.
  ADD CONSTRAINT never_below_nothing CHECK
    (month > 0 OR account IN ('funder', 'indicated', 'to-come') OR cents >= 0);

CREATE TABLE "budget_receipt" (
    "id" UUID NOT NULL,
    "book_id" UUID NOT NULL REFERENCES "budget_book"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    "cents" BIGINT NOT NULL,
    "paid_on" DATE NOT NULL,
    "reference" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'recorded',
    "recorded_by" TEXT NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,
    "decided_by" TEXT,
    "decided_at" TIMESTAMPTZ(3),

    CONSTRAINT "budget_receipt_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "budget_receipt_book_id_state_idx" ON "budget_receipt"("book_id", "state");
ALTER TABLE budget_receipt
  ADD CONSTRAINT receipt_amount CHECK (cents BETWEEN 1 AND 1000000000000),
  ADD CONSTRAINT receipt_state CHECK (state IN ('recorded', 'confirmed', 'refused')),
  ADD CONSTRAINT receipt_decided CHECK ((state = 'recorded') = (decided_at IS NULL) AND (decided_at IS NULL) = (decided_by IS NULL));

-- What the lead party proposes; the others answer a version of it.
CREATE TABLE "budget_proposal" (
    "id" UUID NOT NULL,
    "book_id" UUID NOT NULL REFERENCES "budget_book"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    "number" INTEGER NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "kind" TEXT NOT NULL,
    "month" INTEGER,
    "reason" TEXT NOT NULL,
    "governance_version" INTEGER NOT NULL,
    "state" TEXT NOT NULL,
    "due_on" DATE,
    "proposer_id" UUID NOT NULL,
    "proposed_by" TEXT NOT NULL,
    "proposed_at" TIMESTAMPTZ(3) NOT NULL,
    "decided_at" TIMESTAMPTZ(3),

    CONSTRAINT "budget_proposal_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "budget_proposal_book_id_number_key" ON "budget_proposal"("book_id", "number");
CREATE INDEX "budget_proposal_state_due_on_idx" ON "budget_proposal"("state", "due_on");
ALTER TABLE budget_proposal
  ADD CONSTRAINT proposal_kind CHECK (kind IN ('allot', 'return', 'move', 'scheme', 'close', 'settle')),
  ADD CONSTRAINT proposal_month CHECK ((kind = 'close') = (month IS NOT NULL) AND coalesce(month BETWEEN 1 AND 12, true)),
  ADD CONSTRAINT proposal_state CHECK (state IN ('open', 'approved', 'refused', 'withdrawn', 'lapsed')),
  ADD CONSTRAINT proposal_clock CHECK ((state = 'open') = (due_on IS NOT NULL) AND (state = 'open') = (decided_at IS NULL));

CREATE TABLE "budget_proposal_part" (
    "proposal_id" UUID NOT NULL REFERENCES "budget_proposal"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    "version" INTEGER NOT NULL,
    "member_id" UUID NOT NULL REFERENCES "supplier"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    "from_id" UUID REFERENCES "supplier"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    "cents" BIGINT NOT NULL,

    CONSTRAINT "budget_proposal_part_pkey" PRIMARY KEY ("proposal_id", "version", "member_id")
);
ALTER TABLE budget_proposal_part
  ADD CONSTRAINT part_amount CHECK (cents BETWEEN 1 AND 1000000000000),
  ADD CONSTRAINT part_of_two CHECK (from_id IS NULL OR from_id <> member_id);

CREATE TABLE "budget_vote" (
    "proposal_id" UUID NOT NULL REFERENCES "budget_proposal"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    "version" INTEGER NOT NULL,
    "provider_id" UUID NOT NULL REFERENCES "supplier"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    "vote" TEXT NOT NULL,
    "reason" TEXT NOT NULL DEFAULT '',
    "by" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "budget_vote_pkey" PRIMARY KEY ("proposal_id", "version", "provider_id")
);
ALTER TABLE budget_vote ADD CONSTRAINT vote_word CHECK (vote IN ('yes', 'no'));

-- Nobody rewrites: not the app, and not the owner.
DO $$ DECLARE kept text; BEGIN
  FOREACH kept IN ARRAY ARRAY['budget_book', 'budget_period', 'budget_posting', 'budget_line', 'budget_proposal_part', 'budget_vote'] LOOP
    EXECUTE format('CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON %I
      FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting()', kept);
  END LOOP;
END $$;

-- One posting at a time per book: numbers follow each other, and no closed month or settled book is written to.
CREATE FUNCTION budget_posting_enters() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
  PERFORM FROM budget_book WHERE id = NEW.book_id FOR UPDATE;
  IF EXISTS (SELECT FROM budget_posting WHERE book_id = NEW.book_id AND kind = 'settle') THEN
    RAISE EXCEPTION 'the book is settled';
  END IF;
  IF NEW.month <= (SELECT coalesce(max(month), 0) FROM budget_period WHERE book_id = NEW.book_id) THEN
    RAISE EXCEPTION 'the month is closed';
  END IF;
  NEW.number := (SELECT coalesce(max(number), 0) + 1 FROM budget_posting WHERE book_id = NEW.book_id);
  RETURN NEW;
END $$;
CREATE TRIGGER enters BEFORE INSERT ON budget_posting
  FOR EACH ROW EXECUTE FUNCTION budget_posting_enters();

-- Balances follow in the statement that writes the lines; nothing else writes them.
CREATE FUNCTION budget_lines_count() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
DECLARE moved record;
BEGIN
  IF EXISTS (SELECT FROM new_lines l JOIN budget_posting p ON p.id = l.posting_id
      WHERE p.xmin::text <> (pg_current_xact_id()::xid)::text) THEN
    RAISE EXCEPTION 'a posting is written at once';
  END IF;
  FOR moved IN
    SELECT book_id, account, member_id, 0 AS trajectory, 0 AS month, sum(cents) AS cents FROM new_lines GROUP BY 1, 2, 3
    UNION ALL
    SELECT book_id, account, member_id, trajectory, 0, sum(cents) FROM new_lines WHERE trajectory > 0 GROUP BY 1, 2, 3, 4
    UNION ALL
    SELECT l.book_id, account, member_id, 0, p.month, sum(cents) FROM new_lines l
      JOIN budget_posting p ON p.id = l.posting_id GROUP BY 1, 2, 3, 5
  LOOP
    UPDATE budget_balance SET cents = budget_balance.cents + moved.cents
      WHERE book_id = moved.book_id AND account = moved.account AND trajectory = moved.trajectory
        AND month = moved.month AND member_id IS NOT DISTINCT FROM moved.member_id;
    IF NOT FOUND THEN
      INSERT INTO budget_balance (book_id, account, member_id, trajectory, month, cents)
        VALUES (moved.book_id, moved.account, moved.member_id, moved.trajectory, moved.month, moved.cents);
    END IF;
  END LOOP;
  RETURN NULL;
END $$;
CREATE TRIGGER balances_follow AFTER INSERT ON budget_line
  REFERENCING NEW TABLE AS new_lines FOR EACH STATEMENT EXECUTE FUNCTION budget_lines_count();

-- At the end of the transaction each posting is in balance: what goes somewhere comes from somewhere.
CREATE FUNCTION budget_posting_balances() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
DECLARE money numeric; promised numeric; lines int;
BEGIN
  SELECT coalesce(sum(cents) FILTER (WHERE account IN ('funder', 'pot', 'allotted', 'spent', 'surplus')), 0),
      coalesce(sum(cents) FILTER (WHERE account NOT IN ('funder', 'pot', 'allotted', 'spent', 'surplus')), 0), count(*)
    INTO money, promised, lines FROM budget_line WHERE posting_id = NEW.id;
  IF money <> 0 OR promised <> 0 OR (lines < 2 AND NEW.kind <> 'settle') THEN
    RAISE EXCEPTION 'posting % of the budget is not in balance', NEW.id;
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER balances AFTER INSERT ON budget_posting DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION budget_posting_balances();

-- The second wall (D15): a member sees the books of its own combinations, contract management those of all.
CREATE FUNCTION app_budgets() RETURNS boolean LANGUAGE sql STABLE AS
  $$ select coalesce(current_setting('app.budgets', true), '') = 'on' $$;
ALTER TABLE budget_book ENABLE ROW LEVEL SECURITY;
CREATE POLICY book_of_its_members ON budget_book
  USING (app_task() OR app_budgets() OR combination_id IN
    (SELECT m.combination_id FROM membership m WHERE m.provider_id = any (app_suppliers())))
  WITH CHECK (app_task() OR app_budgets());
ALTER TABLE budget_period ENABLE ROW LEVEL SECURITY;
CREATE POLICY period_of_a_book ON budget_period USING (book_id IN (SELECT id FROM budget_book));
ALTER TABLE budget_posting ENABLE ROW LEVEL SECURITY;
-- What was received and what is indicated counts when the funder says so.
CREATE POLICY posting_of_a_book ON budget_posting USING (book_id IN (SELECT id FROM budget_book))
  WITH CHECK (book_id IN (SELECT id FROM budget_book)
    AND (kind NOT IN ('receipt', 'entitle') OR app_task() OR app_budgets()));
ALTER TABLE budget_line ENABLE ROW LEVEL SECURITY;
CREATE POLICY line_of_a_book ON budget_line USING (book_id IN (SELECT id FROM budget_book));
ALTER TABLE budget_balance ENABLE ROW LEVEL SECURITY;
CREATE POLICY balance_of_a_book ON budget_balance USING (book_id IN (SELECT id FROM budget_book));
ALTER TABLE budget_receipt ENABLE ROW LEVEL SECURITY;
CREATE POLICY receipt_of_a_book ON budget_receipt USING (book_id IN (SELECT id FROM budget_book));
ALTER TABLE budget_proposal ENABLE ROW LEVEL SECURITY;
CREATE POLICY proposal_of_a_book ON budget_proposal USING (book_id IN (SELECT id FROM budget_book));
ALTER TABLE budget_proposal_part ENABLE ROW LEVEL SECURITY;
CREATE POLICY part_of_a_proposal ON budget_proposal_part USING (proposal_id IN (SELECT id FROM budget_proposal));
ALTER TABLE budget_vote ENABLE ROW LEVEL SECURITY;
CREATE POLICY vote_of_a_proposal ON budget_vote USING (proposal_id IN (SELECT id FROM budget_proposal));
SELECT pgboss.create_queue('budgets', '{"policy": "short", "retryLimit": 3, "retryDelay": 60}');
