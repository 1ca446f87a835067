-- Who of the members receives what comes to a combination, from a day on; without a row it is the lead party.
CREATE TABLE "intake_turn" (
    "combination_id" UUID NOT NULL REFERENCES "combination"("supplier_id") ON DELETE CASCADE ON UPDATE CASCADE,
    "from_on" DATE NOT NULL,
    "receiver_id" UUID NOT NULL REFERENCES "supplier"("id") ON DELETE CASCADE ON UPDATE CASCADE,
    "deputy_id" UUID REFERENCES "supplier"("id") ON DELETE CASCADE ON UPDATE CASCADE,
    "set_by" TEXT NOT NULL,
    "set_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "intake_turn_pkey" PRIMARY KEY ("combination_id", "from_on")
);
ALTER TABLE intake_turn ADD CONSTRAINT turn_of_two CHECK (deputy_id <> receiver_id);

-- What part of the help a member does, as it was asked and answered. It knows a referral, and nobody.
CREATE TABLE "allocation" (
    "id" UUID NOT NULL,
    "combination_id" UUID NOT NULL REFERENCES "combination"("supplier_id") ON DELETE CASCADE ON UPDATE CASCADE,
    "referral_id" UUID NOT NULL REFERENCES "referral"("id") ON DELETE CASCADE ON UPDATE CASCADE,
    "member_id" UUID NOT NULL REFERENCES "supplier"("id") ON DELETE CASCADE ON UPDATE CASCADE,
    "scope" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'proposed',
    "replaces_id" UUID REFERENCES "allocation"("id") ON DELETE CASCADE ON UPDATE CASCADE,
    "decline_code" TEXT,
    "decline_note" TEXT NOT NULL DEFAULT '',
    "proposed_at" TIMESTAMPTZ(3) NOT NULL,
    "over_at" TIMESTAMPTZ(3),

    CONSTRAINT "allocation_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "allocation_referral_id_idx" ON "allocation"("referral_id");
CREATE INDEX "allocation_member_id_state_idx" ON "allocation"("member_id", "state");
ALTER TABLE allocation
  ADD CONSTRAINT allocation_state CHECK (state IN ('proposed', 'accepted', 'declined', 'withdrawn', 'ended')),
  ADD CONSTRAINT allocation_declined CHECK ((state = 'declined') = (decline_code IS NOT NULL)),
  ADD CONSTRAINT allocation_over CHECK ((state IN ('proposed', 'accepted')) = (over_at IS NULL));
-- A member is asked for one part at a time, and a part is handed to one other at a time.
CREATE UNIQUE INDEX one_part_of_a_member ON allocation (referral_id, member_id) WHERE state IN ('proposed', 'accepted');
CREATE UNIQUE INDEX one_successor_asked ON allocation (replaces_id) WHERE state = 'proposed';

CREATE TABLE "allocation_entry" (
    "id" BIGSERIAL NOT NULL,
    "allocation_id" UUID NOT NULL REFERENCES "allocation"("id") ON DELETE CASCADE ON UPDATE CASCADE,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "by" TEXT NOT NULL,
    "act" TEXT NOT NULL,

    CONSTRAINT "allocation_entry_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "allocation_entry_allocation_id_id_idx" ON "allocation_entry"("allocation_id", "id");
CREATE TRIGGER append_only BEFORE UPDATE OR TRUNCATE ON allocation_entry
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting();

-- Whom family and access call at a combination about one referral; without a row it is whoever receives.
CREATE TABLE "intake_contact" (
    "referral_id" UUID NOT NULL REFERENCES "referral"("id") ON DELETE CASCADE ON UPDATE CASCADE,
    "combination_id" UUID NOT NULL REFERENCES "combination"("supplier_id") ON DELETE CASCADE ON UPDATE CASCADE,
    "member_id" UUID NOT NULL REFERENCES "supplier"("id") ON DELETE CASCADE ON UPDATE CASCADE,
    "person" TEXT NOT NULL,
    "phone" TEXT NOT NULL,
    "set_by" TEXT NOT NULL,
    "set_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "intake_contact_pkey" PRIMARY KEY ("referral_id")
);

-- The second wall (D15): every member of the combination reads who does what, and nobody else.
ALTER TABLE allocation ENABLE ROW LEVEL SECURITY;
CREATE POLICY allocation_of_its_members ON allocation
  USING (app_task() OR combination_id IN
    (SELECT m.combination_id FROM membership m WHERE m.provider_id = any (app_suppliers())));
-- Who sent somebody, and whom it is about, read along who does what.
CREATE POLICY allocation_of_a_referral ON allocation FOR SELECT
  USING (EXISTS (SELECT FROM referral r WHERE r.id = referral_id));
ALTER TABLE intake_contact ENABLE ROW LEVEL SECURITY;
CREATE POLICY contact_of_its_members ON intake_contact
  USING (combination_id IN
    (SELECT m.combination_id FROM membership m WHERE m.provider_id = any (app_suppliers())));
CREATE POLICY contact_of_a_referral ON intake_contact FOR SELECT
  USING (EXISTS (SELECT FROM referral r WHERE r.id = referral_id));
ALTER TABLE allocation_entry ENABLE ROW LEVEL SECURITY;
CREATE POLICY entry_of_an_allocation ON allocation_entry
  USING (EXISTS (SELECT FROM allocation a WHERE a.id = allocation_id));

-- The referrals of which somebody's member does a part now.
CREATE FUNCTION app_parts() RETURNS uuid[] LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  SELECT coalesce(array_agg(a.referral_id), '{}') FROM allocation a
    JOIN membership m ON m.combination_id = a.combination_id AND m.provider_id = a.member_id
  WHERE a.state = 'accepted' AND a.member_id = any (app_suppliers()) $$;

-- Who does a part reads along while it is open, and writes nothing of it.
CREATE POLICY referral_of_who_does_a_part ON referral FOR SELECT
  USING (opened_at IS NOT NULL AND shut_at IS NULL AND id = any ((SELECT app_parts())::uuid[]));
CREATE POLICY field_of_who_does_a_part ON client_field FOR SELECT
  USING (referral_id = any ((SELECT app_parts())::uuid[]) AND EXISTS (SELECT FROM referral r
    WHERE r.id = referral_id AND r.opened_at IS NOT NULL AND r.shut_at IS NULL));
CREATE POLICY key_of_who_does_a_part ON client_key FOR SELECT
  USING (referral_id = any ((SELECT app_parts())::uuid[]) AND EXISTS (SELECT FROM referral r
    WHERE r.id = referral_id AND r.opened_at IS NOT NULL AND r.shut_at IS NULL));
CREATE POLICY plan_of_who_does_a_part ON plan FOR SELECT
  USING (referral_id = any ((SELECT app_parts())::uuid[]) AND delivered_at IS NOT NULL AND closed_at IS NULL
    AND EXISTS (SELECT FROM referral r
      WHERE r.id = referral_id AND r.opened_at IS NOT NULL AND r.shut_at IS NULL));

-- What every member reads of a referral to its combination: the need without a name, and how it stands.
CREATE FUNCTION member_needs(combination uuid) RETURNS TABLE (id uuid, number int, state text, shown jsonb,
  created_at timestamptz, is_open boolean) LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  SELECT r.id, r.number, r.state, r.shown, r.created_at, r.opened_at IS NOT NULL AND r.shut_at IS NULL
  FROM referral r JOIN membership m ON m.combination_id = r.supplier_id
  WHERE r.supplier_id = combination AND m.provider_id = any (app_suppliers()) AND r.state NOT IN ('draft', 'discarded')
  GROUP BY r.id $$;
-- The same of one while it is under way; it stays so until the transaction ends.
CREATE FUNCTION hold_member_need(referral uuid) RETURNS TABLE (combination_id uuid, number int)
  LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = public AS $$
  SELECT r.supplier_id, r.number FROM referral r
  WHERE r.id = hold_member_need.referral
    AND r.state NOT IN ('draft', 'discarded', 'ended', 'returned', 'declined', 'withdrawn')
    AND EXISTS (SELECT FROM membership m
      WHERE m.combination_id = r.supplier_id AND m.provider_id = any (app_suppliers()))
  FOR SHARE OF r $$;

-- Parts are over with their referral.
CREATE FUNCTION parts_end_with_referral() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
  WITH over AS (
    UPDATE allocation SET state = CASE state WHEN 'accepted' THEN 'ended' ELSE 'withdrawn' END, over_at = NEW.changed_at
    WHERE referral_id = NEW.id AND state IN ('proposed', 'accepted') RETURNING id, state)
  INSERT INTO allocation_entry (allocation_id, at, by, act)
    SELECT id, NEW.changed_at, 'system:referrals', CASE state WHEN 'ended' THEN 'end' ELSE 'withdraw' END FROM over;
  RETURN NULL;
END $$;
CREATE TRIGGER parts_end AFTER UPDATE OF state ON referral FOR EACH ROW
  WHEN (NEW.state IN ('ended', 'returned', 'declined', 'withdrawn', 'discarded') AND OLD.state <> NEW.state)
  EXECUTE FUNCTION parts_end_with_referral();
