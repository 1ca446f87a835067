-- A new master key: the house's own job seals the keys of referrals anew. It sees keys, and still no field.
CREATE POLICY key_is_sealed_anew ON client_key FOR UPDATE USING (app_task()) WITH CHECK (app_task());
CREATE POLICY key_is_counted ON client_key FOR SELECT USING (app_task());
SELECT pgboss.create_queue('key-seals', '{"policy": "short", "retryLimit": 3, "retryDelay": 60}');
