-- From need to start of care: who asks for help stands nowhere but in sealed fields (decisions 091 and 092).

-- CreateTable
CREATE TABLE "need" (
    "id" UUID NOT NULL,
    "number" SERIAL NOT NULL,
    "organisation_id" UUID NOT NULL REFERENCES "organisation"("id") ON DELETE CASCADE ON UPDATE CASCADE,
    "owner_id" UUID NOT NULL,
    "deputy_id" UUID,
    "route" TEXT NOT NULL,
    "law" TEXT NOT NULL,
    "municipality" TEXT,
    "residence" TEXT NOT NULL,
    "age_band" TEXT NOT NULL,
    "profile" TEXT,
    "intensity" TEXT,
    "delivery_form" TEXT,
    "languages" TEXT[],
    "goal_types" TEXT[],
    "goals" TEXT NOT NULL DEFAULT '',
    "urgency" TEXT NOT NULL,
    "wished_start" DATE,
    "factors" JSONB NOT NULL DEFAULT '{}',
    "note" TEXT NOT NULL DEFAULT '',
    "postcode" TEXT,
    "state" TEXT NOT NULL DEFAULT 'open',
    "closed_reason" TEXT NOT NULL DEFAULT '',
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "changed_at" TIMESTAMPTZ(3) NOT NULL,
    "closed_at" TIMESTAMPTZ(3),
    "due_on" DATE,
    "late_told_of" DATE,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "need_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "need_number_key" ON "need"("number");
CREATE INDEX "need_organisation_id_state_due_on_idx" ON "need"("organisation_id", "state", "due_on");
CREATE INDEX "need_owner_id_state_idx" ON "need"("owner_id", "state");

-- CreateTable
CREATE TABLE "availability_request" (
    "id" UUID NOT NULL,
    "number" SERIAL NOT NULL,
    "need_id" UUID NOT NULL REFERENCES "need"("id") ON DELETE CASCADE ON UPDATE CASCADE,
    "organisation_id" UUID NOT NULL,
    "supplier_id" UUID NOT NULL REFERENCES "supplier"("id") ON DELETE CASCADE ON UPDATE CASCADE,
    "offer_place_id" UUID NOT NULL REFERENCES "offer_place"("id") ON DELETE CASCADE ON UPDATE CASCADE,
    "state" TEXT NOT NULL DEFAULT 'open',
    "sent_at" TIMESTAMPTZ(3) NOT NULL,
    "sent_by" UUID NOT NULL,
    "shown" JSONB NOT NULL,
    "declared" JSONB NOT NULL,
    "owner_id" UUID NOT NULL,
    "due_on" DATE,
    "late_told_of" DATE,
    "promised_on" DATE,
    "question" TEXT NOT NULL DEFAULT '',
    "reply" TEXT NOT NULL DEFAULT '',
    "answer_kind" TEXT,
    "starts_on" DATE,
    "holds_until" DATE,
    "intensity" TEXT,
    "refusal_code" TEXT,
    "remark" TEXT NOT NULL DEFAULT '',
    "who_can" TEXT NOT NULL DEFAULT '',
    "answered_at" TIMESTAMPTZ(3),
    "answered_by" TEXT,
    "is_spoken" BOOLEAN NOT NULL DEFAULT false,
    "is_late" BOOLEAN NOT NULL DEFAULT false,
    "closed_reason" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "availability_request_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "availability_request_number_key" ON "availability_request"("number");
CREATE UNIQUE INDEX "availability_request_need_id_offer_place_id_key" ON "availability_request"("need_id", "offer_place_id");
CREATE INDEX "availability_request_supplier_id_state_due_on_idx" ON "availability_request"("supplier_id", "state", "due_on");
CREATE INDEX "availability_request_organisation_id_state_due_on_idx" ON "availability_request"("organisation_id", "state", "due_on");

-- CreateTable
CREATE TABLE "availability_entry" (
    "id" BIGSERIAL NOT NULL,
    "request_id" UUID NOT NULL REFERENCES "availability_request"("id") ON DELETE CASCADE ON UPDATE CASCADE,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "by" TEXT NOT NULL,
    "side" TEXT NOT NULL,
    "act" TEXT NOT NULL,

    CONSTRAINT "availability_entry_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "availability_entry_request_id_id_idx" ON "availability_entry"("request_id", "id");

-- CreateTable
CREATE TABLE "referral" (
    "id" UUID NOT NULL,
    "number" SERIAL NOT NULL,
    "need_id" UUID NOT NULL REFERENCES "need"("id") ON DELETE CASCADE ON UPDATE CASCADE,
    "request_id" UUID REFERENCES "availability_request"("id") ON DELETE SET NULL ON UPDATE CASCADE,
    "organisation_id" UUID NOT NULL,
    "supplier_id" UUID NOT NULL REFERENCES "supplier"("id") ON DELETE CASCADE ON UPDATE CASCADE,
    "offer_place_id" UUID NOT NULL REFERENCES "offer_place"("id") ON DELETE CASCADE ON UPDATE CASCADE,
    "form_key" UUID NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'draft',
    "owner_id" UUID NOT NULL,
    "due_on" DATE,
    "late_told_of" DATE,
    "shown" JSONB NOT NULL,
    "chooser" TEXT,
    "choice_reason" TEXT NOT NULL DEFAULT '',
    "advised_by" TEXT,
    "options" JSONB NOT NULL DEFAULT '[]',
    "chosen_at" TIMESTAMPTZ(3),
    "chosen_by" UUID,
    "basis" TEXT,
    "basis_version" TEXT,
    "basis_at" TIMESTAMPTZ(3),
    "basis_by" UUID,
    "obstacle" TEXT,
    "obstacle_note" TEXT NOT NULL DEFAULT '',
    "question" TEXT NOT NULL DEFAULT '',
    "answer" TEXT NOT NULL DEFAULT '',
    "waitlisted_until" DATE,
    "decline_code" TEXT,
    "decline_note" TEXT NOT NULL DEFAULT '',
    "who_can" TEXT NOT NULL DEFAULT '',
    "proposed" TEXT,
    "intensity" TEXT,
    "intensity_by" TEXT,
    "holds_until" DATE,
    "accepted_at" TIMESTAMPTZ(3),
    "opened_at" TIMESTAMPTZ(3),
    "shut_at" TIMESTAMPTZ(3),
    "planned_on" DATE,
    "started_on" DATE,
    "started_without" TEXT NOT NULL DEFAULT '',
    "ended_on" DATE,
    "end_reason" TEXT,
    "outcomes" JSONB NOT NULL DEFAULT '{}',
    "sender_ref" TEXT NOT NULL DEFAULT '',
    "supplier_ref" TEXT NOT NULL DEFAULT '',
    "taken_over_at" TIMESTAMPTZ(3),
    "wipe_on" DATE,
    "wiped_at" TIMESTAMPTZ(3),
    "hold" TEXT NOT NULL DEFAULT '',
    "redirect_of_id" UUID REFERENCES "referral"("id") ON DELETE SET NULL ON UPDATE CASCADE,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "changed_at" TIMESTAMPTZ(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "referral_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "referral_number_key" ON "referral"("number");
CREATE UNIQUE INDEX "referral_organisation_id_form_key_key" ON "referral"("organisation_id", "form_key");
CREATE INDEX "referral_organisation_id_state_due_on_idx" ON "referral"("organisation_id", "state", "due_on");
CREATE INDEX "referral_supplier_id_state_due_on_idx" ON "referral"("supplier_id", "state", "due_on");
CREATE INDEX "referral_wipe_on_idx" ON "referral"("wipe_on");

-- CreateTable
CREATE TABLE "referral_entry" (
    "id" BIGSERIAL NOT NULL,
    "referral_id" UUID NOT NULL REFERENCES "referral"("id") ON DELETE CASCADE ON UPDATE CASCADE,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "by" TEXT NOT NULL,
    "side" TEXT NOT NULL,
    "act" TEXT NOT NULL,

    CONSTRAINT "referral_entry_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "referral_entry_referral_id_id_idx" ON "referral_entry"("referral_id", "id");

-- CreateTable
CREATE TABLE "consent" (
    "id" UUID NOT NULL,
    "referral_id" UUID NOT NULL REFERENCES "referral"("id") ON DELETE CASCADE ON UPDATE CASCADE,
    "purpose" TEXT NOT NULL,
    "giver" TEXT NOT NULL,
    "how" TEXT NOT NULL,
    "given_on" DATE NOT NULL,
    "recorded_by" UUID NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,
    "withdrawn_at" TIMESTAMPTZ(3),

    CONSTRAINT "consent_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "consent_referral_id_idx" ON "consent"("referral_id");

-- CreateTable
CREATE TABLE "client_field" (
    "referral_id" UUID NOT NULL REFERENCES "referral"("id") ON DELETE CASCADE ON UPDATE CASCADE,
    "field" TEXT NOT NULL,
    "sealed" BYTEA NOT NULL,

    CONSTRAINT "client_field_pkey" PRIMARY KEY ("referral_id", "field")
);

-- CreateTable
CREATE TABLE "client_key" (
    "referral_id" UUID NOT NULL,
    "sealed" TEXT NOT NULL,

    CONSTRAINT "client_key_pkey" PRIMARY KEY ("referral_id")
);

-- CreateTable
CREATE TABLE "access_entry" (
    "id" BIGSERIAL NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "event" TEXT NOT NULL,
    "user_id" TEXT NOT NULL,
    "roles" TEXT[],
    "organisation_id" UUID NOT NULL,
    "referral_id" UUID,
    "groups" TEXT[],
    "ground" TEXT NOT NULL,

    CONSTRAINT "access_entry_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "access_entry_organisation_id_id_idx" ON "access_entry"("organisation_id", "id");
CREATE INDEX "access_entry_referral_id_id_idx" ON "access_entry"("referral_id", "id");
CREATE INDEX "access_entry_user_id_at_idx" ON "access_entry"("user_id", "at");

-- CreateTable
CREATE TABLE "access_seal" (
    "entry_id" BIGINT NOT NULL,
    "organisation_id" UUID NOT NULL,
    "hash" TEXT NOT NULL,

    CONSTRAINT "access_seal_pkey" PRIMARY KEY ("entry_id")
);
CREATE INDEX "access_seal_organisation_id_entry_id_idx" ON "access_seal"("organisation_id", "entry_id");

-- CreateTable
CREATE TABLE "trajectory" (
    "id" UUID NOT NULL,
    "number" SERIAL NOT NULL,
    "referral_id" UUID REFERENCES "referral"("id") ON DELETE SET NULL ON UPDATE CASCADE,
    "supplier_id" UUID NOT NULL REFERENCES "supplier"("id") ON DELETE CASCADE ON UPDATE CASCADE,
    "type" TEXT,
    "opened_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "trajectory_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "trajectory_number_key" ON "trajectory"("number");
CREATE UNIQUE INDEX "trajectory_referral_id_key" ON "trajectory"("referral_id");
CREATE INDEX "trajectory_supplier_id_idx" ON "trajectory"("supplier_id");

-- CreateTable
CREATE TABLE "indication" (
    "id" UUID NOT NULL,
    "trajectory_id" UUID NOT NULL REFERENCES "trajectory"("id") ON DELETE CASCADE ON UPDATE CASCADE,
    "from_on" DATE,
    "to_on" DATE,
    "profile" TEXT,
    "intensity" TEXT,
    "tariff_cents" BIGINT,
    "per" TEXT,
    "version" TEXT NOT NULL,

    CONSTRAINT "indication_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "indication_trajectory_id_idx" ON "indication"("trajectory_id");

-- CreateTable
CREATE TABLE "instalment" (
    "indication_id" UUID NOT NULL REFERENCES "indication"("id") ON DELETE CASCADE ON UPDATE CASCADE,
    "number" INTEGER NOT NULL,
    "cents" BIGINT NOT NULL,
    "trigger" TEXT NOT NULL,
    "released_at" TIMESTAMPTZ(3),
    "released_by" TEXT,

    CONSTRAINT "instalment_pkey" PRIMARY KEY ("indication_id", "number")
);

-- CreateTable
CREATE TABLE "privacy_approval" (
    "municipality" TEXT NOT NULL,
    "dpia_ref" TEXT NOT NULL,
    "agreement_ref" TEXT NOT NULL,
    "basis_version" TEXT NOT NULL,
    "approved_by" UUID NOT NULL,
    "approved_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "privacy_approval_pkey" PRIMARY KEY ("municipality")
);

-- What the clocks ask for (no open request or referral without owner and day), and what a state presupposes.
ALTER TABLE need
  ADD CONSTRAINT need_state CHECK (state IN ('open', 'closed')),
  ADD CONSTRAINT need_urgency CHECK (urgency IN ('normal', 'soon', 'now')),
  ADD CONSTRAINT need_residence CHECK (residence IN ('registered', 'before-stay', 'unclear')),
  ADD CONSTRAINT need_municipality_known CHECK ((municipality IS NULL) = (residence = 'unclear')),
  ADD CONSTRAINT need_note_short CHECK (length(note) <= 280),
  ADD CONSTRAINT open_need_has_a_day CHECK ((due_on IS NULL) = (state = 'closed'));
ALTER TABLE availability_request
  ADD CONSTRAINT availability_state CHECK (state IN
    ('open', 'question', 'answered', 'lapsed', 'refused', 'expired', 'chosen', 'closed', 'fulfilled')),
  ADD CONSTRAINT open_request_has_a_day CHECK
    ((due_on IS NULL) = (state IN ('refused', 'closed', 'fulfilled'))),
  ADD CONSTRAINT answer_says_when CHECK
    (state NOT IN ('answered', 'chosen', 'fulfilled') OR (starts_on IS NOT NULL AND holds_until IS NOT NULL)),
  ADD CONSTRAINT refusal_has_a_reason CHECK (state <> 'refused' OR refusal_code IS NOT NULL);
ALTER TABLE referral
  ADD CONSTRAINT referral_state CHECK (state IN
    ('draft', 'offered', 'question', 'waitlisted', 'accepted', 'opened', 'scheduled', 'started',
     'ended', 'returned', 'declined', 'withdrawn', 'discarded')),
  ADD CONSTRAINT open_referral_has_a_day CHECK
    ((due_on IS NULL) = (state IN ('ended', 'returned', 'declined', 'withdrawn', 'discarded'))),
  -- Choice and basis are two facts, and both stand before anybody is named (I4).
  ADD CONSTRAINT opened_after_choice_and_basis CHECK
    (opened_at IS NULL OR (chooser IS NOT NULL AND basis IS NOT NULL)),
  ADD CONSTRAINT chosen_by_somebody CHECK (chooser IN ('resident', 'representative', 'institution', 'none')),
  ADD CONSTRAINT no_choice_has_a_reason CHECK (chooser <> 'none' OR choice_reason <> ''),
  ADD CONSTRAINT start_after_opening CHECK (started_on IS NULL OR opened_at IS NOT NULL),
  ADD CONSTRAINT end_has_a_reason CHECK (state <> 'ended' OR (ended_on IS NOT NULL AND end_reason IS NOT NULL)),
  ADD CONSTRAINT no_has_a_reason CHECK (state NOT IN ('declined', 'returned') OR decline_code IS NOT NULL),
  -- A no closes who it is at once and for good.
  ADD CONSTRAINT no_shuts CHECK (state NOT IN ('returned', 'withdrawn') OR opened_at IS NULL OR shut_at IS NOT NULL);
ALTER TABLE instalment ADD CONSTRAINT instalment_not_negative CHECK (cents >= 0);
-- Of all that are asked for one need at most one is chosen (I3 holds per need).
CREATE UNIQUE INDEX one_chosen_for_a_need ON availability_request (need_id)
  WHERE state IN ('chosen', 'fulfilled');
-- And at most one referral of a need is under way.
CREATE UNIQUE INDEX one_referral_under_way ON referral (need_id)
  WHERE state NOT IN ('ended', 'returned', 'declined', 'withdrawn', 'discarded');

CREATE TRIGGER append_only BEFORE UPDATE OR TRUNCATE ON availability_entry
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting();
CREATE TRIGGER append_only BEFORE UPDATE OR TRUNCATE ON referral_entry
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON access_entry
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON access_seal
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting();

-- The second wall (D15): within a transaction only what its organisation or its suppliers are part of.
CREATE FUNCTION app_organisation() RETURNS uuid LANGUAGE sql STABLE AS
  $$ select nullif(current_setting('app.organisation', true), '')::uuid $$;
CREATE FUNCTION app_suppliers() RETURNS uuid[] LANGUAGE sql STABLE AS
  $$ select string_to_array(nullif(current_setting('app.suppliers', true), ''), ',')::uuid[] $$;
-- The house's own jobs: clocks, wiping, counts. They read no field of a client.
CREATE FUNCTION app_task() RETURNS boolean LANGUAGE sql STABLE AS
  $$ select coalesce(current_setting('app.task', true), '') = 'on' $$;

ALTER TABLE referral ENABLE ROW LEVEL SECURITY;
CREATE POLICY referral_of_its_parties ON referral
  USING (app_task() OR organisation_id = app_organisation()
    OR (supplier_id = any (app_suppliers()) AND state NOT IN ('draft', 'discarded')))
  WITH CHECK (app_task() OR organisation_id = app_organisation() OR supplier_id = any (app_suppliers()));
ALTER TABLE referral_entry ENABLE ROW LEVEL SECURITY;
CREATE POLICY entry_of_a_referral ON referral_entry
  USING (EXISTS (SELECT FROM referral r WHERE r.id = referral_id));
ALTER TABLE consent ENABLE ROW LEVEL SECURITY;
CREATE POLICY consent_of_a_referral ON consent
  USING (EXISTS (SELECT FROM referral r WHERE r.id = referral_id
    AND (app_task() OR r.organisation_id = app_organisation())));
ALTER TABLE client_field ENABLE ROW LEVEL SECURITY;
CREATE POLICY field_while_open ON client_field
  USING (EXISTS (SELECT FROM referral r WHERE r.id = referral_id AND (
    r.organisation_id = app_organisation()
    OR (r.supplier_id = any (app_suppliers()) AND r.opened_at IS NOT NULL AND r.shut_at IS NULL))));
CREATE POLICY field_goes ON client_field FOR DELETE USING (app_task());
ALTER TABLE client_key ENABLE ROW LEVEL SECURITY;
CREATE POLICY key_while_open ON client_key
  USING (EXISTS (SELECT FROM referral r WHERE r.id = referral_id AND (
    r.organisation_id = app_organisation()
    OR (r.supplier_id = any (app_suppliers()) AND r.opened_at IS NOT NULL AND r.shut_at IS NULL))));
CREATE POLICY key_goes ON client_key FOR DELETE USING (app_task());
ALTER TABLE access_entry ENABLE ROW LEVEL SECURITY;
CREATE POLICY access_of_the_own_organisation ON access_entry
  USING (app_task() OR organisation_id = app_organisation());
ALTER TABLE access_seal ENABLE ROW LEVEL SECURITY;
CREATE POLICY seal_of_the_own_organisation ON access_seal
  USING (app_task() OR organisation_id = app_organisation());
