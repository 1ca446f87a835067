-- In which order suppliers stood when somebody was asked or referred to, to be made again from this alone.
CREATE TABLE "match_snapshot" (
    "id" UUID NOT NULL,
    "need_id" UUID NOT NULL REFERENCES "need"("id") ON DELETE CASCADE ON UPDATE CASCADE,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "by" UUID NOT NULL,
    "act" TEXT NOT NULL,
    "snapshot" JSONB NOT NULL,

    CONSTRAINT "match_snapshot_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "match_snapshot_need_id_idx" ON "match_snapshot"("need_id");
ALTER TABLE match_snapshot ADD CONSTRAINT match_snapshot_act CHECK (act IN ('ask', 'refer'));
CREATE TRIGGER append_only BEFORE UPDATE OR TRUNCATE ON match_snapshot
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting();
