-- Contracts that begin, end or change state by themselves on a day: their queue, made by the owner (decision 059).
SELECT pgboss.create_queue('contracts', '{"policy": "short", "retryLimit": 3, "retryDelay": 60}');
