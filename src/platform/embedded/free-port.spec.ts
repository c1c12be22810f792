import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { describe, expect, it } from '@jest/globals';
import { freePort, HOST } from './free-port.js';

describe('freePort', () => {
  it('keeps the preferred port while it is free, and takes another when it is not', async () => {
    const preferred = await freePort(undefined);
    await expect(freePort(preferred)).resolves.toBe(preferred);

    const occupant = createServer().listen(preferred, HOST);
    await once(occupant, 'listening');
    expect((occupant.address() as AddressInfo).port).toBe(preferred);
    await expect(freePort(preferred)).resolves.not.toBe(preferred);
    occupant.close();
  });
});
