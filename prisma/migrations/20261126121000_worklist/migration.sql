-- What on the worklist is left to rest, by whom, why and until when; only ever added (decision 081).
CREATE TABLE "exception_rest" (
    "id" BIGSERIAL NOT NULL,
    "kind" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "until" DATE NOT NULL,
    "by" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "exception_rest_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "rest_has_a_reason" CHECK ("reason" <> '')
);
CREATE INDEX "exception_rest_until_idx" ON "exception_rest"("until");
CREATE TRIGGER append_only BEFORE UPDATE OR TRUNCATE ON exception_rest
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting();

-- Once a year of each tariff: is it still right? Only ever added.
CREATE TABLE "tariff_check" (
    "id" BIGSERIAL NOT NULL,
    "profile" TEXT NOT NULL,
    "intensity" TEXT NOT NULL,
    "from_day" DATE NOT NULL,
    "is_right" BOOLEAN NOT NULL,
    "reason" TEXT NOT NULL,
    "by" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "tariff_check_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "check_has_a_reason" CHECK ("reason" <> '')
);
CREATE INDEX "tariff_check_profile_intensity_idx" ON "tariff_check"("profile", "intensity");
CREATE TRIGGER append_only BEFORE UPDATE OR TRUNCATE ON tariff_check
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting();
