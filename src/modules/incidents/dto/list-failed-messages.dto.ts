import { PageDto } from '../../../platform/http/page.js';
import { Choice } from '../../../platform/http/fields.js';

export class ListFailedMessagesDto extends PageDto {
  @Choice(['failed'], { description: 'Only what could not be delivered is listed over all incidents' })
  state!: 'failed';
}
