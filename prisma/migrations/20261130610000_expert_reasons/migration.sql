-- Why a case is put to the expert team is the region's data.
ALTER TABLE expert_question DROP CONSTRAINT expert_reason;
