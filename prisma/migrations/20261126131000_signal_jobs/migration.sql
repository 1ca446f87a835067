-- Whether a term of a signal passed is looked at again and again.
SELECT pgboss.create_queue('signals', '{"policy": "short", "retryLimit": 3, "retryDelay": 60}');
