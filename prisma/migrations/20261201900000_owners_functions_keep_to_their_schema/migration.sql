-- What runs with the owner's rights finds its names in this schema first, whatever a session has made for itself.
DO $$ DECLARE one regprocedure; BEGIN
  FOR one IN SELECT p.oid FROM pg_proc p WHERE p.prosecdef AND p.pronamespace = 'public'::regnamespace LOOP
    EXECUTE format('ALTER FUNCTION %s SET search_path = public, pg_temp', one);
  END LOOP;
END $$;
