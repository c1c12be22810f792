import type { FiguresView } from './dto/indicators.view.js';

type Counts = Omit<FiguresView['steps'], 'percentOnTime'>;

/** A row as the statement gives it; what there is nothing of is null. */
export interface FiguresRow extends Pick<
  FiguresView,
  'incidents' | 'open' | 'acknowledge' | 'escalate' | 'contain' | 'close'
> {
  /** Of the group; empty for all together. */
  key: string;
  notify: FiguresView['notify'] | null;
  steps: Counts | null;
  duties: Counts | null;
  chains: FiguresView['chains'] | null;
}

/** Below this a group may tell whose case it was. */
const SMALL = 5;
const NEVER = { count: 0, medianSeconds: null, p90Seconds: null };
const NONE = { done: 0, onTime: 0, open: 0, overdue: 0 };
const NOTHING_SENT = { reminders: 0, escalations: 0, ended: 0, unanswered: 0 };

export function viewFigures(row: FiguresRow | undefined): FiguresView {
  const incidents = row?.incidents ?? 0;
  return {
    ...{ incidents, open: row?.open ?? 0, small: incidents < SMALL },
    ...{ acknowledge: row?.acknowledge ?? NEVER, escalate: row?.escalate ?? NEVER },
    ...{ contain: row?.contain ?? NEVER, notify: row?.notify ?? NEVER, close: row?.close ?? NEVER },
    steps: viewPunctuality(row?.steps ?? NONE),
    duties: viewPunctuality(row?.duties ?? NONE),
    chains: row?.chains ?? NOTHING_SENT,
  };
}

function viewPunctuality({ done, onTime, open, overdue }: Counts): FiguresView['steps'] {
  const due = done + overdue;
  // Rounded down: a share of 100 means that nothing was late.
  const percentOnTime = due === 0 ? null : Math.floor((100 * onTime) / due);
  return { done, onTime, percentOnTime, open, overdue };
}
