-- The queue of the job that tells of drafts left lying, and forgets them.
SELECT pgboss.create_queue('registration-drafts', '{"policy": "short", "retryLimit": 3, "retryDelay": 60}');
