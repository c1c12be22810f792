import { Text, Time } from '../../../platform/http/fields.js';

const subject = {
  ...{ min: 1, max: 255, example: '248289761001' },
  description: 'By which name the identity provider knows the person: sub of their tokens',
};

export class IdentityDto {
  @Text(subject) subject!: string;
}

export class IdentityView {
  @Text(subject) subject!: string;
  @Time() linkedAt!: string;
}
