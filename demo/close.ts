import type { Story } from './story.ts';

/** Resolved by one, signed by two. */
export async function close(story: Story): Promise<void> {
  await story.act('privacy', 'resolve', 'resolves', 'resolved');
  await story.act('hr', 'sign-off', 'signs for Human Resources', 'resolved');
  await story.refused('hr', 'tries to sign a second time', 'sign-off', 'second_person_needed');
  await story.act('privacy', 'sign-off', 'signs for the privacy office', 'closed');
  await story.allMailArrived();
}
