-- An offer that leaves a place keeps what it declared there, for when it comes back.
ALTER TABLE "offer_place" ADD COLUMN "ended_on" DATE;

-- How much an index must hold is counted often; what was removed is looked for after every change.
CREATE INDEX search_document_live ON search_document (change) WHERE NOT is_removed;
CREATE INDEX search_document_gone ON search_document (change) WHERE is_removed;
