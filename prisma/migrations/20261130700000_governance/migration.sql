-- What the members of a combination agreed on, in versions that each of them signs. Nothing in it is rewritten.
CREATE TABLE "governance" (
    "combination_id" UUID NOT NULL REFERENCES "combination"("supplier_id") ON DELETE CASCADE ON UPDATE CASCADE,
    "version" INTEGER NOT NULL,
    "rule" TEXT NOT NULL,
    "threshold_cents" BIGINT NOT NULL,
    "answer_days" INTEGER NOT NULL,
    "silence" TEXT NOT NULL,
    "exit_terms" TEXT NOT NULL DEFAULT '',
    "dispute_terms" TEXT NOT NULL DEFAULT '',
    "reporting_terms" TEXT NOT NULL DEFAULT '',
    "written_by" TEXT NOT NULL,
    "written_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "governance_pkey" PRIMARY KEY ("combination_id", "version")
);
ALTER TABLE governance
  ADD CONSTRAINT governance_rule CHECK (rule IN ('all', 'majority')),
  ADD CONSTRAINT governance_silence CHECK (silence IN ('yes', 'no')),
  ADD CONSTRAINT governance_amounts CHECK (threshold_cents BETWEEN 0 AND 1000000000000 AND answer_days BETWEEN 1 AND 60);

CREATE TABLE "governance_share" (
    "combination_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "provider_id" UUID NOT NULL REFERENCES "supplier"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    "share" TEXT NOT NULL,

    CONSTRAINT "governance_share_pkey" PRIMARY KEY ("combination_id", "version", "provider_id"),
    FOREIGN KEY ("combination_id", "version") REFERENCES "governance"("combination_id", "version") ON DELETE CASCADE ON UPDATE CASCADE
);
ALTER TABLE governance_share
  ADD CONSTRAINT share_is_a_fraction CHECK (share ~ '^[0-9]{1,6}/[1-9][0-9]{0,5}$');

CREATE TABLE "governance_signature" (
    "combination_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "provider_id" UUID NOT NULL,
    "signed_by" TEXT NOT NULL,
    "signed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "governance_signature_pkey" PRIMARY KEY ("combination_id", "version", "provider_id"),
    FOREIGN KEY ("combination_id", "version", "provider_id")
      REFERENCES "governance_share"("combination_id", "version", "provider_id") ON DELETE CASCADE ON UPDATE CASCADE
);
CREATE TRIGGER append_only BEFORE UPDATE OR TRUNCATE ON governance
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting();
CREATE TRIGGER append_only BEFORE UPDATE OR TRUNCATE ON governance_share
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting();
CREATE TRIGGER append_only BEFORE UPDATE OR TRUNCATE ON governance_signature
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting();

-- What a register lists was signed on paper: equal shares, and everything by all.
INSERT INTO governance (combination_id, version, rule, threshold_cents, answer_days, silence, written_by, written_at)
  SELECT supplier_id, 1, 'all', 0, 14, 'no', 'system:import', now() FROM combination WHERE state = 'published';
INSERT INTO governance_share
  SELECT m.combination_id, 1, m.provider_id, '1/' || count(*) OVER (PARTITION BY m.combination_id)
  FROM membership m JOIN governance g ON g.combination_id = m.combination_id;
INSERT INTO governance_signature
  SELECT combination_id, version, provider_id, 'system:import', now() FROM governance_share;
