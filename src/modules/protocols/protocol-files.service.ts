import { Injectable } from '@nestjs/common';
import { packageFolder } from '../../platform/files/package-folder.js';
import { CalendarsService } from '../calendars/calendars.service.js';
import { RegimesService } from '../regimes/regimes.service.js';
import { protocolReader, readProtocols, type ReadProtocol } from './read-protocols.js';

const FOLDER = packageFolder('protocols');

/** Protocols as files; needs no database. */
@Injectable()
export class ProtocolFilesService {
  /** One protocol; throws a `FileError` with file, line, column and reason of everything that is wrong with it. */
  readonly read: (path: string) => ReadProtocol;
  /** Every protocol delivered with the application. */
  readonly delivered: () => ReadProtocol[];

  constructor(calendars: CalendarsService, laws: RegimesService) {
    const surroundings = {
      calendarExists: (key: string) => calendars.calendar(key) !== undefined,
      dutyExists: (id: string) => laws.hasDuty(id),
    };
    this.read = protocolReader(FOLDER, surroundings);
    this.delivered = () => readProtocols(FOLDER, surroundings);
  }
}
