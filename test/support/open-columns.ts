/** Columns with text that are stored in the open, by the reason; docs/encryption.md is printed from it. */
export const OPEN_COLUMNS: Readonly<Record<string, string>> = {
  'a key of ours, a choice from a list, or a state, by which the database finds and filters': `
    assessment.enisa assessment.severity audit_entry.request_id audit_entry.trace message.trace audit_entry.step_key audit_entry.type comment.audience
    data_key.id data_key.key_id data_key.purpose delivery_report.state delivery_report.status direction.office
    division.key follow_up.key follow_up.kind follow_up.outcome follow_up.subject follow_up.told
    incident.added_regimes incident.cause incident.discovered_offset incident.formats incident.information_types
    incident.intent incident.invited_roles incident.protocol_id incident.reference incident.sign_offs incident.status
    incident.zone incident_step.basis incident_step.key incident_step.owner_role incident_step.status
    incident_step.support_roles intake.reference intake.state intake.suspected_numbers message.held_for message.kind
    message.obligation message.role message.office_role message.stand_in message.state message.step_key migrations.name obligation.evaluation obligation.id
    obligation.regime_id obligation.state participant.tie person.delivery person.language person.opening_calendar
    role_assignment.role webhook.format webhook.types webhook.disabled_for webhook_delivery.state webhook_delivery.type api_key.networks api_key.prefix api_key.scopes kept_answer.about kept_answer.standing
    kept_answer.location kept_answer.etag kept_answer.reference channel.format channel.kinds channel.language channel.role`,
  'how many people are affected, and in which places: the laws are applied to it, and no one is named':
    'incident.affected_residences incident.affected_residents',
  'facts that changed, without title, description and names; docs/audit.md says what stands there':
    'audit_entry.changes',
  'names of things in other systems, by which these find them again': 'incident.external_reference',
  'tokens in place of words, which only the search key makes': 'incident.words',
  'who the people of the organization are, and how they are reached: they sign in and get mail by it': `
    person.email person.name person.user_name person.external_id person_identity.issuer person_identity.subject division.name message.address intake.sender intake.answer_to intake.message_id
    session.address session.user_agent`,
  'what the organization publishes or decides about itself': `
    protocol.content protocol.id protocol.key protocol.version organization_calendar.content organization_calendar.key
    organization_calendar.reason channel.name api_key.name webhook.name`,
  'what mail servers said, without what the mail said':
    'delivery_report.diagnostic message.last_error webhook_delivery.reason',
  'a hash or a signature': `
    audit_checkpoint.body audit_checkpoint.signature audit_checkpoint_head.from_hash audit_checkpoint_head.hash
    audit_entry.hash audit_entry.prev_hash audit_key.id audit_key.public_key calendar_feed.token_hash
    delivery_report.digest intake.digest intake.sha256 known_address.key person.password_hash recovery_code.code_hash
    refresh_token.token_hash sign_in_throttle.key api_key.secret_hash api_key.previous_hash incident.filed_as kept_answer.id
    kept_answer.request`,
  'encrypted by other code':
    'data_key.wrapped totp.secret kept_answer.body webhook.secret webhook.previous_secret',
  'where another system listens: its secret is not in it': 'webhook.url',
};
