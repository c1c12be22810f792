import { Choice, Flag } from '../../platform/http/fields.js';

export class LiveView {
  @Choice(['ok']) status!: 'ok';
}

export class ReadyView {
  @Choice(['ok', 'unavailable']) status!: 'ok' | 'unavailable';
  @Flag({ description: 'The database answers' }) database!: boolean;
  @Flag({
    description: 'Changes made elsewhere are heard at once; while false, they are looked up at every request',
  })
  notifications!: boolean;
}
