-- CreateEnum
CREATE TYPE "remark_state" AS ENUM ('new');

-- CreateTable
CREATE TABLE "offer_remark" (
    "id" BIGSERIAL NOT NULL,
    "offer_id" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "left_on" DATE NOT NULL,
    "state" "remark_state" NOT NULL DEFAULT 'new',

    CONSTRAINT "offer_remark_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "offer_remark_offer_id_idx" ON "offer_remark"("offer_id");

-- CreateIndex
CREATE INDEX "offer_remark_left_on_idx" ON "offer_remark"("left_on");

-- AddForeignKey
ALTER TABLE "offer_remark" ADD CONSTRAINT "offer_remark_offer_id_fkey" FOREIGN KEY ("offer_id") REFERENCES "offer"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "offer_remark" ADD CONSTRAINT "remark_of_some_length" CHECK (char_length("text") BETWEEN 1 AND 500);
