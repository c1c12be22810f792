// Made from docs/openapi.json by npm run openapi.
export interface paths {
    "/health/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The process runs
         * @description For anyone.
         */
        get: operations["Health.live"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The process can do its work: the database answers
         * @description For anyone. 503 while it does not.
         */
        get: operations["Health.ready"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Figures for Prometheus
         * @description For anyone who can reach it; counts and times only.
         */
        get: operations["Health.metrics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/problems/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a problem code means, and what to do
         * @description For anyone.
         */
        get: operations["Problems.read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/scim/v2/Groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List or find offices, and who holds them
         * @description For systems with the scope scim, and administrators. A group is an office: legal, supervisor@public-health, alternate:legal. All are there, held or not.
         */
        get: operations["ScimGroups.page"];
        put?: never;
        /**
         * Learn under which name a group is there already
         * @description For systems with the scope scim, and administrators. Offices are not made by a directory: the answer is 409 for one that there is, and 400 for any other name.
         */
        post: operations["ScimGroups.add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/scim/v2/Groups/{group}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read who holds an office
         * @description For systems with the scope scim, and administrators.
         */
        get: operations["ScimGroups.read"];
        /**
         * Say who holds an office
         * @description For systems with the scope scim, and administrators. Administrators, privacy officers, Human Resources and auditors take the scope scim:powers as well.
         */
        put: operations["ScimGroups.replace"];
        post?: never;
        /**
         * Take everyone out of an office
         * @description For systems with the scope scim, and administrators. Administrators, privacy officers, Human Resources and auditors take the scope scim:powers as well. The office itself stays, and the group with it.
         */
        delete: operations["ScimGroups.remove"];
        options?: never;
        head?: never;
        /**
         * Change who holds an office
         * @description For systems with the scope scim, and administrators. Administrators, privacy officers, Human Resources and auditors take the scope scim:powers as well. Whoever leaves it hands on what was open.
         */
        patch: operations["ScimGroups.patch"];
        trace?: never;
    };
    "/scim/v2/ResourceTypes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The kinds of resources: users and groups
         * @description For systems with the scope scim, and administrators.
         */
        get: operations["ScimAbout.types"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/scim/v2/ResourceTypes/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read about a kind of resources
         * @description For systems with the scope scim, and administrators.
         */
        get: operations["ScimAbout.type"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/scim/v2/Schemas": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The attributes that are kept
         * @description For systems with the scope scim, and administrators.
         */
        get: operations["ScimAbout.schemas"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/scim/v2/Schemas/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the attributes of a schema
         * @description For systems with the scope scim, and administrators.
         */
        get: operations["ScimAbout.schema"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/scim/v2/ServiceProviderConfig": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What of SCIM 2.0 is supported
         * @description For systems with the scope scim, and administrators.
         */
        get: operations["ScimAbout.provider"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/scim/v2/Users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List or find people
         * @description For systems with the scope scim, and administrators. Whom a directory has deleted is not shown.
         */
        get: operations["ScimUsers.page"];
        put?: never;
        /**
         * Add a person
         * @description For systems with the scope scim, and administrators. Whom the directory had deleted is there again, without an office. Attributes that are not kept are passed over.
         */
        post: operations["ScimUsers.add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/scim/v2/Users/{user}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a person
         * @description For systems with the scope scim, and administrators.
         */
        get: operations["ScimUsers.read"];
        /**
         * Say anew what is known of a person
         * @description For systems with the scope scim, and administrators. What is not sent stays as it is.
         */
        put: operations["ScimUsers.replace"];
        post?: never;
        /**
         * Delete a person from the directory
         * @description For systems with the scope scim, and administrators. They leave, and their offices with them; what they did stays under their name.
         */
        delete: operations["ScimUsers.remove"];
        options?: never;
        head?: never;
        /**
         * Change a person
         * @description For systems with the scope scim, and administrators. Whoever is not active any more has left: their sessions end, and what was open is handed on.
         */
        patch: operations["ScimUsers.patch"];
        trace?: never;
    };
    "/v1/admin/channels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the chat channels that get messages beside mail
         * @description For administrators. Addresses are secrets: the host and the last four characters are shown.
         */
        get: operations["Channels.list"];
        put?: never;
        /**
         * Add a chat channel of an office
         * @description For administrators. It gets what the office gets, as long as none of those who hold the office is kept out of the case.
         */
        post: operations["Channels.add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/admin/channels/{channel}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Remove a chat channel
         * @description For administrators. What was sent there stays in the log; what waits is not sent any more.
         */
        delete: operations["Channels.remove"];
        options?: never;
        head?: never;
        /**
         * Change a chat channel
         * @description For administrators.
         */
        patch: operations["Channels.amend"];
        trace?: never;
    };
    "/v1/admin/channels/{channel}/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a test message to a chat channel and tell what was answered
         * @description For administrators. Ten in ten minutes at most. A message that was not taken is an answer like any other.
         */
        post: operations["Channels.test"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/admin/mail/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a test mail and tell what the mail server said at each step
         * @description For administrators. The mail goes to their own address, or to that of another active person. Ten in ten minutes at most. A mail that the server did not take is an answer like any other.
         */
        post: operations["MailTest.test"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/admin/messages/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show a message about what is made up, as it would be sent
         * @description For administrators. As HTML, plain text or JSON, or as a chat channel is sent it, with the organization’s own words, sender and logo; without kind it lists the kinds there are.
         */
        get: operations["Preview.preview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/api-keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the keys of other systems
         * @description For administrators; the oldest first, revoked ones included. Secrets are never shown again.
         */
        get: operations["ApiKeys.page"];
        put?: never;
        /**
         * Give another system a key
         * @description For administrators. The answer holds the key, which is shown again under the same Idempotency-Key only; the system sends it as X-Api-Key. What its scopes do not name is denied.
         */
        post: operations["ApiKeys.add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/api-keys/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read about a key
         * @description For administrators.
         */
        get: operations["ApiKeys.read"];
        put?: never;
        post?: never;
        /**
         * Revoke a key
         * @description For administrators. It is refused from the next request on; what it has filed stays.
         */
        delete: operations["ApiKeys.revoke"];
        options?: never;
        head?: never;
        /**
         * Change a key: name, owner, scopes, networks, division
         * @description For administrators. It holds from the next request on; a later expiry takes a rotation.
         */
        patch: operations["ApiKeys.amend"];
        trace?: never;
    };
    "/v1/api-keys/{key}/rotate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Replace the secret of a key
         * @description For administrators. The answer holds the new key, which is shown again under the same Idempotency-Key only; the one in use is taken until overlapUntil, and the one before that no more.
         */
        post: operations["ApiKeys.rotate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the entries of the trail over all incidents
         * @description For privacy officers and auditors; auditors see ids in place of names and nothing of what changed in a case. The newest first. Entries of cases that the caller must not know of are never listed; a page may end short while there is a nextCursor.
         */
        get: operations["Audit.page"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/audit/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export the trail, to be verified offline
         * @description For privacy officers and auditors. One line of JSON each, as docs/audit.md specifies; notes and changes are given as digests. One at a time. It is written into the trail.
         */
        get: operations["Audit.export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/audit/proof": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the newest signed checkpoints and the public keys
         * @description For privacy officers and auditors. Keep the answer elsewhere: npm run audit:verify checks an export against it.
         */
        get: operations["Audit.proof"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/audit/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Verify all chains and checkpoints in the database
         * @description For privacy officers and auditors. Goes through the trail, checkpoint by checkpoint, and names the first entry that does not fit; one at a time. What takes longer than twenty seconds is answered in parts: ask again with continueAfter as after until it is null. Counts are those of the part. It is written into the trail.
         */
        post: operations["Audit.verify"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/auth/password-reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask for a mail with a link to a new password
         * @description For anyone. The answer is the same whether there is such an account or not. At most three mails an hour are sent to a person; one address asks twenty times an hour at most.
         */
        post: operations["Auth.requestReset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/auth/password-reset/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set a new password with the token of the mail
         * @description For whoever has the mail. The token works once, for half an hour; a new password ends every sign-in there was.
         */
        post: operations["Auth.confirmReset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/auth/refresh": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Trade a refresh token for the next pair
         * @description For anyone. A token that comes back a second time ends the sign-in.
         */
        post: operations["Auth.refresh"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/auth/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign out: end a refresh token and all that came of it
         * @description For anyone.
         */
        post: operations["Auth.revoke"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/auth/token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign in with a local account
         * @description For anyone. After ten wrong passwords each further try waits longer, up to a quarter of an hour; what others try elsewhere does not keep anyone out where they have signed in before. Whoever has a second factor sends its code as well; 401 mfa_required asks for it.
         */
        post: operations["Auth.token"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/calendar/{token}.ics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The deadlines of whoever made the feed, for a calendar program
         * @description For whoever has the address. Of each open step or duty that they see at GET /v1/tasks and that has a deadline: reference, title, due time and link; the 500 soonest. What is done is gone.
         */
        get: operations["Feed.read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/calendars": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the calendars, with the closed days of this year and the next
         * @description For everyone. What the organization adds is part of it.
         */
        get: operations["Calendars.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/calendars/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a calendar: what was delivered, what the organization adds, and who changed it why
         * @description For everyone.
         */
        get: operations["Calendars.read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/calendars/{key}/moved": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the deadlines that a changed calendar would move
         * @description For privacy officers and administrators, of the incidents that they may see. Each was given by an earlier version of the calendar and stays as it was given. Oldest incident first; a page may have fewer items than its limit while there is a nextCursor.
         */
        get: operations["MovedDeadlines.page"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/calendars/{key}/organization": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Replace the closures and hours that the organization adds to a calendar
         * @description For privacy officers and administrators. A change makes a new version, such as 2026.1+2, for deadlines given from now on; those given already do not move, and GET /v1/calendars/{key}/moved lists which would. A law that names this calendar counts by it, too: to such a one, add only what the law itself counts as closed.
         */
        put: operations["Calendars.replace"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/divisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List divisions: the tree, and who is asked in each
         * @description For administrators. Each names the one above it; closed ones are listed, too.
         */
        get: operations["Divisions.list"];
        put?: never;
        /**
         * Add a division
         * @description For administrators.
         */
        post: operations["Divisions.add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/divisions/{division}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a division, by its key
         * @description For administrators.
         */
        get: operations["Divisions.read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Rename, move or close a division, or name its privacy contacts
         * @description For administrators. Whoever supervises a division above answers for it from the next request on. A closed one takes no reports any more; its open incidents stay, and so do its supervisors. No division stands below itself.
         */
        patch: operations["Divisions.amend"];
        trace?: never;
    };
    "/v1/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what happened, the oldest first
         * @description For everyone who is signed in, about the incidents that they may see, as far as they may know; for systems with the scope events:read about what they filed, with events:all about every incident that is not kept from them, and never about conduct. Ids, names of steps and duties, states and instants only. Go on with nextCursor as after, as often as you like: nothing is missed and nothing told twice.
         */
        get: operations["Events.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/events/stream": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Listen to what happens
         * @description For the same as GET /v1/events, which tells the same; send Accept: text/event-stream. It begins after the Last-Event-ID header or after, else with what happens from now on. It ends when the sign-in or the key does, and when nothing is taken for long; come back with the last id. Five streams for each caller.
         */
        get: operations["Stream.listen"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/incidents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the incidents that the caller may see
         * @description For everyone, and for systems with the scope incidents:read, which see what they filed; newest report first, unless sorted otherwise.
         */
        get: operations["Incidents.page"];
        put?: never;
        /**
         * File a report
         * @description For everyone, and for systems with the scope incidents:report. Only title and discoveredAt are needed; the rest can follow. A system that sends an externalReference again is answered 409 already_reported with the incident that it stands for.
         */
        post: operations["Incidents.report"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/incidents/batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * File up to 1,000 reports, and hear what became of each
         * @description For everyone, and for systems with the scope incidents:report. An array of at most 4 MB, or lines of JSON (application/x-ndjson) of at most 64 KB each, which are filed as they arrive. A line that is refused stops no other. What a system files under an externalReference is filed once: the same again is answered with the incident, anything else with already_reported. With Accept: application/x-ndjson the outcomes come one a line, as they are known. Under an Idempotency-Key, what was done is told again and the rest is done. dryRun=true files nothing. With the scope incidents:import, a line may bring over an incident that ended in another register.
         */
        post: operations["Batch.file"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/incidents/{incident}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read an incident
         * @description For everyone on the case, and for a system with the scope incidents:read that filed it; what the caller may not see is named in masked.
         */
        get: operations["Incidents.read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Complete or correct the facts
         * @description For the reporter, the supervisor and the privacy officer; deadlines follow the facts, and the trail keeps the old ones.
         */
        patch: operations["Incidents.amend"];
        trace?: never;
    };
    "/v1/incidents/{incident}/acknowledge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Acknowledge the report
         * @description For the supervisor or the privacy officer.
         */
        post: operations["Actions.acknowledge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/incidents/{incident}/assessment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the assessment of severity and harm
         * @description For those who handle the case; an auditor reads it without reasons, notes and author.
         */
        get: operations["Assessments.read"];
        /**
         * Record how severe the incident is, and what is decided on the risk of harm
         * @description For the privacy officer. The score informs and decides nothing; neither completes a step. Each version is kept; replacing one needs If-Match.
         */
        put: operations["Assessments.record"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/incidents/{incident}/comments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the comments, oldest first
         * @description For everyone on the case, as far as they are addressed.
         */
        get: operations["CaseRecords.listComments"];
        put?: never;
        /**
         * Write a comment
         * @description For everyone on the case.
         */
        post: operations["CaseRecords.comment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/incidents/{incident}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Decide that it is a breach, with the rationale
         * @description For the privacy officer.
         */
        post: operations["Actions.confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/incidents/{incident}/directions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the directions of Communications and Human Resources
         * @description For those who handle the case.
         */
        get: operations["CaseRecords.listDirections"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/incidents/{incident}/directions/{office}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Record the direction of an office
         * @description For Communications and Human Resources, each their own. Replacing one needs If-Match.
         */
        put: operations["CaseRecords.direct"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/incidents/{incident}/dismiss": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Decide that it is no breach, with the reason
         * @description For the privacy officer.
         */
        post: operations["Actions.dismiss"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/incidents/{incident}/escalate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask Communications, Human Resources and the privacy office
         * @description For the supervisor or the privacy officer.
         */
        post: operations["Actions.escalate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/incidents/{incident}/mail": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Download the mail in which an incident was reported
         * @description For the privacy officer of the incident; it may name people. The trail says who did.
         */
        get: operations["Intake.downloadOf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/incidents/{incident}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read who was told what, and whether it arrived
         * @description For those who handle the case; the reporter sees the own messages.
         */
        get: operations["CaseRecords.listMessages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/incidents/{incident}/migrate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Move an incident to the present version of a protocol
         * @description For the privacy officer. With dryRun only the difference is shown. Finished steps stay; open steps that the new version does not have are cancelled, and the trail says so.
         */
        post: operations["Migration.migrate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/incidents/{incident}/obligations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what laws require of this incident, by when and why, or why not
         * @description For those who handle the case. Nothing here is legal advice.
         */
        get: operations["Obligations.list"];
        put?: never;
        /**
         * Apply a law that the facts do not bring in
         * @description For the privacy officer. Its thresholds still count; what it comes to is listed at once.
         */
        post: operations["Obligations.add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/incidents/{incident}/obligations/{obligation}/decide": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Decide that a duty is required or not, with the reason
         * @description For the privacy officer. It stands until new facts require what was not required when it was decided.
         */
        post: operations["Obligations.decide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/incidents/{incident}/obligations/{obligation}/meet": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record the notice by which a duty is met
         * @description For the privacy officer. Some laws ask for the reasons when it is late.
         */
        post: operations["Obligations.meet"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/incidents/{incident}/privacy-contacts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read who is meant for privacy in the division of the case
         * @description For those who handle the case. Where nobody is named there, it is the nearest division above; whom the case must not reach is not shown.
         */
        get: operations["CaseRecords.listContacts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/incidents/{incident}/reopen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take up a closed or dismissed incident again
         * @description For the privacy officer.
         */
        post: operations["Actions.reopen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/incidents/{incident}/resolve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Declare that all is done, once every mandatory step is
         * @description For the privacy officer.
         */
        post: operations["Actions.resolve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/incidents/{incident}/sign-off": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign the closure; the second of two people closes
         * @description For the human resources and the privacy officer, each once.
         */
        post: operations["Actions.signOff"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/incidents/{incident}/steps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the steps of the protocol, with deadlines and why
         * @description For everyone on the case.
         */
        get: operations["Steps.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/incidents/{incident}/steps/{step}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a step: what it asks for, its deadline and why
         * @description For everyone on the case. Messages about a step lead here.
         */
        get: operations["Steps.read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/incidents/{incident}/steps/{step}/assign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give a step to one person
         * @description For the supervisor and the privacy officer.
         */
        post: operations["Steps.assign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/incidents/{incident}/steps/{step}/complete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Complete a step
         * @description For its owner, a role that takes part, whoever it is assigned to, or the privacy officer.
         */
        post: operations["Steps.complete"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/incidents/{incident}/steps/{step}/waive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Waive a step that is not needed, with the reason
         * @description For the roles that the protocol names for it.
         */
        post: operations["Steps.waive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/incidents/{incident}/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read what happened, in order
         * @description For everyone on the case, as far as they may see.
         */
        get: operations["CaseRecords.readTimeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/indicators": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How long it takes, how much is on time, and what nobody answered
         * @description For privacy officers, auditors, supervisors, Human Resources and Communications, each of the incidents whose handling they may read and of no other. Sixty months at most; what takes longer than ten seconds to count is answered with 503: ask for fewer months or one division. Times are in seconds on the clock.
         */
        get: operations["Indicators.read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/intake": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List reports that came by mail, the oldest first
         * @description For privacy officers whom the mail does not name and who did not send it; where it names them all, for those who supervise the whole organization.
         */
        get: operations["Intake.page"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/intake/{mail}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a report that came by mail
         * @description For privacy officers whom the mail does not name and who did not send it; where it names them all, for those who supervise the whole organization.
         */
        get: operations["Intake.read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/intake/{mail}/discard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Discard a mail that reports nothing
         * @description For privacy officers whom the mail does not name and who did not send it; where it names them all, for those who supervise the whole organization. It stays readable, with the reason.
         */
        post: operations["Intake.discard"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/intake/{mail}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * File a report that came by mail as an incident
         * @description For privacy officers whom the mail does not name and who did not send it; where it names them all, for those who supervise the whole organization. What is left out is taken from the mail. The one who reports is the person with the sender’s address, unless another is named: anyone can write any address, so ask them first.
         */
        post: operations["Intake.file"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/intake/{mail}/mail": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Download a mail as it came, attachments included
         * @description For privacy officers whom the mail does not name and who did not send it; where it names them all, for those who supervise the whole organization. The trail says who did. What is attached was not checked for anything: open it with care.
         */
        get: operations["Intake.download"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who am I: roles, divisions, and who stands in for whom
         * @description For everyone who is signed in.
         */
        get: operations["Me.me"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me/absence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * My absence, present or to come
         * @description For everyone who is signed in.
         */
        get: operations["MeAbsence.read"];
        /**
         * Say that I am away, and who acts in my place
         * @description For everyone who is signed in. It takes the place of an absence entered before, if If-Match names that; the first needs none. Meanwhile, what would ask me to act asks the substitute; without one, my alternates and the next in line, and I get the mail as well.
         */
        put: operations["MeAbsence.keep"];
        post?: never;
        /**
         * Say that I am back
         * @description For everyone who is signed in.
         */
        delete: operations["MeAbsence.end"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me/calendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * See since when my calendar feed exists, and when it was last used
         * @description For everyone, their own only.
         */
        get: operations["MyFeed.read"];
        put?: never;
        /**
         * Make a calendar feed of my deadlines
         * @description For everyone, their own only. The address is shown again under the same Idempotency-Key only; a feed that was made before ends.
         */
        post: operations["MyFeed.make"];
        /**
         * End my calendar feed
         * @description For everyone, their own only.
         */
        delete: operations["MyFeed.end"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me/preferences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read in which language, when, and how many at a time messages come to me
         * @description For everyone, their own only.
         */
        get: operations["Preferences.read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change in which language, when, and how many at a time messages come to me
         * @description For everyone, their own only. What is overdue, what is due before the next opening or within an hour of it, and the receipt of an own report come at once whatever is chosen. What waited so far is sent at once.
         */
        patch: operations["Preferences.change"];
        trace?: never;
    };
    "/v1/me/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List my sign-ins
         * @description For everyone who is signed in.
         */
        get: operations["Sessions.mine"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me/sessions/{session}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * End one of my sign-ins
         * @description For everyone who is signed in. Its tokens are refused from the next request on.
         */
        delete: operations["Sessions.end"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me/totp": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Do I have a second factor?
         * @description For everyone who is signed in.
         */
        get: operations["SecondFactor.read"];
        put?: never;
        /**
         * Get a secret for an authenticator app
         * @description For everyone who is signed in. It counts once a code of it is confirmed; it is shown this once.
         */
        post: operations["SecondFactor.offer"];
        /**
         * Take my second factor away
         * @description For everyone with a second factor. Whose role needs one can then only set up another.
         */
        delete: operations["SecondFactor.remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me/totp/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give the first code: signing in asks for one from then on
         * @description For everyone who is signed in. Every other sign-in ends. Answers the recovery codes, once.
         */
        post: operations["SecondFactor.confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me/totp/recovery-codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get new recovery codes in place of the old ones
         * @description For everyone with a second factor.
         */
        post: operations["SecondFactor.newCodes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the mail log over all incidents, the newest first
         * @description For privacy officers, of the incidents that they may see, and for administrators, who learn what was sent or failed and why, but not which incident it is about nor for whom it was. `state=failed` lists what could not be delivered, the last that was given up first.
         */
        get: operations["MessageLog.page"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/messages/{message}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Queue a failed message again
         * @description For administrators and privacy officers. It is tried at once and for two days more, with the same Message-ID; the trail of the incident says who did it.
         */
        post: operations["MessageLog.retry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List people
         * @description For administrators.
         */
        get: operations["People.page"];
        put?: never;
        /**
         * Add a person
         * @description For administrators.
         */
        post: operations["People.add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/people/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Import people from a CSV file; usually only says what would change
         * @description For administrators. Up to 5,000 lines of UTF-8, with the columns email, name, language, division, roles and active; only email is needed, and a column that is left out changes nothing. Roles stand after each other with semicolons: supervisor@parks;alternate:privacy_officer. A line that is wrong is reported and stops no other. New people choose a password by mail, or sign in at the identity provider.
         */
        post: operations["Import.import"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/people/{person}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a person
         * @description For administrators.
         */
        get: operations["People.read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a person; roles that are sent replace all that were
         * @description For administrators. Takes effect at the next request. Steps that were theirs are handed on to whoever is responsible now, who gets a mail; warnings name the offices that nobody holds any more. The last administrator stays.
         */
        patch: operations["People.amend"];
        trace?: never;
    };
    "/v1/people/{person}/absence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A person’s absence, present or to come
         * @description For administrators.
         */
        get: operations["Absences.read"];
        /**
         * Enter an absence for someone who could not
         * @description For administrators. It takes the place of an absence entered before, if If-Match names that; the first needs none.
         */
        put: operations["Absences.keep"];
        post?: never;
        /**
         * End an absence
         * @description For administrators.
         */
        delete: operations["Absences.end"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/people/{person}/identity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read by which name the identity provider knows a person
         * @description For administrators.
         */
        get: operations["Identities.read"];
        /**
         * Link a person to the identity provider
         * @description For administrators; in place of the name that the person was known by.
         */
        put: operations["Identities.link"];
        post?: never;
        /**
         * Unlink a person from the identity provider
         * @description For administrators. Tokens of the provider are refused from the next request on.
         */
        delete: operations["Identities.unlink"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/people/{person}/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * End all sign-ins of a person
         * @description For administrators. The address of the person’s calendar feed ends with them, for it needs no sign-in.
         */
        delete: operations["Sessions.endAll"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/people/{person}/totp": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Take away the second factor of someone who has lost it
         * @description For administrators, who have made sure of who asks. All sign-ins of the person end.
         */
        delete: operations["SecondFactor.takeAway"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/protocols": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the protocols in their present versions
         * @description For everyone.
         */
        get: operations["Protocols.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/protocols/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a protocol: every step with its owner, limit, gates, texts and basis
         * @description For everyone. An incident keeps the version it began with; its steps show that one.
         */
        get: operations["Protocols.read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/protocols/{key}/simulate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What would have to happen for these facts, by when and why, and who would be told
         * @description For privacy officers and administrators. Decides as for a real report and writes nothing.
         */
        post: operations["Simulation.simulate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/regimes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the laws: whom to tell, when, by when
         * @description For everyone who is signed in. Nothing here is legal advice.
         */
        get: operations["Regimes.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/regimes/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a law with every version of its obligations
         * @description For everyone who is signed in. Nothing here is legal advice.
         */
        get: operations["Regimes.read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * My open steps and duties over all incidents, soonest deadline first
         * @description For everyone. Privacy officers find the duties in law among them that no open step stands for; see kind.
         */
        get: operations["Tasks.page"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List webhooks, the oldest first
         * @description For administrators, and for systems with the scope webhooks about their own.
         */
        get: operations["Webhooks.page"];
        put?: never;
        /**
         * Have an address called about what happens from now on
         * @description For administrators, and for systems with the scope webhooks about their own. The answer holds the secret, which is shown again under the same Idempotency-Key only. One of a key is told what the key may hear; an administrator’s own of every incident that is not kept from them, never of conduct.
         */
        post: operations["Webhooks.add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhooks/{webhook}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read about a webhook
         * @description For administrators, and for systems with the scope webhooks about their own.
         */
        get: operations["Webhooks.read"];
        put?: never;
        post?: never;
        /**
         * Remove a webhook
         * @description For administrators, and for systems with the scope webhooks about their own. What waits is not sent any more.
         */
        delete: operations["Webhooks.remove"];
        options?: never;
        head?: never;
        /**
         * Change a webhook, disable it, or enable it again
         * @description For administrators, and for systems with the scope webhooks about their own. Once it is enabled, it is called about all that happened meanwhile.
         */
        patch: operations["Webhooks.amend"];
        trace?: never;
    };
    "/v1/webhooks/{webhook}/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the calls of a webhook, the newest first, and what became of them
         * @description For administrators, and for systems with the scope webhooks about their own. None about an incident that is kept from whoever asks.
         */
        get: operations["Deliveries.page"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhooks/{webhook}/deliveries/{delivery}/redeliver": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make a call again, under the same id
         * @description For administrators, and for systems with the scope webhooks about their own.
         */
        post: operations["Deliveries.redeliver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhooks/{webhook}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Call again about everything since a time
         * @description For administrators, and for systems with the scope webhooks about their own. The events keep their ids; a little from before may come as well.
         */
        post: operations["Deliveries.replay"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhooks/{webhook}/rotate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Replace the secret of a webhook
         * @description For administrators, and for systems with the scope webhooks about their own. The answer holds the new one, which is shown again under the same Idempotency-Key only; until overlapUntil each call is signed with both.
         */
        post: operations["Webhooks.rotate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhooks/{webhook}/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a test event
         * @description For administrators, and for systems with the scope webhooks about their own. Its type is webhook.test; the list of deliveries tells what became of it.
         */
        post: operations["Deliveries.test"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        AbsenceDto: {
            /**
             * Format: date-time
             * @description From when; it may lie in the past
             * @example 2026-11-20T14:05:00-05:00
             */
            from: string;
            /**
             * Format: date-time
             * @description Until when, at most 366 days later
             * @example 2026-12-04T09:00:00-05:00
             */
            to: string;
            /**
             * @description Id or e-mail address of who acts in their place: someone who holds the same offices, or is an alternate for them
             * @example alternate@example.org
             */
            substitute?: string | null;
        };
        AbsenceView: {
            /**
             * Format: date-time
             * @example 2026-11-20T14:05:00-05:00
             */
            from: string;
            /**
             * Format: date-time
             * @example 2026-12-04T14:00:00Z
             */
            to: string;
            substitute: components["schemas"]["SubstituteView"] | null;
        };
        ActionDto: {
            /**
             * @description Keep the texts although something in them looks like a social insurance, health card or payment card number
             * @example false
             */
            acknowledgeNumbers?: boolean;
            /** @example Spoke with the team by telephone. */
            note?: string | null;
            /** @description Why; needed to confirm, dismiss or reopen */
            reason?: string | null;
            /**
             * Format: date-time
             * @description When it was really done; now, unless given
             * @example 2026-11-20T14:05:00-05:00
             */
            at?: string | null;
        };
        ActorRef: {
            /**
             * Format: uuid
             * @example 019a9f3c-6b1e-7c55-9d0e-1f5b2a7c8e44
             */
            id: string;
            /** @example Riley Chen */
            name: string;
            /**
             * @example person
             * @enum {string}
             */
            kind: "person" | "system";
        };
        AddRegimeDto: {
            /**
             * @description Keep the texts although something in them looks like a social insurance, health card or payment card number
             * @example false
             */
            acknowledgeNumbers?: boolean;
            /**
             * @description Id of a law, as in GET /v1/regimes
             * @example eu-gdpr
             */
            regime: string;
            /**
             * @description Why; without names of the people affected
             * @example The records are held on behalf of a university in Lyon.
             */
            reason: string;
        };
        AffectedDto: {
            /**
             * Format: int32
             * @example 1
             */
            estimate?: number | null;
            /**
             * @description The number is certain
             * @example false
             */
            exact?: boolean;
            /** @example false */
            includesEmployees?: boolean;
            /**
             * @description ISO 3166 codes of where they live
             * @example [
             *       "CA-ON"
             *     ]
             */
            residences?: string[];
            /**
             * @description How many live in each place, as far as it was counted; laws of a place count its residents
             * @example {
             *       "US-CA": 412,
             *       "US-NY": 101
             *     }
             */
            residentsByPlace?: {
                [key: string]: number;
            };
        };
        AffectedView: {
            /**
             * Format: int32
             * @example 1
             */
            estimate: number | null;
            /** @example false */
            exact: boolean;
            /** @example false */
            includesEmployees: boolean;
            /**
             * @example [
             *       "CA-ON"
             *     ]
             */
            residences: string[];
            /** @example {} */
            residentsByPlace: {
                [key: string]: number;
            };
        };
        AmendDto: {
            /**
             * @description Keep the texts although something in them looks like a social insurance, health card or payment card number
             * @example false
             */
            acknowledgeNumbers?: boolean;
            /** @example A letter went to number 12 in place of number 21. */
            description?: string | null;
            /**
             * @description Only the privacy office is told who reported it; set with the report, or by a privacy officer
             * @example false
             */
            confidential?: boolean;
            /**
             * Format: date-time
             * @example 2026-11-20T14:05:00-05:00
             */
            occurredFrom?: string | null;
            /**
             * Format: date-time
             * @example 2026-11-20T14:05:00-05:00
             */
            occurredTo?: string | null;
            /** @example America/Toronto */
            zone?: string;
            /**
             * @description Key of the division
             * @example public-health
             */
            division?: string;
            /**
             * @example misdirected_mail
             * @enum {string}
             */
            cause?: "misdirected_mail" | "misdirected_email" | "misdirected_fax" | "lost_device" | "stolen_device" | "lost_paper" | "stolen_paper" | "unauthorized_access" | "unauthorized_disclosure" | "improper_disposal" | "phishing" | "ransomware" | "hacking" | "misconfiguration" | "vendor" | "verbal" | "other";
            /**
             * @example accidental
             * @enum {string}
             */
            intent?: "accidental" | "intentional" | "unknown";
            /**
             * @example [
             *       "name",
             *       "health"
             *     ]
             */
            informationTypes?: ("name" | "contact" | "date_of_birth" | "government_id" | "health" | "financial" | "payroll" | "employment" | "credentials" | "location" | "biometric" | "opinion" | "criminal" | "children" | "other")[];
            /**
             * @example [
             *       "paper"
             *     ]
             */
            formats?: ("paper" | "electronic" | "verbal" | "device" | "email" | "fax" | "image" | "other")[];
            affected?: components["schemas"]["AffectedDto"];
            /** @example false */
            contained?: boolean;
            /** @example false */
            systemsInvolved?: boolean;
            /**
             * @description The division is a health information custodian (PHIPA)
             * @example false
             */
            healthCustodian?: boolean;
            /**
             * @description E-mail addresses or names of people who may have caused it; they and their supervisor never see the incident
             * @example []
             */
            implicated?: string[];
            /** @example SIEM-991 */
            externalReference?: string | null;
            /** @example Letter mailed to the wrong resident */
            title?: string;
            /**
             * Format: date-time
             * @example 2026-11-20T14:05:00-05:00
             */
            discoveredAt?: string;
            /**
             * Format: date-time
             * @description When the organization became aware of it, as laws such as the GDPR understand that; the discovery, unless given; for the privacy officer only
             * @example 2026-11-20T14:05:00-05:00
             */
            awareAt?: string | null;
            /**
             * Format: date-time
             * @description When an employment action was taken; for Human Resources only
             * @example 2026-11-20T14:05:00-05:00
             */
            employmentActionAt?: string | null;
        };
        ApiKeyPage: {
            items: components["schemas"]["ApiKeyView"][];
            /** @example null */
            nextCursor: string | null;
        };
        ApiKeyView: {
            /**
             * Format: uuid
             * @example 019a9f3c-6b1e-7c55-9d0e-1f5b2a7c8e44
             */
            id: string;
            /**
             * @description What the key begins with; no secret
             * @example pbt_k4m2x7qa
             */
            prefix: string;
            /** @example SIEM */
            name: string;
            owner: components["schemas"]["KeyOwnerView"];
            /** @example null */
            division: string | null;
            /**
             * @example [
             *       "incidents:report"
             *     ]
             */
            scopes: ("incidents:report" | "incidents:read" | "incidents:import" | "events:read" | "events:all" | "webhooks" | "scim" | "scim:powers")[];
            /**
             * @example [
             *       "192.0.2.0/24"
             *     ]
             */
            networks: string[];
            /**
             * Format: date-time
             * @example 2026-11-20T14:05:00-05:00
             */
            createdAt: string;
            /**
             * Format: date-time
             * @example 2026-11-20T14:05:00-05:00
             */
            expiresAt: string;
            /**
             * Format: date-time
             * @description How long the key before the last rotation is taken
             * @example null
             */
            previousUntil: string | null;
            /**
             * Format: date-time
             * @description To the minute
             * @example null
             */
            lastUsedAt: string | null;
            /**
             * Format: date-time
             * @example null
             */
            revokedAt: string | null;
            /**
             * Format: int32
             * @example 1
             */
            version: number;
        };
        AssessmentDto: {
            /**
             * @description Keep the texts although something in them looks like a social insurance, health card or payment card number
             * @example false
             */
            acknowledgeNumbers?: boolean;
            /** @description Severity; it informs and decides nothing */
            enisa?: components["schemas"]["EnisaDto"] | null;
            /** @description Decision on the real risk of significant harm */
            rrosh?: components["schemas"]["RroshDto"] | null;
            /** @description HIPAA’s four factors, 45 CFR 164.402(2) */
            hipaa?: components["schemas"]["HipaaDto"] | null;
            /** @description PHIPA’s seven circumstances, O. Reg. 329/04 s. 6.3 */
            phipa?: components["schemas"]["PhipaDto"] | null;
            /** @description What was found under the tests of other laws */
            determinations?: components["schemas"]["DeterminationDto"][];
        };
        AssessmentView: {
            /**
             * Format: int32
             * @description Of the assessment; ETag names the incident’s
             * @example 1
             */
            version: number;
            /** @description What the severity was computed from */
            enisa: components["schemas"]["EnisaDto"] | null;
            severity: components["schemas"]["SeverityView"] | null;
            rrosh: components["schemas"]["JudgementView"] | null;
            hipaa: components["schemas"]["JudgementView"] | null;
            phipa: components["schemas"]["JudgementView"] | null;
            /** @description What was found under the tests of other laws */
            determinations: components["schemas"]["DeterminationView"][];
            /** @description Who judged */
            author: components["schemas"]["PersonRef"] | null;
            /**
             * Format: date-time
             * @example 2026-11-20T14:05:00-05:00
             */
            recordedAt: string;
            /**
             * @description What is hidden from the caller
             * @example []
             */
            masked: string[];
        };
        AssignStepDto: {
            /**
             * @description Id or e-mail address of the person
             * @example it@example.org
             */
            person: string;
        };
        AttachmentView: {
            /** @example scan.pdf */
            name: string | null;
            /** @example application/pdf */
            type: string;
            /**
             * Format: int32
             * @example 48213
             */
            bytes: number;
        };
        AuditActor: {
            /**
             * Format: uuid
             * @example 019a9f3c-6b1e-7c55-9d0e-1f5b2a7c8e44
             */
            id: string;
            /**
             * @description Null for whom names are masked
             * @example null
             */
            name: string | null;
            /**
             * @example person
             * @enum {string}
             */
            kind: "person" | "system";
        };
        AuditEntryPage: {
            items: components["schemas"]["AuditEntryView"][];
            /** @example null */
            nextCursor: string | null;
        };
        AuditEntryView: {
            /**
             * Format: uuid
             * @example 019a9f3c-6b1e-7c55-9d0e-1f5b2a7c8e44
             */
            id: string;
            /**
             * Format: uuid
             * @description The incident, the person or the day to whose chain it belongs
             * @example 019a9f3c-6b1e-7c55-9d0e-1f5b2a7c8e44
             */
            chain: string;
            /**
             * Format: int64
             * @description Its place in the chain of an incident
             * @example 1
             */
            seq: number | null;
            /**
             * Format: date-time
             * @description When it happened
             * @example 2026-11-20T14:05:00-05:00
             */
            at: string;
            /**
             * Format: date-time
             * @description When it was written down
             * @example 2026-11-20T14:05:00-05:00
             */
            recordedAt: string;
            /** @example incident.acknowledged */
            type: string;
            /**
             * Format: uuid
             * @example 019a9f3c-6b1e-7c55-9d0e-1f5b2a7c8e44
             */
            incident: string | null;
            /** @example null */
            stepKey: string | null;
            actor: components["schemas"]["AuditActor"] | null;
            /** @example {} */
            changes: {
                [key: string]: unknown;
            };
            /** @example null */
            requestId: string | null;
        };
        AuditKeyView: {
            /** @example 0f1e2d3c4b5a6978 */
            id: string;
            /**
             * @description PEM
             * @example -----BEGIN PUBLIC KEY-----
             */
            publicKey: string;
            /**
             * Format: date-time
             * @example 2026-11-20T14:05:00-05:00
             */
            firstUsedAt: string;
        };
        BatchOutcomeView: {
            /**
             * Format: int32
             * @description Of the body, or the place in the array, counted from 1
             * @example 1
             */
            line: number;
            /**
             * @description created: filed now; existing: this system filed the same under this externalReference before; refused: nothing was filed, and problem says why; fileable: of a dry run, it would be filed
             * @example created
             * @enum {string}
             */
            outcome: "created" | "existing" | "refused" | "fileable";
            /**
             * Format: int32
             * @description As a report alone would be answered
             * @example 201
             */
            status: number;
            /** @example SIEM-991 */
            externalReference: string | null;
            /** @description The incident that was filed, or that this externalReference stands for */
            incident: components["schemas"]["FiledView"] | null;
            /** @example null */
            problem: components["schemas"]["Problem"] | null;
        };
        BatchReportDto: {
            /**
             * @description Keep the texts although something in them looks like a social insurance, health card or payment card number
             * @example false
             */
            acknowledgeNumbers?: boolean;
            /** @example A letter went to number 12 in place of number 21. */
            description?: string | null;
            /**
             * @description Only the privacy office is told who reported it; set with the report, or by a privacy officer
             * @example false
             */
            confidential?: boolean;
            /**
             * Format: date-time
             * @example 2026-11-20T14:05:00-05:00
             */
            occurredFrom?: string | null;
            /**
             * Format: date-time
             * @example 2026-11-20T14:05:00-05:00
             */
            occurredTo?: string | null;
            /** @example America/Toronto */
            zone?: string;
            /**
             * @description Key of the division
             * @example public-health
             */
            division?: string;
            /**
             * @example misdirected_mail
             * @enum {string}
             */
            cause?: "misdirected_mail" | "misdirected_email" | "misdirected_fax" | "lost_device" | "stolen_device" | "lost_paper" | "stolen_paper" | "unauthorized_access" | "unauthorized_disclosure" | "improper_disposal" | "phishing" | "ransomware" | "hacking" | "misconfiguration" | "vendor" | "verbal" | "other";
            /**
             * @example accidental
             * @enum {string}
             */
            intent?: "accidental" | "intentional" | "unknown";
            /**
             * @example [
             *       "name",
             *       "health"
             *     ]
             */
            informationTypes?: ("name" | "contact" | "date_of_birth" | "government_id" | "health" | "financial" | "payroll" | "employment" | "credentials" | "location" | "biometric" | "opinion" | "criminal" | "children" | "other")[];
            /**
             * @example [
             *       "paper"
             *     ]
             */
            formats?: ("paper" | "electronic" | "verbal" | "device" | "email" | "fax" | "image" | "other")[];
            affected?: components["schemas"]["AffectedDto"];
            /** @example false */
            contained?: boolean;
            /** @example false */
            systemsInvolved?: boolean;
            /**
             * @description The division is a health information custodian (PHIPA)
             * @example false
             */
            healthCustodian?: boolean;
            /**
             * @description E-mail addresses or names of people who may have caused it; they and their supervisor never see the incident
             * @example []
             */
            implicated?: string[];
            /** @example SIEM-991 */
            externalReference?: string | null;
            /** @example Letter mailed to the wrong resident */
            title: string;
            /**
             * Format: date-time
             * @description When someone first knew; with its offset
             * @example 2026-11-20T14:05:00-05:00
             */
            discoveredAt: string;
            /**
             * @description An exercise, marked as such wherever it shows
             * @example false
             */
            drill?: boolean;
            /** @description For keys with the scope incidents:import: it was handled in another register and has ended, so nothing is due and nobody is told */
            imported?: components["schemas"]["ImportedDto"];
        };
        BatchView: {
            /**
             * Format: int32
             * @example 1
             */
            created: number;
            /**
             * Format: int32
             * @example 0
             */
            existing: number;
            /**
             * Format: int32
             * @example 0
             */
            refused: number;
            /**
             * Format: int32
             * @description Of a dry run
             * @example 0
             */
            fileable: number;
            items: components["schemas"]["BatchOutcomeView"][];
        };
        BilingualView: {
            /** @example Acknowledge the report */
            en: string;
            /** @example Accuser réception du signalement */
            fr: string;
        };
        CalendarDetailView: {
            /** @example ca-on-municipal */
            key: string;
            /**
             * @description As delivered, and + the revision of the organization
             * @example 2026.1+2
             */
            version: string;
            title: components["schemas"]["CalendarTitleView"];
            /**
             * @description Local time
             * @example 08:30
             */
            opening: string;
            /**
             * @description Local time; 24:00 is midnight
             * @example 16:30
             */
            closing: string;
            /**
             * @description Closed every week
             * @example [
             *       "saturday",
             *       "sunday"
             *     ]
             */
            weekend: ("sunday" | "monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday")[];
            /** @description Of this year and the next, beside weekends */
            closedDays: components["schemas"]["ClosedDayView"][];
            /**
             * @example [
             *       "Employment Standards Act, 2000, s. 1"
             *     ]
             */
            sources: string[];
            /**
             * @description When someone last compared it with its sources
             * @example 2026-11-22
             */
            verifiedOn: string;
            /** @example 2026.1 */
            deliveredVersion: string;
            organization: components["schemas"]["OrganizationCalendarView"];
        };
        CalendarPage: {
            items: components["schemas"]["CalendarView"][];
            /** @example null */
            nextCursor: string | null;
        };
        CalendarRevisionView: {
            /**
             * Format: int32
             * @example 1
             */
            revision: number;
            /** @example Council resolution of 3 November */
            reason: string;
            /**
             * Format: uuid
             * @example 019a9f3c-6b1e-7c55-9d0e-1f5b2a7c8e44
             */
            changedBy: string;
            /** @example Priya Nair */
            changedByName: string | null;
            /**
             * Format: date-time
             * @example 2026-11-20T14:05:00-05:00
             */
            changedAt: string;
        };
        CalendarTitleView: {
            /** @example Ontario, municipal offices */
            en: string;
            /** @example Ontario, bureaux municipaux */
            fr: string;
        };
        CalendarView: {
            /** @example ca-on-municipal */
            key: string;
            /**
             * @description As delivered, and + the revision of the organization
             * @example 2026.1+2
             */
            version: string;
            title: components["schemas"]["CalendarTitleView"];
            /**
             * @description Local time
             * @example 08:30
             */
            opening: string;
            /**
             * @description Local time; 24:00 is midnight
             * @example 16:30
             */
            closing: string;
            /**
             * @description Closed every week
             * @example [
             *       "saturday",
             *       "sunday"
             *     ]
             */
            weekend: ("sunday" | "monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday")[];
            /** @description Of this year and the next, beside weekends */
            closedDays: components["schemas"]["ClosedDayView"][];
            /**
             * @example [
             *       "Employment Standards Act, 2000, s. 1"
             *     ]
             */
            sources: string[];
            /**
             * @description When someone last compared it with its sources
             * @example 2026-11-22
             */
            verifiedOn: string;
        };
        CallPage: {
            items: components["schemas"]["CallView"][];
            /** @example null */
            nextCursor: string | null;
        };
        CallView: {
            /**
             * Format: uuid
             * @example 019a9f3c-6b1e-7c55-9d0e-1f5b2a7c8e44
             */
            id: string;
            /**
             * Format: uuid
             * @description webhook-id: the id of the event, the same at each try
             * @example 019a9f3c-6b1e-7c55-9d0e-1f5b2a7c8e44
             */
            event: string;
            /** @example incident.acknowledged */
            type: string;
            /**
             * @description withheld: it may not be told any more
             * @example queued
             * @enum {string}
             */
            state: "queued" | "sent" | "failed" | "withheld";
            /**
             * Format: int32
             * @example 0
             */
            attempts: number;
            /**
             * Format: date-time
             * @description Of the next try, while it is queued
             * @example null
             */
            nextAttemptAt: string | null;
            /**
             * Format: date-time
             * @example 2026-11-20T14:05:00-05:00
             */
            doneAt: string | null;
            /**
             * Format: int32
             * @description HTTP status of the last answer
             * @example 200
             */
            status: number | null;
            /**
             * @description Why the last try failed
             * @example null
             */
            reason: string | null;
            /**
             * Format: date-time
             * @example 2026-11-20T14:05:00-05:00
             */
            createdAt: string;
        };
        CategoryDto: {
            /**
             * @description simple (1): names, contact details, education, family life, work experience. behavioural (2): location, traffic data, preferences, habits. financial (3): income, transactions, bank statements, payment cards, invoices, social benefits. sensitive (4): health, political affiliation, sexual life and the like
             * @example financial
             * @enum {string}
             */
            category: "simple" | "behavioural" | "financial" | "sensitive";
            /**
             * @description Whole steps by which the context raises or lowers this category; the result stays within 1 to 4
             * @example 1
             * @enum {number}
             */
            adjustment?: -3 | -2 | -1 | 0 | 1 | 2 | 3;
        };
        ChainsView: {
            /**
             * Format: int32
             * @example 0
             */
            reminders: number;
            /**
             * Format: int32
             * @example 0
             */
            escalations: number;
            /**
             * Format: int32
             * @description Chains at the end of which nobody was left to tell
             * @example 0
             */
            ended: number;
            /**
             * Format: int32
             * @description Those of them that are unanswered to this hour
             * @example 0
             */
            unanswered: number;
        };
        ChangeApiKeyDto: {
            /** @example SIEM */
            name?: string;
            /**
             * Format: email
             * @description E-mail address of the person who answers for it
             * @example name@example.org
             */
            owner?: string;
            /**
             * @description incidents:report: file reports; incidents:read: read the incidents that it has filed, as a reporter may; incidents:import: bring over incidents that have ended, from another register; beside incidents:report; events:read: read what happened in the incidents that it has filed: references, ids, states and instants; events:all: the same of every incident that is kept neither from who answers for the key nor from who made or rotated it, as an auditor may; beside events:read; webhooks: be called about what it may hear, at addresses that it gives itself; scim: keep people in step with a directory, and the offices that give no power over every incident; scim:powers: the same for administrators, privacy officers, Human Resources, auditors, and supervisors of divisions at the top or with others below, too; beside scim
             * @example [
             *       "incidents:report",
             *       "incidents:read"
             *     ]
             */
            scopes?: ("incidents:report" | "incidents:read" | "incidents:import" | "events:read" | "events:all" | "webhooks" | "scim" | "scim:powers")[];
            /**
             * @description Key of the division that its reports concern, unless they name one
             * @example null
             */
            division?: string | null;
            /**
             * @description Addresses and networks from which it is taken; empty for all
             * @example [
             *       "192.0.2.0/24",
             *       "2001:db8::7"
             *     ]
             */
            networks?: string[];
        };
        ChangeChannelDto: {
            /** @example Privacy office */
            name?: string;
            /**
             * @example slack
             * @enum {string}
             */
            format?: "slack" | "teams";
            /**
             * @description The address of the incoming webhook, a secret: it is never shown again
             * @example https://hooks.slack.com/services/T000/B000/XXXX
             */
            url?: string;
            /**
             * @example privacy_officer
             * @enum {string}
             */
            role?: "supervisor" | "communications" | "human_resources" | "privacy_officer" | "legal" | "it_security";
            /**
             * @description Key of a division; for supervisors, and only for them
             * @example null
             */
            division?: string | null;
            /**
             * @description The kinds of message that go there; without them, all
             * @example null
             */
            kinds?: ("receipt" | "reported" | "escalated" | "directed" | "confirmed" | "step_due" | "handed_on" | "reminder" | "overdue" | "unanswered" | "duty_changed" | "duty_reminder" | "duty_overdue" | "duty_unanswered" | "resolved" | "closed" | "dismissed" | "reopened")[] | null;
            /**
             * @example en
             * @enum {string}
             */
            language?: "en" | "fr";
        };
        ChangeDivisionDto: {
            /** @example Public Health */
            name?: string;
            /**
             * @description Key of the division above; null puts it at the top
             * @example community-services
             */
            parent?: string | null;
            /**
             * @description True: no report can be filed for it or moved to it any more; what is open stays
             * @example false
             */
            closed?: boolean;
            /**
             * @description Id or e-mail address of each who is meant for its privacy matters; they replace all that were
             * @example [
             *       "robin.diaz@example.org"
             *     ]
             */
            privacyContacts?: string[];
        };
        ChangePersonDto: {
            /** @example Riley Chen */
            name?: string;
            /**
             * @example en
             * @enum {string}
             */
            language?: "en" | "fr";
            /** @example public-health */
            division?: string | null;
            /**
             * @example [
             *       {
             *         "role": "supervisor",
             *         "division": "public-health"
             *       }
             *     ]
             */
            roles?: components["schemas"]["RoleHeldDto"][];
            /** @example a teapot below the northern gate */
            password?: string;
            /**
             * @description False: cannot sign in and gets no mail any more
             * @example true
             */
            active?: boolean;
        };
        ChangePreferencesDto: {
            /**
             * @example fr
             * @enum {string}
             */
            language?: "en" | "fr";
            /**
             * @description Each message by itself, or together in one mail at the next opening
             * @example digest
             * @enum {string}
             */
            delivery?: "immediately" | "digest";
            /**
             * @description What comes while the calendar is closed waits for its next opening
             * @example true
             */
            quietHours?: boolean;
            /**
             * @description Key of the calendar whose opening hours count; null for that of the organization
             * @example null
             */
            calendar?: string | null;
        };
        ChangeWebhookDto: {
            /** @example Service desk */
            name?: string;
            /**
             * @description https, and neither user, password nor a port
             * @example https://desk.city.example/hooks/breach
             */
            url?: string;
            /**
             * @description Null for all; docs/integrations/events.md lists them
             * @example [
             *       "incident.acknowledged",
             *       "incident.closed"
             *     ]
             */
            types?: ("incident.reported" | "incident.acknowledged" | "incident.escalated" | "incident.confirmed" | "incident.dismissed" | "incident.resolved" | "incident.signed_off" | "incident.closed" | "incident.reopened" | "incident.amended" | "incident.moved" | "incident.migrated" | "assessment.recorded" | "direction.recorded" | "step.opened" | "step.completed" | "step.waived" | "step.assigned" | "step.rescheduled" | "step.applicable" | "step.not_applicable" | "step.cancelled" | "step.overdue" | "obligation.changed" | "obligation.overdue")[] | null;
            /**
             * @description Standard Webhooks, or CloudEvents 1.0 in the structured form; signed alike
             * @example standard
             * @enum {string}
             */
            format?: "standard" | "cloudevents";
            /**
             * @description False: it is not called; true: it is, with all that waits
             * @example false
             */
            enabled?: boolean;
        };
        ChangedPersonView: {
            /**
             * Format: uuid
             * @example 019a9f3c-6b1e-7c55-9d0e-1f5b2a7c8e44
             */
            id: string;
            /**
             * Format: email
             * @example name@example.org
             */
            email: string;
            /** @example Riley Chen */
            name: string;
            /**
             * @example en
             * @enum {string}
             */
            language: "en" | "fr";
            /** @example public-health */
            division: string | null;
            roles: components["schemas"]["RoleHeldView"][];
            /** @example false */
            active: boolean;
            /**
             * Format: int32
             * @example 1
             */
            version: number;
            /** @description Offices that nobody holds any more */
            warnings: components["schemas"]["OfficeWarningView"][];
        };
        ChangedStepView: {
            /** @example notify-individuals */
            key: string;
            title: components["schemas"]["BilingualView"];
            /**
             * @example open
             * @enum {string}
             */
            status: "waiting" | "open" | "completed" | "waived" | "not_applicable" | "cancelled";
            /**
             * Format: date-time
             * @example 2026-11-20T14:05:00-05:00
             */
            dueAt: string | null;
        };
        ChannelPage: {
            items: components["schemas"]["ChannelView"][];
            /** @example null */
            nextCursor: string | null;
        };
        ChannelTestView: {
            /** @example true */
            accepted: boolean;
            /**
             * Format: int32
             * @description The HTTP status, if there was an answer
             * @example 200
             */
            status: number | null;
            /**
             * @description What the other side said, its beginning, with the address left out
             * @example ok
             */
            said: string;
            /**
             * @description Why it was not taken
             * @example null
             */
            failure: string | null;
        };
        ChannelView: {
            /**
             * Format: uuid
             * @example 019a9f3c-6b1e-7c55-9d0e-1f5b2a7c8e44
             */
            id: string;
            /** @example Privacy office */
            name: string;
            /**
             * @example slack
             * @enum {string}
             */
            format: "slack" | "teams";
            /**
             * @description The host and the last four characters of the address
             * @example hooks.slack.com …XXXX
             */
            url: string;
            /**
             * @example privacy_officer
             * @enum {string}
             */
            role: "employee" | "supervisor" | "communications" | "human_resources" | "privacy_officer" | "legal" | "it_security" | "auditor" | "administrator";
            /** @example null */
            division: string | null;
            /** @example null */
            kinds: ("receipt" | "reported" | "escalated" | "directed" | "confirmed" | "step_due" | "handed_on" | "reminder" | "overdue" | "unanswered" | "duty_changed" | "duty_reminder" | "duty_overdue" | "duty_unanswered" | "resolved" | "closed" | "dismissed" | "reopened")[] | null;
            /**
             * @example en
             * @enum {string}
             */
            language: "en" | "fr";
            /**
             * Format: int32
             * @example 1
             */
            version: number;
        };
        CheckpointView: {
            /**
             * Format: int64
             * @example 1
             */
            number: number;
            /**
             * Format: date-time
             * @example 2026-11-20T14:05:00-05:00
             */
            at: string;
            /**
             * @description The text that is signed, byte for byte
             * @example {"format":"audit-checkpoint/1"}
             */
            body: string;
            /**
             * @description Ed25519, in base64
             * @example c2lnbmF0dXJl
             */
            signature: string;
        };
        CircumstancesDto: {
            /**
             * @description 0: the data was exposed, without evidence that anyone used it, such as a device lost on the way. 0.25: the data reached a number of recipients who are known. 0.5: the data reached a number of recipients that is not known
             * @example 0
             * @enum {number}
             */
            confidentiality?: 0 | 0.25 | 0.5;
            /**
             * @description 0: nothing was altered, or it was put right before anyone used it. 0.25: data was altered and may have been used, and can be recovered. 0.5: data was altered and may have been used, and cannot be recovered
             * @example 0
             * @enum {number}
             */
            integrity?: 0 | 0.25 | 0.5;
            /**
             * @description 0: nothing is missing, or a copy is at hand. 0.25: the data is missing for a time. 0.5: the data is lost for good
             * @example 0
             * @enum {number}
             */
            availability?: 0 | 0.25 | 0.5;
            /**
             * @description someone acted to harm the people concerned or the organization; adds 0.5
             * @example false
             */
            malicious?: boolean;
        };
        ClosedDayView: {
            /**
             * @description The local day
             * @example 2026-12-28
             */
            date: string;
            /**
             * @description Key of a holiday, or organization
             * @example boxing_day
             */
            reason: string;
            name: components["schemas"]["HolidayNameView"];
        };
        ClosureDto: {
            /**
             * Format: date
             * @example 2026-12-24
             */
            date: string;
            name: components["schemas"]["ClosureNameDto"];
        };
        ClosureNameDto: {
            /** @example Year-end shutdown */
            en: string;
            /** @example fermeture de fin d’année */
            fr: string;
        };
        CodeDto: {
            /**
             * @description Six digits of the authenticator app, or a recovery code
             * @example 287082
             */
            code: string;
        };
        CommentDto: {
            /**
             * @description Keep the texts although something in them looks like a social insurance, health card or payment card number
             * @example false
             */
            acknowledgeNumbers?: boolean;
            /** @example When did the letter leave the building? */
            text: string;
            /**
             * @description Who may read it; everyone on the case, the reporter included, unless given
             * @example everyone
             * @enum {string}
             */
            audience?: "everyone" | "privacy" | "human_resources" | "legal";
        };
        CommentPage: {
            items: components["schemas"]["CommentView"][];
            /** @example null */
            nextCursor: string | null;
        };
        CommentView: {
            /**
             * Format: uuid
             * @example 019a9f3c-6b1e-7c55-9d0e-1f5b2a7c8e44
             */
            id: string;
            /**
             * @example everyone
             * @enum {string}
             */
            audience: "everyone" | "privacy" | "human_resources" | "legal";
            /** @example When did the letter leave the building? */
            text: string;
            author: components["schemas"]["PersonRef"] | null;
            /**
             * Format: date-time
             * @example 2026-11-20T14:05:00-05:00
             */
            writtenAt: string;
        };
        CompleteStepDto: {
            /**
             * @description Keep the texts although something in them looks like a social insurance, health card or payment card number
             * @example false
             */
            acknowledgeNumbers?: boolean;
            /** @example The letter was returned unopened. */
            note?: string | null;
            /**
             * Format: date-time
             * @description When it was really done; now, unless given
             * @example 2026-11-20T14:05:00-05:00
             */
            at?: string | null;
            /**
             * @description What the step asks to be written down, by the key of its field
             * @example {}
             */
            evidence?: {
                [key: string]: string;
            };
        };
        DecideObligationDto: {
            /**
             * @description Keep the texts although something in them looks like a social insurance, health card or payment card number
             * @example false
             */
            acknowledgeNumbers?: boolean;
            /**
             * @example not_required
             * @enum {string}
             */
            decision: "required" | "not_required";
            /**
             * @description Why; without names of the people affected
             * @example The device was encrypted and its key was kept elsewhere.
             */
            reason: string;
        };
        DeliveryView: {
            /**
             * @description delayed: it is still tried there; bounced: it was given up; relayed: it went on to a server that reports nothing; delivered: it is in the mailbox
             * @example bounced
             * @enum {string}
             */
            state: "delayed" | "bounced" | "relayed" | "delivered";
            /**
             * @description Status code (RFC 3463)
             * @example 5.1.1
             */
            status: string | null;
            /**
             * @description What that server said, without addresses
             * @example smtp; 550 5.1.1 User unknown
             */
            diagnostic: string | null;
            /**
             * Format: date-time
             * @description When the report came
             * @example 2026-11-20T14:05:00-05:00
             */
            at: string;
        };
        DeterminationDto: {
            /**
             * @description riskOfSeriousInjury: risk of serious injury (Quebec). seriousHarmLikely: serious harm is likely (Australia). significantHarm: significant harm (Singapore). relevantRisk: relevant risk or damage (Brazil). highRisk: high risk to individuals (GDPR). riskUnlikely: risk to individuals is unlikely (GDPR). material: the breach or incident is material. significant: the breach or incident is significant. major: the incident is classified as major (DORA)
             * @example material
             * @enum {string}
             */
            test: "riskOfSeriousInjury" | "seriousHarmLikely" | "significantHarm" | "relevantRisk" | "highRisk" | "riskUnlikely" | "material" | "significant" | "major";
            /**
             * @description Whether the test is met
             * @example true
             */
            holds: boolean;
            /**
             * @description Why; without names of the people affected
             * @example The outage concerns a material part of our services.
             */
            reasons: string;
        };
        DeterminationView: {
            /**
             * @example material
             * @enum {string}
             */
            test: "riskOfSeriousInjury" | "seriousHarmLikely" | "significantHarm" | "relevantRisk" | "highRisk" | "riskUnlikely" | "material" | "significant" | "major";
            /** @description What the test asks */
            text: components["schemas"]["BilingualView"];
            /** @example true */
            holds: boolean;
            /** @example The outage concerns a material part of our services. */
            reasons: string | null;
            /**
             * Format: date-time
             * @description Since when it has been found so
             * @example 2026-11-20T14:05:00-05:00
             */
            decidedAt: string;
        };
        DirectionDto: {
            /**
             * @description Keep the texts although something in them looks like a social insurance, health card or payment card number
             * @example false
             */
            acknowledgeNumbers?: boolean;
            /** @example No statement for now. Refer questions to the Communications Officer. */
            text: string;
        };
        DirectionPage: {
            items: components["schemas"]["DirectionView"][];
            /** @example null */
            nextCursor: string | null;
        };
        DirectionView: {
            /**
             * @example communications
             * @enum {string}
             */
            office: "communications" | "human-resources";
            /** @example No statement for now. */
            text: string;
            author: components["schemas"]["PersonRef"] | null;
            /**
             * Format: date-time
             * @example 2026-11-20T14:05:00-05:00
             */
            recordedAt: string;
        };
        DiscardIntakeDto: {
            /**
             * @description Keep the texts although something in them looks like a social insurance, health card or payment card number
             * @example false
             */
            acknowledgeNumbers?: boolean;
            /** @example An invoice, sent here by mistake. */
            reason: string;
        };
        DivisionPage: {
            items: components["schemas"]["DivisionView"][];
            /** @example null */
            nextCursor: string | null;
        };
        DivisionView: {
            /** @example public-health */
            key: string;
            /** @example Public Health */
            name: string;
            /** @example null */
            parent: string | null;
            /**
             * @description No report can be filed for it any more
             * @example false
             */
            closed: boolean;
            /** @description Who is asked first */
            supervisors: components["schemas"]["OfficeHolderView"][];
            /** @description Who stands by for them */
            alternates: components["schemas"]["OfficeHolderView"][];
            /** @description The supervisors of the nearest division above that has any: asked where nobody here is free */
            managers: components["schemas"]["OfficeHolderView"][];
            /** @description Who is meant for its privacy matters; where nobody is, those of the nearest division above are */
            privacyContacts: components["schemas"]["OfficeHolderView"][];
            /**
             * Format: int32
             * @example 1
             */
            version: number;
        };
        DutyChangeView: {
            /**
             * Format: date-time
             * @example 2026-11-20T14:05:00-05:00
             */
            at: string;
            /** @example obligation.rescheduled */
            type: string;
            /** @example The duty “Notify the media” is owed. */
            summary: string;
            /**
             * @description The reason, or the notice
             * @example null
             */
            note: string | null;
            /**
             * Format: date-time
             * @description The deadline since then
             * @example 2026-11-20T14:05:00-05:00
             */
            dueAt: string | null;
            /**
             * Format: date-time
             * @description The deadline before, where it moved
             * @example null
             */
            from: string | null;
        };
        DutyDecisionView: {
            /** @example false */
            required: boolean;
            /** @example The device was encrypted. */
            reason: string | null;
            /**
             * Format: uuid
             * @example 019a9f3c-6b1e-7c55-9d0e-1f5b2a7c8e44
             */
            personId: string;
            /**
             * Format: date-time
             * @example 2026-11-20T14:05:00-05:00
             */
            at: string;
        };
        DutyRecipientView: {
            /**
             * @example regulator
             * @enum {string}
             */
            kind: "regulator" | "individuals" | "media" | "college" | "csirt" | "others";
            name: components["schemas"]["BilingualView"];
        };
        DutyView: {
            /** @example ca-on-phipa-12-3 */
            id: string;
            regime: components["schemas"]["LawView"];
            /**
             * @description Null where the version cannot be told yet
             * @example 2017
             */
            ruleVersion: string | null;
            title: components["schemas"]["BilingualView"];
            recipient: components["schemas"]["DutyRecipientView"];
            /**
             * @description voluntary: asked for by the regulator, required by nobody
             * @example required
             * @enum {string}
             */
            duty: "required" | "voluntary";
            /**
             * @description Where it comes from
             * @example law
             * @enum {string}
             */
            source: "law" | "policy";
            /**
             * @example open
             * @enum {string}
             */
            state: "not_evaluable" | "open" | "met" | "not_required";
            /** @description Why it stands so, and by when, in words */
            explanation: components["schemas"]["BilingualView"];
            /**
             * @description Why the facts require it of nobody; voluntary: the regulator asks for it in this case
             * @example null
             * @enum {string|null}
             */
            notOwed: "law_does_not_apply" | "not_in_force" | "threshold_not_reached" | "voluntary" | null;
            /** @description What must be known before it can be told */
            missing: components["schemas"]["MissingView"];
            /**
             * Format: date-time
             * @description The law’s own deadline; null where it gives no number
             * @example 2026-11-20T14:05:00-05:00
             */
            dueAt: string | null;
            /** @example false */
            overdue: boolean;
            /**
             * @description Why it is due then, as data, with the rule and its version
             * @example null
             */
            explanationData: {
                [key: string]: unknown;
            } | null;
            /**
             * Format: date-time
             * @description The organization’s own target; never the law’s
             * @example 2026-11-20T14:05:00-05:00
             */
            targetAt: string | null;
            /**
             * @description While it is so, the incident cannot be resolved
             * @example true
             */
            shutsResolve: boolean;
            /** @description When it is owed */
            threshold: components["schemas"]["BilingualView"];
            /** @description What the law says in place of a number */
            promptness: components["schemas"]["BilingualView"] | null;
            /** @description What the law says beside its number */
            manner: components["schemas"]["BilingualView"] | null;
            /** @description What the notice must contain */
            contents: components["schemas"]["BilingualView"][];
            exceptions: components["schemas"]["BilingualView"][];
            /**
             * @description The law asks for reasons when the notice is late
             * @example false
             */
            delayReasons: boolean;
            /**
             * @description The information may follow in phases
             * @example false
             */
            inPhases: boolean;
            /** @example PHIPA, s. 12 (3); O. Reg. 329/04, s. 6.3 */
            citation: string;
            sources: string[];
            /**
             * @description The day on which it was compared with its sources
             * @example 2026-11-22
             */
            verifiedOn: string;
        };
        EffectiveView: {
            /**
             * @description The first day in force
             * @example 2013-03-26
             */
            from: string | null;
            /**
             * @description The first day no longer in force
             * @example null
             */
            until: string | null;
        };
        EnisaDto: {
            /** @description Kinds of data concerned; the highest counts (DPC) */
            categories: components["schemas"]["CategoryDto"][];
            /**
             * @description Ease of identification. 0.25 negligible: it is extremely hard to tell whose data it is, though under certain conditions still possible. 0.5 limited: the data fits many people; it takes other sources and effort to find the one. 0.75 significant: the data fits few people; a little research finds the one. 1 maximum: the data itself says whose it is, without any research
             * @example 1
             * @enum {number}
             */
            ei: 0.25 | 0.5 | 0.75 | 1;
            /** @description Circumstances of the breach */
            cb?: components["schemas"]["CircumstancesDto"];
            /**
             * @description Nobody can read the data; a flag that leaves the score alone
             * @example false
             */
            unintelligible?: boolean;
        };
        EscalationLevelView: {
            /**
             * Format: int32
             * @description How long after the level before, the first after the deadline
             * @example 4
             */
            wait: number;
            /**
             * @example hours
             * @enum {string}
             */
            unit: "minutes" | "hours" | "days";
            /**
             * @example [
             *       "privacy_officer"
             *     ]
             */
            to: ("employee" | "supervisor" | "communications" | "human_resources" | "privacy_officer" | "legal" | "it_security" | "auditor" | "administrator" | "owner" | "alternate" | "manager" | "head")[];
        };
        EscalationView: {
            /**
             * Format: date-time
             * @description Null as long as it was not, or if it was passed over
             * @example null
             */
            sentAt: string | null;
            /**
             * @description skipped: the deadline had passed when it could be sent; nobody: nobody of them was free to act, so the next level was told
             * @example null
             * @enum {string|null}
             */
            outcome: "sent" | "skipped" | "nobody" | null;
            /**
             * @description It was dealt with long after its time, when a worker was there again
             * @example false
             */
            late: boolean;
            /**
             * Format: int32
             * @example 4
             */
            wait: number;
            /**
             * @example hours
             * @enum {string}
             */
            unit: "minutes" | "hours" | "days";
            /**
             * @example [
             *       "privacy_officer"
             *     ]
             */
            to: ("employee" | "supervisor" | "communications" | "human_resources" | "privacy_officer" | "legal" | "it_security" | "auditor" | "administrator" | "owner" | "alternate" | "manager" | "head")[];
            /**
             * Format: date-time
             * @description If it is still not done then
             * @example 2026-11-20T14:05:00-05:00
             */
            at: string | null;
        };
        EventIncident: {
            /**
             * Format: uuid
             * @example 019a9f3c-6b1e-7c55-9d0e-1f5b2a7c8e44
             */
            id: string;
            /** @example PB-2026-000123 */
            reference: string;
            /**
             * @description An exercise: nothing has happened to anyone
             * @example false
             */
            drill: boolean;
        };
        EventState: {
            /**
             * @description Null where it is not known any more
             * @example reported
             */
            before: string | null;
            /** @example acknowledged */
            after: string;
        };
        EventView: {
            /**
             * Format: uuid
             * @description The same however often and on whichever way it is told
             * @example 019a9f3c-6b1e-7c55-9d0e-1f5b2a7c8e44
             */
            id: string;
            /**
             * @example incident.acknowledged
             * @enum {string}
             */
            type: "incident.reported" | "incident.acknowledged" | "incident.escalated" | "incident.confirmed" | "incident.dismissed" | "incident.resolved" | "incident.signed_off" | "incident.closed" | "incident.reopened" | "incident.amended" | "incident.moved" | "incident.migrated" | "assessment.recorded" | "direction.recorded" | "step.opened" | "step.completed" | "step.waived" | "step.assigned" | "step.rescheduled" | "step.applicable" | "step.not_applicable" | "step.cancelled" | "step.overdue" | "obligation.changed" | "obligation.overdue";
            /**
             * Format: date-time
             * @description When it happened
             * @example 2026-11-20T14:05:00-05:00
             */
            at: string;
            /**
             * Format: date-time
             * @description When it was written down
             * @example 2026-11-20T14:05:00-05:00
             */
            recordedAt: string;
            incident: components["schemas"]["EventIncident"];
            /**
             * @description Key of the step that it is about
             * @example null
             */
            step: string | null;
            /**
             * @description Id of the duty in law that it is about
             * @example null
             */
            obligation: string | null;
            state: components["schemas"]["EventState"] | null;
            /**
             * Format: date-time
             * @description When the step or the duty is due
             * @example null
             */
            dueAt: string | null;
            /**
             * Format: int32
             * @description Which level was told of what is late
             * @example null
             */
            level: number | null;
        };
        EventsView: {
            items: components["schemas"]["EventView"][];
            /**
             * @description Send it as after, to go on from here; there is one at the end, too
             * @example WzEyMzQ1LCIwMTlhOWYzYy02YjFlLTdjNTUtOWQwZS0xZjViMmE3YzhlNDQiXQ
             */
            nextCursor: string;
            /**
             * @description Whether to ask again at once; a page may be empty while there is more
             * @example false
             */
            hasMore: boolean;
        };
        EvidenceFieldView: {
            /** @example sent-on */
            key: string;
            title: components["schemas"]["BilingualView"];
            /**
             * @description The step is not completed without it
             * @example true
             */
            required: boolean;
        };
        FaultView: {
            /** @example An entry was changed */
            why: string;
            /**
             * Format: uuid
             * @example 019a9f3c-6b1e-7c55-9d0e-1f5b2a7c8e44
             */
            chain: string | null;
            /**
             * Format: int64
             * @description Which entry of the chain
             * @example 3
             */
            seq: number | null;
        };
        FeedView: {
            /**
             * Format: date-time
             * @example 2026-11-20T14:05:00-05:00
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description To the minute; null when nobody has asked for it yet
             * @example 2026-11-20T14:05:00-05:00
             */
            lastUsedAt: string | null;
        };
        FieldError: {
            /**
             * @description A JSON pointer to what is wrong.
             * @example /affected/estimate
             */
            pointer: string;
            /**
             * @description Stable, for programs.
             * @example whole
             */
            code: string;
            /** @example Give a whole number from 0 to 1000000. */
            message: string;
            /**
             * Format: int32
             * @description The first character of the text that is meant, counted from 0.
             * @example 12
             */
            start?: number;
            /**
             * Format: int32
             * @description The character after the last one that is meant.
             * @example 21
             */
            end?: number;
        };
        FiguresView: {
            /**
             * Format: int32
             * @example 0
             */
            incidents: number;
            /**
             * Format: int32
             * @description Neither closed nor dismissed
             * @example 0
             */
            open: number;
            /**
             * @description Fewer than five incidents: passed on, they may tell whose case it was
             * @example false
             */
            small: boolean;
            /** @description From the report to its acknowledgement */
            acknowledge: components["schemas"]["TakenView"];
            /** @description From the report to the escalation */
            escalate: components["schemas"]["TakenView"];
            /** @description From the discovery to the containment */
            contain: components["schemas"]["TakenView"];
            /** @description From the discovery to the first notice that a law requires */
            notify: components["schemas"]["TakenView"];
            /** @description From the report to the closure */
            close: components["schemas"]["TakenView"];
            /** @description Steps of the protocols */
            steps: components["schemas"]["PunctualityView"];
            /** @description Duties in law, by the deadlines that the laws give */
            duties: components["schemas"]["PunctualityView"];
            /** @description What was sent about steps and duties */
            chains: components["schemas"]["ChainsView"];
        };
        FileIntakeDto: {
            /**
             * @description Keep the texts although something in them looks like a social insurance, health card or payment card number
             * @example false
             */
            acknowledgeNumbers?: boolean;
            /** @example A letter went to number 12 in place of number 21. */
            description?: string | null;
            /**
             * @description Only the privacy office is told who reported it; set with the report, or by a privacy officer
             * @example false
             */
            confidential?: boolean;
            /**
             * Format: date-time
             * @example 2026-11-20T14:05:00-05:00
             */
            occurredFrom?: string | null;
            /**
             * Format: date-time
             * @example 2026-11-20T14:05:00-05:00
             */
            occurredTo?: string | null;
            /** @example America/Toronto */
            zone?: string;
            /**
             * @description Key of the division
             * @example public-health
             */
            division?: string;
            /**
             * @example misdirected_mail
             * @enum {string}
             */
            cause?: "misdirected_mail" | "misdirected_email" | "misdirected_fax" | "lost_device" | "stolen_device" | "lost_paper" | "stolen_paper" | "unauthorized_access" | "unauthorized_disclosure" | "improper_disposal" | "phishing" | "ransomware" | "hacking" | "misconfiguration" | "vendor" | "verbal" | "other";
            /**
             * @example accidental
             * @enum {string}
             */
            intent?: "accidental" | "intentional" | "unknown";
            /**
             * @example [
             *       "name",
             *       "health"
             *     ]
             */
            informationTypes?: ("name" | "contact" | "date_of_birth" | "government_id" | "health" | "financial" | "payroll" | "employment" | "credentials" | "location" | "biometric" | "opinion" | "criminal" | "children" | "other")[];
            /**
             * @example [
             *       "paper"
             *     ]
             */
            formats?: ("paper" | "electronic" | "verbal" | "device" | "email" | "fax" | "image" | "other")[];
            affected?: components["schemas"]["AffectedDto"];
            /** @example false */
            contained?: boolean;
            /** @example false */
            systemsInvolved?: boolean;
            /**
             * @description The division is a health information custodian (PHIPA)
             * @example false
             */
            healthCustodian?: boolean;
            /**
             * @description E-mail addresses or names of people who may have caused it, as the mail tells; send an empty list if it names nobody
             * @example []
             */
            implicated: string[];
            /** @example SIEM-991 */
            externalReference?: string | null;
            /** @description The subject of the mail, unless given */
            title?: string;
            /**
             * Format: date-time
             * @description When someone first knew; when the mail came, unless given
             * @example 2026-11-20T14:05:00-05:00
             */
            discoveredAt?: string;
            /**
             * @description An exercise, marked as such wherever it shows
             * @example false
             */
            drill?: boolean;
            /**
             * Format: email
             * @description Who reports it; needed where nobody known has the address of the sender. Whoever it is decides nothing about the incident
             * @example employee@example.org
             */
            reporter?: string;
        };
        FiledView: {
            /**
             * Format: uuid
             * @example 019a9f3c-6b1e-7c55-9d0e-1f5b2a7c8e44
             */
            id: string;
            /** @example PB-2026-000123 */
            reference: string;
            /** @example /v1/incidents/019a9f3c-6b1e-7c55-9d0e-1f5b2a7c8e44 */
            href: string;
        };
        FindingView: {
            /** @example sensitivity */
            factor: string;
            /** @description What the factor asks */
            text: components["schemas"]["BilingualView"];
            /** @example high */
            answer: string;
            /** @example Names and social insurance numbers. */
            note: string | null;
        };
        FollowedProtocolView: {
            /** @example ca-on-municipality */
            key: string;
            /** @example 2026.2 */
            version: string;
            /** @example 1f0c5b5b1d6a0b7a3f6c9f7d0c4e2a8b9d3e6f1a2b4c8d7e5f60718293a4b5c6 */
            id: string;
        };
        GroupView: {
            /**
             * Format: int32
             * @example 0
             */
            incidents: number;
            /**
             * Format: int32
             * @description Neither closed nor dismissed
             * @example 0
             */
            open: number;
            /**
             * @description Fewer than five incidents: passed on, they may tell whose case it was
             * @example false
             */
            small: boolean;
            /** @description From the report to its acknowledgement */
            acknowledge: components["schemas"]["TakenView"];
            /** @description From the report to the escalation */
            escalate: components["schemas"]["TakenView"];
            /** @description From the discovery to the containment */
            contain: components["schemas"]["TakenView"];
            /** @description From the discovery to the first notice that a law requires */
            notify: components["schemas"]["TakenView"];
            /** @description From the report to the closure */
            close: components["schemas"]["TakenView"];
            /** @description Steps of the protocols */
            steps: components["schemas"]["PunctualityView"];
            /** @description Duties in law, by the deadlines that the laws give */
            duties: components["schemas"]["PunctualityView"];
            /** @description What was sent about steps and duties */
            chains: components["schemas"]["ChainsView"];
            /**
             * @description Of a division, a cause, or a month
             * @example public-health
             */
            key: string;
        };
        HipaaDto: {
            /**
             * @description Why; without names of the people affected
             * @example The information allows identity theft, and the device was not recovered.
             */
            reasons: string;
            /**
             * @description Is it a breach? It is presumed to be one unless a low probability of compromise is demonstrated. To say no, give all four.
             * @example true
             */
            decision: boolean;
            findings?: components["schemas"]["HipaaFindingDto"][];
        };
        HipaaFindingDto: {
            /**
             * @description What it rests on, without names of the people affected
             * @example Names, social insurance numbers and bank accounts.
             */
            note?: string | null;
            /**
             * @description nature: The nature and extent of the information, the types of identifiers and the likelihood of re-identification. recipient: The unauthorized person who used the information or to whom it was disclosed. acquired: Whether the information was actually acquired or viewed. mitigation: The extent to which the risk has been mitigated
             * @example nature
             * @enum {string}
             */
            factor: "nature" | "recipient" | "acquired" | "mitigation";
            /**
             * @description The probability of compromise, seen from this factor
             * @example high
             * @enum {string}
             */
            answer: "low" | "medium" | "high" | "unknown";
        };
        HolidayNameView: {
            /** @example Boxing Day, substitute day */
            en: string;
            /** @example lendemain de Noël, jour de remplacement */
            fr: string;
        };
        HoursDto: {
            /** @example 08:00 */
            opening: string;
            /** @example 16:00 */
            closing: string;
        };
        IdentityDto: {
            /**
             * @description By which name the identity provider knows the person: sub of their tokens
             * @example 248289761001
             */
            subject: string;
        };
        IdentityView: {
            /**
             * @description By which name the identity provider knows the person: sub of their tokens
             * @example 248289761001
             */
            subject: string;
            /**
             * Format: date-time
             * @example 2026-11-20T14:05:00-05:00
             */
            linkedAt: string;
        };
        ImportChangeView: {
            /**
             * Format: int32
             * @description In the file, the names of columns being 1; 0 for whom it does not name
             * @example 0
             */
            line: number;
            /** @example riley.chen@example.org */
            email: string;
            /**
             * @example changed
             * @enum {string}
             */
            what: "added" | "changed" | "deactivated";
            /**
             * @description What of them changes
             * @example [
             *       "roles"
             *     ]
             */
            fields: string[];
        };
        ImportErrorView: {
            /**
             * Format: int32
             * @example 3
             */
            line: number;
            /** @example riley.chen@example.org */
            email: string;
            /** @example roles */
            column: string;
            /** @example unknown_division */
            code: string;
            /** @example There is no division with this key. */
            message: string;
        };
        ImportView: {
            /**
             * @description Nothing was changed: it only says what would be
             * @example true
             */
            dryRun: boolean;
            /**
             * @description Whether anything was written
             * @example false
             */
            applied: boolean;
            /**
             * Format: int32
             * @description Lines that say what is so already
             * @example 0
             */
            unchanged: number;
            changes: components["schemas"]["ImportChangeView"][];
            /** @description Lines that change nothing, and why */
            errors: components["schemas"]["ImportErrorView"][];
            /** @description Offices that nobody holds any more */
            warnings: components["schemas"]["OfficeWarningView"][];
        };
        ImportedDto: {
            /**
             * Format: date-time
             * @description When it was reported there
             * @example 2024-03-04T09:10:00-05:00
             */
            reportedAt: string;
            /**
             * Format: date-time
             * @description When it ended
             * @example 2024-04-19T16:00:00-04:00
             */
            closedAt: string;
            /**
             * @description What it was found to be
             * @example breach
             * @enum {string}
             */
            outcome: "breach" | "no_breach";
            /**
             * @description Why, in the words of then
             * @example One letter, fetched back unopened.
             */
            rationale?: string | null;
        };
        IncidentPage: {
            items: components["schemas"]["IncidentView"][];
            /** @example null */
            nextCursor: string | null;
        };
        IncidentView: {
            /**
             * Format: uuid
             * @example 019a9f3c-6b1e-7c55-9d0e-1f5b2a7c8e44
             */
            id: string;
            /** @example PB-2026-000123 */
            reference: string;
            /**
             * Format: int32
             * @example 1
             */
            version: number;
            /**
             * @example reported
             * @enum {string}
             */
            status: "reported" | "acknowledged" | "escalated" | "confirmed" | "resolved" | "closed" | "dismissed";
            /** @example Letter mailed to the wrong resident */
            title: string | null;
            /** @example A letter went to number 12 in place of number 21. */
            description: string | null;
            /** @example public-health */
            division: string;
            /**
             * @example misdirected_mail
             * @enum {string}
             */
            cause: "misdirected_mail" | "misdirected_email" | "misdirected_fax" | "lost_device" | "stolen_device" | "lost_paper" | "stolen_paper" | "unauthorized_access" | "unauthorized_disclosure" | "improper_disposal" | "phishing" | "ransomware" | "hacking" | "misconfiguration" | "vendor" | "verbal" | "other";
            /**
             * @example accidental
             * @enum {string}
             */
            intent: "accidental" | "intentional" | "unknown";
            /**
             * @example [
             *       "name",
             *       "health"
             *     ]
             */
            informationTypes: ("name" | "contact" | "date_of_birth" | "government_id" | "health" | "financial" | "payroll" | "employment" | "credentials" | "location" | "biometric" | "opinion" | "criminal" | "children" | "other")[];
            /**
             * @example [
             *       "paper"
             *     ]
             */
            formats: ("paper" | "electronic" | "verbal" | "device" | "email" | "fax" | "image" | "other")[];
            affected: components["schemas"]["AffectedView"];
            /** @example false */
            contained: boolean;
            /** @example false */
            systemsInvolved: boolean;
            /** @example false */
            healthCustodian: boolean;
            /**
             * @description Laws that a person added
             * @example []
             */
            addedRegimes: string[];
            /** @example false */
            drill: boolean;
            /**
             * @description Only the privacy office is told who reported it
             * @example false
             */
            confidential: boolean;
            /** @example [] */
            implicated: string[];
            /** @example null */
            externalReference: string | null;
            /** @example null */
            rationale: string | null;
            /** @example America/Toronto */
            zone: string;
            reporter: components["schemas"]["ActorRef"] | null;
            signOffs: components["schemas"]["SignOffView"][];
            /**
             * Format: date-time
             * @example null
             */
            occurredFrom: string | null;
            /**
             * Format: date-time
             * @example null
             */
            occurredTo: string | null;
            /**
             * Format: date-time
             * @example 2026-11-20T14:05:00-05:00
             */
            discoveredAt: string;
            /**
             * Format: date-time
             * @example null
             */
            awareAt: string | null;
            /**
             * Format: date-time
             * @example 2026-11-20T14:05:00-05:00
             */
            reportedAt: string;
            /**
             * Format: date-time
             * @example null
             */
            acknowledgedAt: string | null;
            /**
             * Format: date-time
             * @example null
             */
            escalatedAt: string | null;
            /**
             * Format: date-time
             * @example null
             */
            containedAt: string | null;
            /**
             * Format: date-time
             * @example null
             */
            confirmedAt: string | null;
            /**
             * Format: date-time
             * @example null
             */
            riskDeterminedAt: string | null;
            /**
             * Format: date-time
             * @example null
             */
            employmentActionAt: string | null;
            /**
             * Format: date-time
             * @example null
             */
            resolvedAt: string | null;
            /**
             * Format: date-time
             * @example null
             */
            closedAt: string | null;
            /**
             * Format: date-time
             * @example null
             */
            dismissedAt: string | null;
            /**
             * Format: date-time
             * @description When it was brought over, where it ended in another register
             * @example null
             */
            importedAt: string | null;
            /**
             * Format: date-time
             * @example 2026-11-20T14:05:00-05:00
             */
            updatedAt: string;
            /** @example ca-on-municipality */
            protocol: string;
            /**
             * @description The version it follows
             * @example 2026.2
             */
            protocolVersion: string;
            /**
             * @description What the caller may do next, as far as the lifecycle goes
             * @example [
             *       "acknowledge"
             *     ]
             */
            actions: ("acknowledge" | "escalate" | "confirm" | "dismiss" | "resolve" | "sign-off" | "reopen")[];
            /**
             * @description Fields that are hidden from the caller
             * @example []
             */
            masked: string[];
        };
        IndicatorsView: {
            /** @example 2026-01 */
            from: string;
            /** @example 2026-12 */
            to: string;
            /**
             * @example discovery
             * @enum {string}
             */
            by: "discovery" | "report";
            /**
             * @example division
             * @enum {string|null}
             */
            groupBy: "division" | "cause" | "month" | null;
            /**
             * @description In which months begin and end
             * @example America/Toronto
             */
            zone: string;
            /** @example false */
            drill: boolean;
            /**
             * Format: date-time
             * @description When it was counted
             * @example 2026-11-20T14:05:00-05:00
             */
            at: string;
            total: components["schemas"]["FiguresView"];
            groups: components["schemas"]["GroupView"][];
        };
        IntakeMailView: {
            /**
             * Format: uuid
             * @example 019a9f3c-6b1e-7c55-9d0e-1f5b2a7c8e44
             */
            id: string;
            /** @example IN-2026-000012 */
            reference: string;
            /**
             * @description waiting for the privacy office; set_aside: an automatic answer, which nobody is asked to read; filed as an incident; discarded
             * @example waiting
             * @enum {string}
             */
            state: "waiting" | "set_aside" | "filed" | "discarded";
            /** @example employee@example.org */
            sender: string;
            /** @description Who has that address */
            person: components["schemas"]["PersonRef"] | null;
            /** @example A letter went to the wrong house */
            subject: string;
            /**
             * @description What it seems to hold; to file it, leave them out, or send acknowledgeNumbers
             * @example []
             */
            suspectedNumbers: ("social_insurance_number" | "health_card_number" | "payment_card_number")[];
            /**
             * Format: date-time
             * @example 2026-11-20T14:05:00-05:00
             */
            receivedAt: string;
            /**
             * Format: date-time
             * @description By when it is to be read: a target
             * @example 2026-11-20T14:05:00-05:00
             */
            dueAt: string;
            /** @example false */
            overdue: boolean;
            /**
             * @description Of the incident it was filed as
             * @example null
             */
            incident: string | null;
            /**
             * Format: date-time
             * @example null
             */
            closedAt: string | null;
            /**
             * @description In plain text
             * @example It went to number 12.
             */
            text: string;
            /**
             * @description The mail says more than text shows; it can be downloaded
             * @example false
             */
            isCut: boolean;
            /** @description Whom it may name; for them it does not exist */
            mentions: components["schemas"]["PersonRef"][];
            /** @description The first hundred; none is opened here */
            attachments: components["schemas"]["AttachmentView"][];
            /**
             * Format: int32
             * @example 1
             */
            attachmentCount: number;
            /**
             * Format: int32
             * @description Of the mail as it came
             * @example 52001
             */
            bytes: number;
            /**
             * @description Of the mail as it came, in hexadecimal
             * @example e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
             */
            sha256: string;
            /**
             * @description Why it was discarded
             * @example null
             */
            reason: string | null;
        };
        IntakePage: {
            items: components["schemas"]["IntakeView"][];
            /** @example null */
            nextCursor: string | null;
        };
        IntakeView: {
            /**
             * Format: uuid
             * @example 019a9f3c-6b1e-7c55-9d0e-1f5b2a7c8e44
             */
            id: string;
            /** @example IN-2026-000012 */
            reference: string;
            /**
             * @description waiting for the privacy office; set_aside: an automatic answer, which nobody is asked to read; filed as an incident; discarded
             * @example waiting
             * @enum {string}
             */
            state: "waiting" | "set_aside" | "filed" | "discarded";
            /** @example employee@example.org */
            sender: string;
            /** @description Who has that address */
            person: components["schemas"]["PersonRef"] | null;
            /** @example A letter went to the wrong house */
            subject: string;
            /**
             * @description What it seems to hold; to file it, leave them out, or send acknowledgeNumbers
             * @example []
             */
            suspectedNumbers: ("social_insurance_number" | "health_card_number" | "payment_card_number")[];
            /**
             * Format: date-time
             * @example 2026-11-20T14:05:00-05:00
             */
            receivedAt: string;
            /**
             * Format: date-time
             * @description By when it is to be read: a target
             * @example 2026-11-20T14:05:00-05:00
             */
            dueAt: string;
            /** @example false */
            overdue: boolean;
            /**
             * @description Of the incident it was filed as
             * @example null
             */
            incident: string | null;
            /**
             * Format: date-time
             * @example null
             */
            closedAt: string | null;
        };
        IssuedApiKeyView: {
            /**
             * Format: uuid
             * @example 019a9f3c-6b1e-7c55-9d0e-1f5b2a7c8e44
             */
            id: string;
            /**
             * @description What the key begins with; no secret
             * @example pbt_k4m2x7qa
             */
            prefix: string;
            /** @example SIEM */
            name: string;
            owner: components["schemas"]["KeyOwnerView"];
            /** @example null */
            division: string | null;
            /**
             * @example [
             *       "incidents:report"
             *     ]
             */
            scopes: ("incidents:report" | "incidents:read" | "incidents:import" | "events:read" | "events:all" | "webhooks" | "scim" | "scim:powers")[];
            /**
             * @example [
             *       "192.0.2.0/24"
             *     ]
             */
            networks: string[];
            /**
             * Format: date-time
             * @example 2026-11-20T14:05:00-05:00
             */
            createdAt: string;
            /**
             * Format: date-time
             * @example 2026-11-20T14:05:00-05:00
             */
            expiresAt: string;
            /**
             * Format: date-time
             * @description How long the key before the last rotation is taken
             * @example null
             */
            previousUntil: string | null;
            /**
             * Format: date-time
             * @description To the minute
             * @example null
             */
            lastUsedAt: string | null;
            /**
             * Format: date-time
             * @example null
             */
            revokedAt: string | null;
            /**
             * Format: int32
             * @example 1
             */
            version: number;
            /**
             * @description The key, a secret: it is shown this once
             * @example pbt_k4m2x7qa_XXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX
             */
            key: string;
        };
        IssuedWebhookView: {
            /**
             * Format: uuid
             * @example 019a9f3c-6b1e-7c55-9d0e-1f5b2a7c8e44
             */
            id: string;
            /** @example Service desk */
            name: string;
            /** @example https://desk.city.example/hooks/breach */
            url: string;
            /** @example null */
            types: ("incident.reported" | "incident.acknowledged" | "incident.escalated" | "incident.confirmed" | "incident.dismissed" | "incident.resolved" | "incident.signed_off" | "incident.closed" | "incident.reopened" | "incident.amended" | "incident.moved" | "incident.migrated" | "assessment.recorded" | "direction.recorded" | "step.opened" | "step.completed" | "step.waived" | "step.assigned" | "step.rescheduled" | "step.applicable" | "step.not_applicable" | "step.cancelled" | "step.overdue" | "obligation.changed" | "obligation.overdue")[] | null;
            /**
             * @example standard
             * @enum {string}
             */
            format: "standard" | "cloudevents";
            /**
             * Format: uuid
             * @example null
             */
            key: string | null;
            owner: components["schemas"]["WebhookOwnerView"];
            /** @example true */
            enabled: boolean;
            /**
             * @description gone: it answered 410; failing: it took nothing for three days
             * @example null
             * @enum {string|null}
             */
            disabledFor: "by_hand" | "gone" | "failing" | null;
            /**
             * Format: date-time
             * @description Since when it is not called
             * @example null
             */
            disabledAt: string | null;
            /**
             * @description Why it is not called, and what to do
             * @example null
             */
            advice: string | null;
            /**
             * Format: date-time
             * @description Since when every call failed
             * @example null
             */
            failingSince: string | null;
            /**
             * Format: date-time
             * @description How long the secret before the last rotation signs as well
             * @example null
             */
            previousUntil: string | null;
            /**
             * Format: date-time
             * @example 2026-11-20T14:05:00-05:00
             */
            createdAt: string;
            /**
             * Format: int32
             * @example 1
             */
            version: number;
            /**
             * @description What signs the calls, a secret: it is shown this once
             * @example whsec_XXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX=
             */
            secret: string;
        };
        JudgementView: {
            /** @description What decision answers */
            question: components["schemas"]["BilingualView"];
            /**
             * @description The law behind it
             * @example FIPPA s. 40.1
             */
            basis: string;
            /** @example true */
            decision: boolean;
            /** @example Identity theft is likely. */
            reasons: string | null;
            findings: components["schemas"]["FindingView"][];
        };
        KeyOwnerView: {
            /**
             * Format: uuid
             * @example 019a9f3c-6b1e-7c55-9d0e-1f5b2a7c8e44
             */
            id: string;
            /** @example Imani Brooks */
            name: string;
            /**
             * @description False: nobody answers for the key any more; name someone
             * @example true
             */
            active: boolean;
        };
        LawView: {
            /** @example ca-on-phipa */
            id: string;
            title: components["schemas"]["BilingualView"];
        };
        LegalLimitView: {
            /**
             * @example {
             *       "en": "60 days after the discovery",
             *       "fr": "60 jours après la découverte"
             *     }
             */
            words: components["schemas"]["BilingualView"];
            /**
             * @example {
             *       "mode": "calendar",
             *       "amount": 60,
             *       "unit": "days",
             *       "anchor": "discovered"
             *     }
             */
            rule: {
                [key: string]: unknown;
            };
        };
        LiveView: {
            /**
             * @example ok
             * @enum {string}
             */
            status: "ok";
        };
        LoggedMessagePage: {
            items: components["schemas"]["LoggedMessageView"][];
            /** @example null */
            nextCursor: string | null;
        };
        LoggedMessageView: {
            /**
             * Format: uuid
             * @example 019a9f3c-6b1e-7c55-9d0e-1f5b2a7c8e44
             */
            id: string;
            /** @example reported */
            kind: string;
            /**
             * @example failed
             * @enum {string}
             */
            state: "queued" | "sent" | "failed" | "withdrawn";
            /** @example PB-2026-000123 */
            reference: string | null;
            to: components["schemas"]["PersonRef"] | null;
            /**
             * @description The chat channel that it was for, if any
             * @example null
             */
            channel: components["schemas"]["PersonRef"] | null;
            /** @example acknowledge */
            stepKey: string | null;
            /**
             * @description The duty in law that it is about
             * @example null
             */
            obligation: string | null;
            /**
             * Format: int32
             * @example 1
             */
            attempts: number;
            /**
             * Format: int32
             * @description Tries after which it may have arrived all the same
             * @example 0
             */
            unclearTries: number;
            /**
             * @description What the mail server said at the last failed try
             * @example EENVELOPE RCPT TO 550
             */
            reason: string | null;
            delivery: components["schemas"]["DeliveryView"] | null;
            /**
             * Format: date-time
             * @example 2026-11-20T14:05:00-05:00
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When the mail server took it
             * @example 2026-11-20T14:05:00-05:00
             */
            sentAt: string | null;
            /**
             * Format: date-time
             * @description When it was given up
             * @example 2026-11-20T14:05:00-05:00
             */
            failedAt: string | null;
        };
        MailStepView: {
            /**
             * @example recipient
             * @enum {string}
             */
            step: "connection" | "greeting" | "hello" | "tls" | "sign-in" | "sender" | "recipient" | "data" | "content";
            /** @example 250 2.1.5 Ok */
            said: string;
        };
        MailTestDto: {
            /**
             * Format: email
             * @description Of an active person; your own unless given
             * @example name@example.org
             */
            to?: string;
        };
        MailTestView: {
            /**
             * Format: email
             * @example name@example.org
             */
            to: string;
            /**
             * @description The server took the mail
             * @example true
             */
            accepted: boolean;
            steps: components["schemas"]["MailStepView"][];
            /**
             * @description Where it ended and why
             * @example null
             */
            failure: components["schemas"]["MailStepView"] | null;
        };
        MeView: {
            /**
             * Format: uuid
             * @example 019a9f3c-6b1e-7c55-9d0e-1f5b2a7c8e44
             */
            id: string;
            /** @example Riley Chen */
            name: string;
            /**
             * Format: email
             * @example name@example.org
             */
            email: string;
            /**
             * @example en
             * @enum {string}
             */
            language: "en" | "fr";
            /**
             * @description Key of the own division
             * @example public-health
             */
            division: string | null;
            /**
             * @example [
             *       "employee",
             *       "supervisor"
             *     ]
             */
            roles: ("employee" | "supervisor" | "communications" | "human_resources" | "privacy_officer" | "legal" | "it_security" | "auditor" | "administrator")[];
            /**
             * @description Keys of the divisions the caller answers for
             * @example [
             *       "public-health"
             *     ]
             */
            supervises: string[];
            /** @description Whom to turn to about privacy in the own division, or the nearest above that has someone */
            privacyContacts: components["schemas"]["PrivacyContactView"][];
            /** @description The offices behind it, and for which one is an alternate */
            offices: components["schemas"]["RoleHeldView"][];
            /** @description For whom I stand in while they are away, now or to come */
            standsInFor: components["schemas"]["StandInView"][];
            /** @description Who stands in for me while I am away, now or to come */
            substitute: components["schemas"]["StandInView"] | null;
        };
        MeetObligationDto: {
            /**
             * @description Keep the texts although something in them looks like a social insurance, health card or payment card number
             * @example false
             */
            acknowledgeNumbers?: boolean;
            /**
             * @description What was sent, to whom and how, and any file number
             * @example Online form of the Commissioner, file PR26-00123
             */
            notice: string;
            /**
             * Format: date-time
             * @description When it was sent; now, unless given
             * @example 2026-11-20T14:05:00-05:00
             */
            at?: string | null;
            /**
             * @description Why it is late; needed where the law asks for it
             * @example The number of people affected was known only on the fourth day.
             */
            delayReasons?: string | null;
        };
        MessagePage: {
            items: components["schemas"]["MessageView"][];
            /** @example null */
            nextCursor: string | null;
        };
        MessageView: {
            /**
             * Format: uuid
             * @example 019a9f3c-6b1e-7c55-9d0e-1f5b2a7c8e44
             */
            id: string;
            /** @example reported */
            kind: string;
            to: components["schemas"]["PersonRef"] | null;
            /**
             * @description The chat channel that it went to, in place of a person
             * @example null
             */
            channel: components["schemas"]["PersonRef"] | null;
            /**
             * @example supervisor
             * @enum {string}
             */
            role: "employee" | "supervisor" | "communications" | "human_resources" | "privacy_officer" | "legal" | "it_security" | "auditor" | "administrator";
            /** @example acknowledge */
            stepKey: string | null;
            /**
             * @description The duty in law that it is about
             * @example null
             */
            obligation: string | null;
            /**
             * Format: date-time
             * @example 2026-11-20T14:05:00-05:00
             */
            dueAt: string | null;
            /**
             * @description Withdrawn: it was pointless before it was sent
             * @example sent
             * @enum {string}
             */
            state: "queued" | "sent" | "failed" | "withdrawn";
            /**
             * Format: int32
             * @example 1
             */
            attempts: number;
            /**
             * Format: int32
             * @description Tries after which it may have arrived although nobody said so: the connection broke, or the worker died, after the mail was handed over. A retry has the same Message-ID
             * @example 0
             */
            unclearTries: number;
            /**
             * @description What the mail server said at the last failed try
             * @example null
             */
            lastError: string | null;
            delivery: components["schemas"]["DeliveryView"] | null;
            /**
             * Format: date-time
             * @example 2026-11-20T14:05:00-05:00
             */
            createdAt: string;
            /**
             * Format: date-time
             * @example 2026-11-20T14:05:00-05:00
             */
            sentAt: string | null;
            /**
             * Format: date-time
             * @description When the next try is made; null when none is
             * @example null
             */
            nextAttemptAt: string | null;
            /**
             * @description Why it has not been tried yet
             * @example null
             */
            waits: components["schemas"]["WaitView"] | null;
        };
        MigrateDto: {
            /**
             * @description Key of the protocol to follow from now on
             * @example ca-on-municipality
             */
            protocol: string;
            /**
             * @description Only show the difference; nothing is changed
             * @example true
             */
            dryRun?: boolean;
        };
        MigratedDeadlineView: {
            /** @example assess */
            key: string;
            title: components["schemas"]["BilingualView"];
            /**
             * Format: date-time
             * @example 2026-11-20T14:05:00-05:00
             */
            from: string | null;
            /**
             * Format: date-time
             * @example 2026-11-20T14:05:00-05:00
             */
            to: string | null;
        };
        MigrationView: {
            /**
             * @description False after a dry run
             * @example false
             */
            migrated: boolean;
            /**
             * Format: int32
             * @description Version of the incident
             * @example 4
             */
            version: number;
            from: components["schemas"]["FollowedProtocolView"];
            to: components["schemas"]["FollowedProtocolView"];
            /** @description Steps that are asked for in addition */
            added: components["schemas"]["ChangedStepView"][];
            /** @description Open steps that are cancelled, as they stood */
            removed: components["schemas"]["ChangedStepView"][];
            moved: components["schemas"]["MigratedDeadlineView"][];
        };
        MissingView: {
            /**
             * @description Facts
             * @example [
             *       "riskOfSignificantHarm"
             *     ]
             */
            facts: ("affected.estimate" | "affected.exact" | "affected.residences" | "affected.inPlace" | "affected.residents" | "affected.residentsOfOneState" | "custodian" | "sector" | "informationTypes" | "formats" | "phipaCircumstances" | "employmentAction" | "riskOfSignificantHarm" | "riskOfSeriousInjury" | "seriousHarmLikely" | "significantHarm" | "relevantRisk" | "highRisk" | "riskUnlikely" | "lowProbabilityOfCompromise" | "material" | "significant" | "major")[];
            /**
             * @description Instants
             * @example []
             */
            anchors: string[];
        };
        MovedDeadlinePage: {
            items: components["schemas"]["MovedDeadlineView"][];
            /** @example null */
            nextCursor: string | null;
        };
        MovedDeadlineView: {
            /**
             * Format: uuid
             * @example 019a9f3c-6b1e-7c55-9d0e-1f5b2a7c8e44
             */
            incidentId: string;
            /** @example PB-2026-000123 */
            reference: string;
            /** @example false */
            drill: boolean;
            /**
             * @description What is due
             * @example step
             * @enum {string}
             */
            kind: "step" | "obligation";
            /**
             * @description Of the step or obligation
             * @example acknowledge
             */
            key: string;
            title: components["schemas"]["BilingualView"];
            /**
             * Format: date-time
             * @description As it was given, and still is
             * @example 2026-12-24T21:30:00Z
             */
            dueAt: string;
            /**
             * Format: date-time
             * @description If it were given now
             * @example 2026-12-29T14:30:00Z
             */
            wouldBe: string;
            /**
             * @description Of the calendar it was given by
             * @example 2026.1
             */
            versionGiven: string;
            /**
             * @description Of the calendar now in force
             * @example 2026.1+1
             */
            versionNow: string;
        };
        NewApiKeyDto: {
            /** @example SIEM */
            name: string;
            /**
             * Format: email
             * @description E-mail address of the person who answers for it
             * @example name@example.org
             */
            owner: string;
            /**
             * @description incidents:report: file reports; incidents:read: read the incidents that it has filed, as a reporter may; incidents:import: bring over incidents that have ended, from another register; beside incidents:report; events:read: read what happened in the incidents that it has filed: references, ids, states and instants; events:all: the same of every incident that is kept neither from who answers for the key nor from who made or rotated it, as an auditor may; beside events:read; webhooks: be called about what it may hear, at addresses that it gives itself; scim: keep people in step with a directory, and the offices that give no power over every incident; scim:powers: the same for administrators, privacy officers, Human Resources, auditors, and supervisors of divisions at the top or with others below, too; beside scim
             * @example [
             *       "incidents:report",
             *       "incidents:read"
             *     ]
             */
            scopes: ("incidents:report" | "incidents:read" | "incidents:import" | "events:read" | "events:all" | "webhooks" | "scim" | "scim:powers")[];
            /**
             * Format: date-time
             * @description When it ends, within 400 days
             * @example 2027-11-20T00:00:00-05:00
             */
            expiresAt: string;
            /**
             * @description Key of the division that its reports concern, unless they name one
             * @example null
             */
            division?: string | null;
            /**
             * @description Addresses and networks from which it is taken; empty for all
             * @example [
             *       "192.0.2.0/24",
             *       "2001:db8::7"
             *     ]
             */
            networks?: string[];
        };
        NewChannelDto: {
            /** @example Privacy office */
            name: string;
            /**
             * @example slack
             * @enum {string}
             */
            format: "slack" | "teams";
            /**
             * @description The address of the incoming webhook, a secret: it is never shown again
             * @example https://hooks.slack.com/services/T000/B000/XXXX
             */
            url: string;
            /**
             * @description The office that reads it
             * @example privacy_officer
             * @enum {string}
             */
            role: "supervisor" | "communications" | "human_resources" | "privacy_officer" | "legal" | "it_security";
            /**
             * @description Key of a division; for supervisors, and only for them
             * @example null
             */
            division?: string | null;
            /**
             * @description The kinds of message that go there; without them, all
             * @example null
             */
            kinds?: ("receipt" | "reported" | "escalated" | "directed" | "confirmed" | "step_due" | "handed_on" | "reminder" | "overdue" | "unanswered" | "duty_changed" | "duty_reminder" | "duty_overdue" | "duty_unanswered" | "resolved" | "closed" | "dismissed" | "reopened")[] | null;
            /**
             * @example en
             * @enum {string}
             */
            language?: "en" | "fr";
        };
        NewDivisionDto: {
            /** @example public-health */
            key: string;
            /** @example Public Health */
            name: string;
            /**
             * @description Key of the division above
             * @example null
             */
            parent?: string | null;
        };
        NewFeedView: {
            /**
             * @description To subscribe to in a calendar program. Whoever has it reads your deadlines: keep it to yourself
             * @example https://privacy.example.org/v1/calendar/3q2-7wEjRWeJq83vASNFZ4mrze8BI0VniavN7wEjRWc.ics
             */
            url: string;
            /**
             * Format: date-time
             * @example 2026-11-20T14:05:00-05:00
             */
            createdAt: string;
        };
        NewPasswordDto: {
            /**
             * @description From the link in the mail
             * @example AZ3-b0x7…
             */
            token: string;
            /**
             * @description At least PASSWORD_MIN_LENGTH characters, and none that is known to others or easy to guess
             * @example a teapot below the northern gate
             */
            password: string;
        };
        NewPersonDto: {
            /**
             * Format: email
             * @example name@example.org
             */
            email: string;
            /** @example Riley Chen */
            name: string;
            /**
             * @example en
             * @enum {string}
             */
            language?: "en" | "fr";
            /**
             * @description Key of the own division
             * @example public-health
             */
            division?: string | null;
            /**
             * @example [
             *       {
             *         "role": "supervisor",
             *         "division": "public-health"
             *       }
             *     ]
             */
            roles?: components["schemas"]["RoleHeldDto"][];
            /**
             * @description At least PASSWORD_MIN_LENGTH characters; without one the person asks for one by mail
             * @example a teapot below the northern gate
             */
            password?: string | null;
        };
        NewWebhookDto: {
            /** @example Service desk */
            name: string;
            /**
             * @description https, and neither user, password nor a port
             * @example https://desk.city.example/hooks/breach
             */
            url: string;
            /**
             * @description Null for all; docs/integrations/events.md lists them
             * @example [
             *       "incident.acknowledged",
             *       "incident.closed"
             *     ]
             */
            types?: ("incident.reported" | "incident.acknowledged" | "incident.escalated" | "incident.confirmed" | "incident.dismissed" | "incident.resolved" | "incident.signed_off" | "incident.closed" | "incident.reopened" | "incident.amended" | "incident.moved" | "incident.migrated" | "assessment.recorded" | "direction.recorded" | "step.opened" | "step.completed" | "step.waived" | "step.assigned" | "step.rescheduled" | "step.applicable" | "step.not_applicable" | "step.cancelled" | "step.overdue" | "obligation.changed" | "obligation.overdue")[] | null;
            /**
             * @description Standard Webhooks, or CloudEvents 1.0 in the structured form; signed alike
             * @example standard
             * @enum {string}
             */
            format?: "standard" | "cloudevents";
            /**
             * Format: uuid
             * @description A system whose scopes decide what it is told; all that is not kept from the owner, when null
             * @example null
             */
            key?: string | null;
        };
        ObligationPage: {
            items: components["schemas"]["ObligationView"][];
            /** @example null */
            nextCursor: string | null;
        };
        ObligationRuleView: {
            /** @example us-hipaa-406 */
            id: string;
            /** @example 2013 */
            version: string;
            /**
             * @example {
             *       "en": "Notify the media",
             *       "fr": "Aviser les médias"
             *     }
             */
            title: components["schemas"]["BilingualView"];
            recipient: components["schemas"]["RecipientView"];
            /**
             * @description voluntary: asked for by the regulator, required by nobody
             * @example required
             * @enum {string}
             */
            duty: "required" | "voluntary";
            /**
             * @example law
             * @enum {string}
             */
            status: "law" | "policy";
            effective: components["schemas"]["EffectiveView"];
            /**
             * @example {
             *       "en": "more than 500 residents of one state",
             *       "fr": "plus de 500 résidents d’un même État"
             *     }
             */
            threshold: components["schemas"]["BilingualView"];
            /** @description Null where the law gives no number */
            limit: components["schemas"]["LegalLimitView"] | null;
            /**
             * @description The law’s own words where it gives no number
             * @example null
             */
            promptness: components["schemas"]["BilingualView"] | null;
            /** @example 45 CFR 164.406 */
            citation: string;
            /** @example 2026-11-22 */
            verifiedOn: string;
            /**
             * @description Something in it still has to be checked against the law
             * @example false
             */
            verify: boolean;
            /**
             * @description CEL: whom it concerns
             * @example null
             */
            appliesWhen: string | null;
            /**
             * @description CEL: the threshold
             * @example !lowProbabilityOfCompromise && affected.residentsOfOneState > 500
             */
            when: string | null;
            /**
             * @description What the law says beside its number
             * @example {
             *       "en": "without unreasonable delay",
             *       "fr": "sans retard déraisonnable"
             *     }
             */
            manner: components["schemas"]["BilingualView"] | null;
            /**
             * @description The organization’s own target; never the law
             * @example null
             */
            target: components["schemas"]["LegalLimitView"] | null;
            /** @example [] */
            exceptions: components["schemas"]["BilingualView"][];
            /**
             * @description What the notice must say
             * @example [
             *       {
             *         "en": "what happened",
             *         "fr": "ce qui s’est passé"
             *       }
             *     ]
             */
            contents: components["schemas"]["BilingualView"][];
            /**
             * @description A late notice must give reasons
             * @example false
             */
            delayReasons: boolean;
            /**
             * @description The information may follow in phases
             * @example false
             */
            inPhases: boolean;
            retention: components["schemas"]["RetentionView"] | null;
            /**
             * @example [
             *       "45 CFR 164.400 to 164.414"
             *     ]
             */
            sources: string[];
        };
        ObligationSummaryView: {
            /** @example us-hipaa-406 */
            id: string;
            /** @example 2013 */
            version: string;
            /**
             * @example {
             *       "en": "Notify the media",
             *       "fr": "Aviser les médias"
             *     }
             */
            title: components["schemas"]["BilingualView"];
            recipient: components["schemas"]["RecipientView"];
            /**
             * @description voluntary: asked for by the regulator, required by nobody
             * @example required
             * @enum {string}
             */
            duty: "required" | "voluntary";
            /**
             * @example law
             * @enum {string}
             */
            status: "law" | "policy";
            effective: components["schemas"]["EffectiveView"];
            /**
             * @example {
             *       "en": "more than 500 residents of one state",
             *       "fr": "plus de 500 résidents d’un même État"
             *     }
             */
            threshold: components["schemas"]["BilingualView"];
            /** @description Null where the law gives no number */
            limit: components["schemas"]["LegalLimitView"] | null;
            /**
             * @description The law’s own words where it gives no number
             * @example null
             */
            promptness: components["schemas"]["BilingualView"] | null;
            /** @example 45 CFR 164.406 */
            citation: string;
            /** @example 2026-11-22 */
            verifiedOn: string;
            /**
             * @description Something in it still has to be checked against the law
             * @example false
             */
            verify: boolean;
        };
        ObligationView: {
            /** @example ca-on-phipa-12-3 */
            id: string;
            regime: components["schemas"]["LawView"];
            /**
             * @description Null where the version cannot be told yet
             * @example 2017
             */
            ruleVersion: string | null;
            title: components["schemas"]["BilingualView"];
            recipient: components["schemas"]["DutyRecipientView"];
            /**
             * @description voluntary: asked for by the regulator, required by nobody
             * @example required
             * @enum {string}
             */
            duty: "required" | "voluntary";
            /**
             * @description Where it comes from
             * @example law
             * @enum {string}
             */
            source: "law" | "policy";
            /**
             * @example open
             * @enum {string}
             */
            state: "not_evaluable" | "open" | "met" | "not_required";
            /** @description Why it stands so, and by when, in words */
            explanation: components["schemas"]["BilingualView"];
            /**
             * @description Why the facts require it of nobody; voluntary: the regulator asks for it in this case
             * @example null
             * @enum {string|null}
             */
            notOwed: "law_does_not_apply" | "not_in_force" | "threshold_not_reached" | "voluntary" | null;
            /** @description What must be known before it can be told */
            missing: components["schemas"]["MissingView"];
            /**
             * Format: date-time
             * @description The law’s own deadline; null where it gives no number
             * @example 2026-11-20T14:05:00-05:00
             */
            dueAt: string | null;
            /** @example false */
            overdue: boolean;
            /**
             * @description Why it is due then, as data, with the rule and its version
             * @example null
             */
            explanationData: {
                [key: string]: unknown;
            } | null;
            /**
             * Format: date-time
             * @description The organization’s own target; never the law’s
             * @example 2026-11-20T14:05:00-05:00
             */
            targetAt: string | null;
            /**
             * @description While it is so, the incident cannot be resolved
             * @example true
             */
            shutsResolve: boolean;
            /** @description When it is owed */
            threshold: components["schemas"]["BilingualView"];
            /** @description What the law says in place of a number */
            promptness: components["schemas"]["BilingualView"] | null;
            /** @description What the law says beside its number */
            manner: components["schemas"]["BilingualView"] | null;
            /** @description What the notice must contain */
            contents: components["schemas"]["BilingualView"][];
            exceptions: components["schemas"]["BilingualView"][];
            /**
             * @description The law asks for reasons when the notice is late
             * @example false
             */
            delayReasons: boolean;
            /**
             * @description The information may follow in phases
             * @example false
             */
            inPhases: boolean;
            /** @example PHIPA, s. 12 (3); O. Reg. 329/04, s. 6.3 */
            citation: string;
            sources: string[];
            /**
             * @description The day on which it was compared with its sources
             * @example 2026-11-22
             */
            verifiedOn: string;
            /** @description What a person decided */
            decision: components["schemas"]["DutyDecisionView"] | null;
            /** @description The notice by which it was met */
            notice: components["schemas"]["SentNoticeView"] | null;
            /** @description To the privacy officer, as long as no open step sees to it in time; and what was sent */
            reminders: components["schemas"]["ReminderView"][];
            /** @description Who is told once it is overdue; likewise */
            escalation: components["schemas"]["EscalationView"][];
            /**
             * Format: date-time
             * @description When the privacy office was told that the chain has ended and the duty is still not met
             * @example null
             */
            escalationEndedAt: string | null;
            /** @description What happened to it, in order */
            history: components["schemas"]["DutyChangeView"][];
        };
        OfficeHolderView: {
            /**
             * Format: uuid
             * @example 019a9f3c-6b1e-7c55-9d0e-1f5b2a7c8e44
             */
            id: string;
            /** @example Sam Okafor */
            name: string;
        };
        OfficeWarningView: {
            /**
             * @example office_vacant
             * @enum {string}
             */
            code: "office_vacant";
            /**
             * @example supervisor
             * @enum {string}
             */
            role: "employee" | "supervisor" | "communications" | "human_resources" | "privacy_officer" | "legal" | "it_security" | "auditor" | "administrator";
            /** @example public-health */
            division: string | null;
            /** @example Nobody is supervisor of public-health any more. */
            message: string;
        };
        OrganizationCalendarDto: {
            /**
             * @description Keep the texts although something in them looks like a social insurance, health card or payment card number
             * @example false
             */
            acknowledgeNumbers?: boolean;
            /** @description Days on which the organization is closed */
            closures: components["schemas"]["ClosureDto"][];
            /** @description Local times; without them, the delivered hours */
            hours?: components["schemas"]["HoursDto"] | null;
            /**
             * @description Days on which the organization works although the delivered calendar is closed
             * @example [
             *       "2027-03-29"
             *     ]
             */
            opened?: string[];
            /** @example Council resolution of 3 November */
            reason: string;
        };
        OrganizationCalendarView: {
            /**
             * Format: int32
             * @description 0 while it adds nothing
             * @example 2
             */
            revision: number;
            closures: components["schemas"]["ClosureDto"][];
            hours: components["schemas"]["HoursDto"] | null;
            /** @example [] */
            opened: string[];
            /** @description The newest changes, the last one first */
            history: components["schemas"]["CalendarRevisionView"][];
        };
        OversightView: {
            /**
             * @description Nothing is missing and nothing is stuck
             * @example false
             */
            ok: boolean;
            /**
             * Format: date-time
             * @example 2026-11-20T14:05:00-05:00
             */
            checkedAt: string;
            /**
             * Format: int32
             * @description Levels of chains that are due and were not told
             * @example 0
             */
            overdueWithoutEscalation: number;
            /**
             * Format: int32
             * @description Messages that nobody tried in time, up to 10,000
             * @example 0
             */
            stuckMessages: number;
            /**
             * Format: int32
             * @description Calls of webhooks that nobody makes, up to 10,000 for each
             * @example 0
             */
            stuckCalls: number;
            /**
             * Format: int32
             * @description Open steps and duties about which everyone was told who was to be told
             * @example 0
             */
            endedChains: number;
            /**
             * Format: date-time
             * @description When the trail was last signed
             * @example 2026-11-20T14:05:00-05:00
             */
            lastCheckpointAt: string | null;
        };
        PersonPage: {
            items: components["schemas"]["PersonView"][];
            /** @example null */
            nextCursor: string | null;
        };
        PersonRef: {
            /**
             * Format: uuid
             * @example 019a9f3c-6b1e-7c55-9d0e-1f5b2a7c8e44
             */
            id: string;
            /** @example Riley Chen */
            name: string;
        };
        PersonView: {
            /**
             * Format: uuid
             * @example 019a9f3c-6b1e-7c55-9d0e-1f5b2a7c8e44
             */
            id: string;
            /**
             * Format: email
             * @example name@example.org
             */
            email: string;
            /** @example Riley Chen */
            name: string;
            /**
             * @example en
             * @enum {string}
             */
            language: "en" | "fr";
            /** @example public-health */
            division: string | null;
            roles: components["schemas"]["RoleHeldView"][];
            /** @example false */
            active: boolean;
            /**
             * Format: int32
             * @example 1
             */
            version: number;
        };
        PhipaDto: {
            /**
             * @description Why; without names of the people affected
             * @example The information allows identity theft, and the device was not recovered.
             */
            reasons: string;
            /**
             * @description Must the Commissioner be told? Any one of the seven circumstances is enough. To say no, give all seven.
             * @example true
             */
            decision: boolean;
            findings?: components["schemas"]["PhipaFindingDto"][];
        };
        PhipaFindingDto: {
            /**
             * @description What it rests on, without names of the people affected
             * @example Names, social insurance numbers and bank accounts.
             */
            note?: string | null;
            /**
             * @description knowing: Used or disclosed without authority by someone who knew or ought to have known it. stolen: The information was stolen. further: After the first loss or unauthorized use or disclosure, it was or will be further used or disclosed. pattern: Part of a pattern of similar losses or unauthorized uses or disclosures. college: A notice to a College is required under section 17.1 of the Act. college_if_member: A notice to a College would be required if the agent were a member of one. significant: Significant, all circumstances considered: sensitive information, a large volume, many individuals, several custodians or agents responsible
             * @example significant
             * @enum {string}
             */
            factor: "knowing" | "stolen" | "further" | "pattern" | "college" | "college_if_member" | "significant";
            /**
             * @description Whether the circumstance applies
             * @example yes
             * @enum {string}
             */
            answer: "yes" | "no" | "unknown";
        };
        PlannedReminderView: {
            /**
             * Format: int32
             * @description How long before the deadline
             * @example 1
             */
            before: number;
            /**
             * @example days
             * @enum {string}
             */
            unit: "minutes" | "hours" | "days";
        };
        PreferencesView: {
            /**
             * @example en
             * @enum {string}
             */
            language: "en" | "fr";
            /**
             * @description Each message by itself, or together in one mail at the next opening
             * @example immediately
             * @enum {string}
             */
            delivery: "immediately" | "digest";
            /**
             * @description What comes while the calendar is closed waits for its next opening
             * @example false
             */
            quietHours: boolean;
            /**
             * @description Key of the calendar whose opening hours count; null for that of the organization
             * @example null
             */
            calendar: string | null;
        };
        PreviewKindView: {
            /** @example reported */
            kind: string;
            /** @example A report was filed */
            when: string;
            /**
             * @example [
             *       "supervisor"
             *     ]
             */
            roles: ("employee" | "supervisor" | "communications" | "human_resources" | "privacy_officer" | "legal" | "it_security" | "auditor" | "administrator")[];
        };
        PreviewKindsView: {
            items: components["schemas"]["PreviewKindView"][];
        };
        PreviewView: {
            /** @example reported */
            kind: string;
            /**
             * @example supervisor
             * @enum {string}
             */
            role: "employee" | "supervisor" | "communications" | "human_resources" | "privacy_officer" | "legal" | "it_security" | "auditor" | "administrator";
            /**
             * @example en
             * @enum {string}
             */
            language: "en" | "fr";
            /** @example "City of Example" <privacy@city.example> */
            from: string;
            /** @example null */
            replyTo: string | null;
            /** @example PB-2026-000123: please acknowledge a report */
            subject: string;
            /** @example Please acknowledge a report. */
            text: string;
            /**
             * @description Null where the mail is plain text alone
             * @example <!DOCTYPE html>
             */
            html: string | null;
        };
        PrivacyContactPage: {
            items: components["schemas"]["PrivacyContactView"][];
            /** @example null */
            nextCursor: string | null;
        };
        PrivacyContactView: {
            /**
             * Format: uuid
             * @example 019a9f3c-6b1e-7c55-9d0e-1f5b2a7c8e44
             */
            id: string;
            /** @example Robin Diaz */
            name: string;
            /**
             * Format: email
             * @example name@example.org
             */
            email: string;
        };
        Problem: {
            /**
             * Format: uri-reference
             * @example /problems/validation_failed
             */
            type: string;
            /** @example The request is not valid */
            title: string;
            /**
             * Format: int32
             * @example 400
             */
            status: number;
            /** @description What to do next. */
            detail: string;
            /**
             * Format: uri-reference
             * @description The path that was asked for.
             */
            instance?: string;
            /**
             * @description Stable, for programs.
             * @example validation_failed
             */
            code: string;
            /** @description Also in X-Request-Id; quote it when reporting a fault. */
            requestId: string;
            errors?: components["schemas"]["FieldError"][];
        };
        ProblemView: {
            /**
             * @example gate_shut
             * @enum {string}
             */
            code: "validation_failed" | "malformed_json" | "malformed_request" | "invalid_id" | "invalid_cursor" | "invalid_precondition" | "too_deep" | "unknown_query" | "invalid_idempotency_key" | "rationale_required" | "invalid_instant" | "unauthenticated" | "mfa_required" | "mfa_enrolment_required" | "mfa_at_provider" | "no_account" | "not_allowed" | "scope_missing" | "network_not_allowed" | "not_found" | "method_not_allowed" | "not_acceptable" | "request_timeout" | "conflict" | "not_possible_now" | "already_reported" | "second_person_needed" | "ends_with_action" | "last_administrator" | "gate_shut" | "idempotency_in_progress" | "answer_withheld" | "stale_version" | "weak_etag" | "body_too_large" | "uri_too_long" | "unsupported_media_type" | "unsupported_encoding" | "idempotency_key_reused" | "personal_number_suspected" | "precondition_required" | "too_many_requests" | "headers_too_large" | "internal_error" | "unreadable" | "unavailable" | "busy";
            /**
             * Format: int32
             * @example 409
             */
            status: number;
            /** @example Something must happen first */
            title: string;
            /**
             * @description What to do next
             * @example Complete what the answer names, then try again.
             */
            remedy: string;
        };
        ProofView: {
            /** @description The newest first */
            checkpoints: components["schemas"]["CheckpointView"][];
            keys: components["schemas"]["AuditKeyView"][];
            /**
             * Format: int32
             * @description Entries that wait for the next checkpoint, up to 10,000
             * @example 0
             */
            unsigned: number;
        };
        ProtocolStepView: {
            /** @example acknowledge */
            key: string;
            title: components["schemas"]["BilingualView"];
            /**
             * @example supervisor
             * @enum {string}
             */
            owner: "employee" | "supervisor" | "communications" | "human_resources" | "privacy_officer" | "legal" | "it_security" | "auditor" | "administrator";
            /**
             * @description Roles that take part
             * @example []
             */
            with: ("employee" | "supervisor" | "communications" | "human_resources" | "privacy_officer" | "legal" | "it_security" | "auditor" | "administrator")[];
            /**
             * @description CEL: when they take part
             * @example null
             */
            withWhen: string | null;
            /**
             * @description Steps that come first
             * @example [
             *       "report"
             *     ]
             */
            requires: string[];
            /**
             * @description CEL: when the step applies
             * @example null
             */
            when: string | null;
            /**
             * @description The time limit as data; null where there is none
             * @example {
             *       "mode": "business",
             *       "amount": 1,
             *       "unit": "hours",
             *       "anchor": "reported",
             *       "calendar": "ca-on-municipal"
             *     }
             */
            limit: {
                [key: string]: unknown;
            } | null;
            /**
             * @description Where the time limit comes from; a target is the organization’s own choice
             * @example target
             * @enum {string}
             */
            limitStatus: "law" | "policy" | "target";
            reminders: components["schemas"]["PlannedReminderView"][];
            escalation: components["schemas"]["EscalationLevelView"][];
            evidence: components["schemas"]["EvidenceFieldView"][];
            /**
             * @description While it is open, the gates stay shut
             * @example true
             */
            mandatory: boolean;
            /**
             * @description What it blocks
             * @example []
             */
            gates: ("acknowledge" | "escalate" | "confirm" | "dismiss" | "resolve" | "sign-off" | "reopen")[];
            /**
             * @description What ends it by itself
             * @example acknowledge
             */
            endsWith: string | null;
            /**
             * @description The instant that completing it sets
             * @example null
             */
            marks: string | null;
            /**
             * @description Duties in law that completing it meets
             * @example []
             */
            meets: string[];
            /**
             * @description Who may waive it
             * @example [
             *       "privacy_officer"
             *     ]
             */
            waivableBy: ("employee" | "supervisor" | "communications" | "human_resources" | "privacy_officer" | "legal" | "it_security" | "auditor" | "administrator")[];
            guidance: components["schemas"]["BilingualView"] | null;
            /**
             * @description The law or policy behind it
             * @example null
             */
            basis: string | null;
        };
        ProtocolSummaryPage: {
            items: components["schemas"]["ProtocolSummaryView"][];
            /** @example null */
            nextCursor: string | null;
        };
        ProtocolSummaryView: {
            /** @example ca-on-municipality */
            key: string;
            /** @example 2026.2 */
            version: string;
            /**
             * @description SHA-256 of the content: what an incident is bound to
             * @example 1f0c5b5b1d6a0b7a3f6c9f7d0c4e2a8b9d3e6f1a2b4c8d7e5f60718293a4b5c6
             */
            id: string;
            title: components["schemas"]["ProtocolTitleView"];
            /**
             * @description ISO 3166, or EU
             * @example CA-ON
             */
            jurisdiction: string;
            /**
             * @description New reports follow it
             * @example true
             */
            isDefault: boolean;
        };
        ProtocolTitleView: {
            /** @example Privacy breach protocol of an Ontario municipality */
            en: string;
            /** @example Protocole d’atteinte à la vie privée d’une municipalité de l’Ontario */
            fr: string;
        };
        ProtocolView: {
            /** @example ca-on-municipality */
            key: string;
            /** @example 2026.2 */
            version: string;
            /**
             * @description SHA-256 of the content: what an incident is bound to
             * @example 1f0c5b5b1d6a0b7a3f6c9f7d0c4e2a8b9d3e6f1a2b4c8d7e5f60718293a4b5c6
             */
            id: string;
            title: components["schemas"]["ProtocolTitleView"];
            /**
             * @description ISO 3166, or EU
             * @example CA-ON
             */
            jurisdiction: string;
            /**
             * @description New reports follow it
             * @example true
             */
            isDefault: boolean;
            /**
             * @example [
             *       "City of Hamilton, privacy breach policy"
             *     ]
             */
            sources: string[];
            steps: components["schemas"]["ProtocolStepView"][];
        };
        PunctualityView: {
            /**
             * Format: int32
             * @description Done, of those that had a deadline
             * @example 0
             */
            done: number;
            /**
             * Format: int32
             * @example 0
             */
            onTime: number;
            /**
             * Format: int32
             * @description Share on time of those that are done or overdue; null while there are none
             * @example 92
             */
            percentOnTime: number | null;
            /**
             * Format: int32
             * @description Still to be done
             * @example 0
             */
            open: number;
            /**
             * Format: int32
             * @description Still to be done after the deadline
             * @example 0
             */
            overdue: number;
        };
        ReadyView: {
            /**
             * @example ok
             * @enum {string}
             */
            status: "ok" | "unavailable";
            /**
             * @description The database answers
             * @example false
             */
            database: boolean;
            /**
             * @description Changes made elsewhere are heard at once; while false, they are looked up at every request
             * @example false
             */
            notifications: boolean;
            /** @description Looked up every minute; null until then. For information: the process is ready all the same */
            oversight: components["schemas"]["OversightView"] | null;
        };
        RecipientView: {
            /**
             * @example media
             * @enum {string}
             */
            kind: "regulator" | "individuals" | "media" | "college" | "csirt" | "others";
            /**
             * @example {
             *       "en": "prominent media of the state",
             *       "fr": "grands médias de l’État"
             *     }
             */
            name: components["schemas"]["BilingualView"];
        };
        RecoveryCodesView: {
            /**
             * @description Each works once in place of the app. They are shown this once: keep them apart from it.
             * @example [
             *       "ABCDE-FGHIJ-KLMNO-PQRST-UVWXY"
             *     ]
             */
            recoveryCodes: string[];
        };
        RefreshDto: {
            /** @example b0x7… */
            refreshToken: string;
        };
        RegimeSummaryPage: {
            items: components["schemas"]["RegimeSummaryView"][];
            /** @example null */
            nextCursor: string | null;
        };
        RegimeSummaryView: {
            /** @example us-hipaa */
            id: string;
            /**
             * @example {
             *       "en": "HIPAA Breach Notification Rule",
             *       "fr": "Règle de notification de la HIPAA"
             *     }
             */
            title: components["schemas"]["BilingualView"];
            /** @example US */
            jurisdiction: string;
            /**
             * @description Whom the law concerns
             * @example {
             *       "en": "covered entities under HIPAA",
             *       "fr": "les entités visées par la HIPAA"
             *     }
             */
            appliesTo: components["schemas"]["BilingualView"];
            obligations: components["schemas"]["ObligationSummaryView"][];
        };
        RegimeView: {
            /** @example us-hipaa */
            id: string;
            /**
             * @example {
             *       "en": "HIPAA Breach Notification Rule",
             *       "fr": "Règle de notification de la HIPAA"
             *     }
             */
            title: components["schemas"]["BilingualView"];
            /** @example US */
            jurisdiction: string;
            /**
             * @description Whom the law concerns
             * @example {
             *       "en": "covered entities under HIPAA",
             *       "fr": "les entités visées par la HIPAA"
             *     }
             */
            appliesTo: components["schemas"]["BilingualView"];
            /**
             * @description CEL: when it concerns us
             * @example 'us-hipaa' in custodian
             */
            appliesWhen: string;
            /**
             * @description Zone in which the law counts its days; null is that of the incident
             * @example null
             */
            zone: string | null;
            /**
             * @description Whose residents it protects
             * @example null
             */
            place: string | null;
            /**
             * @description The anchor whose day chooses the version
             * @example discovered
             */
            datedBy: string;
            obligations: components["schemas"]["ObligationRuleView"][];
        };
        ReminderView: {
            /**
             * Format: date-time
             * @description Null as long as it was not, or if it was passed over
             * @example null
             */
            sentAt: string | null;
            /**
             * @description skipped: the deadline had passed when it could be sent; nobody: nobody of them was free to act, so the next level was told
             * @example null
             * @enum {string|null}
             */
            outcome: "sent" | "skipped" | "nobody" | null;
            /**
             * @description It was dealt with long after its time, when a worker was there again
             * @example false
             */
            late: boolean;
            /**
             * Format: int32
             * @example 1
             */
            before: number;
            /**
             * @example days
             * @enum {string}
             */
            unit: "minutes" | "hours" | "days";
            /**
             * Format: date-time
             * @description Before the present deadline
             * @example 2026-11-20T14:05:00-05:00
             */
            at: string | null;
        };
        ReplayDto: {
            /**
             * Format: date-time
             * @description What was written down at this instant or later is sent again, up to 30 days back
             * @example 2026-11-20T14:05:00-05:00
             */
            since: string;
        };
        ReportDto: {
            /**
             * @description Keep the texts although something in them looks like a social insurance, health card or payment card number
             * @example false
             */
            acknowledgeNumbers?: boolean;
            /** @example A letter went to number 12 in place of number 21. */
            description?: string | null;
            /**
             * @description Only the privacy office is told who reported it; set with the report, or by a privacy officer
             * @example false
             */
            confidential?: boolean;
            /**
             * Format: date-time
             * @example 2026-11-20T14:05:00-05:00
             */
            occurredFrom?: string | null;
            /**
             * Format: date-time
             * @example 2026-11-20T14:05:00-05:00
             */
            occurredTo?: string | null;
            /** @example America/Toronto */
            zone?: string;
            /**
             * @description Key of the division
             * @example public-health
             */
            division?: string;
            /**
             * @example misdirected_mail
             * @enum {string}
             */
            cause?: "misdirected_mail" | "misdirected_email" | "misdirected_fax" | "lost_device" | "stolen_device" | "lost_paper" | "stolen_paper" | "unauthorized_access" | "unauthorized_disclosure" | "improper_disposal" | "phishing" | "ransomware" | "hacking" | "misconfiguration" | "vendor" | "verbal" | "other";
            /**
             * @example accidental
             * @enum {string}
             */
            intent?: "accidental" | "intentional" | "unknown";
            /**
             * @example [
             *       "name",
             *       "health"
             *     ]
             */
            informationTypes?: ("name" | "contact" | "date_of_birth" | "government_id" | "health" | "financial" | "payroll" | "employment" | "credentials" | "location" | "biometric" | "opinion" | "criminal" | "children" | "other")[];
            /**
             * @example [
             *       "paper"
             *     ]
             */
            formats?: ("paper" | "electronic" | "verbal" | "device" | "email" | "fax" | "image" | "other")[];
            affected?: components["schemas"]["AffectedDto"];
            /** @example false */
            contained?: boolean;
            /** @example false */
            systemsInvolved?: boolean;
            /**
             * @description The division is a health information custodian (PHIPA)
             * @example false
             */
            healthCustodian?: boolean;
            /**
             * @description E-mail addresses or names of people who may have caused it; they and their supervisor never see the incident
             * @example []
             */
            implicated?: string[];
            /** @example SIEM-991 */
            externalReference?: string | null;
            /** @example Letter mailed to the wrong resident */
            title: string;
            /**
             * Format: date-time
             * @description When someone first knew; with its offset
             * @example 2026-11-20T14:05:00-05:00
             */
            discoveredAt: string;
            /**
             * @description An exercise, marked as such wherever it shows
             * @example false
             */
            drill?: boolean;
        };
        ResetDto: {
            /**
             * Format: email
             * @example employee@example.org
             */
            email: string;
        };
        RetentionView: {
            /**
             * @example {
             *       "en": "the record of every breach",
             *       "fr": "le registre de toute atteinte"
             *     }
             */
            of: components["schemas"]["BilingualView"];
            limit: components["schemas"]["LegalLimitView"];
        };
        RoleHeldDto: {
            /**
             * @example supervisor
             * @enum {string}
             */
            role: "employee" | "supervisor" | "communications" | "human_resources" | "privacy_officer" | "legal" | "it_security" | "auditor" | "administrator";
            /**
             * @description Key of a division; needed for a supervisor
             * @example public-health
             */
            division?: string | null;
            /**
             * @description True: may do all that the role may, but is asked only where nobody who holds it is free, or nobody answers
             * @example false
             */
            alternate?: boolean;
        };
        RoleHeldView: {
            /**
             * @example supervisor
             * @enum {string}
             */
            role: "employee" | "supervisor" | "communications" | "human_resources" | "privacy_officer" | "legal" | "it_security" | "auditor" | "administrator";
            /** @example public-health */
            division: string | null;
            /**
             * @description Asked only where nobody who holds it is free, or nobody answers
             * @example false
             */
            alternate: boolean;
        };
        RotateApiKeyDto: {
            /**
             * Format: date-time
             * @description When it ends, within 400 days
             * @example 2027-11-20T00:00:00-05:00
             */
            expiresAt: string;
            /**
             * Format: date-time
             * @description How long the key that is in use is still taken, up to 30 days; not at all, unless given
             * @example 2026-11-27T00:00:00-05:00
             */
            overlapUntil?: string;
        };
        RotateWebhookDto: {
            /**
             * Format: date-time
             * @description Until when the secret that is in use signs as well, up to 30 days; not at all, unless given
             * @example 2026-11-27T00:00:00-05:00
             */
            overlapUntil?: string;
        };
        RroshDto: {
            /**
             * @description Why; without names of the people affected
             * @example The information allows identity theft, and the device was not recovered.
             */
            reasons: string;
            /**
             * @description Is there a real risk of significant harm to any individual? Judge for the one who is worst placed, never for the average.
             * @example true
             */
            decision: boolean;
            findings?: components["schemas"]["RroshFindingDto"][];
        };
        RroshFindingDto: {
            /**
             * @description What it rests on, without names of the people affected
             * @example Names, social insurance numbers and bank accounts.
             */
            note?: string | null;
            /**
             * @description sensitivity: How sensitive the information is, for the individual who is worst placed. misuse: How probable it is that the information has been, is being or will be misused. mitigation: What is left of the risk after the steps that can reduce or mitigate the harm. guidance: What the regulator’s directions, recommendations and guidance say of such a case
             * @example sensitivity
             * @enum {string}
             */
            factor: "sensitivity" | "misuse" | "mitigation" | "guidance";
            /**
             * @description The risk, seen from this factor
             * @example high
             * @enum {string}
             */
            answer: "low" | "medium" | "high" | "unknown";
        };
        ScimAboutListView: {
            /**
             * @example [
             *       "urn:ietf:params:scim:api:messages:2.0:ListResponse"
             *     ]
             */
            schemas: string[];
            /**
             * Format: int32
             * @example 1
             */
            totalResults: number;
            /**
             * Format: int32
             * @example 1
             */
            startIndex: number;
            /**
             * Format: int32
             * @example 1
             */
            itemsPerPage: number;
            /**
             * @example [
             *       {
             *         "id": "User"
             *       }
             *     ]
             */
            Resources: {
                [key: string]: unknown;
            }[];
        };
        ScimEmailView: {
            /**
             * Format: email
             * @example name@example.org
             */
            value: string;
            /**
             * @example work
             * @enum {string}
             */
            type: "work";
            /** @example true */
            primary: boolean;
        };
        ScimEnterpriseView: {
            /**
             * @description Name of the division
             * @example Public Health
             */
            department: string;
        };
        ScimErrorBody: {
            /**
             * @example [
             *       "urn:ietf:params:scim:api:messages:2.0:Error"
             *     ]
             */
            schemas: string[];
            /** @example 400 */
            status: string;
            /** @example invalidValue */
            scimType?: string;
            /** @description What to do next. */
            detail: string;
            /**
             * @description Stable, for programs.
             * @example validation_failed
             */
            code: string;
            /** @description Also in X-Request-Id. */
            requestId: string;
        };
        ScimGroupOfUserView: {
            /** @example supervisor@public-health */
            value: string;
            /** @example supervisor@public-health */
            display: string;
        };
        ScimGroupView: {
            /**
             * @example [
             *       "urn:ietf:params:scim:schemas:core:2.0:Group"
             *     ]
             */
            schemas: string[];
            /** @example supervisor@public-health */
            id: string;
            /** @example supervisor@public-health */
            displayName?: string;
            members?: components["schemas"]["ScimMemberView"][];
            /**
             * @example {
             *       "resourceType": "Group",
             *       "location": "https://privacy.example.org/scim/v2/Groups/supervisor@public-health"
             *     }
             */
            meta?: components["schemas"]["ScimMetaView"];
        };
        ScimGroupsView: {
            /**
             * @example [
             *       "urn:ietf:params:scim:api:messages:2.0:ListResponse"
             *     ]
             */
            schemas: string[];
            /**
             * Format: int32
             * @example 1
             */
            totalResults: number;
            /**
             * Format: int32
             * @example 1
             */
            startIndex: number;
            /**
             * Format: int32
             * @example 1
             */
            itemsPerPage: number;
            Resources: components["schemas"]["ScimGroupView"][];
        };
        ScimMemberView: {
            /**
             * Format: uuid
             * @description Of a person
             * @example 019a9f3c-6b1e-7c55-9d0e-1f5b2a7c8e44
             */
            value: string;
            /** @example Riley Chen */
            display: string;
        };
        ScimMetaView: {
            /**
             * @example User
             * @enum {string}
             */
            resourceType: "User" | "Group";
            /**
             * Format: date-time
             * @example 2026-11-20T14:05:00.000Z
             */
            created?: string;
            /** @example https://privacy.example.org/scim/v2/Users/019a9f3c-6b1e-7c55-9d0e-1f5b2a7c8e44 */
            location: string;
            /** @example "3" */
            version?: string;
        };
        ScimNameView: {
            /** @example Riley Chen */
            formatted: string;
        };
        ScimUserView: {
            /**
             * @example [
             *       "urn:ietf:params:scim:schemas:core:2.0:User",
             *       "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User"
             *     ]
             */
            schemas: string[];
            /**
             * Format: uuid
             * @example 019a9f3c-6b1e-7c55-9d0e-1f5b2a7c8e44
             */
            id: string;
            /** @example 00u1a2b3c4 */
            externalId?: string;
            /** @example riley.chen@example.org */
            userName?: string;
            /** @example Riley Chen */
            displayName?: string;
            name?: components["schemas"]["ScimNameView"];
            /** @example true */
            active?: boolean;
            /**
             * @example en
             * @enum {string}
             */
            preferredLanguage?: "en" | "fr";
            emails?: components["schemas"]["ScimEmailView"][];
            /** @description The offices; changed by the groups */
            groups?: components["schemas"]["ScimGroupOfUserView"][];
            "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User"?: components["schemas"]["ScimEnterpriseView"];
            meta?: components["schemas"]["ScimMetaView"];
        };
        ScimUsersView: {
            /**
             * @example [
             *       "urn:ietf:params:scim:api:messages:2.0:ListResponse"
             *     ]
             */
            schemas: string[];
            /**
             * Format: int32
             * @example 1
             */
            totalResults: number;
            /**
             * Format: int32
             * @example 1
             */
            startIndex: number;
            /**
             * Format: int32
             * @example 1
             */
            itemsPerPage: number;
            Resources: components["schemas"]["ScimUserView"][];
        };
        SecondFactorOfferView: {
            /**
             * @description To type into the app
             * @example GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ
             */
            secret: string;
            /**
             * @description For a QR code
             * @example otpauth://totp/City:a%40city.example?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ
             */
            uri: string;
        };
        SecondFactorView: {
            /**
             * @description There is one, and signing in asks for it
             * @example true
             */
            enrolled: boolean;
            /**
             * @description A role of the caller needs one
             * @example true
             */
            required: boolean;
            /**
             * Format: int32
             * @example 10
             */
            recoveryCodesLeft: number;
        };
        SentNoticeView: {
            /** @example Online form of the Commissioner, file PR26-00123 */
            what: string | null;
            /**
             * Format: date-time
             * @example 2026-11-20T14:05:00-05:00
             */
            sentAt: string;
            /**
             * Format: uuid
             * @description Who recorded it
             * @example 019a9f3c-6b1e-7c55-9d0e-1f5b2a7c8e44
             */
            personId: string;
            /**
             * @description The step that it was done with
             * @example null
             */
            stepKey: string | null;
            /**
             * @description Null where the law gives no number
             * @example true
             */
            onTime: boolean | null;
            /** @example null */
            delayReasons: string | null;
        };
        SessionPage: {
            items: components["schemas"]["SessionView"][];
            /** @example null */
            nextCursor: string | null;
        };
        SessionView: {
            /**
             * Format: uuid
             * @example 019a9f3c-6b1e-7c55-9d0e-1f5b2a7c8e44
             */
            id: string;
            /**
             * @description The one that this request belongs to
             * @example true
             */
            current: boolean;
            /**
             * Format: date-time
             * @example 2026-11-20T14:05:00-05:00
             */
            startedAt: string;
            /**
             * Format: date-time
             * @description When it last began or was refreshed
             * @example 2026-11-20T14:05:00-05:00
             */
            lastUsedAt: string;
            /**
             * Format: date-time
             * @description A new sign-in is needed then
             * @example 2026-11-20T14:05:00-05:00
             */
            expiresAt: string;
            /**
             * @description Where it began
             * @example 203.0.113.7
             */
            address: string | null;
            /**
             * @description What the program called itself
             * @example curl/8.14.1
             */
            userAgent: string | null;
        };
        SeverityView: {
            /**
             * @description Data processing context
             * @example 4
             * @enum {number}
             */
            dpc: 1 | 2 | 3 | 4;
            /**
             * @description Ease of identification
             * @example 1
             * @enum {number}
             */
            ei: 0.25 | 0.5 | 0.75 | 1;
            /**
             * @description What the circumstances add
             * @example 0
             */
            cb: number;
            /**
             * @description dpc × ei + cb
             * @example 4
             */
            score: number;
            /**
             * @example very_high
             * @enum {string}
             */
            band: "low" | "medium" | "high" | "very_high";
            /**
             * @description Beside the score, never in it
             * @example [
             *       "more_than_100_individuals"
             *     ]
             */
            flags: ("more_than_100_individuals" | "data_unintelligible")[];
            /**
             * Format: int32
             * @description Affected individuals known at the time
             * @example 640
             */
            individuals: number | null;
            /** @description How it comes about, in words */
            explanation: components["schemas"]["BilingualView"];
        };
        SignInDto: {
            /**
             * Format: email
             * @example employee@example.org
             */
            email: string;
            /** @example breach-trial */
            password: string;
            /**
             * @description Six digits of the authenticator app, or a recovery code
             * @example 287082
             */
            code?: string;
        };
        SignOffView: {
            /**
             * @example human_resources
             * @enum {string}
             */
            role: "human_resources" | "privacy_officer";
            /**
             * Format: uuid
             * @example 019a9f3c-6b1e-7c55-9d0e-1f5b2a7c8e44
             */
            personId: string;
            /**
             * Format: date-time
             * @example 2026-11-20T14:05:00-05:00
             */
            at: string;
        };
        SimulateDto: {
            /**
             * @description Keep the texts although something in them looks like a social insurance, health card or payment card number
             * @example false
             */
            acknowledgeNumbers?: boolean;
            /** @example A letter went to number 12 in place of number 21. */
            description?: string | null;
            /**
             * @description Only the privacy office is told who reported it; set with the report, or by a privacy officer
             * @example false
             */
            confidential?: boolean;
            /**
             * Format: date-time
             * @example 2026-11-20T14:05:00-05:00
             */
            occurredFrom?: string | null;
            /**
             * Format: date-time
             * @example 2026-11-20T14:05:00-05:00
             */
            occurredTo?: string | null;
            /** @example America/Toronto */
            zone?: string;
            /**
             * @description Key of the division
             * @example public-health
             */
            division?: string;
            /**
             * @example misdirected_mail
             * @enum {string}
             */
            cause?: "misdirected_mail" | "misdirected_email" | "misdirected_fax" | "lost_device" | "stolen_device" | "lost_paper" | "stolen_paper" | "unauthorized_access" | "unauthorized_disclosure" | "improper_disposal" | "phishing" | "ransomware" | "hacking" | "misconfiguration" | "vendor" | "verbal" | "other";
            /**
             * @example accidental
             * @enum {string}
             */
            intent?: "accidental" | "intentional" | "unknown";
            /**
             * @example [
             *       "name",
             *       "health"
             *     ]
             */
            informationTypes?: ("name" | "contact" | "date_of_birth" | "government_id" | "health" | "financial" | "payroll" | "employment" | "credentials" | "location" | "biometric" | "opinion" | "criminal" | "children" | "other")[];
            /**
             * @example [
             *       "paper"
             *     ]
             */
            formats?: ("paper" | "electronic" | "verbal" | "device" | "email" | "fax" | "image" | "other")[];
            affected?: components["schemas"]["AffectedDto"];
            /** @example false */
            contained?: boolean;
            /** @example false */
            systemsInvolved?: boolean;
            /**
             * @description The division is a health information custodian (PHIPA)
             * @example false
             */
            healthCustodian?: boolean;
            /**
             * @description E-mail addresses or names of people who may have caused it; they and their supervisor never see the incident
             * @example []
             */
            implicated?: string[];
            /** @example SIEM-991 */
            externalReference?: string | null;
            /**
             * @description Not looked at; a report’s body may be sent as it is
             * @example Letter mailed to the wrong resident
             */
            title?: string;
            /**
             * Format: date-time
             * @example 2026-11-20T14:05:00-05:00
             */
            discoveredAt: string;
            /**
             * Format: date-time
             * @description When the organization became aware of it, as laws such as the GDPR understand that; the discovery, unless given
             * @example 2026-11-20T14:05:00-05:00
             */
            awareAt?: string | null;
            /**
             * Format: date-time
             * @description When it would be reported; now, unless given
             * @example 2026-11-20T14:30:00-05:00
             */
            reportedAt?: string;
            /**
             * @description In which capacities the records are held; the organization’s own, unless given
             * @example [
             *       "ca-on-municipal"
             *     ]
             */
            custodian?: ("ca-on-municipal" | "ca-on-provincial" | "ca-on-health" | "ca-private" | "ca-qc" | "ca-federal" | "ca-ab-private" | "ca-bc-public" | "eu-controller" | "uk-controller" | "us-business" | "us-hipaa" | "au-entity" | "br-controller" | "br-small-agent" | "sg-organization" | "in-entity")[];
            /**
             * @description The same of regulated sectors
             * @example []
             */
            sector?: ("eu-nis2" | "eu-financial" | "us-listed" | "us-ny-dfs")[];
            /** @description What would be decided on severity and harm, at the report */
            assessment?: components["schemas"]["AssessmentDto"];
            /**
             * @description Ids of laws to apply whatever the facts say
             * @example []
             */
            addedRegimes?: string[];
            /** @example false */
            drill?: boolean;
            /**
             * @description When something would happen, by anchor: acknowledged, escalated, confirmed, contained, risk_determined, employment_action, resolved, closed, or step.<key> for the completion of a step
             * @example {
             *       "acknowledged": "2026-11-20T14:40:00-05:00",
             *       "escalated": "2026-11-20T15:10:00-05:00"
             *     }
             */
            later?: {
                [key: string]: string;
            };
        };
        SimulatedGateView: {
            /**
             * @example resolve
             * @enum {string}
             */
            action: "acknowledge" | "escalate" | "confirm" | "dismiss" | "resolve" | "sign-off" | "reopen";
            /**
             * @description Mandatory steps that are not finished, and duties that are not settled
             * @example [
             *       "contain"
             *     ]
             */
            shutBy: string[];
        };
        SimulatedMailView: {
            /**
             * Format: date-time
             * @example 2026-11-20T14:05:00-05:00
             */
            at: string;
            /** @example reported */
            kind: string;
            /**
             * @description The office, not the person
             * @example supervisor
             * @enum {string}
             */
            to: "reporter" | "employee" | "supervisor" | "communications" | "human_resources" | "privacy_officer" | "legal" | "it_security" | "auditor" | "administrator";
            /** @example acknowledge */
            step: string | null;
        };
        SimulatedStepView: {
            /** @example acknowledge */
            key: string;
            /**
             * Format: int32
             * @example 1
             */
            position: number;
            title: components["schemas"]["BilingualView"];
            /**
             * @example open
             * @enum {string}
             */
            status: "waiting" | "open" | "completed" | "waived" | "not_applicable" | "cancelled";
            /**
             * @description False when its condition does not hold for these facts
             * @example true
             */
            applies: boolean;
            /** @description Why it applies or not; null without a condition */
            why: components["schemas"]["WhyView"] | null;
            /**
             * @description CEL
             * @example null
             */
            condition: string | null;
            /**
             * @description What the condition looked at
             * @example {}
             */
            conditionFacts: {
                [key: string]: unknown;
            };
            /**
             * @example supervisor
             * @enum {string}
             */
            ownerRole: "employee" | "supervisor" | "communications" | "human_resources" | "privacy_officer" | "legal" | "it_security" | "auditor" | "administrator";
            /**
             * @description Roles that take part
             * @example []
             */
            supportRoles: ("employee" | "supervisor" | "communications" | "human_resources" | "privacy_officer" | "legal" | "it_security" | "auditor" | "administrator")[];
            /**
             * @description Steps that must still be finished first
             * @example []
             */
            waitsFor: string[];
            /**
             * @description Instants its deadline waits for
             * @example []
             */
            awaits: string[];
            /**
             * Format: date-time
             * @example 2026-11-20T14:05:00-05:00
             */
            dueAt: string | null;
            /**
             * @description Where the time limit comes from
             * @example target
             * @enum {string}
             */
            limitStatus: "law" | "policy" | "target";
            /** @description Why it is due then, in words */
            explanation: components["schemas"]["BilingualView"] | null;
            /**
             * @description The same as data, with the rule that gave it and its version
             * @example null
             */
            explanationData: {
                [key: string]: unknown;
            } | null;
            reminders: components["schemas"]["ReminderView"][];
            escalation: components["schemas"]["EscalationView"][];
            /** @example true */
            mandatory: boolean;
            /**
             * @description What it blocks
             * @example []
             */
            gates: ("acknowledge" | "escalate" | "confirm" | "dismiss" | "resolve" | "sign-off" | "reopen")[];
            /**
             * @description The law or policy behind it
             * @example null
             */
            basis: string | null;
        };
        SimulationView: {
            /** @example ca-on-municipality */
            protocol: string;
            /** @example 2026.2 */
            version: string;
            /**
             * Format: date-time
             * @example 2026-11-20T19:30:00.000Z
             */
            reportedAt: string;
            /** @example America/Toronto */
            zone: string;
            /**
             * @example escalated
             * @enum {string}
             */
            status: "reported" | "acknowledged" | "escalated" | "confirmed" | "resolved" | "closed" | "dismissed";
            steps: components["schemas"]["SimulatedStepView"][];
            /** @description What laws require, by when and why, or why not */
            obligations: components["schemas"]["DutyView"][];
            gates: components["schemas"]["SimulatedGateView"][];
            mails: components["schemas"]["SimulatedMailView"][];
        };
        StandInView: {
            /** @description The other of the two */
            person: components["schemas"]["SubstituteView"];
            /**
             * @description The roles of whoever is away
             * @example [
             *       "supervisor"
             *     ]
             */
            roles: ("employee" | "supervisor" | "communications" | "human_resources" | "privacy_officer" | "legal" | "it_security" | "auditor" | "administrator")[];
            /**
             * Format: date-time
             * @example 2026-11-20T14:05:00-05:00
             */
            from: string;
            /**
             * Format: date-time
             * @example 2026-12-04T14:00:00Z
             */
            to: string;
        };
        StepEndView: {
            /**
             * @example PUT
             * @enum {string}
             */
            method: "POST" | "PUT";
            /** @example /v1/incidents/PB-2026-000123/directions/communications */
            path: string;
        };
        StepEvidenceView: {
            /** @example sent-on */
            key: string;
            title: components["schemas"]["BilingualView"];
            /**
             * @description The step is not completed without it
             * @example true
             */
            required: boolean;
            /** @example null */
            text: string | null;
        };
        StepPage: {
            items: components["schemas"]["StepView"][];
            /** @example null */
            nextCursor: string | null;
        };
        StepView: {
            /** @example acknowledge */
            key: string;
            /**
             * Format: int32
             * @example 0
             */
            position: number;
            title: components["schemas"]["BilingualView"];
            /**
             * @example open
             * @enum {string}
             */
            status: "waiting" | "open" | "completed" | "waived" | "not_applicable" | "cancelled";
            /**
             * @example supervisor
             * @enum {string}
             */
            ownerRole: "employee" | "supervisor" | "communications" | "human_resources" | "privacy_officer" | "legal" | "it_security" | "auditor" | "administrator";
            /**
             * @description Roles that take part
             * @example []
             */
            supportRoles: ("employee" | "supervisor" | "communications" | "human_resources" | "privacy_officer" | "legal" | "it_security" | "auditor" | "administrator")[];
            /**
             * Format: uuid
             * @example null
             */
            assigneeId: string | null;
            /**
             * @description While it is open, the gates stay shut
             * @example false
             */
            mandatory: boolean;
            /**
             * @description What it blocks
             * @example [
             *       "resolve"
             *     ]
             */
            gates: ("acknowledge" | "escalate" | "confirm" | "dismiss" | "resolve" | "sign-off" | "reopen")[];
            /**
             * @description Steps that come first
             * @example [
             *       "report"
             *     ]
             */
            requires: string[];
            /**
             * @description Steps that must still be finished first
             * @example []
             */
            waitsFor: string[];
            /**
             * @description What ends it by itself
             * @example acknowledge
             */
            endsWith: string | null;
            /** @description The request that ends it, for whose it is to do; null for what filing ended */
            endsBy: components["schemas"]["StepEndView"] | null;
            /**
             * Format: date-time
             * @example 2026-11-20T14:05:00-05:00
             */
            dueAt: string | null;
            /**
             * @description Where the time limit comes from
             * @example target
             * @enum {string}
             */
            limitStatus: "law" | "policy" | "target";
            /** @example false */
            overdue: boolean;
            /** @description Why it is due then, in words */
            explanation: components["schemas"]["BilingualView"] | null;
            /**
             * @description The same as data, with the rule that gave it and its version
             * @example null
             */
            explanationData: {
                [key: string]: unknown;
            } | null;
            /** @description To whoever was asked to do it */
            reminders: components["schemas"]["ReminderView"][];
            /** @description Who is told once it is overdue */
            escalation: components["schemas"]["EscalationView"][];
            /**
             * Format: date-time
             * @description When the privacy office was told that the chain has ended and the step is still not done
             * @example null
             */
            escalationEndedAt: string | null;
            /** @description What to write down to complete it */
            evidence: components["schemas"]["StepEvidenceView"][];
            guidance: components["schemas"]["BilingualView"] | null;
            /**
             * @description The law or policy behind it
             * @example null
             */
            basis: string | null;
            /**
             * Format: date-time
             * @example null
             */
            openedAt: string | null;
            /**
             * Format: date-time
             * @example null
             */
            finishedAt: string | null;
            /**
             * Format: uuid
             * @example null
             */
            finishedBy: string | null;
            /**
             * @description Note or reason
             * @example null
             */
            note: string | null;
        };
        SubstituteView: {
            /**
             * Format: uuid
             * @example 019a9f3c-6b1e-7c55-9d0e-1f5b2a7c8e44
             */
            id: string;
            /** @example Ada Novak */
            name: string;
            /**
             * Format: email
             * @example name@example.org
             */
            email: string;
        };
        TakenView: {
            /**
             * Format: int32
             * @description Incidents in which it has happened
             * @example 0
             */
            count: number;
            /**
             * Format: int64
             * @description Half took no longer
             * @example 5400
             */
            medianSeconds: number | null;
            /**
             * Format: int64
             * @description Nine of ten took no longer
             * @example 5400
             */
            p90Seconds: number | null;
        };
        TaskPage: {
            items: components["schemas"]["TaskView"][];
            /** @example null */
            nextCursor: string | null;
        };
        TaskView: {
            /**
             * Format: uuid
             * @example 019a9f3c-6b1e-7c55-9d0e-1f5b2a7c8e44
             */
            incidentId: string;
            /** @example PB-2026-000123 */
            reference: string;
            /** @example false */
            drill: boolean;
            /**
             * @description A step of the protocol, or a duty in law that no step stands for
             * @example step
             * @enum {string}
             */
            kind: "step" | "obligation";
            /** @example acknowledge */
            step: string | null;
            /** @example null */
            obligation: string | null;
            title: components["schemas"]["BilingualView"];
            /**
             * @example supervisor
             * @enum {string}
             */
            ownerRole: "employee" | "supervisor" | "communications" | "human_resources" | "privacy_officer" | "legal" | "it_security" | "auditor" | "administrator";
            /**
             * Format: uuid
             * @example null
             */
            assigneeId: string | null;
            /**
             * Format: date-time
             * @example 2026-11-20T14:05:00-05:00
             */
            openedAt: string | null;
            /**
             * Format: date-time
             * @description Of a duty: the law’s instant, else the organization’s target
             * @example 2026-11-20T14:05:00-05:00
             */
            dueAt: string | null;
            /** @example false */
            overdue: boolean;
        };
        TimelineEntryPage: {
            items: components["schemas"]["TimelineEntryView"][];
            /** @example null */
            nextCursor: string | null;
        };
        TimelineEntryView: {
            /**
             * Format: uuid
             * @example 019a9f3c-6b1e-7c55-9d0e-1f5b2a7c8e44
             */
            id: string;
            /**
             * Format: date-time
             * @description When it happened
             * @example 2026-11-20T14:05:00-05:00
             */
            at: string;
            /**
             * Format: date-time
             * @description When it was written down
             * @example 2026-11-20T14:05:00-05:00
             */
            recordedAt: string;
            /** @example incident.acknowledged */
            type: string;
            /** @example The report was acknowledged. */
            summary: string;
            /** @example null */
            stepKey: string | null;
            actor: components["schemas"]["ActorRef"] | null;
            /** @example null */
            note: string | null;
            /** @example {} */
            changes: {
                [key: string]: unknown;
            };
        };
        TokenView: {
            /**
             * @description Send it as Authorization: Bearer …
             * @example eyJhbGciOiJIUzI1NiIsInR5cCI6ImF0K2p3dCJ9.e30.c2lnbmF0dXJl
             */
            accessToken: string;
            /**
             * @example Bearer
             * @enum {string}
             */
            tokenType: "Bearer";
            /**
             * Format: int32
             * @description Seconds
             * @example 900
             */
            expiresIn: number;
            /**
             * @description Works once, to get the next pair
             * @example b0x7…
             */
            refreshToken: string;
            /**
             * @description There when all that can be done is to set up a second factor, which a role of the person needs
             * @example second-factor
             * @enum {string}
             */
            limitedTo?: "second-factor";
        };
        VerificationView: {
            /**
             * @description Null while nothing is wrong so far and continueAfter says where to go on
             * @example false
             */
            isIntact: boolean | null;
            /**
             * Format: int64
             * @description Entries that were gone through
             * @example 0
             */
            entries: number;
            /**
             * Format: int64
             * @example 0
             */
            checkpoints: number;
            /**
             * Format: int64
             * @description Entries that no checkpoint has signed yet
             * @example 0
             */
            unsigned: number;
            /**
             * Format: date-time
             * @example 2026-11-20T14:05:00-05:00
             */
            lastCheckpointAt: string | null;
            /** @description The first that does not fit */
            fault: components["schemas"]["FaultView"] | null;
            /**
             * Format: int64
             * @description Ask again with this as after; null once all was gone through, or something is wrong
             * @example null
             */
            continueAfter: number | null;
        };
        WaitView: {
            /**
             * @description The next opening of their calendar, or the one mail with all that waits for it
             * @example opening
             * @enum {string}
             */
            for: "opening" | "digest";
            /**
             * Format: date-time
             * @example 2026-11-20T14:05:00-05:00
             */
            until: string;
        };
        WaiveStepDto: {
            /**
             * @description Keep the texts although something in them looks like a social insurance, health card or payment card number
             * @example false
             */
            acknowledgeNumbers?: boolean;
            /** @example One person, informed by telephone; no report is required. */
            reason: string;
        };
        WebhookOwnerView: {
            /**
             * Format: uuid
             * @example 019a9f3c-6b1e-7c55-9d0e-1f5b2a7c8e44
             */
            id: string;
            /** @example Imani Brooks */
            name: string;
        };
        WebhookPage: {
            items: components["schemas"]["WebhookView"][];
            /** @example null */
            nextCursor: string | null;
        };
        WebhookView: {
            /**
             * Format: uuid
             * @example 019a9f3c-6b1e-7c55-9d0e-1f5b2a7c8e44
             */
            id: string;
            /** @example Service desk */
            name: string;
            /** @example https://desk.city.example/hooks/breach */
            url: string;
            /** @example null */
            types: ("incident.reported" | "incident.acknowledged" | "incident.escalated" | "incident.confirmed" | "incident.dismissed" | "incident.resolved" | "incident.signed_off" | "incident.closed" | "incident.reopened" | "incident.amended" | "incident.moved" | "incident.migrated" | "assessment.recorded" | "direction.recorded" | "step.opened" | "step.completed" | "step.waived" | "step.assigned" | "step.rescheduled" | "step.applicable" | "step.not_applicable" | "step.cancelled" | "step.overdue" | "obligation.changed" | "obligation.overdue")[] | null;
            /**
             * @example standard
             * @enum {string}
             */
            format: "standard" | "cloudevents";
            /**
             * Format: uuid
             * @example null
             */
            key: string | null;
            owner: components["schemas"]["WebhookOwnerView"];
            /** @example true */
            enabled: boolean;
            /**
             * @description gone: it answered 410; failing: it took nothing for three days
             * @example null
             * @enum {string|null}
             */
            disabledFor: "by_hand" | "gone" | "failing" | null;
            /**
             * Format: date-time
             * @description Since when it is not called
             * @example null
             */
            disabledAt: string | null;
            /**
             * @description Why it is not called, and what to do
             * @example null
             */
            advice: string | null;
            /**
             * Format: date-time
             * @description Since when every call failed
             * @example null
             */
            failingSince: string | null;
            /**
             * Format: date-time
             * @description How long the secret before the last rotation signs as well
             * @example null
             */
            previousUntil: string | null;
            /**
             * Format: date-time
             * @example 2026-11-20T14:05:00-05:00
             */
            createdAt: string;
            /**
             * Format: int32
             * @example 1
             */
            version: number;
        };
        WhyView: {
            /** @example Does not apply: “systemsInvolved”, and here systemsInvolved = false. */
            en: string;
            /** @example Ne s’applique pas : « systemsInvolved », et ici systemsInvolved = false. */
            fr: string;
        };
    };
    responses: {
        /** @description The body is too large */
        TooLarge: {
            headers: {
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Unsupported media type; Unsupported encoding */
        UnsupportedMedia: {
            headers: {
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: {
        /**
         * @description How many requests are left, and in how many seconds again all (draft-ietf-httpapi-ratelimit-headers).
         * @example "caller";r=1199;t=60
         */
        RateLimit: string;
        /**
         * @description How many requests a caller has, and for how many seconds.
         * @example "caller";q=1200;w=60
         */
        "RateLimit-Policy": string;
        /**
         * @description In how many seconds to try again.
         * @example 30
         */
        "Retry-After": number;
        /** @description Quote it when you report a fault. */
        "X-Request-Id": string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    "Health.live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LiveView"];
                };
            };
            415: components["responses"]["UnsupportedMedia"];
            /** @description Too many requests */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Health.ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadyView"];
                };
            };
            415: components["responses"]["UnsupportedMedia"];
            /** @description Too many requests */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available right now */
            503: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Health.metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            415: components["responses"]["UnsupportedMedia"];
            /** @description Too many requests */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Problems.read": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: "validation_failed" | "malformed_json" | "malformed_request" | "invalid_id" | "invalid_cursor" | "invalid_precondition" | "too_deep" | "unknown_query" | "invalid_idempotency_key" | "rationale_required" | "invalid_instant" | "unauthenticated" | "mfa_required" | "mfa_enrolment_required" | "mfa_at_provider" | "no_account" | "not_allowed" | "scope_missing" | "network_not_allowed" | "not_found" | "method_not_allowed" | "not_acceptable" | "request_timeout" | "conflict" | "not_possible_now" | "already_reported" | "second_person_needed" | "ends_with_action" | "last_administrator" | "gate_shut" | "idempotency_in_progress" | "answer_withheld" | "stale_version" | "weak_etag" | "body_too_large" | "uri_too_long" | "unsupported_media_type" | "unsupported_encoding" | "idempotency_key_reused" | "personal_number_suspected" | "precondition_required" | "too_many_requests" | "headers_too_large" | "internal_error" | "unreadable" | "unavailable" | "busy";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            415: components["responses"]["UnsupportedMedia"];
            /** @description Too many requests */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "ScimGroups.page": {
        parameters: {
            query?: {
                /** @description Names of attributes, with commas between them: only these */
                attributes?: string;
                /** @description Names of attributes, with commas between them: all but these */
                excludedAttributes?: string;
                /** @description Comparisons by eq, co, sw, ew and pr, joined with and */
                filter?: string;
                /** @description The first to show, counted from 1 */
                startIndex?: string;
                /** @description How many to show: 100 unless given, at most 200 */
                count?: string;
                /** @description Not supported: it makes no difference */
                sortBy?: string;
                /** @description Not supported: it makes no difference */
                sortOrder?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/scim+json": components["schemas"]["ScimGroupsView"];
                };
            };
            /** @description The request is not valid; Unknown query parameter */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/scim+json": components["schemas"]["ScimErrorBody"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/scim+json": components["schemas"]["ScimErrorBody"];
                };
            };
            /** @description Not allowed; Not within the key’s scopes */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/scim+json": components["schemas"]["ScimErrorBody"];
                };
            };
            /** @description Unsupported media type; Unsupported encoding */
            415: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/scim+json": components["schemas"]["ScimErrorBody"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/scim+json": components["schemas"]["ScimErrorBody"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/scim+json": components["schemas"]["ScimErrorBody"];
                };
            };
        };
    };
    "ScimGroups.add": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/scim+json": {
                    [key: string]: unknown;
                };
            };
        };
        responses: {
            /** @description Never */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not valid; The body is not valid JSON */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/scim+json": components["schemas"]["ScimErrorBody"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/scim+json": components["schemas"]["ScimErrorBody"];
                };
            };
            /** @description Not allowed; Not within the key’s scopes */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/scim+json": components["schemas"]["ScimErrorBody"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/scim+json": components["schemas"]["ScimErrorBody"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/scim+json": components["schemas"]["ScimErrorBody"];
                };
            };
            /** @description Unsupported media type */
            415: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/scim+json": components["schemas"]["ScimErrorBody"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/scim+json": components["schemas"]["ScimErrorBody"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/scim+json": components["schemas"]["ScimErrorBody"];
                };
            };
        };
    };
    "ScimGroups.read": {
        parameters: {
            query?: {
                /** @description Names of attributes, with commas between them: only these */
                attributes?: string;
                /** @description Names of attributes, with commas between them: all but these */
                excludedAttributes?: string;
            };
            header?: never;
            path: {
                group: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/scim+json": components["schemas"]["ScimGroupView"];
                };
            };
            /** @description The request is not valid; Unknown query parameter */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/scim+json": components["schemas"]["ScimErrorBody"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/scim+json": components["schemas"]["ScimErrorBody"];
                };
            };
            /** @description Not allowed; Not within the key’s scopes */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/scim+json": components["schemas"]["ScimErrorBody"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/scim+json": components["schemas"]["ScimErrorBody"];
                };
            };
            /** @description Unsupported media type; Unsupported encoding */
            415: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/scim+json": components["schemas"]["ScimErrorBody"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/scim+json": components["schemas"]["ScimErrorBody"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/scim+json": components["schemas"]["ScimErrorBody"];
                };
            };
        };
    };
    "ScimGroups.replace": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                group: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/scim+json": {
                    [key: string]: unknown;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/scim+json": components["schemas"]["ScimGroupView"];
                };
            };
            /** @description The request is not valid; The body is not valid JSON */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/scim+json": components["schemas"]["ScimErrorBody"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/scim+json": components["schemas"]["ScimErrorBody"];
                };
            };
            /** @description Not allowed; Not within the key’s scopes */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/scim+json": components["schemas"]["ScimErrorBody"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/scim+json": components["schemas"]["ScimErrorBody"];
                };
            };
            /** @description The last administrator stays */
            409: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/scim+json": components["schemas"]["ScimErrorBody"];
                };
            };
            /** @description Changed since it was read */
            412: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/scim+json": components["schemas"]["ScimErrorBody"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/scim+json": components["schemas"]["ScimErrorBody"];
                };
            };
            /** @description Unsupported media type */
            415: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/scim+json": components["schemas"]["ScimErrorBody"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/scim+json": components["schemas"]["ScimErrorBody"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/scim+json": components["schemas"]["ScimErrorBody"];
                };
            };
        };
    };
    "ScimGroups.remove": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                group: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Nobody holds it */
            204: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not signed in */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/scim+json": components["schemas"]["ScimErrorBody"];
                };
            };
            /** @description Not allowed; Not within the key’s scopes */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/scim+json": components["schemas"]["ScimErrorBody"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/scim+json": components["schemas"]["ScimErrorBody"];
                };
            };
            /** @description The last administrator stays */
            409: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/scim+json": components["schemas"]["ScimErrorBody"];
                };
            };
            /** @description Changed since it was read */
            412: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/scim+json": components["schemas"]["ScimErrorBody"];
                };
            };
            /** @description Unsupported media type; Unsupported encoding */
            415: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/scim+json": components["schemas"]["ScimErrorBody"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/scim+json": components["schemas"]["ScimErrorBody"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/scim+json": components["schemas"]["ScimErrorBody"];
                };
            };
        };
    };
    "ScimGroups.patch": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                group: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/scim+json": {
                    [key: string]: unknown;
                };
            };
        };
        responses: {
            /** @description It is so */
            204: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not valid; The body is not valid JSON */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/scim+json": components["schemas"]["ScimErrorBody"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/scim+json": components["schemas"]["ScimErrorBody"];
                };
            };
            /** @description Not allowed; Not within the key’s scopes */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/scim+json": components["schemas"]["ScimErrorBody"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/scim+json": components["schemas"]["ScimErrorBody"];
                };
            };
            /** @description The last administrator stays */
            409: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/scim+json": components["schemas"]["ScimErrorBody"];
                };
            };
            /** @description Changed since it was read */
            412: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/scim+json": components["schemas"]["ScimErrorBody"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/scim+json": components["schemas"]["ScimErrorBody"];
                };
            };
            /** @description Unsupported media type */
            415: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/scim+json": components["schemas"]["ScimErrorBody"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/scim+json": components["schemas"]["ScimErrorBody"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/scim+json": components["schemas"]["ScimErrorBody"];
                };
            };
        };
    };
    "ScimAbout.types": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/scim+json": components["schemas"]["ScimAboutListView"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/scim+json": components["schemas"]["ScimErrorBody"];
                };
            };
            /** @description Not allowed; Not within the key’s scopes */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/scim+json": components["schemas"]["ScimErrorBody"];
                };
            };
            /** @description Unsupported media type; Unsupported encoding */
            415: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/scim+json": components["schemas"]["ScimErrorBody"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/scim+json": components["schemas"]["ScimErrorBody"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/scim+json": components["schemas"]["ScimErrorBody"];
                };
            };
        };
    };
    "ScimAbout.type": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/scim+json": {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/scim+json": components["schemas"]["ScimErrorBody"];
                };
            };
            /** @description Not allowed; Not within the key’s scopes */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/scim+json": components["schemas"]["ScimErrorBody"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/scim+json": components["schemas"]["ScimErrorBody"];
                };
            };
            /** @description Unsupported media type; Unsupported encoding */
            415: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/scim+json": components["schemas"]["ScimErrorBody"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/scim+json": components["schemas"]["ScimErrorBody"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/scim+json": components["schemas"]["ScimErrorBody"];
                };
            };
        };
    };
    "ScimAbout.schemas": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/scim+json": components["schemas"]["ScimAboutListView"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/scim+json": components["schemas"]["ScimErrorBody"];
                };
            };
            /** @description Not allowed; Not within the key’s scopes */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/scim+json": components["schemas"]["ScimErrorBody"];
                };
            };
            /** @description Unsupported media type; Unsupported encoding */
            415: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/scim+json": components["schemas"]["ScimErrorBody"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/scim+json": components["schemas"]["ScimErrorBody"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/scim+json": components["schemas"]["ScimErrorBody"];
                };
            };
        };
    };
    "ScimAbout.schema": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/scim+json": {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/scim+json": components["schemas"]["ScimErrorBody"];
                };
            };
            /** @description Not allowed; Not within the key’s scopes */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/scim+json": components["schemas"]["ScimErrorBody"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/scim+json": components["schemas"]["ScimErrorBody"];
                };
            };
            /** @description Unsupported media type; Unsupported encoding */
            415: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/scim+json": components["schemas"]["ScimErrorBody"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/scim+json": components["schemas"]["ScimErrorBody"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/scim+json": components["schemas"]["ScimErrorBody"];
                };
            };
        };
    };
    "ScimAbout.provider": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/scim+json": {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/scim+json": components["schemas"]["ScimErrorBody"];
                };
            };
            /** @description Not allowed; Not within the key’s scopes */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/scim+json": components["schemas"]["ScimErrorBody"];
                };
            };
            /** @description Unsupported media type; Unsupported encoding */
            415: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/scim+json": components["schemas"]["ScimErrorBody"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/scim+json": components["schemas"]["ScimErrorBody"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/scim+json": components["schemas"]["ScimErrorBody"];
                };
            };
        };
    };
    "ScimUsers.page": {
        parameters: {
            query?: {
                /** @description Names of attributes, with commas between them: only these */
                attributes?: string;
                /** @description Names of attributes, with commas between them: all but these */
                excludedAttributes?: string;
                /** @description Comparisons by eq, co, sw, ew and pr, joined with and */
                filter?: string;
                /** @description The first to show, counted from 1 */
                startIndex?: string;
                /** @description How many to show: 100 unless given, at most 200 */
                count?: string;
                /** @description Not supported: it makes no difference */
                sortBy?: string;
                /** @description Not supported: it makes no difference */
                sortOrder?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/scim+json": components["schemas"]["ScimUsersView"];
                };
            };
            /** @description The request is not valid; Unknown query parameter */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/scim+json": components["schemas"]["ScimErrorBody"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/scim+json": components["schemas"]["ScimErrorBody"];
                };
            };
            /** @description Not allowed; Not within the key’s scopes */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/scim+json": components["schemas"]["ScimErrorBody"];
                };
            };
            /** @description Unsupported media type; Unsupported encoding */
            415: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/scim+json": components["schemas"]["ScimErrorBody"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/scim+json": components["schemas"]["ScimErrorBody"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/scim+json": components["schemas"]["ScimErrorBody"];
                };
            };
        };
    };
    "ScimUsers.add": {
        parameters: {
            query?: never;
            header?: {
                /** @description A name for this request, such as a UUID: whoever sends it again within 24 hours gets the first answer, and nothing is done twice */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/scim+json": {
                    [key: string]: unknown;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/scim+json": components["schemas"]["ScimUserView"];
                };
            };
            /** @description The request is not valid; The body is not valid JSON; Not an idempotency key */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/scim+json": components["schemas"]["ScimErrorBody"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/scim+json": components["schemas"]["ScimErrorBody"];
                };
            };
            /** @description Not allowed; Not within the key’s scopes */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/scim+json": components["schemas"]["ScimErrorBody"];
                };
            };
            /** @description Conflict; Still being processed; Done, but not answered again */
            409: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/scim+json": components["schemas"]["ScimErrorBody"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/scim+json": components["schemas"]["ScimErrorBody"];
                };
            };
            /** @description Unsupported media type */
            415: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/scim+json": components["schemas"]["ScimErrorBody"];
                };
            };
            /** @description Key used for another request */
            422: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/scim+json": components["schemas"]["ScimErrorBody"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/scim+json": components["schemas"]["ScimErrorBody"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/scim+json": components["schemas"]["ScimErrorBody"];
                };
            };
        };
    };
    "ScimUsers.read": {
        parameters: {
            query?: {
                /** @description Names of attributes, with commas between them: only these */
                attributes?: string;
                /** @description Names of attributes, with commas between them: all but these */
                excludedAttributes?: string;
            };
            header?: never;
            path: {
                user: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/scim+json": components["schemas"]["ScimUserView"];
                };
            };
            /** @description The request is not valid; Unknown query parameter */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/scim+json": components["schemas"]["ScimErrorBody"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/scim+json": components["schemas"]["ScimErrorBody"];
                };
            };
            /** @description Not allowed; Not within the key’s scopes */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/scim+json": components["schemas"]["ScimErrorBody"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/scim+json": components["schemas"]["ScimErrorBody"];
                };
            };
            /** @description Unsupported media type; Unsupported encoding */
            415: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/scim+json": components["schemas"]["ScimErrorBody"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/scim+json": components["schemas"]["ScimErrorBody"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/scim+json": components["schemas"]["ScimErrorBody"];
                };
            };
        };
    };
    "ScimUsers.replace": {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of what is changed, as the caller read it; when it has changed since, nothing happens and the answer is 412 */
                "If-Match"?: string;
            };
            path: {
                user: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/scim+json": {
                    [key: string]: unknown;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/scim+json": components["schemas"]["ScimUserView"];
                };
            };
            /** @description The request is not valid; The body is not valid JSON */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/scim+json": components["schemas"]["ScimErrorBody"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/scim+json": components["schemas"]["ScimErrorBody"];
                };
            };
            /** @description Not allowed; Not within the key’s scopes */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/scim+json": components["schemas"]["ScimErrorBody"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/scim+json": components["schemas"]["ScimErrorBody"];
                };
            };
            /** @description Conflict; The last administrator stays */
            409: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/scim+json": components["schemas"]["ScimErrorBody"];
                };
            };
            /** @description Changed since it was read; A weak entity tag */
            412: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/scim+json": components["schemas"]["ScimErrorBody"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/scim+json": components["schemas"]["ScimErrorBody"];
                };
            };
            /** @description Unsupported media type */
            415: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/scim+json": components["schemas"]["ScimErrorBody"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/scim+json": components["schemas"]["ScimErrorBody"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/scim+json": components["schemas"]["ScimErrorBody"];
                };
            };
        };
    };
    "ScimUsers.remove": {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of what is changed, as the caller read it; when it has changed since, nothing happens and the answer is 412 */
                "If-Match"?: string;
            };
            path: {
                user: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description They have left */
            204: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not signed in */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/scim+json": components["schemas"]["ScimErrorBody"];
                };
            };
            /** @description Not allowed; Not within the key’s scopes */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/scim+json": components["schemas"]["ScimErrorBody"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/scim+json": components["schemas"]["ScimErrorBody"];
                };
            };
            /** @description The last administrator stays */
            409: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/scim+json": components["schemas"]["ScimErrorBody"];
                };
            };
            /** @description Changed since it was read */
            412: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/scim+json": components["schemas"]["ScimErrorBody"];
                };
            };
            /** @description Unsupported media type; Unsupported encoding */
            415: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/scim+json": components["schemas"]["ScimErrorBody"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/scim+json": components["schemas"]["ScimErrorBody"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/scim+json": components["schemas"]["ScimErrorBody"];
                };
            };
        };
    };
    "ScimUsers.patch": {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of what is changed, as the caller read it; when it has changed since, nothing happens and the answer is 412 */
                "If-Match"?: string;
            };
            path: {
                user: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/scim+json": {
                    [key: string]: unknown;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/scim+json": components["schemas"]["ScimUserView"];
                };
            };
            /** @description The request is not valid; The body is not valid JSON */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/scim+json": components["schemas"]["ScimErrorBody"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/scim+json": components["schemas"]["ScimErrorBody"];
                };
            };
            /** @description Not allowed; Not within the key’s scopes */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/scim+json": components["schemas"]["ScimErrorBody"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/scim+json": components["schemas"]["ScimErrorBody"];
                };
            };
            /** @description Conflict; The last administrator stays */
            409: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/scim+json": components["schemas"]["ScimErrorBody"];
                };
            };
            /** @description Changed since it was read; A weak entity tag */
            412: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/scim+json": components["schemas"]["ScimErrorBody"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/scim+json": components["schemas"]["ScimErrorBody"];
                };
            };
            /** @description Unsupported media type */
            415: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/scim+json": components["schemas"]["ScimErrorBody"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/scim+json": components["schemas"]["ScimErrorBody"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/scim+json": components["schemas"]["ScimErrorBody"];
                };
            };
        };
    };
    "Channels.list": {
        parameters: {
            query?: {
                /** @description Only these fields of each item, parted by commas */
                fields?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChannelPage"];
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Not signed in
             *
             *     Not signed in
             */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Not allowed
             *
             *     Not allowed
             */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            415: components["responses"]["UnsupportedMedia"];
            /** @description Too many requests */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Channels.add": {
        parameters: {
            query?: never;
            header?: {
                /** @description A name for this request, such as a UUID: whoever sends it again within 24 hours gets the first answer, and nothing is done twice */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewChannelDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChannelView"];
                };
            };
            /**
             * @description The request is not valid
             *
             *     Not an idempotency key; The request is not valid
             */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Not signed in
             *
             *     Not signed in
             */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Not allowed
             *
             *     Not allowed
             */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Conflict
             *
             *     Still being processed; Done, but not answered again; Conflict
             */
            409: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMedia"];
            /** @description Key used for another request */
            422: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Channels.remove": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                channel: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not an identifier */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            415: components["responses"]["UnsupportedMedia"];
            /** @description Too many requests */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Channels.amend": {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of what is changed, as the caller read it; when it has changed since, nothing happens and the answer is 412 */
                "If-Match": string;
            };
            path: {
                channel: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeChannelDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChannelView"];
                };
            };
            /** @description The request is not valid; Not an identifier */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed since it was read; A weak entity tag */
            412: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMedia"];
            /** @description If-Match is required */
            428: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Channels.test": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                channel: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChannelTestView"];
                };
            };
            /** @description Not an identifier */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            415: components["responses"]["UnsupportedMedia"];
            /** @description Too many requests */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "MailTest.test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MailTestDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MailTestView"];
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMedia"];
            /** @description Too many requests */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Preview.preview": {
        parameters: {
            query?: {
                /** @description Which message; without it, the kinds are listed */
                kind?: "receipt" | "reported" | "escalated" | "directed" | "confirmed" | "step_due" | "handed_on" | "reminder" | "overdue" | "unanswered" | "duty_changed" | "duty_reminder" | "duty_overdue" | "duty_unanswered" | "resolved" | "closed" | "dismissed" | "reopened" | "delivery_failed" | "office_vacant" | "nobody_free" | "password_reset" | "mail_waiting" | "mail_overdue" | "mail_received" | "stand_in" | "stand_in_changed" | "stand_in_ended" | "webhook_disabled" | "digest";
                /** @description As what it is received; usually the first role that gets it */
                role?: "employee" | "supervisor" | "communications" | "human_resources" | "privacy_officer" | "legal" | "it_security" | "auditor" | "administrator";
                /** @description Usually your own */
                language?: "en" | "fr";
                /** @description slack and teams: what a chat channel is sent; only messages about one incident go there */
                format?: "html" | "text" | "json" | "slack" | "teams";
                /** @description As in a drill */
                drill?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /** @example <!DOCTYPE html> */
                    "text/html": string;
                    /** @example From: Privacy <privacy@city.example> */
                    "text/plain": string;
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "kind": "reported",
                     *           "when": "A report was filed",
                     *           "roles": [
                     *             "supervisor"
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["PreviewView"] | components["schemas"]["PreviewKindsView"] | {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description The request is not valid; Unknown query parameter */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            415: components["responses"]["UnsupportedMedia"];
            /** @description Too many requests */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "ApiKeys.page": {
        parameters: {
            query?: {
                /** @description How many; 25 unless given */
                limit?: number;
                /** @description nextCursor of the page before */
                cursor?: string;
                /** @description Only these fields of each item, parted by commas */
                fields?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiKeyPage"];
                };
            };
            /**
             * @description The request is not valid; Not a cursor
             *
             *     The request is not valid; Not a cursor
             */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Not signed in
             *
             *     Not signed in
             */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Not allowed
             *
             *     Not allowed
             */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            415: components["responses"]["UnsupportedMedia"];
            /** @description Too many requests */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "ApiKeys.add": {
        parameters: {
            query?: never;
            header?: {
                /** @description A name for this request, such as a UUID: whoever sends it again within 24 hours gets the first answer, and nothing is done twice */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewApiKeyDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IssuedApiKeyView"];
                };
            };
            /**
             * @description The request is not valid
             *
             *     Not an idempotency key; The request is not valid
             */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Not signed in
             *
             *     Not signed in
             */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Not allowed
             *
             *     Not allowed
             */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Conflict
             *
             *     Still being processed; Done, but not answered again; Conflict
             */
            409: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMedia"];
            /** @description Key used for another request */
            422: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "ApiKeys.read": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiKeyView"];
                };
            };
            /** @description Not an identifier */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            415: components["responses"]["UnsupportedMedia"];
            /** @description Too many requests */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "ApiKeys.revoke": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is of no use any more */
            204: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not an identifier */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            415: components["responses"]["UnsupportedMedia"];
            /** @description Too many requests */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "ApiKeys.amend": {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of what is changed, as the caller read it; when it has changed since, nothing happens and the answer is 412 */
                "If-Match": string;
            };
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeApiKeyDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiKeyView"];
                };
            };
            /** @description The request is not valid; Not an identifier */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed since it was read; A weak entity tag */
            412: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMedia"];
            /** @description If-Match is required */
            428: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "ApiKeys.rotate": {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of what is changed, as the caller read it; when it has changed since, nothing happens and the answer is 412 */
                "If-Match": string;
                /** @description A name for this request, such as a UUID: whoever sends it again within 24 hours gets the first answer, and nothing is done twice */
                "Idempotency-Key"?: string;
            };
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RotateApiKeyDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IssuedApiKeyView"];
                };
            };
            /**
             * @description The request is not valid; Not an identifier
             *
             *     Not an idempotency key; The request is not valid; Not an identifier
             */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Not signed in
             *
             *     Not signed in
             */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Not allowed
             *
             *     Not allowed
             */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Not found
             *
             *     Not found
             */
            404: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Conflict
             *
             *     Still being processed; Done, but not answered again; Conflict
             */
            409: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Changed since it was read; A weak entity tag
             *
             *     Changed since it was read; A weak entity tag
             */
            412: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMedia"];
            /** @description Key used for another request */
            422: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description If-Match is required
             *
             *     If-Match is required
             */
            428: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Audit.page": {
        parameters: {
            query?: {
                /** @description How many; 25 unless given */
                limit?: number;
                /** @description nextCursor of the page before */
                cursor?: string;
                /** @description What happened to this incident, and who read it; its id or its reference. Of one that the caller may not see nothing is found */
                incident?: string;
                type?: string;
                /** @description What this person did */
                actor?: string;
                /** @description Written down at this instant or later */
                from?: string;
                /** @description Written down before this instant */
                to?: string;
                /** @description Only these fields of each item, parted by commas */
                fields?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditEntryPage"];
                };
            };
            /**
             * @description The request is not valid; Not a cursor
             *
             *     The request is not valid; Not a cursor
             */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Not signed in
             *
             *     Not signed in
             */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Not allowed
             *
             *     Not allowed
             */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            415: components["responses"]["UnsupportedMedia"];
            /** @description Too many requests */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Audit.export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/x-ndjson": string;
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            415: components["responses"]["UnsupportedMedia"];
            /** @description Too many requests */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too busy right now */
            503: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Audit.proof": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProofView"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            415: components["responses"]["UnsupportedMedia"];
            /** @description Too many requests */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Audit.verify": {
        parameters: {
            query?: {
                /** @description continueAfter of the part before; from the beginning, if not given */
                after?: number;
                /** @description The most checkpoints to go through */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VerificationView"];
                };
            };
            /** @description The request is not valid; Unknown query parameter */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            415: components["responses"]["UnsupportedMedia"];
            /** @description Too many requests */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too busy right now */
            503: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Auth.requestReset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResetDto"];
            };
        };
        responses: {
            /** @description If there is such an account, a mail is on its way */
            202: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMedia"];
            /** @description Too many requests */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Auth.confirmReset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewPasswordDto"];
            };
        };
        responses: {
            /** @description Sign in with the new password */
            204: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMedia"];
            /** @description Too many requests */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too busy right now */
            503: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Auth.refresh": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RefreshDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TokenView"];
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMedia"];
            /** @description Too many requests */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Auth.revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RefreshDto"];
            };
        };
        responses: {
            /** @description It is of no use any more */
            204: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMedia"];
            /** @description Too many requests */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Auth.token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignInDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TokenView"];
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in; A second factor is needed */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMedia"];
            /** @description Too many requests */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too busy right now */
            503: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Feed.read": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description iCalendar (RFC 5545) */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example BEGIN:VCALENDAR
                     *     VERSION:2.0
                     *     END:VCALENDAR
                     */
                    "text/calendar": string;
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            415: components["responses"]["UnsupportedMedia"];
            /** @description Too many requests */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Calendars.list": {
        parameters: {
            query?: {
                /** @description Only these fields of each item, parted by commas */
                fields?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarPage"];
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Not signed in
             *
             *     Not signed in
             */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            415: components["responses"]["UnsupportedMedia"];
            /** @description Too many requests */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Calendars.read": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarDetailView"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            415: components["responses"]["UnsupportedMedia"];
            /** @description Too many requests */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "MovedDeadlines.page": {
        parameters: {
            query?: {
                /** @description How many; 25 unless given */
                limit?: number;
                /** @description nextCursor of the page before */
                cursor?: string;
                /** @description Only these fields of each item, parted by commas */
                fields?: string;
            };
            header?: never;
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MovedDeadlinePage"];
                };
            };
            /**
             * @description The request is not valid; Not a cursor
             *
             *     The request is not valid; Not a cursor
             */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Not signed in
             *
             *     Not signed in
             */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Not allowed
             *
             *     Not allowed
             */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Not found
             *
             *     Not found
             */
            404: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            415: components["responses"]["UnsupportedMedia"];
            /** @description Too many requests */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Calendars.replace": {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of what is changed, as the caller read it; when it has changed since, nothing happens and the answer is 412 */
                "If-Match": string;
            };
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrganizationCalendarDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarDetailView"];
                };
            };
            /** @description The request is not valid; The body is not valid JSON; Not an entity tag */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed since it was read; A weak entity tag */
            412: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            415: components["responses"]["UnsupportedMedia"];
            /** @description This looks like somebody’s number */
            422: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is required */
            428: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Divisions.list": {
        parameters: {
            query?: {
                /** @description Only these fields of each item, parted by commas */
                fields?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DivisionPage"];
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Not signed in
             *
             *     Not signed in
             */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Not allowed
             *
             *     Not allowed
             */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            415: components["responses"]["UnsupportedMedia"];
            /** @description Too many requests */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Divisions.add": {
        parameters: {
            query?: never;
            header?: {
                /** @description A name for this request, such as a UUID: whoever sends it again within 24 hours gets the first answer, and nothing is done twice */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewDivisionDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DivisionView"];
                };
            };
            /**
             * @description The request is not valid
             *
             *     Not an idempotency key; The request is not valid
             */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Not signed in
             *
             *     Not signed in
             */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Not allowed
             *
             *     Not allowed
             */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Conflict
             *
             *     Still being processed; Done, but not answered again; Conflict
             */
            409: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMedia"];
            /** @description Key used for another request */
            422: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Divisions.read": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                division: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DivisionView"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            415: components["responses"]["UnsupportedMedia"];
            /** @description Too many requests */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Divisions.amend": {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of what is changed, as the caller read it; when it has changed since, nothing happens and the answer is 412 */
                "If-Match": string;
            };
            path: {
                division: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeDivisionDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DivisionView"];
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed since it was read; A weak entity tag */
            412: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMedia"];
            /** @description If-Match is required */
            428: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Events.list": {
        parameters: {
            query?: {
                /** @description nextCursor of the page before, or the id of the last event of a stream */
                after?: string;
                /** @description Only these, parted by commas; docs/integrations/events.md lists them */
                types?: string;
                /** @description Only what happened in this incident; its id or its reference. Of one that the caller may not see nothing is found */
                incident?: string;
                /** @description How many; 25 unless given */
                limit?: number;
                /** @description Only these fields of each item, parted by commas */
                fields?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventsView"];
                };
            };
            /**
             * @description The request is not valid; Not a cursor
             *
             *     The request is not valid; Not a cursor
             */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Not signed in
             *
             *     Not signed in
             */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Not within the key’s scopes
             *
             *     Not within the key’s scopes
             */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            415: components["responses"]["UnsupportedMedia"];
            /** @description Too many requests */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Stream.listen": {
        parameters: {
            query?: {
                /** @description nextCursor of the page before, or the id of the last event of a stream */
                after?: string;
                /** @description Only these, parted by commas; docs/integrations/events.md lists them */
                types?: string;
                /** @description Only what happened in this incident; its id or its reference. Of one that the caller may not see nothing is found */
                incident?: string;
            };
            header?: {
                /** @description The last id that came, as browsers send it */
                "Last-Event-ID"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
            /** @description The request is not valid; Not a cursor */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not within the key’s scopes */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available in that form */
            406: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            415: components["responses"]["UnsupportedMedia"];
            /** @description Too many requests */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Incidents.page": {
        parameters: {
            query?: {
                /** @description How many; 25 unless given */
                limit?: number;
                /** @description nextCursor of the page before */
                cursor?: string;
                status?: "reported" | "acknowledged" | "escalated" | "confirmed" | "resolved" | "closed" | "dismissed";
                /** @description Key of a division */
                division?: string;
                /** @description Only incidents with an open step of yours */
                owner?: "me";
                /** @description Only incidents with an overdue step, or an overdue duty that no step stands for */
                overdue?: boolean;
                discoveredFrom?: string;
                discoveredTo?: string;
                cause?: "misdirected_mail" | "misdirected_email" | "misdirected_fax" | "lost_device" | "stolen_device" | "lost_paper" | "stolen_paper" | "unauthorized_access" | "unauthorized_disclosure" | "improper_disposal" | "phishing" | "ransomware" | "hacking" | "misconfiguration" | "vendor" | "verbal" | "other";
                /** @description Id of a law: only incidents of which it requires something, or may; for those who handle them */
                regime?: string;
                /** @description Words of the title or description, in English or French */
                q?: string;
                sort?: "-reportedAt" | "reportedAt" | "-discoveredAt" | "discoveredAt";
                /** @description Only these fields of the answer, parted by commas */
                fields?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IncidentPage"];
                };
            };
            /** @description The request is not valid; Not a cursor */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not within the key’s scopes; Not from this address */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            415: components["responses"]["UnsupportedMedia"];
            /** @description Too many requests */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Incidents.report": {
        parameters: {
            query?: never;
            header?: {
                /** @description A name for this request, such as a UUID: whoever sends it again within 24 hours gets the first answer, and nothing is done twice */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReportDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    /** @description Where the incident is */
                    Location?: string;
                    /** @description Its version */
                    ETag?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IncidentView"];
                };
            };
            /**
             * @description The request is not valid; The body is not valid JSON
             *
             *     Not an idempotency key; The request is not valid; The body is not valid JSON
             */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Not signed in
             *
             *     Not signed in
             */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Not within the key’s scopes; Not from this address
             *
             *     Not within the key’s scopes; Not from this address
             */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Already reported
             *
             *     Still being processed; Done, but not answered again; Already reported
             */
            409: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description The body is too large
             *
             *     The body is too large
             */
            413: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Unsupported media type
             *
             *     Unsupported media type
             */
            415: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description This looks like somebody’s number
             *
             *     Key used for another request; This looks like somebody’s number
             */
            422: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Not available right now
             *
             *     Not available right now
             */
            503: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Batch.file": {
        parameters: {
            query?: {
                /** @description Files nothing, and only says what would become of each */
                dryRun?: boolean;
            };
            header?: {
                /** @description A name for this request, such as a UUID: whoever sends it again within 24 hours gets the first answer, and nothing is done twice */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example [
                 *       {
                 *         "title": "Unusual download",
                 *         "discoveredAt": "2026-11-20T14:05:00-05:00",
                 *         "division": "public-health",
                 *         "externalReference": "SIEM-991"
                 *       }
                 *     ]
                 */
                "application/json": components["schemas"]["BatchReportDto"][];
                /** @example {"title":"Unusual download","discoveredAt":"2026-11-20T14:05:00-05:00","division":"public-health","externalReference":"SIEM-991"} */
                "application/x-ndjson": string;
            };
        };
        responses: {
            /** @description What became of each, also where all were refused */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "created": 1,
                     *       "existing": 0,
                     *       "refused": 0,
                     *       "fileable": 0,
                     *       "items": [
                     *         {
                     *           "line": 1,
                     *           "outcome": "created",
                     *           "status": 201,
                     *           "externalReference": "SIEM-991",
                     *           "incident": {
                     *             "id": "019a9f3c-6b1e-7c55-9d0e-1f5b2a7c8e44",
                     *             "reference": "PB-2026-000123",
                     *             "href": "/v1/incidents/019a9f3c-6b1e-7c55-9d0e-1f5b2a7c8e44"
                     *           },
                     *           "problem": null
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["BatchView"];
                    /** @example {"line":1,"outcome":"created","status":201,"externalReference":"SIEM-991","incident":{"id":"019a9f3c-6b1e-7c55-9d0e-1f5b2a7c8e44","reference":"PB-2026-000123","href":"/v1/incidents/019a9f3c-6b1e-7c55-9d0e-1f5b2a7c8e44"},"problem":null} */
                    "application/x-ndjson": string;
                };
            };
            /**
             * @description The request is not valid; The body is not valid JSON; The request cannot be read; The body is nested too deeply
             *
             *     Not an idempotency key; The request is not valid; The body is not valid JSON; The request cannot be read; The body is nested too deeply
             */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Not signed in
             *
             *     Not signed in
             */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Not within the key’s scopes; Not from this address
             *
             *     Not within the key’s scopes; Not from this address
             */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Still being processed; Done, but not answered again */
            409: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description The body is too large
             *
             *     The body is too large
             */
            413: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Unsupported media type
             *
             *     Unsupported media type
             */
            415: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Key used for another request */
            422: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Not available right now
             *
             *     Not available right now
             */
            503: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Incidents.read": {
        parameters: {
            query?: {
                /** @description Only these fields of the answer, parted by commas */
                fields?: string;
            };
            header?: never;
            path: {
                /** @description Its id, or its reference such as PB-2026-000123 */
                incident: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IncidentView"];
                };
            };
            /** @description The request is not valid; Unknown query parameter */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not within the key’s scopes; Not from this address */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            415: components["responses"]["UnsupportedMedia"];
            /** @description Too many requests */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Incidents.amend": {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of what is changed, as the caller read it; when it has changed since, nothing happens and the answer is 412 */
                "If-Match": string;
            };
            path: {
                /** @description Its id, or its reference such as PB-2026-000123 */
                incident: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AmendDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IncidentView"];
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible in this state */
            409: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed since it was read; A weak entity tag */
            412: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMedia"];
            /** @description This looks like somebody’s number */
            422: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is required */
            428: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Actions.acknowledge": {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of what is changed, as the caller read it; when it has changed since, nothing happens and the answer is 412 */
                "If-Match"?: string;
                /** @description A name for this request, such as a UUID: whoever sends it again within 24 hours gets the first answer, and nothing is done twice */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Its id, or its reference such as PB-2026-000123 */
                incident: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ActionDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IncidentView"];
                };
            };
            /**
             * @description The request is not valid
             *
             *     Not an idempotency key; The request is not valid
             */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Not signed in
             *
             *     Not signed in
             */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Not allowed
             *
             *     Not allowed
             */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Not found
             *
             *     Not found
             */
            404: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Something must happen first; Not possible in this state
             *
             *     Still being processed; Done, but not answered again; Something must happen first; Not possible in this state
             */
            409: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Changed since it was read; A weak entity tag
             *
             *     Changed since it was read; A weak entity tag
             */
            412: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMedia"];
            /**
             * @description This looks like somebody’s number
             *
             *     Key used for another request; This looks like somebody’s number
             */
            422: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Assessments.read": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its id, or its reference such as PB-2026-000123 */
                incident: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssessmentView"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            415: components["responses"]["UnsupportedMedia"];
            /** @description Too many requests */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Assessments.record": {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of what is changed, as the caller read it; when it has changed since, nothing happens and the answer is 412 */
                "If-Match"?: string;
            };
            path: {
                /** @description Its id, or its reference such as PB-2026-000123 */
                incident: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssessmentDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssessmentView"];
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible in this state */
            409: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed since it was read; A weak entity tag */
            412: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMedia"];
            /** @description This looks like somebody’s number */
            422: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is required */
            428: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "CaseRecords.listComments": {
        parameters: {
            query?: {
                /** @description How many; 25 unless given */
                limit?: number;
                /** @description nextCursor of the page before */
                cursor?: string;
                /** @description Only these fields of each item, parted by commas */
                fields?: string;
            };
            header?: never;
            path: {
                /** @description Its id, or its reference such as PB-2026-000123 */
                incident: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommentPage"];
                };
            };
            /**
             * @description The request is not valid; Not a cursor
             *
             *     The request is not valid; Not a cursor
             */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Not signed in
             *
             *     Not signed in
             */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Not found
             *
             *     Not found
             */
            404: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            415: components["responses"]["UnsupportedMedia"];
            /** @description Too many requests */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "CaseRecords.comment": {
        parameters: {
            query?: never;
            header?: {
                /** @description A name for this request, such as a UUID: whoever sends it again within 24 hours gets the first answer, and nothing is done twice */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Its id, or its reference such as PB-2026-000123 */
                incident: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommentDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommentView"];
                };
            };
            /**
             * @description The request is not valid
             *
             *     Not an idempotency key; The request is not valid
             */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Not signed in
             *
             *     Not signed in
             */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Not allowed
             *
             *     Not allowed
             */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Not found
             *
             *     Not found
             */
            404: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Still being processed; Done, but not answered again */
            409: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMedia"];
            /**
             * @description This looks like somebody’s number
             *
             *     Key used for another request; This looks like somebody’s number
             */
            422: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Actions.confirm": {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of what is changed, as the caller read it; when it has changed since, nothing happens and the answer is 412 */
                "If-Match"?: string;
                /** @description A name for this request, such as a UUID: whoever sends it again within 24 hours gets the first answer, and nothing is done twice */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Its id, or its reference such as PB-2026-000123 */
                incident: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ActionDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IncidentView"];
                };
            };
            /**
             * @description The request is not valid
             *
             *     Not an idempotency key; The request is not valid
             */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Not signed in
             *
             *     Not signed in
             */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Not allowed
             *
             *     Not allowed
             */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Not found
             *
             *     Not found
             */
            404: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Something must happen first; Not possible in this state
             *
             *     Still being processed; Done, but not answered again; Something must happen first; Not possible in this state
             */
            409: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Changed since it was read; A weak entity tag
             *
             *     Changed since it was read; A weak entity tag
             */
            412: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMedia"];
            /**
             * @description This looks like somebody’s number
             *
             *     Key used for another request; This looks like somebody’s number
             */
            422: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "CaseRecords.listDirections": {
        parameters: {
            query?: {
                /** @description Only these fields of each item, parted by commas */
                fields?: string;
            };
            header?: never;
            path: {
                /** @description Its id, or its reference such as PB-2026-000123 */
                incident: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DirectionPage"];
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Not signed in
             *
             *     Not signed in
             */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Not found
             *
             *     Not found
             */
            404: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            415: components["responses"]["UnsupportedMedia"];
            /** @description Too many requests */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "CaseRecords.direct": {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of what is changed, as the caller read it; when it has changed since, nothing happens and the answer is 412 */
                "If-Match"?: string;
            };
            path: {
                /** @description Its id, or its reference such as PB-2026-000123 */
                incident: string;
                office: "communications" | "human-resources";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DirectionDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DirectionView"];
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible in this state */
            409: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed since it was read; A weak entity tag */
            412: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMedia"];
            /** @description This looks like somebody’s number */
            422: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is required */
            428: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Actions.dismiss": {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of what is changed, as the caller read it; when it has changed since, nothing happens and the answer is 412 */
                "If-Match"?: string;
                /** @description A name for this request, such as a UUID: whoever sends it again within 24 hours gets the first answer, and nothing is done twice */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Its id, or its reference such as PB-2026-000123 */
                incident: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ActionDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IncidentView"];
                };
            };
            /**
             * @description The request is not valid
             *
             *     Not an idempotency key; The request is not valid
             */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Not signed in
             *
             *     Not signed in
             */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Not allowed
             *
             *     Not allowed
             */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Not found
             *
             *     Not found
             */
            404: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Something must happen first; Not possible in this state
             *
             *     Still being processed; Done, but not answered again; Something must happen first; Not possible in this state
             */
            409: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Changed since it was read; A weak entity tag
             *
             *     Changed since it was read; A weak entity tag
             */
            412: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMedia"];
            /**
             * @description This looks like somebody’s number
             *
             *     Key used for another request; This looks like somebody’s number
             */
            422: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Actions.escalate": {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of what is changed, as the caller read it; when it has changed since, nothing happens and the answer is 412 */
                "If-Match"?: string;
                /** @description A name for this request, such as a UUID: whoever sends it again within 24 hours gets the first answer, and nothing is done twice */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Its id, or its reference such as PB-2026-000123 */
                incident: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ActionDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IncidentView"];
                };
            };
            /**
             * @description The request is not valid
             *
             *     Not an idempotency key; The request is not valid
             */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Not signed in
             *
             *     Not signed in
             */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Not allowed
             *
             *     Not allowed
             */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Not found
             *
             *     Not found
             */
            404: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Something must happen first; Not possible in this state
             *
             *     Still being processed; Done, but not answered again; Something must happen first; Not possible in this state
             */
            409: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Changed since it was read; A weak entity tag
             *
             *     Changed since it was read; A weak entity tag
             */
            412: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMedia"];
            /**
             * @description This looks like somebody’s number
             *
             *     Key used for another request; This looks like somebody’s number
             */
            422: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Intake.downloadOf": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its id, or its reference such as PB-2026-000123 */
                incident: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The mail */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example From: employee@example.org
                     *     Subject: A letter
                     *
                     *     It went to number 12.
                     */
                    "message/rfc822": string;
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            415: components["responses"]["UnsupportedMedia"];
            /** @description Too many requests */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "CaseRecords.listMessages": {
        parameters: {
            query?: {
                /** @description Only these fields of each item, parted by commas */
                fields?: string;
            };
            header?: never;
            path: {
                /** @description Its id, or its reference such as PB-2026-000123 */
                incident: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessagePage"];
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Not signed in
             *
             *     Not signed in
             */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Not found
             *
             *     Not found
             */
            404: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            415: components["responses"]["UnsupportedMedia"];
            /** @description Too many requests */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Migration.migrate": {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of what is changed, as the caller read it; when it has changed since, nothing happens and the answer is 412 */
                "If-Match": string;
                /** @description A name for this request, such as a UUID: whoever sends it again within 24 hours gets the first answer, and nothing is done twice */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Its id, or its reference such as PB-2026-000123 */
                incident: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MigrateDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MigrationView"];
                };
            };
            /**
             * @description The request is not valid
             *
             *     Not an idempotency key; The request is not valid
             */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Not signed in
             *
             *     Not signed in
             */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Not allowed
             *
             *     Not allowed
             */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Not found
             *
             *     Not found
             */
            404: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Not possible in this state
             *
             *     Still being processed; Done, but not answered again; Not possible in this state
             */
            409: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Changed since it was read; A weak entity tag
             *
             *     Changed since it was read; A weak entity tag
             */
            412: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMedia"];
            /**
             * @description This looks like somebody’s number
             *
             *     Key used for another request; This looks like somebody’s number
             */
            422: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description If-Match is required
             *
             *     If-Match is required
             */
            428: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Obligations.list": {
        parameters: {
            query?: {
                /** @description Only these fields of each item, parted by commas */
                fields?: string;
            };
            header?: never;
            path: {
                /** @description Its id, or its reference such as PB-2026-000123 */
                incident: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ObligationPage"];
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Not signed in
             *
             *     Not signed in
             */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Not allowed
             *
             *     Not allowed
             */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Not found
             *
             *     Not found
             */
            404: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            415: components["responses"]["UnsupportedMedia"];
            /** @description Too many requests */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Obligations.add": {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of what is changed, as the caller read it; when it has changed since, nothing happens and the answer is 412 */
                "If-Match"?: string;
                /** @description A name for this request, such as a UUID: whoever sends it again within 24 hours gets the first answer, and nothing is done twice */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Its id, or its reference such as PB-2026-000123 */
                incident: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddRegimeDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ObligationPage"];
                };
            };
            /**
             * @description The request is not valid; A reason is required; Not a possible time
             *
             *     Not an idempotency key; The request is not valid; A reason is required; Not a possible time
             */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Not signed in
             *
             *     Not signed in
             */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Not allowed
             *
             *     Not allowed
             */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Not found
             *
             *     Not found
             */
            404: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Not possible in this state
             *
             *     Still being processed; Done, but not answered again; Not possible in this state
             */
            409: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Changed since it was read; A weak entity tag
             *
             *     Changed since it was read; A weak entity tag
             */
            412: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMedia"];
            /**
             * @description This looks like somebody’s number
             *
             *     Key used for another request; This looks like somebody’s number
             */
            422: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Obligations.decide": {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of what is changed, as the caller read it; when it has changed since, nothing happens and the answer is 412 */
                "If-Match"?: string;
                /** @description A name for this request, such as a UUID: whoever sends it again within 24 hours gets the first answer, and nothing is done twice */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Its id, or its reference such as PB-2026-000123 */
                incident: string;
                obligation: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecideObligationDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ObligationView"];
                };
            };
            /**
             * @description The request is not valid; A reason is required; Not a possible time
             *
             *     Not an idempotency key; The request is not valid; A reason is required; Not a possible time
             */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Not signed in
             *
             *     Not signed in
             */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Not allowed
             *
             *     Not allowed
             */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Not found
             *
             *     Not found
             */
            404: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Not possible in this state
             *
             *     Still being processed; Done, but not answered again; Not possible in this state
             */
            409: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Changed since it was read; A weak entity tag
             *
             *     Changed since it was read; A weak entity tag
             */
            412: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMedia"];
            /**
             * @description This looks like somebody’s number
             *
             *     Key used for another request; This looks like somebody’s number
             */
            422: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Obligations.meet": {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of what is changed, as the caller read it; when it has changed since, nothing happens and the answer is 412 */
                "If-Match"?: string;
                /** @description A name for this request, such as a UUID: whoever sends it again within 24 hours gets the first answer, and nothing is done twice */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Its id, or its reference such as PB-2026-000123 */
                incident: string;
                obligation: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MeetObligationDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ObligationView"];
                };
            };
            /**
             * @description The request is not valid; A reason is required; Not a possible time
             *
             *     Not an idempotency key; The request is not valid; A reason is required; Not a possible time
             */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Not signed in
             *
             *     Not signed in
             */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Not allowed
             *
             *     Not allowed
             */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Not found
             *
             *     Not found
             */
            404: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Not possible in this state
             *
             *     Still being processed; Done, but not answered again; Not possible in this state
             */
            409: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Changed since it was read; A weak entity tag
             *
             *     Changed since it was read; A weak entity tag
             */
            412: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMedia"];
            /**
             * @description This looks like somebody’s number
             *
             *     Key used for another request; This looks like somebody’s number
             */
            422: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "CaseRecords.listContacts": {
        parameters: {
            query?: {
                /** @description Only these fields of each item, parted by commas */
                fields?: string;
            };
            header?: never;
            path: {
                /** @description Its id, or its reference such as PB-2026-000123 */
                incident: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrivacyContactPage"];
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Not signed in
             *
             *     Not signed in
             */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Not allowed
             *
             *     Not allowed
             */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Not found
             *
             *     Not found
             */
            404: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            415: components["responses"]["UnsupportedMedia"];
            /** @description Too many requests */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Actions.reopen": {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of what is changed, as the caller read it; when it has changed since, nothing happens and the answer is 412 */
                "If-Match"?: string;
                /** @description A name for this request, such as a UUID: whoever sends it again within 24 hours gets the first answer, and nothing is done twice */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Its id, or its reference such as PB-2026-000123 */
                incident: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ActionDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IncidentView"];
                };
            };
            /**
             * @description The request is not valid
             *
             *     Not an idempotency key; The request is not valid
             */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Not signed in
             *
             *     Not signed in
             */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Not allowed
             *
             *     Not allowed
             */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Not found
             *
             *     Not found
             */
            404: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Something must happen first; Not possible in this state
             *
             *     Still being processed; Done, but not answered again; Something must happen first; Not possible in this state
             */
            409: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Changed since it was read; A weak entity tag
             *
             *     Changed since it was read; A weak entity tag
             */
            412: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMedia"];
            /**
             * @description This looks like somebody’s number
             *
             *     Key used for another request; This looks like somebody’s number
             */
            422: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Actions.resolve": {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of what is changed, as the caller read it; when it has changed since, nothing happens and the answer is 412 */
                "If-Match"?: string;
                /** @description A name for this request, such as a UUID: whoever sends it again within 24 hours gets the first answer, and nothing is done twice */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Its id, or its reference such as PB-2026-000123 */
                incident: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ActionDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IncidentView"];
                };
            };
            /**
             * @description The request is not valid
             *
             *     Not an idempotency key; The request is not valid
             */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Not signed in
             *
             *     Not signed in
             */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Not allowed
             *
             *     Not allowed
             */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Not found
             *
             *     Not found
             */
            404: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Something must happen first; Not possible in this state
             *
             *     Still being processed; Done, but not answered again; Something must happen first; Not possible in this state
             */
            409: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Changed since it was read; A weak entity tag
             *
             *     Changed since it was read; A weak entity tag
             */
            412: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMedia"];
            /**
             * @description This looks like somebody’s number
             *
             *     Key used for another request; This looks like somebody’s number
             */
            422: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Actions.signOff": {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of what is changed, as the caller read it; when it has changed since, nothing happens and the answer is 412 */
                "If-Match"?: string;
                /** @description A name for this request, such as a UUID: whoever sends it again within 24 hours gets the first answer, and nothing is done twice */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Its id, or its reference such as PB-2026-000123 */
                incident: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ActionDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IncidentView"];
                };
            };
            /**
             * @description The request is not valid
             *
             *     Not an idempotency key; The request is not valid
             */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Not signed in
             *
             *     Not signed in
             */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Not allowed
             *
             *     Not allowed
             */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Not found
             *
             *     Not found
             */
            404: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Something must happen first; Not possible in this state
             *
             *     Still being processed; Done, but not answered again; Something must happen first; Not possible in this state
             */
            409: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Changed since it was read; A weak entity tag
             *
             *     Changed since it was read; A weak entity tag
             */
            412: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMedia"];
            /**
             * @description This looks like somebody’s number
             *
             *     Key used for another request; This looks like somebody’s number
             */
            422: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Steps.list": {
        parameters: {
            query?: {
                /** @description Only these fields of each item, parted by commas */
                fields?: string;
            };
            header?: never;
            path: {
                /** @description Its id, or its reference such as PB-2026-000123 */
                incident: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepPage"];
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Not signed in
             *
             *     Not signed in
             */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Not found
             *
             *     Not found
             */
            404: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            415: components["responses"]["UnsupportedMedia"];
            /** @description Too many requests */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Steps.read": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its id, or its reference such as PB-2026-000123 */
                incident: string;
                step: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepView"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            415: components["responses"]["UnsupportedMedia"];
            /** @description Too many requests */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Steps.assign": {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of what is changed, as the caller read it; when it has changed since, nothing happens and the answer is 412 */
                "If-Match"?: string;
                /** @description A name for this request, such as a UUID: whoever sends it again within 24 hours gets the first answer, and nothing is done twice */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Its id, or its reference such as PB-2026-000123 */
                incident: string;
                step: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssignStepDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepView"];
                };
            };
            /**
             * @description The request is not valid
             *
             *     Not an idempotency key; The request is not valid
             */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Not signed in
             *
             *     Not signed in
             */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Not allowed
             *
             *     Not allowed
             */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Not found
             *
             *     Not found
             */
            404: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Something must happen first; The step ends by itself; Not possible in this state
             *
             *     Still being processed; Done, but not answered again; Something must happen first; The step ends by itself; Not possible in this state
             */
            409: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Changed since it was read; A weak entity tag
             *
             *     Changed since it was read; A weak entity tag
             */
            412: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMedia"];
            /**
             * @description This looks like somebody’s number
             *
             *     Key used for another request; This looks like somebody’s number
             */
            422: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Steps.complete": {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of what is changed, as the caller read it; when it has changed since, nothing happens and the answer is 412 */
                "If-Match"?: string;
                /** @description A name for this request, such as a UUID: whoever sends it again within 24 hours gets the first answer, and nothing is done twice */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Its id, or its reference such as PB-2026-000123 */
                incident: string;
                step: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CompleteStepDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepView"];
                };
            };
            /**
             * @description The request is not valid
             *
             *     Not an idempotency key; The request is not valid
             */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Not signed in
             *
             *     Not signed in
             */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Not allowed
             *
             *     Not allowed
             */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Not found
             *
             *     Not found
             */
            404: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Something must happen first; The step ends by itself; Not possible in this state
             *
             *     Still being processed; Done, but not answered again; Something must happen first; The step ends by itself; Not possible in this state
             */
            409: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Changed since it was read; A weak entity tag
             *
             *     Changed since it was read; A weak entity tag
             */
            412: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMedia"];
            /**
             * @description This looks like somebody’s number
             *
             *     Key used for another request; This looks like somebody’s number
             */
            422: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Steps.waive": {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of what is changed, as the caller read it; when it has changed since, nothing happens and the answer is 412 */
                "If-Match"?: string;
                /** @description A name for this request, such as a UUID: whoever sends it again within 24 hours gets the first answer, and nothing is done twice */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Its id, or its reference such as PB-2026-000123 */
                incident: string;
                step: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WaiveStepDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepView"];
                };
            };
            /**
             * @description The request is not valid
             *
             *     Not an idempotency key; The request is not valid
             */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Not signed in
             *
             *     Not signed in
             */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Not allowed
             *
             *     Not allowed
             */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Not found
             *
             *     Not found
             */
            404: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Something must happen first; The step ends by itself; Not possible in this state
             *
             *     Still being processed; Done, but not answered again; Something must happen first; The step ends by itself; Not possible in this state
             */
            409: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Changed since it was read; A weak entity tag
             *
             *     Changed since it was read; A weak entity tag
             */
            412: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMedia"];
            /**
             * @description This looks like somebody’s number
             *
             *     Key used for another request; This looks like somebody’s number
             */
            422: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "CaseRecords.readTimeline": {
        parameters: {
            query?: {
                /** @description How many; 25 unless given */
                limit?: number;
                /** @description nextCursor of the page before */
                cursor?: string;
                /** @description Only these fields of each item, parted by commas */
                fields?: string;
            };
            header?: never;
            path: {
                /** @description Its id, or its reference such as PB-2026-000123 */
                incident: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TimelineEntryPage"];
                };
            };
            /**
             * @description The request is not valid; Not a cursor
             *
             *     The request is not valid; Not a cursor
             */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Not signed in
             *
             *     Not signed in
             */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Not found
             *
             *     Not found
             */
            404: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            415: components["responses"]["UnsupportedMedia"];
            /** @description Too many requests */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Indicators.read": {
        parameters: {
            query?: {
                /** @description First month; eleven before the last, unless given */
                from?: string;
                /** @description Last month; the present one, unless given */
                to?: string;
                /** @description What belongs to a month: discoveries, unless given, or reports */
                by?: "discovery" | "report";
                /** @description Key of a division */
                division?: string;
                cause?: "misdirected_mail" | "misdirected_email" | "misdirected_fax" | "lost_device" | "stolen_device" | "lost_paper" | "stolen_paper" | "unauthorized_access" | "unauthorized_disclosure" | "improper_disposal" | "phishing" | "ransomware" | "hacking" | "misconfiguration" | "vendor" | "verbal" | "other";
                groupBy?: "division" | "cause" | "month";
                /** @description Drills, in place of what happened in earnest */
                drill?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IndicatorsView"];
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            415: components["responses"]["UnsupportedMedia"];
            /** @description Too many requests */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available right now */
            503: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Intake.page": {
        parameters: {
            query?: {
                /** @description How many; 25 unless given */
                limit?: number;
                /** @description nextCursor of the page before */
                cursor?: string;
                /** @description waiting, unless given */
                state?: "waiting" | "set_aside" | "filed" | "discarded";
                /** @description Only these fields of each item, parted by commas */
                fields?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IntakePage"];
                };
            };
            /**
             * @description The request is not valid; Not a cursor
             *
             *     The request is not valid; Not a cursor
             */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Not signed in
             *
             *     Not signed in
             */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Not allowed
             *
             *     Not allowed
             */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            415: components["responses"]["UnsupportedMedia"];
            /** @description Too many requests */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Intake.read": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its id, or its reference such as IN-2026-000012 */
                mail: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IntakeMailView"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            415: components["responses"]["UnsupportedMedia"];
            /** @description Too many requests */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Intake.discard": {
        parameters: {
            query?: never;
            header?: {
                /** @description A name for this request, such as a UUID: whoever sends it again within 24 hours gets the first answer, and nothing is done twice */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Its id, or its reference such as IN-2026-000012 */
                mail: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DiscardIntakeDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IntakeMailView"];
                };
            };
            /**
             * @description The request is not valid
             *
             *     Not an idempotency key; The request is not valid
             */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Not signed in
             *
             *     Not signed in
             */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Not allowed
             *
             *     Not allowed
             */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Not found
             *
             *     Not found
             */
            404: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Conflict
             *
             *     Still being processed; Done, but not answered again; Conflict
             */
            409: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMedia"];
            /**
             * @description This looks like somebody’s number
             *
             *     Key used for another request; This looks like somebody’s number
             */
            422: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Intake.file": {
        parameters: {
            query?: never;
            header?: {
                /** @description A name for this request, such as a UUID: whoever sends it again within 24 hours gets the first answer, and nothing is done twice */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Its id, or its reference such as IN-2026-000012 */
                mail: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FileIntakeDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IncidentView"];
                };
            };
            /**
             * @description The request is not valid
             *
             *     Not an idempotency key; The request is not valid
             */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Not signed in
             *
             *     Not signed in
             */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Not allowed
             *
             *     Not allowed
             */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Not found
             *
             *     Not found
             */
            404: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Conflict
             *
             *     Still being processed; Done, but not answered again; Conflict
             */
            409: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMedia"];
            /**
             * @description This looks like somebody’s number
             *
             *     Key used for another request; This looks like somebody’s number
             */
            422: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Intake.download": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its id, or its reference such as IN-2026-000012 */
                mail: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The mail */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example From: employee@example.org
                     *     Subject: A letter
                     *
                     *     It went to number 12.
                     */
                    "message/rfc822": string;
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            415: components["responses"]["UnsupportedMedia"];
            /** @description Too many requests */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Me.me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeView"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            415: components["responses"]["UnsupportedMedia"];
            /** @description Too many requests */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "MeAbsence.read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AbsenceView"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            415: components["responses"]["UnsupportedMedia"];
            /** @description Too many requests */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "MeAbsence.keep": {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of what is changed, as the caller read it; when it has changed since, nothing happens and the answer is 412 */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AbsenceDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AbsenceView"];
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed since it was read; A weak entity tag */
            412: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMedia"];
            /** @description If-Match is required */
            428: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "MeAbsence.end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Counted on again */
            204: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not signed in */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            415: components["responses"]["UnsupportedMedia"];
            /** @description Too many requests */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "MyFeed.read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FeedView"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            415: components["responses"]["UnsupportedMedia"];
            /** @description Too many requests */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "MyFeed.make": {
        parameters: {
            query?: never;
            header?: {
                /** @description A name for this request, such as a UUID: whoever sends it again within 24 hours gets the first answer, and nothing is done twice */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewFeedView"];
                };
            };
            /** @description Not an idempotency key */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Not signed in
             *
             *     Not signed in
             */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Still being processed; Done, but not answered again */
            409: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            415: components["responses"]["UnsupportedMedia"];
            /** @description Key used for another request */
            422: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "MyFeed.end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description There is none any more */
            204: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not signed in */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            415: components["responses"]["UnsupportedMedia"];
            /** @description Too many requests */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Preferences.read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PreferencesView"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            415: components["responses"]["UnsupportedMedia"];
            /** @description Too many requests */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Preferences.change": {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of what is changed, as the caller read it; when it has changed since, nothing happens and the answer is 412 */
                "If-Match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangePreferencesDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PreferencesView"];
                };
            };
            /** @description The request is not valid; The body is not valid JSON; Not an entity tag */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed since it was read; A weak entity tag */
            412: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMedia"];
            /** @description If-Match is required */
            428: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Sessions.mine": {
        parameters: {
            query?: {
                /** @description Only these fields of each item, parted by commas */
                fields?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionPage"];
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Not signed in
             *
             *     Not signed in
             */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            415: components["responses"]["UnsupportedMedia"];
            /** @description Too many requests */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Sessions.end": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                session: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It has ended */
            204: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not an identifier */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            415: components["responses"]["UnsupportedMedia"];
            /** @description Too many requests */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "SecondFactor.read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SecondFactorView"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            415: components["responses"]["UnsupportedMedia"];
            /** @description Too many requests */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "SecondFactor.offer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SecondFactorOfferView"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            415: components["responses"]["UnsupportedMedia"];
            /** @description Too many requests */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "SecondFactor.remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CodeDto"];
            };
        };
        responses: {
            /** @description Signing in asks for the password only */
            204: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMedia"];
            /** @description Too many requests */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "SecondFactor.confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CodeDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecoveryCodesView"];
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMedia"];
            /** @description Too many requests */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "SecondFactor.newCodes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CodeDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecoveryCodesView"];
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMedia"];
            /** @description Too many requests */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "MessageLog.page": {
        parameters: {
            query?: {
                /** @description How many; 25 unless given */
                limit?: number;
                /** @description nextCursor of the page before */
                cursor?: string;
                /** @description Failed ones come in the order in which they were given up, the last first */
                state?: "queued" | "sent" | "failed" | "withdrawn";
                kind?: "receipt" | "reported" | "escalated" | "directed" | "confirmed" | "step_due" | "handed_on" | "reminder" | "overdue" | "unanswered" | "duty_changed" | "duty_reminder" | "duty_overdue" | "duty_unanswered" | "resolved" | "closed" | "dismissed" | "reopened" | "delivery_failed" | "office_vacant" | "nobody_free" | "password_reset" | "mail_waiting" | "mail_overdue" | "mail_received" | "stand_in" | "stand_in_changed" | "stand_in_ended" | "webhook_disabled";
                /** @description Those about this incident; its id or its reference. Of one that the caller may not see nothing is found */
                incident?: string;
                /** @description Written then or later */
                from?: string;
                /** @description Written then or before */
                to?: string;
                /** @description Only these fields of each item, parted by commas */
                fields?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LoggedMessagePage"];
                };
            };
            /**
             * @description The request is not valid; Not a cursor
             *
             *     The request is not valid; Not a cursor
             */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Not signed in
             *
             *     Not signed in
             */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Not allowed
             *
             *     Not allowed
             */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            415: components["responses"]["UnsupportedMedia"];
            /** @description Too many requests */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "MessageLog.retry": {
        parameters: {
            query?: never;
            header?: {
                /** @description A name for this request, such as a UUID: whoever sends it again within 24 hours gets the first answer, and nothing is done twice */
                "Idempotency-Key"?: string;
            };
            path: {
                message: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LoggedMessageView"];
                };
            };
            /**
             * @description Not an identifier
             *
             *     Not an idempotency key; Not an identifier
             */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Not signed in
             *
             *     Not signed in
             */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Not allowed
             *
             *     Not allowed
             */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Not found
             *
             *     Not found
             */
            404: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Conflict
             *
             *     Still being processed; Done, but not answered again; Conflict
             */
            409: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            415: components["responses"]["UnsupportedMedia"];
            /** @description Key used for another request */
            422: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "People.page": {
        parameters: {
            query?: {
                /** @description How many; 25 unless given */
                limit?: number;
                /** @description nextCursor of the page before */
                cursor?: string;
                /** @description Only these fields of each item, parted by commas */
                fields?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonPage"];
                };
            };
            /**
             * @description The request is not valid; Not a cursor
             *
             *     The request is not valid; Not a cursor
             */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Not signed in
             *
             *     Not signed in
             */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Not allowed
             *
             *     Not allowed
             */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            415: components["responses"]["UnsupportedMedia"];
            /** @description Too many requests */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "People.add": {
        parameters: {
            query?: never;
            header?: {
                /** @description A name for this request, such as a UUID: whoever sends it again within 24 hours gets the first answer, and nothing is done twice */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewPersonDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonView"];
                };
            };
            /**
             * @description The request is not valid
             *
             *     Not an idempotency key; The request is not valid
             */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Not signed in
             *
             *     Not signed in
             */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Not allowed
             *
             *     Not allowed
             */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Conflict
             *
             *     Still being processed; Done, but not answered again; Conflict
             */
            409: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMedia"];
            /** @description Key used for another request */
            422: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Import.import": {
        parameters: {
            query?: {
                /** @description Only says what would change; send false to change it */
                dryRun?: boolean;
                /** @description Nothing is changed while any line is wrong */
                strict?: boolean;
                /** @description Deactivates everyone whom the file does not name */
                deactivateAbsent?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "text/csv": string;
            };
        };
        responses: {
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportView"];
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported media type */
            415: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "People.read": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                person: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonView"];
                };
            };
            /** @description Not an identifier */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            415: components["responses"]["UnsupportedMedia"];
            /** @description Too many requests */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "People.amend": {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of what is changed, as the caller read it; when it has changed since, nothing happens and the answer is 412 */
                "If-Match": string;
            };
            path: {
                person: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangePersonDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangedPersonView"];
                };
            };
            /** @description The request is not valid; Not an identifier */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The last administrator stays */
            409: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed since it was read; A weak entity tag */
            412: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMedia"];
            /** @description If-Match is required */
            428: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Absences.read": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                person: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AbsenceView"];
                };
            };
            /** @description Not an identifier */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            415: components["responses"]["UnsupportedMedia"];
            /** @description Too many requests */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Absences.keep": {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of what is changed, as the caller read it; when it has changed since, nothing happens and the answer is 412 */
                "If-Match"?: string;
            };
            path: {
                person: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AbsenceDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AbsenceView"];
                };
            };
            /** @description The request is not valid; Not an identifier */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed since it was read; A weak entity tag */
            412: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMedia"];
            /** @description If-Match is required */
            428: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Absences.end": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                person: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Counted on again */
            204: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not an identifier */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            415: components["responses"]["UnsupportedMedia"];
            /** @description Too many requests */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Identities.read": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                person: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdentityView"];
                };
            };
            /** @description Not an identifier */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            415: components["responses"]["UnsupportedMedia"];
            /** @description Too many requests */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Identities.link": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                person: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IdentityDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdentityView"];
                };
            };
            /** @description The request is not valid; Not an identifier */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMedia"];
            /** @description Too many requests */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Identities.unlink": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                person: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The provider’s tokens mean nobody any more */
            204: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not an identifier */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            415: components["responses"]["UnsupportedMedia"];
            /** @description Too many requests */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Sessions.endAll": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                person: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description They have ended */
            204: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not an identifier */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            415: components["responses"]["UnsupportedMedia"];
            /** @description Too many requests */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "SecondFactor.takeAway": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                person: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Signing in asks for the password only */
            204: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not an identifier */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            415: components["responses"]["UnsupportedMedia"];
            /** @description Too many requests */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Protocols.list": {
        parameters: {
            query?: {
                /** @description Only these fields of each item, parted by commas */
                fields?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProtocolSummaryPage"];
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Not signed in
             *
             *     Not signed in
             */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            415: components["responses"]["UnsupportedMedia"];
            /** @description Too many requests */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Protocols.read": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProtocolView"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            415: components["responses"]["UnsupportedMedia"];
            /** @description Too many requests */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Simulation.simulate": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SimulateDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SimulationView"];
                };
            };
            /** @description The request is not valid; The body is not valid JSON */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            415: components["responses"]["UnsupportedMedia"];
            /** @description This looks like somebody’s number */
            422: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Regimes.list": {
        parameters: {
            query?: {
                /** @description Only these fields of each item, parted by commas */
                fields?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegimeSummaryPage"];
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Not signed in
             *
             *     Not signed in
             */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            415: components["responses"]["UnsupportedMedia"];
            /** @description Too many requests */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Regimes.read": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegimeView"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            415: components["responses"]["UnsupportedMedia"];
            /** @description Too many requests */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Tasks.page": {
        parameters: {
            query?: {
                /** @description How many; 25 unless given */
                limit?: number;
                /** @description nextCursor of the page before */
                cursor?: string;
                /** @description Only these fields of each item, parted by commas */
                fields?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskPage"];
                };
            };
            /**
             * @description The request is not valid; Not a cursor
             *
             *     The request is not valid; Not a cursor
             */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Not signed in
             *
             *     Not signed in
             */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            415: components["responses"]["UnsupportedMedia"];
            /** @description Too many requests */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Webhooks.page": {
        parameters: {
            query?: {
                /** @description How many; 25 unless given */
                limit?: number;
                /** @description nextCursor of the page before */
                cursor?: string;
                /** @description Only these fields of each item, parted by commas */
                fields?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookPage"];
                };
            };
            /**
             * @description The request is not valid; Not a cursor
             *
             *     The request is not valid; Not a cursor
             */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Not signed in
             *
             *     Not signed in
             */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Not allowed; Not within the key’s scopes
             *
             *     Not allowed; Not within the key’s scopes
             */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            415: components["responses"]["UnsupportedMedia"];
            /** @description Too many requests */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Webhooks.add": {
        parameters: {
            query?: never;
            header?: {
                /** @description A name for this request, such as a UUID: whoever sends it again within 24 hours gets the first answer, and nothing is done twice */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewWebhookDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IssuedWebhookView"];
                };
            };
            /**
             * @description The request is not valid
             *
             *     Not an idempotency key; The request is not valid
             */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Not signed in
             *
             *     Not signed in
             */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Not allowed; Not within the key’s scopes
             *
             *     Not allowed; Not within the key’s scopes
             */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Conflict
             *
             *     Still being processed; Done, but not answered again; Conflict
             */
            409: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMedia"];
            /** @description Key used for another request */
            422: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Webhooks.read": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                webhook: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookView"];
                };
            };
            /** @description Not an identifier */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed; Not within the key’s scopes */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            415: components["responses"]["UnsupportedMedia"];
            /** @description Too many requests */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Webhooks.remove": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                webhook: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is not called any more */
            204: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not an identifier */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed; Not within the key’s scopes */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            415: components["responses"]["UnsupportedMedia"];
            /** @description Too many requests */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Webhooks.amend": {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of what is changed, as the caller read it; when it has changed since, nothing happens and the answer is 412 */
                "If-Match": string;
            };
            path: {
                webhook: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeWebhookDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookView"];
                };
            };
            /** @description The request is not valid; Not an identifier */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed; Not within the key’s scopes */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed since it was read; A weak entity tag */
            412: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMedia"];
            /** @description If-Match is required */
            428: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Deliveries.page": {
        parameters: {
            query?: {
                /** @description How many; 25 unless given */
                limit?: number;
                /** @description nextCursor of the page before */
                cursor?: string;
                state?: "queued" | "sent" | "failed" | "withheld";
                /** @description Only these fields of each item, parted by commas */
                fields?: string;
            };
            header?: never;
            path: {
                webhook: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CallPage"];
                };
            };
            /**
             * @description The request is not valid; Not a cursor; Not an identifier
             *
             *     The request is not valid; Not a cursor; Not an identifier
             */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Not signed in
             *
             *     Not signed in
             */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Not allowed; Not within the key’s scopes
             *
             *     Not allowed; Not within the key’s scopes
             */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Not found
             *
             *     Not found
             */
            404: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            415: components["responses"]["UnsupportedMedia"];
            /** @description Too many requests */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Deliveries.redeliver": {
        parameters: {
            query?: never;
            header?: {
                /** @description A name for this request, such as a UUID: whoever sends it again within 24 hours gets the first answer, and nothing is done twice */
                "Idempotency-Key"?: string;
            };
            path: {
                webhook: string;
                delivery: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            202: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CallView"];
                };
            };
            /**
             * @description Not an identifier
             *
             *     Not an idempotency key; Not an identifier
             */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Not signed in
             *
             *     Not signed in
             */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Not allowed; Not within the key’s scopes
             *
             *     Not allowed; Not within the key’s scopes
             */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Not found
             *
             *     Not found
             */
            404: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Still being processed; Done, but not answered again */
            409: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            415: components["responses"]["UnsupportedMedia"];
            /** @description Key used for another request */
            422: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Deliveries.replay": {
        parameters: {
            query?: never;
            header?: {
                /** @description A name for this request, such as a UUID: whoever sends it again within 24 hours gets the first answer, and nothing is done twice */
                "Idempotency-Key"?: string;
            };
            path: {
                webhook: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReplayDto"];
            };
        };
        responses: {
            /** @description It is being gone through again */
            204: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /**
             * @description The request is not valid; Not an identifier
             *
             *     Not an idempotency key; The request is not valid; Not an identifier
             */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Not signed in
             *
             *     Not signed in
             */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Not allowed; Not within the key’s scopes
             *
             *     Not allowed; Not within the key’s scopes
             */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Not found
             *
             *     Not found
             */
            404: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Still being processed; Done, but not answered again */
            409: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMedia"];
            /** @description Key used for another request */
            422: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Webhooks.rotate": {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of what is changed, as the caller read it; when it has changed since, nothing happens and the answer is 412 */
                "If-Match": string;
                /** @description A name for this request, such as a UUID: whoever sends it again within 24 hours gets the first answer, and nothing is done twice */
                "Idempotency-Key"?: string;
            };
            path: {
                webhook: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RotateWebhookDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IssuedWebhookView"];
                };
            };
            /**
             * @description The request is not valid; Not an identifier
             *
             *     Not an idempotency key; The request is not valid; Not an identifier
             */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Not signed in
             *
             *     Not signed in
             */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Not allowed; Not within the key’s scopes
             *
             *     Not allowed; Not within the key’s scopes
             */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Not found
             *
             *     Not found
             */
            404: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Still being processed; Done, but not answered again */
            409: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Changed since it was read; A weak entity tag
             *
             *     Changed since it was read; A weak entity tag
             */
            412: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMedia"];
            /** @description Key used for another request */
            422: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description If-Match is required
             *
             *     If-Match is required
             */
            428: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Deliveries.test": {
        parameters: {
            query?: never;
            header?: {
                /** @description A name for this request, such as a UUID: whoever sends it again within 24 hours gets the first answer, and nothing is done twice */
                "Idempotency-Key"?: string;
            };
            path: {
                webhook: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            202: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CallView"];
                };
            };
            /**
             * @description Not an identifier
             *
             *     Not an idempotency key; Not an identifier
             */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Not signed in
             *
             *     Not signed in
             */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Not allowed; Not within the key’s scopes
             *
             *     Not allowed; Not within the key’s scopes
             */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Not found
             *
             *     Not found
             */
            404: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Conflict
             *
             *     Still being processed; Done, but not answered again; Conflict
             */
            409: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            415: components["responses"]["UnsupportedMedia"];
            /** @description Key used for another request */
            422: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
