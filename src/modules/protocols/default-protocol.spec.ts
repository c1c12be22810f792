import { describe, expect, it } from '@jest/globals';
import { readConfig } from '../../platform/config/read-config.js';
import { requireDefault } from './default-protocol.js';

describe('the default protocol', () => {
  it('is that of an Ontario municipality unless one is chosen', () => {
    expect(readConfig({}).defaultProtocol).toBe('ca-on-municipality');
    expect(readConfig({ DEFAULT_PROTOCOL: 'eu-controller' }).defaultProtocol).toBe('eu-controller');
  });

  it('stops the start when it does not exist, and names those that do', () => {
    expect(() => requireDefault('ca-on-hospital', ['ca-company', 'eu-controller'])).toThrow(
      'DEFAULT_PROTOCOL must be one of ca-company, eu-controller',
    );
    expect(() => requireDefault('eu-controller', ['eu-controller'])).not.toThrow();
    expect(() => readConfig({ DEFAULT_PROTOCOL: '../etc/passwd' })).toThrow(
      'DEFAULT_PROTOCOL must be the key',
    );
  });
});
