-- Which municipality pays stays with the trajectory, so that money is told per municipality after the referral is wiped.
ALTER TABLE trajectory ADD COLUMN municipality TEXT;
UPDATE trajectory t SET municipality = n.municipality
  FROM referral r JOIN need n ON n.id = r.need_id WHERE r.id = t.referral_id;
