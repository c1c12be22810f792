import { Injectable } from '@nestjs/common';

/** The one place that knows what time it is. */
@Injectable()
export class Clock {
  now(): Date {
    return new Date();
  }
}
