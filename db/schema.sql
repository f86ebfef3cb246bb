--
-- PostgreSQL database dump
--

--
-- Name: public; Type: SCHEMA; Schema: -; Owner: -
--

CREATE SCHEMA public;

--
-- Name: SCHEMA public; Type: COMMENT; Schema: -; Owner: -
--

COMMENT ON SCHEMA public IS 'standard public schema';

--
-- Name: current_ward(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.current_ward() RETURNS uuid
    LANGUAGE sql STABLE PARALLEL SAFE
    RETURN (NULLIF(current_setting('hoi_am.ward'::text, true), ''::text))::uuid;

--
-- Name: fold(text); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.fold(source text) RETURNS text
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    AS $$ select lower(public.unaccent('public.unaccent'::regdictionary, normalize(source, nfc))) $$;

--
-- Name: protect(regclass, text); Type: PROCEDURE; Schema: public; Owner: -
--

CREATE PROCEDURE public.protect(IN protected regclass, IN privileges text DEFAULT 'select, insert, update, delete'::text)
    LANGUAGE plpgsql
    AS $$
begin
  execute format('alter table %s enable row level security', protected);
  execute format('create policy own_ward on %s to hoi_am_app using (ward_id = current_ward()) with check (ward_id = current_ward())', protected);
  execute format('grant %s on %s to hoi_am_app', privileges, protected);
end $$;

--
-- Name: refuse_change_of_issued_notice(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.refuse_change_of_issued_notice() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
begin
  if old.issued_at is not null and row(new.text, new.number, new.symbol, new.document_date, new.subject, new.conference_date, new.text_sha256, new.issued_at, new.issued_by)
     is distinct from row(old.text, old.number, old.symbol, old.document_date, old.subject, old.conference_date, old.text_sha256, old.issued_at, old.issued_by) then
    raise exception 'an issued notice is frozen' using errcode = 'check_violation', constraint = 'notice_frozen';
  end if;
  return new;
end $$;

--
-- Name: refuse_change_of_original_due(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.refuse_change_of_original_due() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
begin
  if new.original_last_day is distinct from old.original_last_day or new.code <> old.code then
    raise exception 'the original due date and the code never change' using errcode = 'check_violation', constraint = 'directive_original_due';
  end if;
  return new;
end $$;

--
-- Name: search_document(text); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.search_document(source text) RETURNS tsvector
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    AS $$ select setweight(to_tsvector('pg_catalog.simple', lower(normalize(source, nfc) collate "und-x-icu")), 'A')
            || setweight(to_tsvector('pg_catalog.simple', public.fold(source)), 'B') $$;

--
-- Name: absence; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.absence (
    ward_id uuid NOT NULL,
    id uuid NOT NULL,
    account_id uuid NOT NULL,
    substitute_id uuid NOT NULL,
    from_date date NOT NULL,
    to_date date NOT NULL,
    reason text,
    created_by uuid NOT NULL,
    created_at timestamp with time zone NOT NULL,
    cancelled_at timestamp with time zone,
    CONSTRAINT absence_not_self CHECK ((substitute_id <> account_id)),
    CONSTRAINT absence_order CHECK ((to_date >= from_date))
);

--
-- Name: account; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.account (
    ward_id uuid NOT NULL,
    id uuid NOT NULL,
    sign_in_name text NOT NULL,
    name text NOT NULL,
    given_key text NOT NULL COLLATE pg_catalog."C",
    rest_key text NOT NULL COLLATE pg_catalog."C",
    "position" text,
    phone text,
    email text,
    password_hash text,
    must_change_password boolean DEFAULT true NOT NULL,
    calendar_token_hash bytea,
    deactivated_at timestamp with time zone,
    deactivated_by uuid,
    deactivated_reason text,
    created_at timestamp with time zone NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    CONSTRAINT account_deactivation CHECK (((deactivated_at IS NULL) = (deactivated_reason IS NULL))),
    CONSTRAINT account_name_check CHECK (((name = btrim(name)) AND (name <> ''::text))),
    CONSTRAINT account_sign_in_name_check CHECK ((sign_in_name ~ '^[a-z0-9._-]{3,60}$'::text))
);

--
-- Name: account_role; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.account_role (
    ward_id uuid NOT NULL,
    id uuid NOT NULL,
    account_id uuid NOT NULL,
    role text NOT NULL,
    unit_id uuid,
    granted_by uuid,
    granted_at timestamp with time zone NOT NULL,
    ended_at timestamp with time zone,
    CONSTRAINT account_role_role_check CHECK ((role = ANY (ARRAY['it-admin'::text, 'clerk'::text, 'leader'::text, 'unit-head'::text, 'unit-officer'::text, 'group-head'::text, 'front'::text, 'note-taker'::text]))),
    CONSTRAINT account_role_unit CHECK (((role <> ALL (ARRAY['unit-head'::text, 'unit-officer'::text, 'group-head'::text])) OR (unit_id IS NOT NULL)))
);

--
-- Name: announcement; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.announcement (
    ward_id uuid NOT NULL,
    id uuid NOT NULL,
    notice_id uuid NOT NULL,
    version integer NOT NULL,
    title text NOT NULL,
    items jsonb NOT NULL,
    content_sha256 text NOT NULL,
    published_by uuid NOT NULL,
    published_at timestamp with time zone NOT NULL,
    withdrawn_by uuid,
    withdrawn_at timestamp with time zone,
    withdrawn_reason text,
    CONSTRAINT announcement_content_sha256_check CHECK ((content_sha256 ~ '^[0-9a-f]{64}$'::text)),
    CONSTRAINT announcement_withdrawal CHECK (((withdrawn_at IS NULL) = (withdrawn_reason IS NULL)))
);

--
-- Name: attachment; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.attachment (
    ward_id uuid NOT NULL,
    id uuid NOT NULL,
    owner_kind text NOT NULL,
    owner_id uuid NOT NULL,
    sha256 text NOT NULL,
    file_name text NOT NULL,
    media_type text NOT NULL,
    size bigint NOT NULL,
    uploaded_by uuid,
    uploaded_at timestamp with time zone NOT NULL,
    CONSTRAINT attachment_sha256_check CHECK ((sha256 ~ '^[0-9a-f]{64}$'::text)),
    CONSTRAINT attachment_size_check CHECK ((size >= 0))
);

--
-- Name: audit_event; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.audit_event (
    ward_id uuid NOT NULL,
    seq bigint NOT NULL,
    at timestamp with time zone NOT NULL,
    actor_id uuid,
    on_behalf_of uuid,
    type text NOT NULL,
    subject_kind text NOT NULL,
    subject_id uuid,
    data jsonb DEFAULT '{}'::jsonb NOT NULL,
    prev_hash bytea NOT NULL,
    hash bytea NOT NULL
);

--
-- Name: audit_head; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.audit_head (
    ward_id uuid NOT NULL,
    seq bigint NOT NULL,
    hash bytea NOT NULL
);

--
-- Name: calendar_day; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.calendar_day (
    ward_id uuid NOT NULL,
    date date NOT NULL,
    kind text NOT NULL,
    name text NOT NULL,
    source text NOT NULL,
    status text NOT NULL,
    CONSTRAINT calendar_day_kind_check CHECK ((kind = ANY (ARRAY['holiday'::text, 'swap-off'::text, 'make-up'::text]))),
    CONSTRAINT calendar_day_status_check CHECK ((status = ANY (ARRAY['official'::text, 'provisional'::text])))
);

--
-- Name: cancellation; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.cancellation (
    ward_id uuid NOT NULL,
    directive_id uuid NOT NULL,
    by_notice_id uuid,
    by_clause_id uuid,
    reason text NOT NULL,
    cancelled_by uuid NOT NULL,
    cancelled_at timestamp with time zone NOT NULL
);

--
-- Name: clause; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.clause (
    ward_id uuid NOT NULL,
    id uuid NOT NULL,
    notice_id uuid NOT NULL,
    number text NOT NULL,
    "position" integer NOT NULL,
    heading text,
    text text NOT NULL
);

--
-- Name: clause_change; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.clause_change (
    ward_id uuid NOT NULL,
    id uuid NOT NULL,
    clause_id uuid NOT NULL,
    by_notice_id uuid NOT NULL,
    by_clause_id uuid,
    kind text NOT NULL,
    explanation text NOT NULL,
    recorded_by uuid NOT NULL,
    recorded_at timestamp with time zone NOT NULL,
    CONSTRAINT clause_change_kind_check CHECK ((kind = ANY (ARRAY['amend'::text, 'replace'::text, 'cancel'::text])))
);

--
-- Name: clock_step; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.clock_step (
    ward_id uuid NOT NULL,
    directive_id uuid NOT NULL,
    last_day date NOT NULL,
    step text NOT NULL,
    reached_on date NOT NULL,
    CONSTRAINT clock_step_step_check CHECK (((step = ANY (ARRAY['late'::text, 'party-office'::text, 'leader'::text])) OR (step ~ '^reminder-[0-9]+$'::text)))
);

--
-- Name: closure; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.closure (
    ward_id uuid NOT NULL,
    id uuid NOT NULL,
    directive_id uuid NOT NULL,
    summary text NOT NULL,
    on_time boolean,
    closed_by uuid NOT NULL,
    closed_at timestamp with time zone NOT NULL,
    reopened_by uuid,
    reopened_at timestamp with time zone,
    reopen_reason text,
    CONSTRAINT closure_reopen CHECK (((reopened_at IS NULL) = (reopen_reason IS NULL)))
);

--
-- Name: deliverable; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.deliverable (
    ward_id uuid NOT NULL,
    id uuid NOT NULL,
    directive_id uuid NOT NULL,
    "position" integer NOT NULL,
    type text NOT NULL,
    description text,
    required boolean DEFAULT true NOT NULL,
    state text DEFAULT 'open'::text NOT NULL,
    CONSTRAINT deliverable_state_check CHECK ((state = ANY (ARRAY['open'::text, 'handed-in'::text, 'returned'::text, 'accepted'::text, 'waived'::text]))),
    CONSTRAINT deliverable_type_check CHECK ((type = ANY (ARRAY['survey'::text, 'inspection'::text, 'priority-list'::text, 'plan'::text, 'proposal'::text, 'repair'::text, 'guidance'::text, 'citizen-reply'::text, 'report'::text, 'announcement'::text, 'campaign'::text])))
);

--
-- Name: directive; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.directive (
    ward_id uuid NOT NULL,
    id uuid NOT NULL,
    code text NOT NULL,
    notice_id uuid,
    clause_id uuid,
    origin text NOT NULL,
    title text NOT NULL,
    quote text NOT NULL,
    legal_basis text,
    topic_code text,
    assigner_unit_id uuid NOT NULL,
    lead_unit_id uuid NOT NULL,
    assigned_at timestamp with time zone NOT NULL,
    assigned_by uuid NOT NULL,
    status text NOT NULL,
    original_last_day date,
    last_day date,
    extension_count integer DEFAULT 0 NOT NULL,
    result_summary text,
    closed_at timestamp with time zone,
    closed_by uuid,
    closed_on date,
    cancelled_at timestamp with time zone,
    stuck_since timestamp with time zone,
    last_activity_at timestamp with time zone NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    search tsvector GENERATED ALWAYS AS (public.search_document(((((((code || ' '::text) || title) || ' '::text) || quote) || ' '::text) || COALESCE(result_summary, ''::text)))) STORED,
    folded_title text GENERATED ALWAYS AS (public.fold(title)) STORED NOT NULL,
    due_key date GENERATED ALWAYS AS (COALESCE(last_day, 'infinity'::date)) STORED NOT NULL,
    code_key bigint GENERATED ALWAYS AS ((((split_part(code, '-'::text, 2))::bigint * 10000000) + (split_part(code, '-'::text, 3))::bigint)) STORED NOT NULL,
    status_key smallint GENERATED ALWAYS AS (array_position('{assigned,in-progress,handed-in,closed,cancelled}'::text[], status)) STORED NOT NULL,
    CONSTRAINT directive_cancelled CHECK (((status = 'cancelled'::text) = (cancelled_at IS NOT NULL))),
    CONSTRAINT directive_closed CHECK (((status = 'closed'::text) = (closed_at IS NOT NULL))),
    CONSTRAINT directive_code_form CHECK ((code ~ '^CĐ-\d{4}-\d{3,7}$'::text)),
    CONSTRAINT directive_origin_check CHECK ((origin = ANY (ARRAY['clause'::text, 'law'::text, 'clerk'::text]))),
    CONSTRAINT directive_status_check CHECK ((status = ANY (ARRAY['assigned'::text, 'in-progress'::text, 'handed-in'::text, 'closed'::text, 'cancelled'::text]))),
    CONSTRAINT directive_title_check CHECK ((title <> ''::text))
);

--
-- Name: directive_draft; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.directive_draft (
    ward_id uuid NOT NULL,
    id uuid NOT NULL,
    notice_id uuid NOT NULL,
    origin text NOT NULL,
    clause_number text,
    "position" integer NOT NULL,
    title text NOT NULL,
    quote text NOT NULL,
    quote_start integer,
    quote_end integer,
    legal_basis text,
    topic_code text,
    units jsonb DEFAULT '[]'::jsonb NOT NULL,
    deliverables text[] DEFAULT '{}'::text[] NOT NULL,
    due jsonb DEFAULT '[]'::jsonb NOT NULL,
    confidence text NOT NULL,
    because jsonb DEFAULT '[]'::jsonb NOT NULL,
    dropped_at timestamp with time zone,
    version integer DEFAULT 1 NOT NULL,
    CONSTRAINT directive_draft_confidence_check CHECK ((confidence = ANY (ARRAY['high'::text, 'medium'::text, 'low'::text]))),
    CONSTRAINT directive_draft_origin_check CHECK ((origin = ANY (ARRAY['clause'::text, 'law'::text, 'clerk'::text])))
);

--
-- Name: directive_due; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.directive_due (
    ward_id uuid NOT NULL,
    directive_id uuid NOT NULL,
    "position" integer NOT NULL,
    phrase text NOT NULL,
    boundary text NOT NULL,
    date date,
    "time" text,
    recurs text,
    last_day date,
    derivation jsonb,
    CONSTRAINT directive_due_boundary_check CHECK ((boundary = ANY (ARRAY['exclusive'::text, 'inclusive'::text])))
);

--
-- Name: directive_search; Type: VIEW; Schema: public; Owner: -
--

CREATE VIEW public.directive_search WITH (security_barrier='false', security_invoker='false') AS
 SELECT directive.ward_id,
    directive.id,
    directive.code,
    directive.notice_id,
    directive.clause_id,
    directive.origin,
    directive.title,
    directive.quote,
    directive.legal_basis,
    directive.topic_code,
    directive.assigner_unit_id,
    directive.lead_unit_id,
    directive.assigned_at,
    directive.assigned_by,
    directive.status,
    directive.original_last_day,
    directive.last_day,
    directive.extension_count,
    directive.result_summary,
    directive.closed_at,
    directive.closed_by,
    directive.closed_on,
    directive.cancelled_at,
    directive.stuck_since,
    directive.last_activity_at,
    directive.version,
    directive.search,
    directive.folded_title,
    directive.due_key,
    directive.code_key,
    directive.status_key
   FROM public.directive
  WHERE (directive.ward_id = public.current_ward());

--
-- Name: directive_unit; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.directive_unit (
    ward_id uuid NOT NULL,
    id uuid NOT NULL,
    directive_id uuid NOT NULL,
    unit_id uuid NOT NULL,
    role text NOT NULL,
    "position" integer NOT NULL,
    part text,
    officer_id uuid,
    CONSTRAINT directive_unit_part CHECK (((part IS NULL) = (role = ANY (ARRAY['via'::text, 'report-to'::text])))),
    CONSTRAINT directive_unit_part_check CHECK ((part = ANY (ARRAY['waiting'::text, 'accepted'::text, 'refused'::text, 'done'::text, 'waived'::text]))),
    CONSTRAINT directive_unit_role_check CHECK ((role = ANY (ARRAY['lead'::text, 'executing'::text, 'coordinating'::text, 'via'::text, 'report-to'::text])))
);

--
-- Name: extension; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.extension (
    ward_id uuid NOT NULL,
    id uuid NOT NULL,
    directive_id uuid NOT NULL,
    asked_unit_id uuid NOT NULL,
    asked_by uuid NOT NULL,
    asked_at timestamp with time zone NOT NULL,
    from_day date,
    to_day date NOT NULL,
    reason text NOT NULL,
    decision text,
    decision_reason text,
    decision_document text,
    granted_day date,
    decided_by uuid,
    decided_at timestamp with time zone,
    CONSTRAINT extension_decision CHECK (((decision IS NULL) = (decided_at IS NULL))),
    CONSTRAINT extension_decision_check CHECK ((decision = ANY (ARRAY['granted'::text, 'refused'::text]))),
    CONSTRAINT extension_granted CHECK (((NOT (decision IS DISTINCT FROM 'granted'::text)) = (granted_day IS NOT NULL)))
);

--
-- Name: idempotency_key; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.idempotency_key (
    ward_id uuid NOT NULL,
    account_id uuid NOT NULL,
    key uuid NOT NULL,
    command text NOT NULL,
    result jsonb,
    at timestamp with time zone NOT NULL
);

--
-- Name: kysely_migration; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.kysely_migration (
    name character varying(255) NOT NULL,
    "timestamp" character varying(255) NOT NULL
);

--
-- Name: kysely_migration_lock; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.kysely_migration_lock (
    id character varying(255) NOT NULL,
    is_locked integer DEFAULT 0 NOT NULL
);

--
-- Name: notice; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.notice (
    ward_id uuid NOT NULL,
    id uuid NOT NULL,
    type text DEFAULT 'THÔNG BÁO'::text NOT NULL,
    number integer,
    symbol text,
    document_date date,
    place text,
    subject text DEFAULT ''::text NOT NULL,
    conference_date date,
    format_regime text,
    signer_authority text[] DEFAULT '{}'::text[] NOT NULL,
    signer_position text,
    signer_name text,
    origin text NOT NULL,
    needs_check boolean DEFAULT false NOT NULL,
    source_sha256 text,
    text text DEFAULT ''::text NOT NULL,
    reading jsonb,
    reading_state text NOT NULL,
    reading_progress integer DEFAULT 0 NOT NULL,
    reading_message text,
    created_by uuid NOT NULL,
    created_at timestamp with time zone NOT NULL,
    issued_at timestamp with time zone,
    issued_by uuid,
    text_sha256 text,
    discarded_at timestamp with time zone,
    discarded_reason text,
    version integer DEFAULT 1 NOT NULL,
    search tsvector GENERATED ALWAYS AS (public.search_document(((COALESCE(subject, ''::text) || ' '::text) || text))) STORED,
    CONSTRAINT notice_format_regime_check CHECK ((format_regime = ANY (ARRAY['hd-36'::text, 'hd-05'::text, 'nd-30'::text]))),
    CONSTRAINT notice_issue CHECK ((((issued_at IS NULL) = (issued_by IS NULL)) AND ((issued_at IS NULL) = (text_sha256 IS NULL)))),
    CONSTRAINT notice_not_both CHECK (((issued_at IS NULL) OR (discarded_at IS NULL))),
    CONSTRAINT notice_number_check CHECK ((number > 0)),
    CONSTRAINT notice_origin_check CHECK ((origin = ANY (ARRAY['upload'::text, 'paste'::text]))),
    CONSTRAINT notice_reading_progress_check CHECK (((reading_progress >= 0) AND (reading_progress <= 100))),
    CONSTRAINT notice_reading_state_check CHECK ((reading_state = ANY (ARRAY['waiting'::text, 'recognising'::text, 'read'::text, 'failed'::text]))),
    CONSTRAINT notice_source_sha256_check CHECK ((source_sha256 ~ '^[0-9a-f]{64}$'::text)),
    CONSTRAINT notice_text_sha256_check CHECK ((text_sha256 ~ '^[0-9a-f]{64}$'::text))
);

--
-- Name: notice_recipient; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.notice_recipient (
    ward_id uuid NOT NULL,
    notice_id uuid NOT NULL,
    "position" integer NOT NULL,
    name text NOT NULL,
    unit_id uuid
);

--
-- Name: notification; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.notification (
    ward_id uuid NOT NULL,
    id uuid NOT NULL,
    account_id uuid NOT NULL,
    event_key text NOT NULL,
    kind text NOT NULL,
    title text NOT NULL,
    note text,
    href text NOT NULL,
    created_at timestamp with time zone NOT NULL,
    read_at timestamp with time zone,
    letter_due boolean DEFAULT false NOT NULL
);

--
-- Name: number_book; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.number_book (
    ward_id uuid NOT NULL,
    book text NOT NULL,
    period text NOT NULL,
    last integer DEFAULT 0 NOT NULL,
    CONSTRAINT number_book_last_check CHECK ((last >= 0))
);

--
-- Name: outbox_message; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.outbox_message (
    ward_id uuid NOT NULL,
    id uuid NOT NULL,
    account_id uuid,
    channel text NOT NULL,
    address text NOT NULL,
    event_key text NOT NULL,
    subject text NOT NULL,
    body text NOT NULL,
    state text NOT NULL,
    attempts integer DEFAULT 0 NOT NULL,
    last_error text,
    created_at timestamp with time zone NOT NULL,
    sent_at timestamp with time zone,
    CONSTRAINT outbox_message_channel_check CHECK ((channel = 'email'::text)),
    CONSTRAINT outbox_message_state_check CHECK ((state = ANY (ARRAY['held'::text, 'queued'::text, 'sent'::text, 'failed'::text])))
);

--
-- Name: part_event; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.part_event (
    ward_id uuid NOT NULL,
    id uuid NOT NULL,
    directive_unit_id uuid NOT NULL,
    kind text NOT NULL,
    reason text,
    by_account uuid NOT NULL,
    at timestamp with time zone NOT NULL,
    CONSTRAINT part_event_kind_check CHECK ((kind = ANY (ARRAY['accepted'::text, 'refused'::text, 'done'::text, 'asked-again'::text, 'waived'::text, 'replaced'::text, 'reopened'::text])))
);

--
-- Name: progress_note; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.progress_note (
    ward_id uuid NOT NULL,
    id uuid NOT NULL,
    directive_id uuid NOT NULL,
    unit_id uuid,
    text text NOT NULL,
    written_by uuid NOT NULL,
    written_at timestamp with time zone NOT NULL
);

--
-- Name: saved_view; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.saved_view (
    ward_id uuid NOT NULL,
    id uuid NOT NULL,
    account_id uuid NOT NULL,
    name text NOT NULL,
    query text NOT NULL,
    created_at timestamp with time zone NOT NULL,
    CONSTRAINT saved_view_name_check CHECK ((name <> ''::text))
);

--
-- Name: session; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.session (
    ward_id uuid NOT NULL,
    token_hash bytea NOT NULL,
    id uuid NOT NULL,
    account_id uuid NOT NULL,
    created_at timestamp with time zone NOT NULL,
    last_seen_at timestamp with time zone NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    user_agent text
);

--
-- Name: sign_in_failure; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.sign_in_failure (
    ward_id uuid NOT NULL,
    id uuid NOT NULL,
    key text NOT NULL,
    at timestamp with time zone NOT NULL
);

--
-- Name: submission; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.submission (
    ward_id uuid NOT NULL,
    id uuid NOT NULL,
    deliverable_id uuid NOT NULL,
    unit_id uuid NOT NULL,
    text text NOT NULL,
    document_number text,
    document_date date,
    submitted_by uuid NOT NULL,
    submitted_at timestamp with time zone NOT NULL,
    decision text,
    decision_reason text,
    decided_by uuid,
    decided_at timestamp with time zone,
    CONSTRAINT submission_decision CHECK ((((decision IS NULL) = (decided_at IS NULL)) AND ((decision IS NULL) = (decided_by IS NULL)))),
    CONSTRAINT submission_decision_check CHECK ((decision = ANY (ARRAY['accepted'::text, 'returned'::text]))),
    CONSTRAINT submission_return CHECK (((decision IS DISTINCT FROM 'returned'::text) OR (decision_reason IS NOT NULL)))
);

--
-- Name: topic; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.topic (
    ward_id uuid NOT NULL,
    code text NOT NULL,
    group_code text NOT NULL,
    name text NOT NULL,
    group_name text NOT NULL,
    never_public boolean DEFAULT false NOT NULL,
    sort_order integer NOT NULL,
    closed_at timestamp with time zone,
    CONSTRAINT topic_code_check CHECK ((code ~ '^[a-z0-9-]+$'::text))
);

--
-- Name: unit; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.unit (
    ward_id uuid NOT NULL,
    id uuid NOT NULL,
    kind text NOT NULL,
    name text NOT NULL,
    short_name text,
    parent_id uuid,
    group_number integer,
    sort_order integer DEFAULT 0 NOT NULL,
    valid_from date,
    valid_to date,
    version integer DEFAULT 1 NOT NULL,
    CONSTRAINT unit_check CHECK ((valid_to >= valid_from)),
    CONSTRAINT unit_group_number_check CHECK ((group_number > 0)),
    CONSTRAINT unit_kind_check CHECK ((kind = ANY (ARRAY['party-committee'::text, 'party-organisation'::text, 'department'::text, 'office'::text, 'police'::text, 'military'::text, 'front'::text, 'group'::text, 'outside'::text]))),
    CONSTRAINT unit_name_check CHECK (((name = btrim(name)) AND (name <> ''::text)))
);

--
-- Name: unit_alias; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.unit_alias (
    ward_id uuid NOT NULL,
    key text NOT NULL,
    unit_id uuid NOT NULL,
    name text NOT NULL,
    own_name boolean DEFAULT false NOT NULL
);

--
-- Name: ward; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.ward (
    id uuid NOT NULL,
    slug text NOT NULL,
    kind text NOT NULL,
    name text NOT NULL,
    place_name text NOT NULL,
    province text NOT NULL,
    code text,
    host text,
    lenient_deadlines boolean DEFAULT false NOT NULL,
    reminder_days integer[] DEFAULT '{7,3,1}'::integer[] NOT NULL,
    office_hours jsonb DEFAULT '[["07:30", "11:30"], ["13:30", "17:30"]]'::jsonb NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT ward_kind_check CHECK ((kind = ANY (ARRAY['phuong'::text, 'xa'::text, 'dac-khu'::text]))),
    CONSTRAINT ward_slug_check CHECK ((slug ~ '^[a-z0-9-]{2,40}$'::text))
);

--
-- Name: absence absence_once; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.absence
    ADD CONSTRAINT absence_once EXCLUDE USING gist (ward_id WITH =, account_id WITH =, daterange(from_date, to_date, '[]'::text) WITH &&) WHERE ((cancelled_at IS NULL));

--
-- Name: absence absence_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.absence
    ADD CONSTRAINT absence_pkey PRIMARY KEY (ward_id, id);

--
-- Name: account account_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.account
    ADD CONSTRAINT account_pkey PRIMARY KEY (ward_id, id);

--
-- Name: account_role account_role_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.account_role
    ADD CONSTRAINT account_role_pkey PRIMARY KEY (ward_id, id);

--
-- Name: account account_sign_in_name; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.account
    ADD CONSTRAINT account_sign_in_name UNIQUE (ward_id, sign_in_name);

--
-- Name: announcement announcement_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.announcement
    ADD CONSTRAINT announcement_pkey PRIMARY KEY (ward_id, id);

--
-- Name: announcement announcement_version; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.announcement
    ADD CONSTRAINT announcement_version UNIQUE (ward_id, notice_id, version);

--
-- Name: attachment attachment_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.attachment
    ADD CONSTRAINT attachment_pkey PRIMARY KEY (ward_id, id);

--
-- Name: audit_event audit_event_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.audit_event
    ADD CONSTRAINT audit_event_pkey PRIMARY KEY (ward_id, seq);

--
-- Name: audit_head audit_head_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.audit_head
    ADD CONSTRAINT audit_head_pkey PRIMARY KEY (ward_id);

--
-- Name: calendar_day calendar_day_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.calendar_day
    ADD CONSTRAINT calendar_day_pkey PRIMARY KEY (ward_id, date);

--
-- Name: cancellation cancellation_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.cancellation
    ADD CONSTRAINT cancellation_pkey PRIMARY KEY (ward_id, directive_id);

--
-- Name: clause_change clause_change_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.clause_change
    ADD CONSTRAINT clause_change_pkey PRIMARY KEY (ward_id, id);

--
-- Name: clause clause_number; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.clause
    ADD CONSTRAINT clause_number UNIQUE (ward_id, notice_id, number);

--
-- Name: clause clause_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.clause
    ADD CONSTRAINT clause_pkey PRIMARY KEY (ward_id, id);

--
-- Name: clock_step clock_step_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.clock_step
    ADD CONSTRAINT clock_step_pkey PRIMARY KEY (ward_id, directive_id, last_day, step);

--
-- Name: closure closure_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.closure
    ADD CONSTRAINT closure_pkey PRIMARY KEY (ward_id, id);

--
-- Name: deliverable deliverable_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.deliverable
    ADD CONSTRAINT deliverable_pkey PRIMARY KEY (ward_id, id);

--
-- Name: deliverable deliverable_position; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.deliverable
    ADD CONSTRAINT deliverable_position UNIQUE (ward_id, directive_id, "position");

--
-- Name: directive directive_code; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.directive
    ADD CONSTRAINT directive_code UNIQUE (ward_id, code);

--
-- Name: directive_draft directive_draft_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.directive_draft
    ADD CONSTRAINT directive_draft_pkey PRIMARY KEY (ward_id, id);

--
-- Name: directive_due directive_due_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.directive_due
    ADD CONSTRAINT directive_due_pkey PRIMARY KEY (ward_id, directive_id, "position");

--
-- Name: directive directive_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.directive
    ADD CONSTRAINT directive_pkey PRIMARY KEY (ward_id, id);

--
-- Name: directive_unit directive_unit_once; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.directive_unit
    ADD CONSTRAINT directive_unit_once UNIQUE (ward_id, directive_id, unit_id, role);

--
-- Name: directive_unit directive_unit_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.directive_unit
    ADD CONSTRAINT directive_unit_pkey PRIMARY KEY (ward_id, id);

--
-- Name: extension extension_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.extension
    ADD CONSTRAINT extension_pkey PRIMARY KEY (ward_id, id);

--
-- Name: idempotency_key idempotency_key_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.idempotency_key
    ADD CONSTRAINT idempotency_key_pkey PRIMARY KEY (ward_id, account_id, key, command);

--
-- Name: kysely_migration_lock kysely_migration_lock_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.kysely_migration_lock
    ADD CONSTRAINT kysely_migration_lock_pkey PRIMARY KEY (id);

--
-- Name: kysely_migration kysely_migration_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.kysely_migration
    ADD CONSTRAINT kysely_migration_pkey PRIMARY KEY (name);

--
-- Name: notice notice_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.notice
    ADD CONSTRAINT notice_pkey PRIMARY KEY (ward_id, id);

--
-- Name: notice_recipient notice_recipient_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.notice_recipient
    ADD CONSTRAINT notice_recipient_pkey PRIMARY KEY (ward_id, notice_id, "position");

--
-- Name: notification notification_once; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.notification
    ADD CONSTRAINT notification_once UNIQUE (ward_id, account_id, event_key);

--
-- Name: notification notification_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.notification
    ADD CONSTRAINT notification_pkey PRIMARY KEY (ward_id, id);

--
-- Name: number_book number_book_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.number_book
    ADD CONSTRAINT number_book_pkey PRIMARY KEY (ward_id, book, period);

--
-- Name: outbox_message outbox_message_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.outbox_message
    ADD CONSTRAINT outbox_message_pkey PRIMARY KEY (ward_id, id);

--
-- Name: outbox_message outbox_once; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.outbox_message
    ADD CONSTRAINT outbox_once UNIQUE (ward_id, channel, address, event_key);

--
-- Name: part_event part_event_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.part_event
    ADD CONSTRAINT part_event_pkey PRIMARY KEY (ward_id, id);

--
-- Name: progress_note progress_note_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.progress_note
    ADD CONSTRAINT progress_note_pkey PRIMARY KEY (ward_id, id);

--
-- Name: saved_view saved_view_name; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.saved_view
    ADD CONSTRAINT saved_view_name UNIQUE (ward_id, account_id, name);

--
-- Name: saved_view saved_view_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.saved_view
    ADD CONSTRAINT saved_view_pkey PRIMARY KEY (ward_id, id);

--
-- Name: session session_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.session
    ADD CONSTRAINT session_pkey PRIMARY KEY (ward_id, token_hash);

--
-- Name: session session_ward_id_id_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.session
    ADD CONSTRAINT session_ward_id_id_key UNIQUE (ward_id, id);

--
-- Name: sign_in_failure sign_in_failure_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.sign_in_failure
    ADD CONSTRAINT sign_in_failure_pkey PRIMARY KEY (ward_id, id);

--
-- Name: submission submission_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.submission
    ADD CONSTRAINT submission_pkey PRIMARY KEY (ward_id, id);

--
-- Name: topic topic_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.topic
    ADD CONSTRAINT topic_pkey PRIMARY KEY (ward_id, code);

--
-- Name: unit_alias unit_alias_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.unit_alias
    ADD CONSTRAINT unit_alias_pkey PRIMARY KEY (ward_id, key);

--
-- Name: unit unit_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.unit
    ADD CONSTRAINT unit_pkey PRIMARY KEY (ward_id, id);

--
-- Name: ward ward_host_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.ward
    ADD CONSTRAINT ward_host_key UNIQUE (host);

--
-- Name: ward ward_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.ward
    ADD CONSTRAINT ward_pkey PRIMARY KEY (id);

--
-- Name: ward ward_slug_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.ward
    ADD CONSTRAINT ward_slug_key UNIQUE (slug);

--
-- Name: absence_substitute; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX absence_substitute ON public.absence USING btree (ward_id, substitute_id, to_date) WHERE (cancelled_at IS NULL);

--
-- Name: account_by_name; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX account_by_name ON public.account USING btree (ward_id, given_key, rest_key, id);

--
-- Name: account_calendar_token; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX account_calendar_token ON public.account USING btree (ward_id, calendar_token_hash) WHERE (calendar_token_hash IS NOT NULL);

--
-- Name: account_email; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX account_email ON public.account USING btree (ward_id, lower(email)) WHERE ((email IS NOT NULL) AND (deactivated_at IS NULL));

--
-- Name: account_role_once; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX account_role_once ON public.account_role USING btree (ward_id, account_id, role, unit_id) NULLS NOT DISTINCT WHERE (ended_at IS NULL);

--
-- Name: account_role_unit; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX account_role_unit ON public.account_role USING btree (ward_id, unit_id) WHERE (ended_at IS NULL);

--
-- Name: attachment_blob; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX attachment_blob ON public.attachment USING btree (ward_id, sha256);

--
-- Name: attachment_owner; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX attachment_owner ON public.attachment USING btree (ward_id, owner_kind, owner_id);

--
-- Name: audit_event_subject; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX audit_event_subject ON public.audit_event USING btree (ward_id, subject_id, seq);

--
-- Name: audit_event_type; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX audit_event_type ON public.audit_event USING btree (ward_id, type, seq);

--
-- Name: clause_change_clause; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX clause_change_clause ON public.clause_change USING btree (ward_id, clause_id);

--
-- Name: closure_standing; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX closure_standing ON public.closure USING btree (ward_id, directive_id) WHERE (reopened_at IS NULL);

--
-- Name: directive_by_activity; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX directive_by_activity ON public.directive USING btree (ward_id, last_activity_at, id);

--
-- Name: directive_by_assignment; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX directive_by_assignment ON public.directive USING btree (ward_id, assigned_at, id);

--
-- Name: directive_by_closing; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX directive_by_closing ON public.directive USING btree (ward_id, closed_on, id) WHERE (closed_on IS NOT NULL);

--
-- Name: directive_by_code; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX directive_by_code ON public.directive USING btree (ward_id, code_key, id);

--
-- Name: directive_by_due; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX directive_by_due ON public.directive USING btree (ward_id, due_key, id);

--
-- Name: directive_by_lead; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX directive_by_lead ON public.directive USING btree (ward_id, lead_unit_id, due_key, id);

--
-- Name: directive_by_likeness; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX directive_by_likeness ON public.directive USING gin (ward_id, folded_title public.gin_trgm_ops) WITH (gin_pending_list_limit='512');

--
-- Name: directive_by_status; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX directive_by_status ON public.directive USING btree (ward_id, status_key, due_key, id);

--
-- Name: directive_by_words; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX directive_by_words ON public.directive USING gin (ward_id, search) WITH (gin_pending_list_limit='512');

--
-- Name: directive_draft_notice; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX directive_draft_notice ON public.directive_draft USING btree (ward_id, notice_id, "position");

--
-- Name: directive_of_notice; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX directive_of_notice ON public.directive USING btree (ward_id, notice_id, due_key, id);

--
-- Name: directive_of_topic; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX directive_of_topic ON public.directive USING btree (ward_id, topic_code, due_key, id);

--
-- Name: directive_open_by_activity; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX directive_open_by_activity ON public.directive USING btree (ward_id, last_activity_at, id) WHERE (status_key <= 3);

--
-- Name: directive_open_by_assignment; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX directive_open_by_assignment ON public.directive USING btree (ward_id, assigned_at, id) WHERE (status_key <= 3);

--
-- Name: directive_open_by_code; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX directive_open_by_code ON public.directive USING btree (ward_id, code_key, id) WHERE (status_key <= 3);

--
-- Name: directive_open_by_due; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX directive_open_by_due ON public.directive USING btree (ward_id, due_key, id) WHERE (status_key <= 3);

--
-- Name: directive_open_by_lead; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX directive_open_by_lead ON public.directive USING btree (ward_id, lead_unit_id, due_key, id) WHERE (status_key <= 3);

--
-- Name: directive_stuck; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX directive_stuck ON public.directive USING btree (ward_id, due_key, id) WHERE (stuck_since IS NOT NULL);

--
-- Name: directive_unit_officer; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX directive_unit_officer ON public.directive_unit USING btree (ward_id, officer_id) WHERE (officer_id IS NOT NULL);

--
-- Name: directive_unit_unit; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX directive_unit_unit ON public.directive_unit USING btree (ward_id, unit_id, directive_id);

--
-- Name: extension_directive; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX extension_directive ON public.extension USING btree (ward_id, directive_id, asked_at);

--
-- Name: extension_open; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX extension_open ON public.extension USING btree (ward_id, directive_id) WHERE (decision IS NULL);

--
-- Name: idempotency_key_age; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idempotency_key_age ON public.idempotency_key USING btree (ward_id, at);

--
-- Name: notice_by_date; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX notice_by_date ON public.notice USING btree (ward_id, created_at DESC, id);

--
-- Name: notice_number; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX notice_number ON public.notice USING btree (ward_id, symbol, number, EXTRACT(year FROM document_date)) WHERE ((number IS NOT NULL) AND (issued_at IS NOT NULL));

--
-- Name: notice_search; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX notice_search ON public.notice USING gin (search);

--
-- Name: notification_account; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX notification_account ON public.notification USING btree (ward_id, account_id, created_at DESC);

--
-- Name: notification_letter; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX notification_letter ON public.notification USING btree (ward_id, account_id, created_at) WHERE letter_due;

--
-- Name: notification_unread; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX notification_unread ON public.notification USING btree (ward_id, account_id, created_at DESC) WHERE (read_at IS NULL);

--
-- Name: outbox_by_time; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX outbox_by_time ON public.outbox_message USING btree (ward_id, created_at DESC, id);

--
-- Name: part_event_part; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX part_event_part ON public.part_event USING btree (ward_id, directive_unit_id, at);

--
-- Name: progress_note_directive; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX progress_note_directive ON public.progress_note USING btree (ward_id, directive_id, written_at);

--
-- Name: session_account; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX session_account ON public.session USING btree (ward_id, account_id);

--
-- Name: sign_in_failure_key; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX sign_in_failure_key ON public.sign_in_failure USING btree (ward_id, key, at);

--
-- Name: submission_deliverable; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX submission_deliverable ON public.submission USING btree (ward_id, deliverable_id, submitted_at);

--
-- Name: submission_open; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX submission_open ON public.submission USING btree (ward_id, deliverable_id) WHERE (decision IS NULL);

--
-- Name: unit_alias_unit; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX unit_alias_unit ON public.unit_alias USING btree (ward_id, unit_id);

--
-- Name: unit_group_number; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX unit_group_number ON public.unit USING btree (ward_id, group_number) WHERE ((kind = 'group'::text) AND (valid_to IS NULL));

--
-- Name: directive directive_original_due; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER directive_original_due BEFORE UPDATE ON public.directive FOR EACH ROW EXECUTE FUNCTION public.refuse_change_of_original_due();

--
-- Name: notice notice_frozen; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER notice_frozen BEFORE UPDATE ON public.notice FOR EACH ROW EXECUTE FUNCTION public.refuse_change_of_issued_notice();

--
-- Name: absence absence_ward_id_account_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.absence
    ADD CONSTRAINT absence_ward_id_account_id_fkey FOREIGN KEY (ward_id, account_id) REFERENCES public.account(ward_id, id);

--
-- Name: absence absence_ward_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.absence
    ADD CONSTRAINT absence_ward_id_fkey FOREIGN KEY (ward_id) REFERENCES public.ward(id);

--
-- Name: absence absence_ward_id_substitute_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.absence
    ADD CONSTRAINT absence_ward_id_substitute_id_fkey FOREIGN KEY (ward_id, substitute_id) REFERENCES public.account(ward_id, id);

--
-- Name: account_role account_role_ward_id_account_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.account_role
    ADD CONSTRAINT account_role_ward_id_account_id_fkey FOREIGN KEY (ward_id, account_id) REFERENCES public.account(ward_id, id);

--
-- Name: account_role account_role_ward_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.account_role
    ADD CONSTRAINT account_role_ward_id_fkey FOREIGN KEY (ward_id) REFERENCES public.ward(id);

--
-- Name: account_role account_role_ward_id_unit_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.account_role
    ADD CONSTRAINT account_role_ward_id_unit_id_fkey FOREIGN KEY (ward_id, unit_id) REFERENCES public.unit(ward_id, id);

--
-- Name: account account_ward_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.account
    ADD CONSTRAINT account_ward_id_fkey FOREIGN KEY (ward_id) REFERENCES public.ward(id);

--
-- Name: announcement announcement_ward_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.announcement
    ADD CONSTRAINT announcement_ward_id_fkey FOREIGN KEY (ward_id) REFERENCES public.ward(id);

--
-- Name: announcement announcement_ward_id_notice_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.announcement
    ADD CONSTRAINT announcement_ward_id_notice_id_fkey FOREIGN KEY (ward_id, notice_id) REFERENCES public.notice(ward_id, id);

--
-- Name: attachment attachment_ward_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.attachment
    ADD CONSTRAINT attachment_ward_id_fkey FOREIGN KEY (ward_id) REFERENCES public.ward(id);

--
-- Name: audit_event audit_event_ward_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.audit_event
    ADD CONSTRAINT audit_event_ward_id_fkey FOREIGN KEY (ward_id) REFERENCES public.ward(id);

--
-- Name: audit_head audit_head_ward_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.audit_head
    ADD CONSTRAINT audit_head_ward_id_fkey FOREIGN KEY (ward_id) REFERENCES public.ward(id);

--
-- Name: calendar_day calendar_day_ward_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.calendar_day
    ADD CONSTRAINT calendar_day_ward_id_fkey FOREIGN KEY (ward_id) REFERENCES public.ward(id);

--
-- Name: cancellation cancellation_ward_id_by_notice_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.cancellation
    ADD CONSTRAINT cancellation_ward_id_by_notice_id_fkey FOREIGN KEY (ward_id, by_notice_id) REFERENCES public.notice(ward_id, id);

--
-- Name: cancellation cancellation_ward_id_directive_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.cancellation
    ADD CONSTRAINT cancellation_ward_id_directive_id_fkey FOREIGN KEY (ward_id, directive_id) REFERENCES public.directive(ward_id, id);

--
-- Name: cancellation cancellation_ward_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.cancellation
    ADD CONSTRAINT cancellation_ward_id_fkey FOREIGN KEY (ward_id) REFERENCES public.ward(id);

--
-- Name: clause_change clause_change_ward_id_by_clause_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.clause_change
    ADD CONSTRAINT clause_change_ward_id_by_clause_id_fkey FOREIGN KEY (ward_id, by_clause_id) REFERENCES public.clause(ward_id, id);

--
-- Name: clause_change clause_change_ward_id_by_notice_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.clause_change
    ADD CONSTRAINT clause_change_ward_id_by_notice_id_fkey FOREIGN KEY (ward_id, by_notice_id) REFERENCES public.notice(ward_id, id);

--
-- Name: clause_change clause_change_ward_id_clause_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.clause_change
    ADD CONSTRAINT clause_change_ward_id_clause_id_fkey FOREIGN KEY (ward_id, clause_id) REFERENCES public.clause(ward_id, id);

--
-- Name: clause_change clause_change_ward_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.clause_change
    ADD CONSTRAINT clause_change_ward_id_fkey FOREIGN KEY (ward_id) REFERENCES public.ward(id);

--
-- Name: clause clause_ward_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.clause
    ADD CONSTRAINT clause_ward_id_fkey FOREIGN KEY (ward_id) REFERENCES public.ward(id);

--
-- Name: clause clause_ward_id_notice_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.clause
    ADD CONSTRAINT clause_ward_id_notice_id_fkey FOREIGN KEY (ward_id, notice_id) REFERENCES public.notice(ward_id, id);

--
-- Name: clock_step clock_step_ward_id_directive_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.clock_step
    ADD CONSTRAINT clock_step_ward_id_directive_id_fkey FOREIGN KEY (ward_id, directive_id) REFERENCES public.directive(ward_id, id);

--
-- Name: clock_step clock_step_ward_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.clock_step
    ADD CONSTRAINT clock_step_ward_id_fkey FOREIGN KEY (ward_id) REFERENCES public.ward(id);

--
-- Name: closure closure_ward_id_directive_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.closure
    ADD CONSTRAINT closure_ward_id_directive_id_fkey FOREIGN KEY (ward_id, directive_id) REFERENCES public.directive(ward_id, id);

--
-- Name: closure closure_ward_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.closure
    ADD CONSTRAINT closure_ward_id_fkey FOREIGN KEY (ward_id) REFERENCES public.ward(id);

--
-- Name: deliverable deliverable_ward_id_directive_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.deliverable
    ADD CONSTRAINT deliverable_ward_id_directive_id_fkey FOREIGN KEY (ward_id, directive_id) REFERENCES public.directive(ward_id, id);

--
-- Name: deliverable deliverable_ward_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.deliverable
    ADD CONSTRAINT deliverable_ward_id_fkey FOREIGN KEY (ward_id) REFERENCES public.ward(id);

--
-- Name: directive_draft directive_draft_ward_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.directive_draft
    ADD CONSTRAINT directive_draft_ward_id_fkey FOREIGN KEY (ward_id) REFERENCES public.ward(id);

--
-- Name: directive_draft directive_draft_ward_id_notice_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.directive_draft
    ADD CONSTRAINT directive_draft_ward_id_notice_id_fkey FOREIGN KEY (ward_id, notice_id) REFERENCES public.notice(ward_id, id);

--
-- Name: directive_draft directive_draft_ward_id_topic_code_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.directive_draft
    ADD CONSTRAINT directive_draft_ward_id_topic_code_fkey FOREIGN KEY (ward_id, topic_code) REFERENCES public.topic(ward_id, code);

--
-- Name: directive_due directive_due_ward_id_directive_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.directive_due
    ADD CONSTRAINT directive_due_ward_id_directive_id_fkey FOREIGN KEY (ward_id, directive_id) REFERENCES public.directive(ward_id, id);

--
-- Name: directive_due directive_due_ward_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.directive_due
    ADD CONSTRAINT directive_due_ward_id_fkey FOREIGN KEY (ward_id) REFERENCES public.ward(id);

--
-- Name: directive_unit directive_unit_ward_id_directive_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.directive_unit
    ADD CONSTRAINT directive_unit_ward_id_directive_id_fkey FOREIGN KEY (ward_id, directive_id) REFERENCES public.directive(ward_id, id);

--
-- Name: directive_unit directive_unit_ward_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.directive_unit
    ADD CONSTRAINT directive_unit_ward_id_fkey FOREIGN KEY (ward_id) REFERENCES public.ward(id);

--
-- Name: directive_unit directive_unit_ward_id_officer_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.directive_unit
    ADD CONSTRAINT directive_unit_ward_id_officer_id_fkey FOREIGN KEY (ward_id, officer_id) REFERENCES public.account(ward_id, id);

--
-- Name: directive_unit directive_unit_ward_id_unit_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.directive_unit
    ADD CONSTRAINT directive_unit_ward_id_unit_id_fkey FOREIGN KEY (ward_id, unit_id) REFERENCES public.unit(ward_id, id);

--
-- Name: directive directive_ward_id_assigner_unit_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.directive
    ADD CONSTRAINT directive_ward_id_assigner_unit_id_fkey FOREIGN KEY (ward_id, assigner_unit_id) REFERENCES public.unit(ward_id, id);

--
-- Name: directive directive_ward_id_clause_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.directive
    ADD CONSTRAINT directive_ward_id_clause_id_fkey FOREIGN KEY (ward_id, clause_id) REFERENCES public.clause(ward_id, id);

--
-- Name: directive directive_ward_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.directive
    ADD CONSTRAINT directive_ward_id_fkey FOREIGN KEY (ward_id) REFERENCES public.ward(id);

--
-- Name: directive directive_ward_id_lead_unit_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.directive
    ADD CONSTRAINT directive_ward_id_lead_unit_id_fkey FOREIGN KEY (ward_id, lead_unit_id) REFERENCES public.unit(ward_id, id);

--
-- Name: directive directive_ward_id_notice_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.directive
    ADD CONSTRAINT directive_ward_id_notice_id_fkey FOREIGN KEY (ward_id, notice_id) REFERENCES public.notice(ward_id, id);

--
-- Name: directive directive_ward_id_topic_code_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.directive
    ADD CONSTRAINT directive_ward_id_topic_code_fkey FOREIGN KEY (ward_id, topic_code) REFERENCES public.topic(ward_id, code);

--
-- Name: extension extension_ward_id_asked_unit_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.extension
    ADD CONSTRAINT extension_ward_id_asked_unit_id_fkey FOREIGN KEY (ward_id, asked_unit_id) REFERENCES public.unit(ward_id, id);

--
-- Name: extension extension_ward_id_directive_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.extension
    ADD CONSTRAINT extension_ward_id_directive_id_fkey FOREIGN KEY (ward_id, directive_id) REFERENCES public.directive(ward_id, id);

--
-- Name: extension extension_ward_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.extension
    ADD CONSTRAINT extension_ward_id_fkey FOREIGN KEY (ward_id) REFERENCES public.ward(id);

--
-- Name: idempotency_key idempotency_key_ward_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.idempotency_key
    ADD CONSTRAINT idempotency_key_ward_id_fkey FOREIGN KEY (ward_id) REFERENCES public.ward(id);

--
-- Name: notice_recipient notice_recipient_ward_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.notice_recipient
    ADD CONSTRAINT notice_recipient_ward_id_fkey FOREIGN KEY (ward_id) REFERENCES public.ward(id);

--
-- Name: notice_recipient notice_recipient_ward_id_notice_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.notice_recipient
    ADD CONSTRAINT notice_recipient_ward_id_notice_id_fkey FOREIGN KEY (ward_id, notice_id) REFERENCES public.notice(ward_id, id);

--
-- Name: notice_recipient notice_recipient_ward_id_unit_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.notice_recipient
    ADD CONSTRAINT notice_recipient_ward_id_unit_id_fkey FOREIGN KEY (ward_id, unit_id) REFERENCES public.unit(ward_id, id);

--
-- Name: notice notice_ward_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.notice
    ADD CONSTRAINT notice_ward_id_fkey FOREIGN KEY (ward_id) REFERENCES public.ward(id);

--
-- Name: notification notification_ward_id_account_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.notification
    ADD CONSTRAINT notification_ward_id_account_id_fkey FOREIGN KEY (ward_id, account_id) REFERENCES public.account(ward_id, id);

--
-- Name: notification notification_ward_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.notification
    ADD CONSTRAINT notification_ward_id_fkey FOREIGN KEY (ward_id) REFERENCES public.ward(id);

--
-- Name: number_book number_book_ward_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.number_book
    ADD CONSTRAINT number_book_ward_id_fkey FOREIGN KEY (ward_id) REFERENCES public.ward(id);

--
-- Name: outbox_message outbox_message_ward_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.outbox_message
    ADD CONSTRAINT outbox_message_ward_id_fkey FOREIGN KEY (ward_id) REFERENCES public.ward(id);

--
-- Name: part_event part_event_ward_id_directive_unit_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.part_event
    ADD CONSTRAINT part_event_ward_id_directive_unit_id_fkey FOREIGN KEY (ward_id, directive_unit_id) REFERENCES public.directive_unit(ward_id, id);

--
-- Name: part_event part_event_ward_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.part_event
    ADD CONSTRAINT part_event_ward_id_fkey FOREIGN KEY (ward_id) REFERENCES public.ward(id);

--
-- Name: progress_note progress_note_ward_id_directive_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.progress_note
    ADD CONSTRAINT progress_note_ward_id_directive_id_fkey FOREIGN KEY (ward_id, directive_id) REFERENCES public.directive(ward_id, id);

--
-- Name: progress_note progress_note_ward_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.progress_note
    ADD CONSTRAINT progress_note_ward_id_fkey FOREIGN KEY (ward_id) REFERENCES public.ward(id);

--
-- Name: saved_view saved_view_ward_id_account_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.saved_view
    ADD CONSTRAINT saved_view_ward_id_account_id_fkey FOREIGN KEY (ward_id, account_id) REFERENCES public.account(ward_id, id);

--
-- Name: saved_view saved_view_ward_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.saved_view
    ADD CONSTRAINT saved_view_ward_id_fkey FOREIGN KEY (ward_id) REFERENCES public.ward(id);

--
-- Name: session session_ward_id_account_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.session
    ADD CONSTRAINT session_ward_id_account_id_fkey FOREIGN KEY (ward_id, account_id) REFERENCES public.account(ward_id, id);

--
-- Name: session session_ward_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.session
    ADD CONSTRAINT session_ward_id_fkey FOREIGN KEY (ward_id) REFERENCES public.ward(id);

--
-- Name: sign_in_failure sign_in_failure_ward_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.sign_in_failure
    ADD CONSTRAINT sign_in_failure_ward_id_fkey FOREIGN KEY (ward_id) REFERENCES public.ward(id);

--
-- Name: submission submission_ward_id_deliverable_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.submission
    ADD CONSTRAINT submission_ward_id_deliverable_id_fkey FOREIGN KEY (ward_id, deliverable_id) REFERENCES public.deliverable(ward_id, id);

--
-- Name: submission submission_ward_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.submission
    ADD CONSTRAINT submission_ward_id_fkey FOREIGN KEY (ward_id) REFERENCES public.ward(id);

--
-- Name: submission submission_ward_id_unit_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.submission
    ADD CONSTRAINT submission_ward_id_unit_id_fkey FOREIGN KEY (ward_id, unit_id) REFERENCES public.unit(ward_id, id);

--
-- Name: topic topic_ward_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.topic
    ADD CONSTRAINT topic_ward_id_fkey FOREIGN KEY (ward_id) REFERENCES public.ward(id);

--
-- Name: unit_alias unit_alias_ward_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.unit_alias
    ADD CONSTRAINT unit_alias_ward_id_fkey FOREIGN KEY (ward_id) REFERENCES public.ward(id);

--
-- Name: unit_alias unit_alias_ward_id_unit_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.unit_alias
    ADD CONSTRAINT unit_alias_ward_id_unit_id_fkey FOREIGN KEY (ward_id, unit_id) REFERENCES public.unit(ward_id, id);

--
-- Name: unit unit_parent; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.unit
    ADD CONSTRAINT unit_parent FOREIGN KEY (ward_id, parent_id) REFERENCES public.unit(ward_id, id);

--
-- Name: unit unit_ward_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.unit
    ADD CONSTRAINT unit_ward_id_fkey FOREIGN KEY (ward_id) REFERENCES public.ward(id);

--
-- Name: absence; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.absence ENABLE ROW LEVEL SECURITY;

--
-- Name: account; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.account ENABLE ROW LEVEL SECURITY;

--
-- Name: account_role; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.account_role ENABLE ROW LEVEL SECURITY;

--
-- Name: announcement; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.announcement ENABLE ROW LEVEL SECURITY;

--
-- Name: attachment; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.attachment ENABLE ROW LEVEL SECURITY;

--
-- Name: audit_event; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.audit_event ENABLE ROW LEVEL SECURITY;

--
-- Name: audit_head; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.audit_head ENABLE ROW LEVEL SECURITY;

--
-- Name: calendar_day; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.calendar_day ENABLE ROW LEVEL SECURITY;

--
-- Name: cancellation; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.cancellation ENABLE ROW LEVEL SECURITY;

--
-- Name: clause; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.clause ENABLE ROW LEVEL SECURITY;

--
-- Name: clause_change; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.clause_change ENABLE ROW LEVEL SECURITY;

--
-- Name: clock_step; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.clock_step ENABLE ROW LEVEL SECURITY;

--
-- Name: closure; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.closure ENABLE ROW LEVEL SECURITY;

--
-- Name: deliverable; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.deliverable ENABLE ROW LEVEL SECURITY;

--
-- Name: directive; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.directive ENABLE ROW LEVEL SECURITY;

--
-- Name: directive_draft; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.directive_draft ENABLE ROW LEVEL SECURITY;

--
-- Name: directive_due; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.directive_due ENABLE ROW LEVEL SECURITY;

--
-- Name: directive_unit; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.directive_unit ENABLE ROW LEVEL SECURITY;

--
-- Name: ward everyone_reads; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY everyone_reads ON public.ward FOR SELECT TO hoi_am_app USING (true);

--
-- Name: extension; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.extension ENABLE ROW LEVEL SECURITY;

--
-- Name: idempotency_key; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.idempotency_key ENABLE ROW LEVEL SECURITY;

--
-- Name: notice; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.notice ENABLE ROW LEVEL SECURITY;

--
-- Name: notice_recipient; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.notice_recipient ENABLE ROW LEVEL SECURITY;

--
-- Name: notification; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.notification ENABLE ROW LEVEL SECURITY;

--
-- Name: number_book; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.number_book ENABLE ROW LEVEL SECURITY;

--
-- Name: outbox_message; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.outbox_message ENABLE ROW LEVEL SECURITY;

--
-- Name: absence own_ward; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_ward ON public.absence TO hoi_am_app USING ((ward_id = public.current_ward())) WITH CHECK ((ward_id = public.current_ward()));

--
-- Name: account own_ward; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_ward ON public.account TO hoi_am_app USING ((ward_id = public.current_ward())) WITH CHECK ((ward_id = public.current_ward()));

--
-- Name: account_role own_ward; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_ward ON public.account_role TO hoi_am_app USING ((ward_id = public.current_ward())) WITH CHECK ((ward_id = public.current_ward()));

--
-- Name: announcement own_ward; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_ward ON public.announcement TO hoi_am_app USING ((ward_id = public.current_ward())) WITH CHECK ((ward_id = public.current_ward()));

--
-- Name: attachment own_ward; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_ward ON public.attachment TO hoi_am_app USING ((ward_id = public.current_ward())) WITH CHECK ((ward_id = public.current_ward()));

--
-- Name: audit_event own_ward; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_ward ON public.audit_event TO hoi_am_app USING ((ward_id = public.current_ward())) WITH CHECK ((ward_id = public.current_ward()));

--
-- Name: audit_head own_ward; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_ward ON public.audit_head TO hoi_am_app USING ((ward_id = public.current_ward())) WITH CHECK ((ward_id = public.current_ward()));

--
-- Name: calendar_day own_ward; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_ward ON public.calendar_day TO hoi_am_app USING ((ward_id = public.current_ward())) WITH CHECK ((ward_id = public.current_ward()));

--
-- Name: cancellation own_ward; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_ward ON public.cancellation TO hoi_am_app USING ((ward_id = public.current_ward())) WITH CHECK ((ward_id = public.current_ward()));

--
-- Name: clause own_ward; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_ward ON public.clause TO hoi_am_app USING ((ward_id = public.current_ward())) WITH CHECK ((ward_id = public.current_ward()));

--
-- Name: clause_change own_ward; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_ward ON public.clause_change TO hoi_am_app USING ((ward_id = public.current_ward())) WITH CHECK ((ward_id = public.current_ward()));

--
-- Name: clock_step own_ward; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_ward ON public.clock_step TO hoi_am_app USING ((ward_id = public.current_ward())) WITH CHECK ((ward_id = public.current_ward()));

--
-- Name: closure own_ward; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_ward ON public.closure TO hoi_am_app USING ((ward_id = public.current_ward())) WITH CHECK ((ward_id = public.current_ward()));

--
-- Name: deliverable own_ward; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_ward ON public.deliverable TO hoi_am_app USING ((ward_id = public.current_ward())) WITH CHECK ((ward_id = public.current_ward()));

--
-- Name: directive own_ward; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_ward ON public.directive TO hoi_am_app USING ((ward_id = public.current_ward())) WITH CHECK ((ward_id = public.current_ward()));

--
-- Name: directive_draft own_ward; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_ward ON public.directive_draft TO hoi_am_app USING ((ward_id = public.current_ward())) WITH CHECK ((ward_id = public.current_ward()));

--
-- Name: directive_due own_ward; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_ward ON public.directive_due TO hoi_am_app USING ((ward_id = public.current_ward())) WITH CHECK ((ward_id = public.current_ward()));

--
-- Name: directive_unit own_ward; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_ward ON public.directive_unit TO hoi_am_app USING ((ward_id = public.current_ward())) WITH CHECK ((ward_id = public.current_ward()));

--
-- Name: extension own_ward; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_ward ON public.extension TO hoi_am_app USING ((ward_id = public.current_ward())) WITH CHECK ((ward_id = public.current_ward()));

--
-- Name: idempotency_key own_ward; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_ward ON public.idempotency_key TO hoi_am_app USING ((ward_id = public.current_ward())) WITH CHECK ((ward_id = public.current_ward()));

--
-- Name: notice own_ward; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_ward ON public.notice TO hoi_am_app USING ((ward_id = public.current_ward())) WITH CHECK ((ward_id = public.current_ward()));

--
-- Name: notice_recipient own_ward; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_ward ON public.notice_recipient TO hoi_am_app USING ((ward_id = public.current_ward())) WITH CHECK ((ward_id = public.current_ward()));

--
-- Name: notification own_ward; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_ward ON public.notification TO hoi_am_app USING ((ward_id = public.current_ward())) WITH CHECK ((ward_id = public.current_ward()));

--
-- Name: number_book own_ward; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_ward ON public.number_book TO hoi_am_app USING ((ward_id = public.current_ward())) WITH CHECK ((ward_id = public.current_ward()));

--
-- Name: outbox_message own_ward; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_ward ON public.outbox_message TO hoi_am_app USING ((ward_id = public.current_ward())) WITH CHECK ((ward_id = public.current_ward()));

--
-- Name: part_event own_ward; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_ward ON public.part_event TO hoi_am_app USING ((ward_id = public.current_ward())) WITH CHECK ((ward_id = public.current_ward()));

--
-- Name: progress_note own_ward; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_ward ON public.progress_note TO hoi_am_app USING ((ward_id = public.current_ward())) WITH CHECK ((ward_id = public.current_ward()));

--
-- Name: saved_view own_ward; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_ward ON public.saved_view TO hoi_am_app USING ((ward_id = public.current_ward())) WITH CHECK ((ward_id = public.current_ward()));

--
-- Name: session own_ward; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_ward ON public.session TO hoi_am_app USING ((ward_id = public.current_ward())) WITH CHECK ((ward_id = public.current_ward()));

--
-- Name: sign_in_failure own_ward; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_ward ON public.sign_in_failure TO hoi_am_app USING ((ward_id = public.current_ward())) WITH CHECK ((ward_id = public.current_ward()));

--
-- Name: submission own_ward; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_ward ON public.submission TO hoi_am_app USING ((ward_id = public.current_ward())) WITH CHECK ((ward_id = public.current_ward()));

--
-- Name: topic own_ward; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_ward ON public.topic TO hoi_am_app USING ((ward_id = public.current_ward())) WITH CHECK ((ward_id = public.current_ward()));

--
-- Name: unit own_ward; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_ward ON public.unit TO hoi_am_app USING ((ward_id = public.current_ward())) WITH CHECK ((ward_id = public.current_ward()));

--
-- Name: unit_alias own_ward; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_ward ON public.unit_alias TO hoi_am_app USING ((ward_id = public.current_ward())) WITH CHECK ((ward_id = public.current_ward()));

--
-- Name: ward own_ward; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_ward ON public.ward FOR UPDATE TO hoi_am_app USING ((id = public.current_ward())) WITH CHECK ((id = public.current_ward()));

--
-- Name: part_event; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.part_event ENABLE ROW LEVEL SECURITY;

--
-- Name: progress_note; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.progress_note ENABLE ROW LEVEL SECURITY;

--
-- Name: saved_view; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.saved_view ENABLE ROW LEVEL SECURITY;

--
-- Name: session; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.session ENABLE ROW LEVEL SECURITY;

--
-- Name: sign_in_failure; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.sign_in_failure ENABLE ROW LEVEL SECURITY;

--
-- Name: submission; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.submission ENABLE ROW LEVEL SECURITY;

--
-- Name: topic; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.topic ENABLE ROW LEVEL SECURITY;

--
-- Name: unit; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.unit ENABLE ROW LEVEL SECURITY;

--
-- Name: unit_alias; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.unit_alias ENABLE ROW LEVEL SECURITY;

--
-- Name: ward; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.ward ENABLE ROW LEVEL SECURITY;

--
-- Name: SCHEMA public; Type: ACL; Schema: -; Owner: -
--

GRANT USAGE ON SCHEMA public TO hoi_am_app;

--
-- Name: TABLE absence; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,UPDATE ON TABLE public.absence TO hoi_am_app;

--
-- Name: TABLE account; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,UPDATE ON TABLE public.account TO hoi_am_app;

--
-- Name: TABLE account_role; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,UPDATE ON TABLE public.account_role TO hoi_am_app;

--
-- Name: TABLE announcement; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,UPDATE ON TABLE public.announcement TO hoi_am_app;

--
-- Name: TABLE attachment; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE ON TABLE public.attachment TO hoi_am_app;

--
-- Name: TABLE audit_event; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT ON TABLE public.audit_event TO hoi_am_app;

--
-- Name: TABLE audit_head; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,UPDATE ON TABLE public.audit_head TO hoi_am_app;

--
-- Name: TABLE calendar_day; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.calendar_day TO hoi_am_app;

--
-- Name: TABLE cancellation; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT ON TABLE public.cancellation TO hoi_am_app;

--
-- Name: TABLE clause; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.clause TO hoi_am_app;

--
-- Name: TABLE clause_change; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT ON TABLE public.clause_change TO hoi_am_app;

--
-- Name: TABLE clock_step; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT ON TABLE public.clock_step TO hoi_am_app;

--
-- Name: TABLE closure; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,UPDATE ON TABLE public.closure TO hoi_am_app;

--
-- Name: TABLE deliverable; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,UPDATE ON TABLE public.deliverable TO hoi_am_app;

--
-- Name: TABLE directive; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,UPDATE ON TABLE public.directive TO hoi_am_app;

--
-- Name: TABLE directive_draft; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.directive_draft TO hoi_am_app;

--
-- Name: TABLE directive_due; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT ON TABLE public.directive_due TO hoi_am_app;

--
-- Name: TABLE directive_search; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.directive_search TO hoi_am_app;

--
-- Name: TABLE directive_unit; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.directive_unit TO hoi_am_app;

--
-- Name: TABLE extension; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,UPDATE ON TABLE public.extension TO hoi_am_app;

--
-- Name: TABLE idempotency_key; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.idempotency_key TO hoi_am_app;

--
-- Name: TABLE notice; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,UPDATE ON TABLE public.notice TO hoi_am_app;

--
-- Name: TABLE notice_recipient; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.notice_recipient TO hoi_am_app;

--
-- Name: TABLE notification; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.notification TO hoi_am_app;

--
-- Name: TABLE number_book; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,UPDATE ON TABLE public.number_book TO hoi_am_app;

--
-- Name: TABLE outbox_message; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,UPDATE ON TABLE public.outbox_message TO hoi_am_app;

--
-- Name: TABLE part_event; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT ON TABLE public.part_event TO hoi_am_app;

--
-- Name: TABLE progress_note; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT ON TABLE public.progress_note TO hoi_am_app;

--
-- Name: TABLE saved_view; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.saved_view TO hoi_am_app;

--
-- Name: TABLE session; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.session TO hoi_am_app;

--
-- Name: TABLE sign_in_failure; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE ON TABLE public.sign_in_failure TO hoi_am_app;

--
-- Name: TABLE submission; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,UPDATE ON TABLE public.submission TO hoi_am_app;

--
-- Name: TABLE topic; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,UPDATE ON TABLE public.topic TO hoi_am_app;

--
-- Name: TABLE unit; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,UPDATE ON TABLE public.unit TO hoi_am_app;

--
-- Name: TABLE unit_alias; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.unit_alias TO hoi_am_app;

--
-- Name: TABLE ward; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,UPDATE ON TABLE public.ward TO hoi_am_app;

--
-- PostgreSQL database dump complete
--

