import { expect } from '@jest/globals';
import type { ServerResponse } from 'node:http';
import { incidentOf, typesOf, type Hook } from '../support/hooks.js';
import type { CaughtPost, PostSink } from '../support/post-sink.js';

/** What happens to a case that is escalated, in order. */
export const TYPES = ['incident.reported', 'incident.acknowledged', 'incident.escalated'];

export const idsOf = (posts: readonly CaughtPost[]): (string | undefined)[] =>
  posts.map(({ headers }) => headers['webhook-id']);

/** Of each incident in order, and nothing missing; what came again came under the same id. */
export function expectInOrder(posts: readonly CaughtPost[], incidents: readonly string[]): void {
  for (const incident of incidents) {
    const about = posts.filter((post) => incidentOf(post) === incident);
    const first = about.filter((post, nth) => idsOf(about).indexOf(post.headers['webhook-id']) === nth);
    expect(typesOf(first)).toEqual(TYPES);
  }
}

/** Keeps what it was asked, and answers nothing until it is let go. */
export function hold(sink: PostSink, { path }: Hook): () => void {
  const held: ServerResponse[] = [];
  sink.answers.set(path, (_, response) => void held.push(response));
  return () => {
    sink.answers.delete(path);
    for (const response of held.splice(0)) response.end();
  };
}
