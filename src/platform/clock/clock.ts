import { Injectable } from '@nestjs/common';

/** The one place that knows what time it is. */
@Injectable()
export class Clock {
  now(): Date {
    return new Date();
  }

  /** Calls back whenever time was put forward; time that merely passes never is. */
  readonly onPutForward: (tell: () => void) => void = () => undefined;
}
