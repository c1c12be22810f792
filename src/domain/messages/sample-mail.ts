import type { Role } from '../access/role.js';
import type { OtherKind } from './catalogue-of-others.js';
import { renderNotice } from './delivery-notice.js';
import { renderIntakeNotice, renderReceipt, type IntakeNoticeKind } from './intake-notice.js';
import type { Language } from './message-facts.js';
import { renderDigest } from './render-digest.js';
import { renderNobodyFree } from './nobody-free-notice.js';
import { renderReset } from './reset-mail.js';
import { sampleFacts, type SampleOf } from './sample-facts.js';
import { renderStandIn } from './stand-in-mail.js';
import type { StandInKind } from './stand-in.js';
import type { Stationery } from './stationery.js';
import { renderVacancy } from './vacancy-notice.js';
import { renderWebhookNotice } from './webhook-notice.js';

/** A mail that nobody is sent; one that is answered to a stranger has no page. */
export interface SampleMail {
  subject: string;
  text: string;
  html: string | null;
}

interface Sample {
  of: SampleOf;
  role: Role;
  language: Language;
  stationery: Stationery;
}

const DAY = 24 * 3_600_000;
const INTAKE = 'IN-2026-000012';

/** What is not about one incident, made up, to see how it looks. */
export const SAMPLES: Record<OtherKind, (sample: Sample) => SampleMail> = {
  delivery_failed: ({ of: { publicUrl, organization }, language, stationery }) => {
    const link = `${publicUrl}/v1/messages?state=failed`;
    return renderNotice({ count: 2, link, organization }, language, stationery);
  },
  office_vacant: ({ of: { publicUrl, organization }, role, language, stationery }) => {
    const office = { officeRole: 'supervisor' as const, officeDivision: 'Public Health' };
    const facts = { ...office, role, link: `${publicUrl}/v1/people`, organization };
    return renderVacancy(facts, language, stationery);
  },
  nobody_free: ({ of: { publicUrl, organization }, language, stationery }) =>
    renderNobodyFree({ drill: false, link: `${publicUrl}/v1/people`, organization }, language, stationery),
  password_reset: ({ of: { publicUrl, organization }, language, stationery }) => {
    const link = `${publicUrl}/password-reset#sample`;
    return renderReset({ email: 'riley@example.org', link, organization }, language, stationery);
  },
  mail_waiting: (sample) => intakeNotice('mail_waiting', sample),
  mail_overdue: (sample) => intakeNotice('mail_overdue', sample),
  mail_received: ({ of: { organization } }) => ({ ...renderReceipt(INTAKE, organization), html: null }),
  stand_in: (sample) => standIn('stand_in', sample),
  stand_in_changed: (sample) => standIn('stand_in_changed', sample),
  stand_in_ended: (sample) => standIn('stand_in_ended', sample),
  webhook_disabled: ({ of: { now: at, publicUrl, zone, organization }, role, language, stationery }) => {
    const link = `${publicUrl}/v1/webhooks/019a9f3c-6b1e-7c55-9d0e-1f5b2a7c8e44`;
    const about = { host: 'desk.city.example', refusal: 'failing' as const, at, zone };
    return renderWebhookNotice({ ...about, role, link, organization }, language, stationery);
  },
  digest: ({ of, role, language, stationery }) => {
    const entries = (['reminder', 'step_due'] as const).map((kind) => ({
      ...{ kind, facts: sampleFacts(kind, role, of) },
    }));
    const { publicUrl, now: at, organization } = of;
    const facts = { entries, more: 0, link: `${publicUrl}/v1/tasks`, at, organization };
    return renderDigest(facts, language, stationery);
  },
};

function intakeNotice(kind: IntakeNoticeKind, { of, role, language, stationery }: Sample): SampleMail {
  const { now, publicUrl, zone, organization } = of;
  const dueAt = new Date(now.getTime() + (kind === 'mail_overdue' ? -DAY : DAY));
  const link = `${publicUrl}/v1/intake/${INTAKE}`;
  return renderIntakeNotice(
    kind,
    { reference: INTAKE, link, role, dueAt, zone, organization },
    language,
    stationery,
  );
}

function standIn(kind: StandInKind, { of, role, language, stationery }: Sample): SampleMail {
  const { now, publicUrl, zone, organization } = of;
  const [from, until] = [1, 8].map((days) => new Date(now.getTime() + days * DAY).toISOString());
  return renderStandIn(
    kind,
    { roles: [role], from: from ?? '', until: until ?? '', link: `${publicUrl}/v1/me`, zone, organization },
    language,
    stationery,
  );
}
