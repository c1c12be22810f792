/** Whom the provider means. */
export const LINKED = {
  name: 'identity-linked',
  text: `
    select person_id as "personId", last_seen_at as "lastSeenAt"
    from person_identity
    where issuer = $1 and subject = $2`,
};

/** One of any number of tokens in an hour finds that nobody has noted it. */
export const SEEN = {
  name: 'identity-seen',
  text: `
    update person_identity
    set last_seen_at = $3
    where issuer = $1 and person_id = $2
      and (last_seen_at is null or last_seen_at <= $3::timestamptz - interval '1 hour')
    returning person_id`,
};

/** The first time; someone who is linked already keeps the name they are known by. */
export const LINK_BY_EMAIL = {
  name: 'identity-link-by-email',
  text: `
    insert into person_identity (issuer, subject, person_id, linked_at)
    select $1, $2, p.id, $4
    from person p
    where lower(p.email) = $3 and p.is_active
    on conflict do nothing
    returning person_id as "personId"`,
};

/** By an administrator; in place of the name that the person was known by. */
export const LINK = {
  name: 'identity-link',
  text: `
    insert into person_identity (issuer, subject, person_id, linked_at)
    values ($1, $2, $3, $4)
    on conflict (issuer, person_id) do update
    set subject = excluded.subject, linked_at = excluded.linked_at, last_seen_at = null`,
};

export const UNLINK = {
  name: 'identity-unlink',
  text: `
    delete from person_identity
    where issuer = $1 and person_id = $2
    returning subject`,
};

export const IDENTITY_OF = {
  name: 'identity-of',
  text: `
    select subject, linked_at as "linkedAt"
    from person_identity
    where issuer = $1 and person_id = $2`,
};
