-- What was signed becomes one sealed document. What is here now is put into it open, and sealed by the service when it
-- next starts.
ALTER TABLE consent ADD terms text;
UPDATE consent SET terms = jsonb_strip_nulls(jsonb_build_object(
    'recipients', recipients,
    'purpose', purpose,
    'rightToRevoke', right_to_revoke,
    'signature', signature,
    'guardianSignature', guardian_signature))::text;
ALTER TABLE consent
    ALTER terms SET NOT NULL,
    DROP recipients, DROP purpose, DROP right_to_revoke, DROP signature, DROP guardian_signature;
CREATE INDEX consent_expiring ON consent (expires_on) WHERE ended IS NULL AND expires_on IS NOT NULL;
