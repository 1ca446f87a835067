-- Clocks of referrals, wiping of client data, and the chain over the access log.
SELECT pgboss.create_queue('referrals', '{"policy": "short", "retryLimit": 3, "retryDelay": 60}');
SELECT pgboss.create_queue('wipes', '{"policy": "short", "retryLimit": 3, "retryDelay": 60}');
SELECT pgboss.create_queue('access-seals', '{"policy": "short", "retryLimit": 3, "retryDelay": 60}');
