-- CreateTable
CREATE TABLE "notification" (
    "id" BIGSERIAL NOT NULL,
    "user_id" UUID NOT NULL REFERENCES "account_user"("id") ON DELETE CASCADE,
    "kind" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "event_key" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "read_at" TIMESTAMPTZ(3),
    "told_at" TIMESTAMPTZ(3),

    CONSTRAINT "notification_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "notification_user_id_event_key_key" ON "notification"("user_id", "event_key");

CREATE INDEX notification_unread ON notification (user_id) WHERE read_at IS NULL;

-- CreateTable
CREATE TABLE "notification_choice" (
    "user_id" UUID NOT NULL REFERENCES "account_user"("id") ON DELETE CASCADE,
    "kind" TEXT NOT NULL,
    "delivery" TEXT NOT NULL,

    CONSTRAINT "notification_choice_pkey" PRIMARY KEY ("user_id", "kind"),
    CONSTRAINT "delivery_known" CHECK ("delivery" IN ('at_once', 'daily', 'never'))
);