/** What takes an Idempotency-Key with POST. */
export const KEYED_PATHS: ReadonlySet<string> = new Set([
    "/scim/v2/Users",
    "/v1/admin/channels",
    "/v1/api-keys",
    "/v1/api-keys/{key}/rotate",
    "/v1/divisions",
    "/v1/incidents",
    "/v1/incidents/batch",
    "/v1/incidents/{incident}/acknowledge",
    "/v1/incidents/{incident}/comments",
    "/v1/incidents/{incident}/confirm",
    "/v1/incidents/{incident}/dismiss",
    "/v1/incidents/{incident}/escalate",
    "/v1/incidents/{incident}/migrate",
    "/v1/incidents/{incident}/obligations",
    "/v1/incidents/{incident}/obligations/{obligation}/decide",
    "/v1/incidents/{incident}/obligations/{obligation}/meet",
    "/v1/incidents/{incident}/reopen",
    "/v1/incidents/{incident}/resolve",
    "/v1/incidents/{incident}/sign-off",
    "/v1/incidents/{incident}/steps/{step}/assign",
    "/v1/incidents/{incident}/steps/{step}/complete",
    "/v1/incidents/{incident}/steps/{step}/waive",
    "/v1/intake/{mail}/discard",
    "/v1/intake/{mail}/file",
    "/v1/me/calendar",
    "/v1/messages/{message}/retry",
    "/v1/people",
    "/v1/webhooks",
    "/v1/webhooks/{webhook}/deliveries/{delivery}/redeliver",
    "/v1/webhooks/{webhook}/replay",
    "/v1/webhooks/{webhook}/rotate",
    "/v1/webhooks/{webhook}/test",
]);
