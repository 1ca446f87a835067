-- A practice refers on behalf of a doctor, who is known by the AGB code.
ALTER TABLE "referral" ADD COLUMN "doctor_agb" TEXT;
ALTER TABLE "referral" ADD CONSTRAINT doctor_agb_is_eight CHECK (doctor_agb ~ '^\d{8}$');

-- Of help on the word of a doctor a municipality knows these five things and nothing else (P-12): they come
-- without a key to anything more, whatever the program asks, of what runs or ended in the last year. Null: all municipalities of the region.
CREATE FUNCTION medical_route_help(asked text[])
  RETURNS TABLE (route text, supplier text, category text, started_on date, ended_on date)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  SELECT n.route, s.name, coalesce(n.profile, o.profile), r.started_on, r.ended_on
  FROM referral r
    JOIN need n ON n.id = r.need_id
    JOIN supplier s ON s.id = r.supplier_id
    JOIN offer_place p ON p.id = r.offer_place_id
    JOIN offer o ON o.id = p.offer_id
  WHERE n.route IN ('gp', 'youth-doctor', 'medical-specialist') AND r.started_on IS NOT NULL
    AND (r.ended_on IS NULL OR r.ended_on > current_date - 365)
    AND (asked IS NULL OR n.municipality = any (asked))
$$;
