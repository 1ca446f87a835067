-- A share goes with its version, also when the provider goes in the same transaction.
ALTER TABLE governance_share DROP CONSTRAINT governance_share_provider_id_fkey;
ALTER TABLE governance_share ADD CONSTRAINT governance_share_provider_id_fkey
  FOREIGN KEY (provider_id) REFERENCES supplier (id) ON UPDATE CASCADE DEFERRABLE INITIALLY DEFERRED;
