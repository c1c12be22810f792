import { SetMetadata } from '@nestjs/common';

export const PUBLIC = 'breach:public';

/** Marks an operation, or all of a controller, that needs no sign-in. */
export const Public = (): MethodDecorator & ClassDecorator => SetMetadata(PUBLIC, true);
