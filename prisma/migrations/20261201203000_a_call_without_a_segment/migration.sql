-- Not every region divides its help into segments.
ALTER TABLE partner_call ALTER COLUMN segment DROP NOT NULL;
