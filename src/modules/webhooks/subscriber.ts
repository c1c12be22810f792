import type { Actor } from '../../domain/access/role.js';
import type { SubscriberRow } from './following.sql.js';

/** As whom a webhook hears: as its key, or of all that is not kept from who answers for it, made it or gave its address. */
export function subscriber({ webhookId, keyId, ownerId, hearsAll, heardBy }: SubscriberRow): Actor {
  return {
    ...{ id: keyId ?? webhookId, name: '', roles: [], divisions: [] },
    ...{ answerableId: ownerId, hearsAll, heardBy },
  };
}
