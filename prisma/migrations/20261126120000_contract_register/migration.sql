-- What was done to a contract after it was made (decision 080): only ever added.
CREATE TYPE "contract_act_kind" AS ENUM ('suspend', 'resume', 'end', 'keep', 'extend', 'index');

CREATE TABLE "contract_act" (
    "id" BIGSERIAL NOT NULL,
    "contract_id" UUID NOT NULL REFERENCES "contract"("id") ON DELETE CASCADE ON UPDATE CASCADE,
    "act" "contract_act_kind" NOT NULL,
    "from_day" DATE NOT NULL,
    "ends_on" DATE,
    "ended_on" DATE,
    "year" INTEGER,
    "basis_points" INTEGER,
    "reason" TEXT NOT NULL,
    "by" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "contract_act_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "act_has_a_reason" CHECK ("reason" <> ''),
    CONSTRAINT "index_has_a_year" CHECK ("act" <> 'index' OR "year" IS NOT NULL)
);
CREATE INDEX "contract_act_contract_id_idx" ON "contract_act"("contract_id");
CREATE TRIGGER append_only BEFORE UPDATE OR TRUNCATE ON contract_act
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting();

ALTER TABLE "contract"
  ADD COLUMN "end_kept" BOOLEAN NOT NULL DEFAULT false,
  ADD COLUMN "planned_move" "contract_act_kind",
  ADD COLUMN "planned_on" DATE,
  ADD CONSTRAINT "planned_whole" CHECK (("planned_move" IS NULL) = ("planned_on" IS NULL));
CREATE INDEX "contract_planned_on_idx" ON "contract"("planned_on") WHERE "planned_on" IS NOT NULL;
CREATE INDEX "contract_ends_on_idx" ON "contract"("ends_on");

-- Who of the region decides about a client stop, and under which conditions.
ALTER TABLE "client_stop"
  ADD COLUMN "owner_id" UUID,
  ADD COLUMN "conditions" TEXT NOT NULL DEFAULT '';
