import type { Role } from '../../domain/access/role.js';
import type { TimeLimit } from '../../domain/deadlines/time-limit.js';
import type { EvidenceField, LimitStatus, Protocol, StepRule } from '../../domain/protocol/protocol.js';

type LimitEntry = TimeLimit & { status: LimitStatus };
type StepEntry = Partial<Omit<StepRule, 'limit' | 'limitStatus' | 'evidence'>> &
  Pick<StepRule, 'key' | 'title' | 'owner'> & { limit?: LimitEntry; evidence?: EvidenceEntry[] };
type EvidenceEntry = Omit<EvidenceField, 'required'> & Partial<EvidenceField>;

/** A protocol as written in `protocols/`; its shape is checked by `protocol.schema.json`. */
export type ProtocolFile = Omit<Protocol, 'steps'> & { calendar?: string; steps: StepEntry[] };

const PRIVACY_OFFICE: Role[] = ['privacy_officer'];

/** What a step means that leaves something out. */
const LEFT_OUT = {
  ...{ with: [], withWhen: null, requires: [], when: null, limit: null, limitStatus: 'target' },
  ...{
    reminders: [],
    escalation: [],
    evidence: [],
    mandatory: true,
    gates: [],
    endsWith: null,
    marks: null,
    meets: [],
  },
  ...{ waivableBy: PRIVACY_OFFICE, guidance: null, basis: null },
} as const satisfies Partial<{ [Field in keyof StepRule]: Readonly<StepRule[Field]> }>;

export function toProtocol({ calendar = '', steps, ...rest }: ProtocolFile): Protocol {
  return { ...rest, steps: steps.map((step) => toRule(step, calendar)) };
}

/** A protocol as it was kept, with what its steps could not say yet at that time. */
export function toPresent(kept: Protocol): Protocol {
  return { ...kept, steps: kept.steps.map((rule) => ({ ...LEFT_OUT, ...rule })) };
}

function toRule({ limit, evidence = [], ...step }: StepEntry, calendar: string): StepRule {
  const asked = evidence.map((field) => ({ required: false, ...field }));
  return { ...LEFT_OUT, ...step, evidence: asked, ...toLimit(limit, calendar) };
}

function toLimit(entry: LimitEntry | undefined, calendar: string): Partial<StepRule> {
  if (!entry) return {};
  const { status, ...limit } = entry;
  return {
    limit: limit.mode === 'business' ? { ...limit, calendar: limit.calendar || calendar } : limit,
    limitStatus: status,
  };
}
