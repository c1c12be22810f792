import type { WebhookView } from './dto/webhook.view.js';
import type { DisabledFor } from './webhook.entity.js';
import type { WebhookRow } from './webhooks.sql.js';

const ENABLE = 'send PATCH with "enabled": true. What happened meanwhile is told then.';

/** Why it is not called, and what to do about it. */
const ADVICE: Record<DisabledFor | 'key', string> = {
  by_hand: `It was disabled by hand. To have it called again, ${ENABLE}`,
  gone: `It answered 410 Gone. Once something answers there again, or elsewhere under another url, ${ENABLE}`,
  failing: `It took nothing for three days; the list of its deliveries says why. Once that is put right, ${ENABLE}`,
  key: 'Its key was revoked, has expired or has the scope webhooks no more, so it is not called. Rotate the key if it has only expired; else add the webhook for another key.',
};

export function viewWebhook({ keyId, ownerId, ownerName, isKeyOver, ...row }: WebhookRow): WebhookView {
  const { id, name, url, types, format, disabledFor, version } = row;
  const why = disabledFor ?? (isKeyOver ? 'key' : null);
  return {
    ...{ id, name, url, types, format, key: keyId, owner: { id: ownerId, name: ownerName } },
    ...{ enabled: row.disabledAt === null, disabledFor, version },
    disabledAt: row.disabledAt?.toISOString() ?? null,
    advice: why && ADVICE[why],
    failingSince: row.failingSince?.toISOString() ?? null,
    previousUntil: row.previousUntil?.toISOString() ?? null,
    createdAt: row.createdAt.toISOString(),
  };
}
