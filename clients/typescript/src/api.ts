import type { Client, ClientPathsWithMethod, FetchResponse, MaybeOptionalInit } from 'openapi-fetch';
import type { paths } from './schema.ts';

type Verb = 'get' | 'put' | 'post' | 'delete' | 'patch' | 'head';
type Kind = `${string}/${string}`;

/** A success: whatever else is answered is thrown. Whoever sends If-None-Match gets no data where nothing changed. */
type Answered<Operation extends Record<string | number, unknown>, Init> = Extract<
  FetchResponse<Operation, Init, Kind>,
  { error?: never }
>;

type Asking<Method extends Verb> = <
  Path extends ClientPathsWithMethod<Client<paths>, Method>,
  Init extends MaybeOptionalInit<paths[Path], Method>,
>(
  path: Path,
  ...init: object extends Init ? [init?: Init] : [init: Init]
) => Promise<Answered<paths[Path][Method] & Record<string | number, unknown>, Init>>;

/** Every operation by its path, such as `GET('/v1/me')`. */
export type Api = { [Method in Verb as Uppercase<Method>]: Asking<Method> };
