import { Global, Module } from '@nestjs/common';
import { Config } from '../config/config.js';
import { DataKeys } from './data-keys.service.js';
import { KEYRING } from './keyring.js';
import { LocalKeyring } from './local-keyring.js';

/** Another keyring, such as one of a key management service, is provided here. */
@Global()
@Module({
  providers: [
    DataKeys,
    { provide: KEYRING, inject: [Config], useFactory: ({ dataKeys }: Config) => new LocalKeyring(dataKeys) },
  ],
  exports: [DataKeys],
})
export class EncryptionModule {}
