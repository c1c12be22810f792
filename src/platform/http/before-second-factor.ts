import { SetMetadata } from '@nestjs/common';

export const BEFORE_SECOND_FACTOR = 'breach:before-second-factor';

/** Marks what someone may do whose role needs a second factor and whose sign-in has none: set one up. */
export const BeforeSecondFactor = (): MethodDecorator => SetMetadata(BEFORE_SECOND_FACTOR, true);
