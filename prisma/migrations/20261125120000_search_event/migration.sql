-- What is looked for, without who or in which words (decision 031).

-- CreateTable
CREATE TABLE "search_event" (
    "id" BIGSERIAL NOT NULL,
    "region" TEXT NOT NULL,
    "day" DATE NOT NULL,
    "hour" INTEGER NOT NULL,
    "laws" TEXT[],
    "segments" TEXT[],
    "profiles" TEXT[],
    "intensities" TEXT[],
    "municipalities" TEXT[],
    "expertise" TEXT[],
    "forms" TEXT[],
    "age_band" TEXT,
    "start_within_weeks" INTEGER,
    "has_text" BOOLEAN NOT NULL,
    "hits" INTEGER NOT NULL,
    "best_wait_weeks" INTEGER,
    "is_limited" BOOLEAN NOT NULL,
    "source" TEXT NOT NULL,
    "session" TEXT NOT NULL,

    CONSTRAINT "search_event_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "hour_of_a_day" CHECK (hour BETWEEN 0 AND 23),
    CONSTRAINT "known_source" CHECK (source IN ('page', 'api'))
);

-- CreateIndex
CREATE INDEX "search_event_day_idx" ON "search_event"("day");

-- CreateTable
-- Unlogged: the key stands in no log that is shipped, and in no backup.
CREATE UNLOGGED TABLE "search_day_key" (
    "day" DATE NOT NULL,
    "key" BYTEA NOT NULL,

    CONSTRAINT "search_day_key_pkey" PRIMARY KEY ("day")
);
