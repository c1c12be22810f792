import { Choice, Email, Flag, Text } from '../../../platform/http/fields.js';
import { Nested, NestedList } from '../../../platform/http/nested-fields.js';
import { MAIL_STEPS, type MailStep } from '../../../platform/mail/mail-steps.js';

/** A step of handing over a mail, and what the server said to it, word for word but without secrets. */
export class MailStepView {
  @Choice(MAIL_STEPS, { example: 'recipient' }) step!: MailStep['step'];
  @Text({ max: 500, multiline: true, example: '250 2.1.5 Ok' }) said!: string;
}

export class MailTestView {
  @Email() to!: string;
  @Flag({ description: 'The server took the mail', example: true }) accepted!: boolean;
  @NestedList(MailStepView, { max: 100 }) steps!: MailStepView[];
  @Nested(MailStepView, { nullable: true, description: 'Where it ended and why', example: null })
  failure!: MailStepView | null;
}
