/** Of an answer, in the order of the parameters; the reference is the statement's own. */
const COLUMNS = 'id, request, about, standing, status, location, etag, body, kept_at, reference';

/** Adds what is kept, beginning with the parameter of this number; its key is taken when the same request was faster. */
export function keep(first: number, reference: string, from: string): string {
  const parameters = Array.from({ length: 9 }, (_, nth) => `$${first + nth}${TYPES[nth] ?? ''}`);
  return `
    insert into kept_answer (${COLUMNS})
    select ${parameters.join(', ')}, ${reference}
    ${from}`;
}

/** A parameter in a select list has no type of its own. */
const TYPES = [
  ...['::bytea', '::bytea', '::text', '::text', '::smallint', '::text', '::text', '::bytea', '::timestamptz'],
];

export const KEEP = { name: 'kept-answer-keep', text: keep(1, 'null', '') };

export const KEPT = {
  name: 'kept-answer',
  text: `
    with old as (
      delete from kept_answer
      where id = $1
        and kept_at < $2
    )
    select request, about, standing, status, location, etag, body, reference
    from kept_answer
    where id = $1
      and kept_at >= $2`,
};

/** Some of those that are older than that instant. */
export const FORGET = {
  name: 'kept-answer-forget',
  text: `
    delete from kept_answer
    where id in (select id from kept_answer where kept_at < $1 order by kept_at limit $2)
    returning 1`,
};
