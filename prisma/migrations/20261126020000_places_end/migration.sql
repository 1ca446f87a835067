-- A place that its supplier closed; its offers there ended with it (decisions 029 and 073).
ALTER TABLE "place" ADD COLUMN "ended_on" DATE;
