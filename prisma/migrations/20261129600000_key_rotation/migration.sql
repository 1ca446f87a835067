-- A new master key: one job seals the keys of referrals anew. Other jobs see none, and it sees no field.
CREATE FUNCTION app_seals_keys() RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT current_setting('app.seals_keys', true) = 'on'
$$;
CREATE POLICY key_is_counted ON client_key FOR SELECT USING (app_seals_keys());
CREATE POLICY key_is_sealed_anew ON client_key FOR UPDATE USING (app_seals_keys()) WITH CHECK (app_seals_keys());
SELECT pgboss.create_queue('key-seals', '{"policy": "short", "retryLimit": 3, "retryDelay": 60}');
