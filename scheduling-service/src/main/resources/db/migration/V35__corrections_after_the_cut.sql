-- Why attendance was put right after its day was closed for billing.
ALTER TABLE attendance_change ADD COLUMN corrected_because text;
