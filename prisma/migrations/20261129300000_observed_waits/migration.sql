-- How long people really waited, by offer and place; worked out again and again from what follows.
CREATE TABLE "observed_wait" (
    "offer_place_id" UUID NOT NULL REFERENCES "offer_place"("id") ON DELETE CASCADE ON UPDATE CASCADE,
    "weeks" INTEGER NOT NULL,
    "is_at_least" BOOLEAN NOT NULL,
    "count" INTEGER NOT NULL,
    "months" INTEGER NOT NULL,
    "observed_on" DATE NOT NULL,

    CONSTRAINT "observed_wait_pkey" PRIMARY KEY ("offer_place_id")
);

-- Somebody who came to a supplier without this portal, without a name: what was said, in order.
CREATE TABLE "other_road" (
    "id" BIGSERIAL NOT NULL,
    "supplier_id" UUID NOT NULL REFERENCES "supplier"("id") ON DELETE CASCADE ON UPDATE CASCADE,
    "reference" TEXT NOT NULL,
    "offer_place_id" UUID NOT NULL REFERENCES "offer_place"("id") ON DELETE CASCADE ON UPDATE CASCADE,
    "route" TEXT NOT NULL,
    "municipality" TEXT NOT NULL,
    "received_on" DATE NOT NULL,
    "started_on" DATE,
    "ended_on" DATE,
    "end_reason" TEXT,
    "paused_from" DATE,
    "paused_to" DATE,
    "said_by" TEXT NOT NULL,
    "said_at" TIMESTAMPTZ(3) NOT NULL,
    "saved_as" UUID NOT NULL,
    "taken_back_at" TIMESTAMPTZ(3),

    CONSTRAINT "other_road_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "other_road_supplier_id_reference_id_idx" ON "other_road"("supplier_id", "reference", "id" DESC);
CREATE INDEX "other_road_saved_as_idx" ON "other_road"("saved_as");
ALTER TABLE other_road
  ADD CONSTRAINT other_road_names_nobody CHECK (length(reference) BETWEEN 1 AND 60),
  ADD CONSTRAINT other_road_days_in_order CHECK (ended_on IS NULL OR ended_on >= received_on),
  ADD CONSTRAINT other_road_pause_in_order CHECK
    (paused_to IS NULL OR (paused_from IS NOT NULL AND paused_to >= paused_from)),
  ADD CONSTRAINT other_road_ends_with_a_reason CHECK
    (ended_on IS NULL OR started_on IS NOT NULL OR end_reason IS NOT NULL);

-- Days on which a referral waited because of the client, which count for nobody's wait.
CREATE TABLE "wait_pause" (
    "id" UUID NOT NULL,
    "referral_id" UUID NOT NULL REFERENCES "referral"("id") ON DELETE CASCADE ON UPDATE CASCADE,
    "reason" TEXT NOT NULL,
    "from_on" DATE NOT NULL,
    "to_on" DATE,
    "recorded_by" TEXT NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "wait_pause_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "wait_pause_referral_id_idx" ON "wait_pause"("referral_id");
ALTER TABLE wait_pause
  ADD CONSTRAINT wait_pause_reason CHECK (reason IN ('client')),
  ADD CONSTRAINT wait_pause_in_order CHECK (to_on IS NULL OR to_on >= from_on);
-- Nobody waits twice on one day.
CREATE UNIQUE INDEX one_pause_under_way ON wait_pause (referral_id) WHERE to_on IS NULL;

-- A supplier sees its own rows; the house's own count sees all (decision D15).
ALTER TABLE other_road ENABLE ROW LEVEL SECURITY;
CREATE POLICY other_road_of_its_supplier ON other_road
  USING (app_task() OR supplier_id = any (app_suppliers()));
ALTER TABLE wait_pause ENABLE ROW LEVEL SECURITY;
CREATE POLICY pause_of_a_referral ON wait_pause
  USING (EXISTS (SELECT FROM referral r WHERE r.id = referral_id));

SELECT pgboss.create_queue('observed-waits', '{"policy": "short", "retryLimit": 3, "retryDelay": 60}');
