-- By which means a wait was confirmed: from a letter, without signing in (decision 069).
ALTER TABLE "waiting_declaration" ADD COLUMN "by_link" BOOLEAN NOT NULL DEFAULT false;
