import type { MessageTexts } from './message-texts.js';

export const ENGLISH: MessageTexts = {
  kinds: {
    receipt: {
      act: 'your report was received',
      headline: 'Your report was received. There is nothing you need to do now.',
      next: 'Keep the reference. You can add to your report or answer questions at any time; the person responsible is asked to acknowledge it.',
      button: 'Open your report',
    },
    reported: {
      act: 'please acknowledge a report{by}',
      headline: 'Please acknowledge a report{by}.',
      next: 'Acknowledging only says that you have it in hand. You do not need to know everything first.',
      button: 'Acknowledge the report',
    },
    escalated: {
      act: 'your direction is asked{by}',
      headline: 'Please give your direction{by}.',
      next: 'Record your direction with the incident. If nothing is needed from your side, record that too.',
      button: 'Give direction',
      byRole: {
        communications: {
          act: 'direction from Communications is asked{by}',
          headline: 'Please give direction from Communications{by}.',
          next: 'Say whether a statement or a spokesperson is needed. If neither is, record that too.',
        },
        human_resources: {
          act: 'direction from Human Resources is asked{by}',
          headline: 'Please give direction from Human Resources{by}.',
        },
        privacy_officer: {
          act: 'please decide{by}: breach or not',
          headline: 'Please decide whether this is a breach{by}.',
          next: 'Record your decision with its rationale. Communications and Human Resources are asked for their direction at the same time.',
          button: 'Record the decision',
        },
      },
    },
    confirmed: {
      act: 'confirmed, please take up your next step{by}',
      headline: 'This incident is confirmed as a breach. Please take up your next step{by}.',
      next: 'The incident lists the steps that are yours, with their deadlines.',
      button: 'See your steps',
      byRole: {
        privacy_officer: {
          act: 'confirmed, please assess the risk of harm{by}',
          headline: 'This incident is confirmed as a breach. Please assess the risk of harm{by}.',
          next: 'Your assessment is the ground for deciding who is notified.',
          button: 'Assess the risk of harm',
        },
        employee: {
          act: 'confirmed as a breach',
          headline: 'This incident is confirmed as a breach. There is nothing you need to do now.',
          next: 'If more is needed from you, a question will appear with your report.',
          button: 'Open your report',
        },
      },
    },
    step_due: {
      act: 'please complete {step}{by}',
      headline: 'Please complete {step}{by}.',
      next: 'The step says what it asks for and where its deadline comes from.',
      button: 'Open the step',
    },
    resolved: {
      act: 'your sign-off is asked{by}',
      headline: 'Please sign off this incident{by}.',
      next: 'Two people sign off, one for Human Resources and one for the privacy office. The second sign-off closes the incident.',
      button: 'Review and sign off',
    },
    closed: {
      act: 'closed, nothing more to do',
      headline: 'This incident is closed. There is nothing more for you to do.',
      next: 'The record is kept. If something new comes to light, tell the privacy office: a closed incident can be reopened.',
      button: 'Open the incident',
    },
    dismissed: {
      act: 'dismissed, nothing more to do',
      headline: 'This incident was dismissed. There is nothing more for you to do.',
      next: 'The record is kept, with the reason. If you know something that changes it, tell the privacy office.',
      button: 'Open the incident',
    },
    reopened: {
      act: 'reopened, please see what is asked{by}',
      headline: 'This incident is open again. Please see what is asked of you{by}.',
      next: 'The reason is recorded with the incident, next to the steps that are yours.',
      button: 'Open the incident',
    },
  },
  capacity: {
    employee: 'as a member of staff',
    supervisor: 'as a supervisor',
    communications: 'for Communications',
    human_resources: 'for Human Resources',
    privacy_officer: 'for the privacy office',
    legal: 'for Legal Services',
    it_security: 'for IT Security',
    auditor: 'as an auditor',
    administrator: 'as an administrator',
  },
  subject: '{reference}: {act}',
  by: ' by {due}',
  anyStep: 'your next step',
  quotedStep: '“{title}”',
  reference: 'Reference',
  step: 'Step',
  due: 'Due',
  colon: ':',
  why: 'You receive this {capacity} at {organization}. Details are not put into e-mail; they are behind the link.',
  linkHint: 'If the button does not work, copy this address into your browser:',
  drillPrefix: '[DRILL]',
  drillNote: 'This is a drill. Please act as you would in earnest; no real information is involved.',
};
