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
-- Name: keep_state_of_reply(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.keep_state_of_reply() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
begin
  update reply set state = new.kind where ward_id = new.ward_id and id = new.reply_id;
  return new;
end $$;

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
-- Name: refuse_change_of_dossier_original(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.refuse_change_of_dossier_original() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
begin
  if new.code <> old.code
     or (old.original_answer_due is not null and new.original_answer_due is distinct from old.original_answer_due)
     or (old.original_work_due is not null and new.original_work_due is distinct from old.original_work_due) then
    raise exception 'the code and the original due dates never change' using errcode = 'check_violation', constraint = 'dossier_original_due';
  end if;
  return new;
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
-- Name: refuse_change_of_petition(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.refuse_change_of_petition() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
begin
  if new.code <> old.code or new.received_at <> old.received_at or new.origin <> old.origin
     or (new.text <> old.text and new.erased_at is null) then
    raise exception 'the words, the code and the receipt of a petition never change' using errcode = 'check_violation', constraint = 'petition_original';
  end if;
  return new;
end $$;

--
-- Name: refuse_change_of_reply(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.refuse_change_of_reply() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
declare
  erased boolean;
begin
  if old.number is null then return new; end if;
  erased := (new.addressee, new.subject, new.body) = ('—', '—', '—') and new.personal is null
    and exists (select from petition p where p.ward_id = new.ward_id and p.id = new.petition_id and p.erased_at is not null);
  if (new.number, new.symbol, new.period, new.issued_on, new.letterhead::text, coalesce(new.legal_basis, ''))
     is distinct from (old.number, old.symbol, old.period, old.issued_on, old.letterhead::text, coalesce(old.legal_basis, ''))
     or (not erased and (new.addressee, new.subject, new.body, coalesce(new.personal, ''))
         is distinct from (old.addressee, old.subject, old.body, coalesce(old.personal, ''))) then
    raise exception 'a numbered letter never changes' using errcode = 'check_violation', constraint = 'reply_frozen';
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
-- Name: search_shelf(uuid, date); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.search_shelf(ward uuid, day date) RETURNS text
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN (((ward)::text || ' '::text) || COALESCE(((((EXTRACT(year FROM day) * (4)::numeric) + EXTRACT(quarter FROM day)))::integer)::text, ''::text));

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
    first_password_until date,
    CONSTRAINT account_deactivation CHECK (((deactivated_at IS NULL) = (deactivated_reason IS NULL))),
    CONSTRAINT account_first_password CHECK (
CASE
    WHEN (must_change_password AND (password_hash IS NOT NULL)) THEN (first_password_until IS NOT NULL)
    ELSE (first_password_until IS NULL)
END),
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
    CONSTRAINT account_role_role_check CHECK ((role = ANY (ARRAY['it-admin'::text, 'clerk'::text, 'leader'::text, 'unit-head'::text, 'unit-officer'::text, 'group-head'::text, 'front'::text, 'note-taker'::text, 'inspector'::text]))),
    CONSTRAINT account_role_unit CHECK (((role <> ALL (ARRAY['unit-head'::text, 'unit-officer'::text, 'group-head'::text])) OR (unit_id IS NOT NULL)))
);

--
-- Name: agenda_item; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.agenda_item (
    ward_id uuid NOT NULL,
    id uuid NOT NULL,
    conference_id uuid NOT NULL,
    "position" integer NOT NULL,
    title text NOT NULL,
    minutes integer,
    speaker text,
    CONSTRAINT agenda_item_minutes_check CHECK (((minutes >= 1) AND (minutes <= 600)))
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
-- Name: article; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.article (
    ward_id uuid NOT NULL,
    id uuid NOT NULL,
    topic_code text,
    title text NOT NULL,
    summary text DEFAULT ''::text NOT NULL,
    body text DEFAULT ''::text NOT NULL,
    written_by uuid NOT NULL,
    written_at timestamp with time zone NOT NULL,
    changed_at timestamp with time zone NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    CONSTRAINT article_title_check CHECK (((title = btrim(title)) AND (title <> ''::text)))
);

--
-- Name: article_edition; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.article_edition (
    ward_id uuid NOT NULL,
    article_id uuid NOT NULL,
    edition integer NOT NULL,
    topic_code text,
    title text NOT NULL,
    summary text NOT NULL,
    body text NOT NULL,
    content_sha256 text NOT NULL,
    published_by uuid NOT NULL,
    published_at timestamp with time zone NOT NULL,
    withdrawn_by uuid,
    withdrawn_at timestamp with time zone,
    withdrawn_reason text,
    search tsvector GENERATED ALWAYS AS (public.search_document(((((title || ' '::text) || summary) || ' '::text) || body))) STORED,
    CONSTRAINT article_edition_content_sha256_check CHECK ((content_sha256 ~ '^[0-9a-f]{64}$'::text)),
    CONSTRAINT article_edition_withdrawal CHECK (((withdrawn_at IS NULL) = (withdrawn_reason IS NULL)))
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
-- Name: authenticator; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.authenticator (
    ward_id uuid NOT NULL,
    account_id uuid NOT NULL,
    sealed_secret bytea NOT NULL,
    added_at timestamp with time zone NOT NULL,
    last_step bigint NOT NULL,
    last_used_at timestamp with time zone NOT NULL
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
-- Name: checklist_template; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.checklist_template (
    ward_id uuid NOT NULL,
    id uuid NOT NULL,
    name text NOT NULL,
    topic_code text,
    created_at timestamp with time zone NOT NULL,
    closed_at timestamp with time zone,
    version integer DEFAULT 1 NOT NULL,
    CONSTRAINT checklist_template_name_check CHECK (((name = btrim(name)) AND (name <> ''::text)))
);

--
-- Name: checklist_template_item; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.checklist_template_item (
    ward_id uuid NOT NULL,
    id uuid NOT NULL,
    template_id uuid NOT NULL,
    "position" integer NOT NULL,
    kind text NOT NULL,
    title text NOT NULL,
    hint text,
    closed_at timestamp with time zone,
    CONSTRAINT checklist_template_item_kind_check CHECK ((kind = ANY (ARRAY['document'::text, 'finding'::text, 'decision'::text, 'guidance'::text]))),
    CONSTRAINT checklist_template_item_title_check CHECK (((title = btrim(title)) AND (title <> ''::text)))
);

--
-- Name: citizen_word; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.citizen_word (
    ward_id uuid NOT NULL,
    id uuid NOT NULL,
    petition_id uuid NOT NULL,
    dossier_id uuid,
    reply_id uuid,
    word text NOT NULL,
    reason text,
    via text NOT NULL,
    recorded_by uuid,
    said_on date NOT NULL,
    at timestamp with time zone NOT NULL,
    decided text,
    decision_reason text,
    decided_by uuid,
    decided_at timestamp with time zone,
    CONSTRAINT citizen_word_decided_check CHECK ((decided = ANY (ARRAY['reopened'::text, 'explained'::text]))),
    CONSTRAINT citizen_word_decision CHECK ((((decided IS NULL) = (decided_at IS NULL)) AND ((decided IS NULL) = (decision_reason IS NULL)))),
    CONSTRAINT citizen_word_reason CHECK (((word = 'solved'::text) OR (reason IS NOT NULL))),
    CONSTRAINT citizen_word_recorded CHECK (((recorded_by IS NOT NULL) = (via = ANY (ARRAY['group-head'::text, 'desk'::text])))),
    CONSTRAINT citizen_word_via_check CHECK ((via = ANY (ARRAY['code'::text, 'link'::text, 'group-head'::text, 'desk'::text]))),
    CONSTRAINT citizen_word_word_check CHECK ((word = ANY (ARRAY['solved'::text, 'partly'::text, 'not-solved'::text])))
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
-- Name: conference; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.conference (
    ward_id uuid NOT NULL,
    id uuid NOT NULL,
    title text NOT NULL,
    held_on date NOT NULL,
    starts_at time without time zone NOT NULL,
    place text NOT NULL,
    chairs text[] DEFAULT '{}'::text[] NOT NULL,
    description text,
    created_by uuid NOT NULL,
    created_at timestamp with time zone NOT NULL,
    cancelled_at timestamp with time zone,
    cancelled_by uuid,
    cancelled_reason text,
    version integer DEFAULT 1 NOT NULL,
    CONSTRAINT conference_cancellation CHECK (((cancelled_at IS NULL) = (cancelled_reason IS NULL))),
    CONSTRAINT conference_title_check CHECK (((title = btrim(title)) AND (title <> ''::text)))
);

--
-- Name: conference_event; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.conference_event (
    ward_id uuid NOT NULL,
    id uuid NOT NULL,
    conference_id uuid NOT NULL,
    kind text NOT NULL,
    happened_on date NOT NULL,
    channels text[] DEFAULT '{}'::text[] NOT NULL,
    reason text,
    document text,
    by_account uuid NOT NULL,
    at timestamp with time zone NOT NULL,
    CONSTRAINT conference_event_kind_check CHECK ((kind = ANY (ARRAY['announced'::text, 'rescheduled'::text, 'opened'::text, 'closed'::text, 'reopened'::text, 'results-published'::text]))),
    CONSTRAINT conference_event_reason CHECK (((kind <> ALL (ARRAY['reopened'::text, 'rescheduled'::text])) OR (reason IS NOT NULL)))
);

--
-- Name: data_request; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.data_request (
    ward_id uuid NOT NULL,
    id uuid NOT NULL,
    petition_id uuid NOT NULL,
    kind text NOT NULL,
    asked_by text NOT NULL,
    identified_by text NOT NULL,
    received_on date NOT NULL,
    acknowledge_due date NOT NULL,
    acknowledge_why text NOT NULL,
    due date NOT NULL,
    due_why text NOT NULL,
    recorded_by uuid NOT NULL,
    recorded_at timestamp with time zone NOT NULL,
    acknowledged_on date,
    decided text,
    reason text,
    legal_basis text,
    decided_by uuid,
    decided_at timestamp with time zone,
    original_due date NOT NULL,
    extended_on date,
    extended_why text,
    CONSTRAINT data_request_asked_by_check CHECK ((asked_by <> ''::text)),
    CONSTRAINT data_request_decided_check CHECK ((decided = ANY (ARRAY['done'::text, 'refused'::text]))),
    CONSTRAINT data_request_decision CHECK ((((decided IS NULL) = (decided_at IS NULL)) AND ((decided IS NULL) = (decided_by IS NULL)))),
    CONSTRAINT data_request_extension CHECK ((((extended_on IS NULL) = (extended_why IS NULL)) AND ((extended_on IS NOT NULL) OR (due = original_due)))),
    CONSTRAINT data_request_identified_by_check CHECK ((identified_by <> ''::text)),
    CONSTRAINT data_request_kind_check CHECK ((kind = ANY (ARRAY['see'::text, 'correct'::text, 'withdraw-consent'::text, 'erase'::text]))),
    CONSTRAINT data_request_refusal CHECK (((decided IS DISTINCT FROM 'refused'::text) OR ((reason IS NOT NULL) AND (legal_basis IS NOT NULL))))
);

--
-- Name: delegate; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.delegate (
    ward_id uuid NOT NULL,
    id uuid NOT NULL,
    conference_id uuid NOT NULL,
    name text NOT NULL,
    given_key text NOT NULL COLLATE pg_catalog."C",
    rest_key text NOT NULL COLLATE pg_catalog."C",
    folded_name text GENERATED ALWAYS AS (public.fold(name)) STORED NOT NULL,
    unit_id uuid,
    description text,
    added_on_spot boolean DEFAULT false NOT NULL,
    present_at timestamp with time zone,
    late boolean DEFAULT false NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    CONSTRAINT delegate_name_check CHECK (((name = btrim(name)) AND (name <> ''::text)))
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
-- Name: destruction; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.destruction (
    ward_id uuid NOT NULL,
    id uuid NOT NULL,
    year integer NOT NULL,
    number integer NOT NULL,
    held_on date NOT NULL,
    members text NOT NULL,
    basis text NOT NULL,
    codes text[] NOT NULL,
    confirmed_by uuid NOT NULL,
    at timestamp with time zone NOT NULL,
    restricted boolean DEFAULT false NOT NULL,
    CONSTRAINT destruction_codes_check CHECK ((cardinality(codes) > 0)),
    CONSTRAINT destruction_members_check CHECK ((members <> ''::text)),
    CONSTRAINT destruction_number_check CHECK ((number >= 1))
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
    clause_number text,
    CONSTRAINT directive_cancelled CHECK (((status = 'cancelled'::text) = (cancelled_at IS NOT NULL))),
    CONSTRAINT directive_clause_number_check CHECK ((clause_number <> ''::text)),
    CONSTRAINT directive_closed CHECK (((status = 'closed'::text) = (closed_at IS NOT NULL))),
    CONSTRAINT directive_code_form CHECK ((code ~ '^CĐ-\d{4}-\d{3,7}$'::text)),
    CONSTRAINT directive_origin_check CHECK ((origin = ANY (ARRAY['clause'::text, 'law'::text, 'clerk'::text]))),
    CONSTRAINT directive_status_check CHECK ((status = ANY (ARRAY['assigned'::text, 'in-progress'::text, 'handed-in'::text, 'closed'::text, 'cancelled'::text]))),
    CONSTRAINT directive_title_check CHECK ((title <> ''::text))
);

--
-- Name: directive_basis; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.directive_basis (
    ward_id uuid NOT NULL,
    directive_id uuid NOT NULL,
    dispatch_id uuid NOT NULL,
    title text NOT NULL
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
-- Name: dispatch; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.dispatch (
    ward_id uuid NOT NULL,
    id uuid NOT NULL,
    subject_kind text NOT NULL,
    subject_id uuid NOT NULL,
    line uuid NOT NULL,
    edition integer NOT NULL,
    title text NOT NULL,
    abstract text NOT NULL,
    document_date date,
    file_sha256 text NOT NULL,
    file_name text NOT NULL,
    media_type text NOT NULL,
    purpose text NOT NULL,
    required text NOT NULL,
    due_on date NOT NULL,
    note text,
    sent_by uuid NOT NULL,
    sent_at timestamp with time zone NOT NULL,
    search tsvector GENERATED ALWAYS AS (public.search_document(((((title || ' '::text) || abstract) || ' '::text) || COALESCE(note, ''::text)))) STORED,
    CONSTRAINT dispatch_edition_check CHECK ((edition >= 1)),
    CONSTRAINT dispatch_file_sha256_check CHECK ((file_sha256 ~ '^[0-9a-f]{64}$'::text)),
    CONSTRAINT dispatch_purpose_check CHECK ((purpose = ANY (ARRAY['information'::text, 'action'::text]))),
    CONSTRAINT dispatch_required_check CHECK ((required = ANY (ARRAY['received'::text, 'read'::text, 'acknowledged'::text, 'done'::text]))),
    CONSTRAINT dispatch_subject_kind_check CHECK ((subject_kind = ANY (ARRAY['document'::text, 'notice'::text])))
);

--
-- Name: dispatch_receipt; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.dispatch_receipt (
    ward_id uuid NOT NULL,
    id uuid NOT NULL,
    recipient_id uuid NOT NULL,
    stage text NOT NULL,
    how text NOT NULL,
    at timestamp with time zone NOT NULL,
    by_account uuid,
    for_account uuid,
    person text,
    carrier text,
    note text,
    recorded_by uuid NOT NULL,
    recorded_at timestamp with time zone NOT NULL,
    voided_at timestamp with time zone,
    voided_by uuid,
    void_reason text,
    CONSTRAINT dispatch_receipt_how_check CHECK ((how = ANY (ARRAY['screen'::text, 'paper'::text]))),
    CONSTRAINT dispatch_receipt_stage_check CHECK ((stage = ANY (ARRAY['received'::text, 'read'::text, 'acknowledged'::text, 'done'::text]))),
    CONSTRAINT dispatch_receipt_void CHECK ((((voided_at IS NULL) = (void_reason IS NULL)) AND ((voided_at IS NULL) OR (how = 'paper'::text)))),
    CONSTRAINT dispatch_receipt_who CHECK ((((how = 'screen'::text) = (by_account IS NOT NULL)) AND ((how = 'paper'::text) = (person IS NOT NULL))))
);

--
-- Name: dispatch_recipient; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.dispatch_recipient (
    ward_id uuid NOT NULL,
    id uuid NOT NULL,
    dispatch_id uuid NOT NULL,
    unit_id uuid,
    body text,
    name text NOT NULL,
    added_by uuid NOT NULL,
    added_at timestamp with time zone NOT NULL,
    CONSTRAINT dispatch_recipient_body_check CHECK (((body = btrim(body)) AND (body <> ''::text))),
    CONSTRAINT dispatch_recipient_one CHECK (((unit_id IS NULL) <> (body IS NULL)))
);

--
-- Name: dispatch_reminder; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.dispatch_reminder (
    ward_id uuid NOT NULL,
    id uuid NOT NULL,
    recipient_id uuid NOT NULL,
    step text NOT NULL,
    on_day date NOT NULL,
    at timestamp with time zone NOT NULL,
    by_account uuid,
    CONSTRAINT dispatch_reminder_by CHECK (((step = 'by-hand'::text) = (by_account IS NOT NULL))),
    CONSTRAINT dispatch_reminder_step_check CHECK (((step = ANY (ARRAY['before'::text, 'told-up'::text, 'by-hand'::text])) OR (step ~ '^late-[0-9]+$'::text)))
);

--
-- Name: dispatch_removal; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.dispatch_removal (
    ward_id uuid NOT NULL,
    recipient_id uuid NOT NULL,
    reason text NOT NULL,
    by_account uuid NOT NULL,
    at timestamp with time zone NOT NULL,
    CONSTRAINT dispatch_removal_reason_check CHECK (((reason = btrim(reason)) AND (reason <> ''::text)))
);

--
-- Name: dispatch_rule; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.dispatch_rule (
    ward_id uuid NOT NULL,
    due_days integer DEFAULT 2 NOT NULL,
    before_days integer DEFAULT 1 NOT NULL,
    every_days integer DEFAULT 2 NOT NULL,
    times integer DEFAULT 3 NOT NULL,
    hand_hours integer DEFAULT 4 NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    CONSTRAINT dispatch_rule_before_days_check CHECK (((before_days >= 0) AND (before_days <= 30))),
    CONSTRAINT dispatch_rule_due_days_check CHECK (((due_days >= 0) AND (due_days <= 60))),
    CONSTRAINT dispatch_rule_every_days_check CHECK (((every_days >= 1) AND (every_days <= 30))),
    CONSTRAINT dispatch_rule_hand_hours_check CHECK (((hand_hours >= 1) AND (hand_hours <= 72))),
    CONSTRAINT dispatch_rule_times_check CHECK (((times >= 1) AND (times <= 20)))
);

--
-- Name: document; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.document (
    ward_id uuid NOT NULL,
    id uuid NOT NULL,
    kind text NOT NULL,
    family text NOT NULL,
    type text NOT NULL,
    letterhead_id uuid NOT NULL,
    unit_id uuid,
    source_kind text,
    source_id text,
    template_id uuid,
    state text NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    approved_version integer,
    figures jsonb DEFAULT '[]'::jsonb NOT NULL,
    drafted_by uuid NOT NULL,
    drafted_at timestamp with time zone NOT NULL,
    number integer,
    suffix text DEFAULT ''::text NOT NULL,
    symbol text,
    period text,
    issued_on date,
    issued_by uuid,
    issued_at timestamp with time zone,
    frozen jsonb,
    text_sha256 text,
    pdf_sha256 text,
    signed_sha256 text,
    search tsvector,
    annexes jsonb DEFAULT '[]'::jsonb NOT NULL,
    CONSTRAINT document_family_check CHECK ((family = ANY (ARRAY['party'::text, 'state'::text]))),
    CONSTRAINT document_frozen CHECK ((((issued_at IS NULL) = (frozen IS NULL)) AND ((issued_at IS NULL) = (pdf_sha256 IS NULL)))),
    CONSTRAINT document_issue CHECK (((state = 'issued'::text) = (issued_at IS NOT NULL))),
    CONSTRAINT document_source CHECK (((source_kind IS NULL) = (source_id IS NULL))),
    CONSTRAINT document_state_check CHECK ((state = ANY (ARRAY['drafting'::text, 'submitted'::text, 'approved'::text, 'issued'::text, 'withdrawn'::text])))
);

--
-- Name: document_comment; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.document_comment (
    ward_id uuid NOT NULL,
    id uuid NOT NULL,
    document_id uuid NOT NULL,
    version integer NOT NULL,
    quote text,
    text text NOT NULL,
    by_account uuid NOT NULL,
    at timestamp with time zone NOT NULL,
    settled_by uuid,
    settled_at timestamp with time zone,
    CONSTRAINT document_comment_text_check CHECK (((text = btrim(text)) AND (text <> ''::text)))
);

--
-- Name: document_signed_copy; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.document_signed_copy (
    ward_id uuid NOT NULL,
    id uuid NOT NULL,
    document_id uuid NOT NULL,
    sent_sha256 text NOT NULL,
    sha256 text NOT NULL,
    file_name text NOT NULL,
    manner text NOT NULL,
    begins_with_sent boolean NOT NULL,
    words text NOT NULL,
    added_lines text[] DEFAULT '{}'::text[] NOT NULL,
    added_marks integer DEFAULT 0 NOT NULL,
    pages integer,
    signatures jsonb DEFAULT '[]'::jsonb NOT NULL,
    kept_by uuid NOT NULL,
    kept_at timestamp with time zone NOT NULL,
    CONSTRAINT document_signed_copy_manner_check CHECK ((manner = ANY (ARRAY['digital'::text, 'ink'::text]))),
    CONSTRAINT document_signed_copy_words_check CHECK ((words = ANY (ARRAY['same'::text, 'more'::text, 'unread'::text])))
);

--
-- Name: document_step; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.document_step (
    ward_id uuid NOT NULL,
    document_id uuid NOT NULL,
    seq integer NOT NULL,
    kind text NOT NULL,
    version integer NOT NULL,
    reason text,
    by_account uuid,
    at timestamp with time zone NOT NULL,
    CONSTRAINT document_step_kind_check CHECK ((kind = ANY (ARRAY['drafted'::text, 'saved'::text, 'submitted'::text, 'returned'::text, 'approved'::text, 'issued'::text, 'signed'::text, 'withdrawn'::text])))
);

--
-- Name: document_template; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.document_template (
    ward_id uuid NOT NULL,
    id uuid NOT NULL,
    kind text NOT NULL,
    name text NOT NULL,
    family text NOT NULL,
    type text NOT NULL,
    closed_at timestamp with time zone,
    version integer DEFAULT 1 NOT NULL,
    CONSTRAINT document_template_family_check CHECK ((family = ANY (ARRAY['party'::text, 'state'::text]))),
    CONSTRAINT document_template_name_check CHECK (((name = btrim(name)) AND (name <> ''::text)))
);

--
-- Name: document_template_version; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.document_template_version (
    ward_id uuid NOT NULL,
    template_id uuid NOT NULL,
    version integer NOT NULL,
    abstract text NOT NULL,
    addressees text DEFAULT ''::text NOT NULL,
    bases text DEFAULT ''::text NOT NULL,
    body text NOT NULL,
    recipients text DEFAULT ''::text NOT NULL,
    saved_by uuid,
    saved_at timestamp with time zone NOT NULL,
    CONSTRAINT document_template_version_version_check CHECK ((version >= 1))
);

--
-- Name: document_version; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.document_version (
    ward_id uuid NOT NULL,
    document_id uuid NOT NULL,
    version integer NOT NULL,
    abstract text NOT NULL,
    addressees text[] DEFAULT '{}'::text[] NOT NULL,
    bases text[] DEFAULT '{}'::text[] NOT NULL,
    body text NOT NULL,
    recipients text[] DEFAULT '{}'::text[] NOT NULL,
    urgency text,
    saved_by uuid NOT NULL,
    saved_at timestamp with time zone NOT NULL,
    note text,
    CONSTRAINT document_version_version_check CHECK ((version >= 1))
);

--
-- Name: dossier; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.dossier (
    ward_id uuid NOT NULL,
    id uuid NOT NULL,
    code text NOT NULL,
    title text NOT NULL,
    summary text,
    topic_code text,
    unit_id uuid,
    place text,
    latitude double precision,
    longitude double precision,
    conference_id uuid,
    lead_unit_id uuid,
    authority text,
    sensitive boolean DEFAULT false NOT NULL,
    answer_due date,
    original_answer_due date,
    answer_due_why text,
    work_due date,
    original_work_due date,
    work_due_why text,
    work_done_on date,
    work_done_by uuid,
    work_done_note text,
    opened_by uuid NOT NULL,
    opened_at timestamp with time zone NOT NULL,
    merged_into uuid,
    version integer DEFAULT 1 NOT NULL,
    search tsvector GENERATED ALWAYS AS (public.search_document(((((((code || ' '::text) || title) || ' '::text) || COALESCE(summary, ''::text)) || ' '::text) || COALESCE(place, ''::text)))) STORED,
    folded text GENERATED ALWAYS AS (public.fold(((((code || ' '::text) || title) || ' '::text) || COALESCE(place, ''::text)))) STORED NOT NULL,
    CONSTRAINT dossier_authority_check CHECK ((authority = ANY (ARRAY['within'::text, 'beyond'::text]))),
    CONSTRAINT dossier_code_check CHECK ((code ~ '^HS-\d{4}-\d{4,7}$'::text)),
    CONSTRAINT dossier_latitude_check CHECK (((latitude >= ('-90'::integer)::double precision) AND (latitude <= (90)::double precision))),
    CONSTRAINT dossier_longitude_check CHECK (((longitude >= ('-180'::integer)::double precision) AND (longitude <= (180)::double precision))),
    CONSTRAINT dossier_not_into_itself CHECK ((merged_into <> id)),
    CONSTRAINT dossier_original CHECK ((((answer_due IS NULL) = (original_answer_due IS NULL)) AND ((work_due IS NULL) = (original_work_due IS NULL)))),
    CONSTRAINT dossier_point CHECK (((latitude IS NULL) = (longitude IS NULL))),
    CONSTRAINT dossier_title_check CHECK (((title = btrim(title)) AND (title <> ''::text))),
    CONSTRAINT dossier_work_done CHECK (((work_done_on IS NULL) = (work_done_by IS NULL)))
);

--
-- Name: dossier_acceptance; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.dossier_acceptance (
    ward_id uuid NOT NULL,
    id uuid NOT NULL,
    dossier_id uuid NOT NULL,
    petition_id uuid NOT NULL,
    kind text NOT NULL,
    told_on date NOT NULL,
    document_number text,
    transferred_to text,
    by_account uuid NOT NULL,
    at timestamp with time zone NOT NULL,
    CONSTRAINT dossier_acceptance_kind_check CHECK ((kind = ANY (ARRAY['accepted'::text, 'transferred'::text]))),
    CONSTRAINT dossier_acceptance_owner CHECK (((kind <> 'transferred'::text) OR (transferred_to IS NOT NULL)))
);

--
-- Name: dossier_checklist; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.dossier_checklist (
    ward_id uuid NOT NULL,
    id uuid NOT NULL,
    dossier_id uuid NOT NULL,
    template_id uuid NOT NULL,
    name text NOT NULL,
    started_by uuid NOT NULL,
    started_at timestamp with time zone NOT NULL,
    version integer DEFAULT 1 NOT NULL
);

--
-- Name: dossier_checklist_item; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.dossier_checklist_item (
    ward_id uuid NOT NULL,
    id uuid NOT NULL,
    checklist_id uuid NOT NULL,
    "position" integer NOT NULL,
    kind text NOT NULL,
    title text NOT NULL,
    hint text,
    done_on date,
    text text,
    eligible boolean,
    answered_by uuid,
    answered_at timestamp with time zone,
    CONSTRAINT dossier_checklist_decision CHECK (((eligible IS NULL) OR ((kind = 'decision'::text) AND (text IS NOT NULL)))),
    CONSTRAINT dossier_checklist_item_kind_check CHECK ((kind = ANY (ARRAY['document'::text, 'finding'::text, 'decision'::text, 'guidance'::text])))
);

--
-- Name: dossier_clock_step; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.dossier_clock_step (
    ward_id uuid NOT NULL,
    dossier_id uuid NOT NULL,
    clock text NOT NULL,
    last_day date NOT NULL,
    step text NOT NULL,
    reached_on date NOT NULL,
    CONSTRAINT dossier_clock_step_clock_check CHECK ((clock = ANY (ARRAY['acceptance'::text, 'answer'::text, 'work'::text]))),
    CONSTRAINT dossier_clock_step_step_check CHECK (((step = ANY (ARRAY['late'::text, 'party-office'::text, 'leader'::text])) OR (step ~ '^reminder-[0-9]+$'::text)))
);

--
-- Name: dossier_document; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.dossier_document (
    ward_id uuid NOT NULL,
    id uuid NOT NULL,
    dossier_id uuid NOT NULL,
    "position" integer NOT NULL,
    title text NOT NULL,
    number text,
    dated date,
    issuer text,
    pages integer,
    added_by uuid NOT NULL,
    added_at timestamp with time zone NOT NULL,
    ended_by uuid,
    ended_at timestamp with time zone,
    ended_reason text,
    CONSTRAINT dossier_document_pages_check CHECK (((pages >= 1) AND (pages <= 100000))),
    CONSTRAINT dossier_document_title_check CHECK (((title = btrim(title)) AND (title <> ''::text)))
);

--
-- Name: dossier_extension; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.dossier_extension (
    ward_id uuid NOT NULL,
    id uuid NOT NULL,
    dossier_id uuid NOT NULL,
    clock text NOT NULL,
    from_day date NOT NULL,
    to_day date NOT NULL,
    reason text NOT NULL,
    document text,
    by_account uuid NOT NULL,
    at timestamp with time zone NOT NULL,
    request_id uuid,
    CONSTRAINT dossier_extension_clock_check CHECK ((clock = ANY (ARRAY['answer'::text, 'work'::text]))),
    CONSTRAINT dossier_extension_later CHECK ((to_day > from_day))
);

--
-- Name: dossier_extension_request; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.dossier_extension_request (
    ward_id uuid NOT NULL,
    id uuid NOT NULL,
    dossier_id uuid NOT NULL,
    unit_id uuid NOT NULL,
    asked_by uuid NOT NULL,
    asked_at timestamp with time zone NOT NULL,
    from_day date NOT NULL,
    to_day date NOT NULL,
    reason text NOT NULL,
    decision text,
    decision_reason text,
    decision_document text,
    granted_day date,
    decided_by uuid,
    decided_at timestamp with time zone,
    CONSTRAINT dossier_extension_request_decision CHECK ((((decision IS NULL) = (decided_at IS NULL)) AND ((decision IS NULL) = (decision_reason IS NULL)))),
    CONSTRAINT dossier_extension_request_decision_check CHECK ((decision = ANY (ARRAY['granted'::text, 'refused'::text]))),
    CONSTRAINT dossier_extension_request_granted CHECK (((NOT (decision IS DISTINCT FROM 'granted'::text)) = (granted_day IS NOT NULL))),
    CONSTRAINT dossier_extension_request_later CHECK ((to_day > from_day))
);

--
-- Name: dossier_link; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.dossier_link (
    ward_id uuid NOT NULL,
    id uuid NOT NULL,
    dossier_id uuid NOT NULL,
    clause_id uuid,
    directive_id uuid,
    linked_by uuid NOT NULL,
    linked_at timestamp with time zone NOT NULL,
    ended_by uuid,
    ended_at timestamp with time zone,
    CONSTRAINT dossier_link_what CHECK (((clause_id IS NOT NULL) OR (directive_id IS NOT NULL)))
);

--
-- Name: dossier_merge; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.dossier_merge (
    ward_id uuid NOT NULL,
    id uuid NOT NULL,
    from_id uuid NOT NULL,
    into_id uuid NOT NULL,
    reason text NOT NULL,
    merged_by uuid NOT NULL,
    merged_at timestamp with time zone NOT NULL,
    undone_by uuid,
    undone_at timestamp with time zone,
    undone_reason text,
    CONSTRAINT dossier_merge_two CHECK ((from_id <> into_id)),
    CONSTRAINT dossier_merge_undone CHECK ((((undone_at IS NULL) = (undone_by IS NULL)) AND ((undone_at IS NULL) = (undone_reason IS NULL))))
);

--
-- Name: dossier_outcome; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.dossier_outcome (
    ward_id uuid NOT NULL,
    id uuid NOT NULL,
    dossier_id uuid NOT NULL,
    kind text NOT NULL,
    explanation text NOT NULL,
    until date,
    referred_to text,
    referred_number text,
    referred_on date,
    legal_basis text,
    next_step text,
    by_account uuid NOT NULL,
    at timestamp with time zone NOT NULL,
    ended_by uuid,
    ended_at timestamp with time zone,
    CONSTRAINT dossier_outcome_ended CHECK (((ended_by IS NULL) OR (ended_at IS NOT NULL))),
    CONSTRAINT dossier_outcome_kind_check CHECK ((kind = ANY (ARRAY['done'::text, 'in-progress'::text, 'referred'::text, 'not-possible'::text]))),
    CONSTRAINT dossier_outcome_owner CHECK (((kind <> 'referred'::text) OR (referred_to IS NOT NULL))),
    CONSTRAINT dossier_outcome_reason CHECK (((kind <> 'not-possible'::text) OR ((legal_basis IS NOT NULL) AND (next_step IS NOT NULL)))),
    CONSTRAINT dossier_outcome_until CHECK (((kind <> 'in-progress'::text) OR (until IS NOT NULL)))
);

--
-- Name: dossier_petition; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.dossier_petition (
    ward_id uuid NOT NULL,
    id uuid NOT NULL,
    dossier_id uuid NOT NULL,
    petition_id uuid NOT NULL,
    put_by uuid NOT NULL,
    put_at timestamp with time zone NOT NULL,
    ended_by uuid,
    ended_at timestamp with time zone,
    ended_reason text,
    merge_id uuid,
    place_before uuid,
    CONSTRAINT dossier_petition_merge CHECK (((merge_id IS NULL) = (place_before IS NULL)))
);

--
-- Name: dossier_plan; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.dossier_plan (
    ward_id uuid NOT NULL,
    id uuid NOT NULL,
    dossier_id uuid NOT NULL,
    unit_id uuid NOT NULL,
    text text NOT NULL,
    legal_basis text,
    authority text,
    beyond_to text,
    drafted_by uuid NOT NULL,
    drafted_at timestamp with time zone NOT NULL,
    submitted_by uuid,
    submitted_at timestamp with time zone,
    decision text,
    decision_reason text,
    decided_by uuid,
    decided_at timestamp with time zone,
    version integer DEFAULT 1 NOT NULL,
    CONSTRAINT dossier_plan_authority_check CHECK ((authority = ANY (ARRAY['within'::text, 'beyond'::text]))),
    CONSTRAINT dossier_plan_beyond CHECK (((authority IS DISTINCT FROM 'beyond'::text) OR (beyond_to IS NOT NULL))),
    CONSTRAINT dossier_plan_decided CHECK (((decision IS NULL) OR ((submitted_at IS NOT NULL) AND (decided_at IS NOT NULL)))),
    CONSTRAINT dossier_plan_decision_check CHECK ((decision = ANY (ARRAY['approved'::text, 'returned'::text]))),
    CONSTRAINT dossier_plan_returned CHECK (((decision IS DISTINCT FROM 'returned'::text) OR (decision_reason IS NOT NULL))),
    CONSTRAINT dossier_plan_submitted CHECK (((submitted_at IS NULL) OR ((authority IS NOT NULL) AND (legal_basis IS NOT NULL))))
);

--
-- Name: dossier_search; Type: VIEW; Schema: public; Owner: -
--

CREATE VIEW public.dossier_search WITH (security_barrier='false', security_invoker='false') AS
 SELECT dossier.ward_id,
    dossier.id,
    dossier.code,
    dossier.title,
    dossier.summary,
    dossier.topic_code,
    dossier.unit_id,
    dossier.place,
    dossier.latitude,
    dossier.longitude,
    dossier.conference_id,
    dossier.lead_unit_id,
    dossier.authority,
    dossier.sensitive,
    dossier.answer_due,
    dossier.original_answer_due,
    dossier.answer_due_why,
    dossier.work_due,
    dossier.original_work_due,
    dossier.work_due_why,
    dossier.work_done_on,
    dossier.work_done_by,
    dossier.work_done_note,
    dossier.opened_by,
    dossier.opened_at,
    dossier.merged_into,
    dossier.version,
    dossier.search,
    dossier.folded
   FROM public.dossier
  WHERE (dossier.ward_id = public.current_ward());

--
-- Name: dossier_site; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.dossier_site (
    ward_id uuid NOT NULL,
    id uuid NOT NULL,
    dossier_id uuid NOT NULL,
    name text NOT NULL,
    latitude double precision,
    longitude double precision,
    added_by uuid NOT NULL,
    added_at timestamp with time zone NOT NULL,
    ended_by uuid,
    ended_at timestamp with time zone,
    CONSTRAINT dossier_site_latitude_check CHECK (((latitude >= ('-90'::integer)::double precision) AND (latitude <= (90)::double precision))),
    CONSTRAINT dossier_site_longitude_check CHECK (((longitude >= ('-180'::integer)::double precision) AND (longitude <= (180)::double precision))),
    CONSTRAINT dossier_site_name_check CHECK (((name = btrim(name)) AND (name <> ''::text))),
    CONSTRAINT dossier_site_point CHECK (((latitude IS NULL) = (longitude IS NULL)))
);

--
-- Name: dossier_unit; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.dossier_unit (
    ward_id uuid NOT NULL,
    id uuid NOT NULL,
    dossier_id uuid NOT NULL,
    unit_id uuid NOT NULL,
    added_by uuid NOT NULL,
    added_at timestamp with time zone NOT NULL,
    ended_by uuid,
    ended_at timestamp with time zone
);

--
-- Name: exchange_arrival; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.exchange_arrival (
    ward_id uuid NOT NULL,
    id uuid NOT NULL,
    sha256 text NOT NULL,
    file_name text NOT NULL,
    message_id text,
    sender_organ text,
    facts jsonb NOT NULL,
    came_by uuid NOT NULL,
    came_at timestamp with time zone NOT NULL,
    incoming_id uuid,
    dropped_by uuid,
    dropped_at timestamp with time zone,
    drop_reason text,
    CONSTRAINT exchange_arrival_end CHECK (((incoming_id IS NULL) OR (dropped_at IS NULL))),
    CONSTRAINT exchange_arrival_sha256_check CHECK ((sha256 ~ '^[0-9a-f]{64}$'::text))
);

--
-- Name: exchange_body; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.exchange_body (
    ward_id uuid NOT NULL,
    id uuid NOT NULL,
    name text NOT NULL,
    organ_id text,
    in_charge text,
    own boolean NOT NULL,
    unit_id uuid,
    note text,
    closed_at timestamp with time zone,
    version integer DEFAULT 1 NOT NULL,
    CONSTRAINT exchange_body_in_charge_check CHECK ((in_charge ~ '^[0-9A-Z]{3}\.[0-9A-Z]{2}\.[0-9A-Z]{2}\.[A-Z][0-9]{2}$'::text)),
    CONSTRAINT exchange_body_name_check CHECK (((name = btrim(name)) AND (name <> ''::text))),
    CONSTRAINT exchange_body_organ_id_check CHECK ((organ_id ~ '^[0-9A-Z]{3}\.[0-9A-Z]{2}\.[0-9A-Z]{2}\.[A-Z][0-9]{2}$'::text))
);

--
-- Name: exchange_code; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.exchange_code (
    ward_id uuid NOT NULL,
    list text NOT NULL,
    key text NOT NULL,
    code text NOT NULL,
    detail text,
    verified boolean NOT NULL,
    saved_by uuid NOT NULL,
    saved_at timestamp with time zone NOT NULL,
    CONSTRAINT exchange_code_code_check CHECK (((code = btrim(code)) AND (code <> ''::text))),
    CONSTRAINT exchange_code_list_check CHECK ((list = ANY (ARRAY['type'::text, 'priority'::text, 'steering'::text, 'business'::text, 'paper'::text])))
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
-- Name: file_check; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.file_check (
    ward_id uuid NOT NULL,
    at timestamp with time zone NOT NULL,
    files integer NOT NULL,
    missing text[] NOT NULL,
    changed text[] NOT NULL,
    unknown integer NOT NULL,
    CONSTRAINT file_check_files_check CHECK ((files >= 0)),
    CONSTRAINT file_check_unknown_check CHECK ((unknown >= 0))
);

--
-- Name: follow_failure; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.follow_failure (
    ward_id uuid NOT NULL,
    id uuid NOT NULL,
    key text NOT NULL,
    at timestamp with time zone NOT NULL
);

--
-- Name: format_rule; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.format_rule (
    ward_id uuid NOT NULL,
    id uuid NOT NULL,
    regime text NOT NULL,
    key text NOT NULL,
    act text NOT NULL,
    value jsonb,
    from_day date NOT NULL,
    source text NOT NULL,
    by_account uuid NOT NULL,
    at timestamp with time zone NOT NULL,
    CONSTRAINT format_rule_act_check CHECK ((act = ANY (ARRAY['corrected'::text, 'restored'::text]))),
    CONSTRAINT format_rule_source_check CHECK (((source = btrim(source)) AND (source <> ''::text))),
    CONSTRAINT format_rule_value CHECK (((act = 'restored'::text) = (value IS NULL)))
);

--
-- Name: handoff; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.handoff (
    ward_id uuid NOT NULL,
    id uuid NOT NULL,
    source_kind text NOT NULL,
    source_id uuid NOT NULL,
    title text NOT NULL,
    form text NOT NULL,
    sender_name text NOT NULL,
    sender_organ text,
    sha256 text NOT NULL,
    carried text NOT NULL,
    handed_on date NOT NULL,
    handed_by text NOT NULL,
    note text,
    made_by uuid NOT NULL,
    made_at timestamp with time zone NOT NULL,
    voided_by uuid,
    voided_at timestamp with time zone,
    void_reason text,
    CONSTRAINT handoff_carried_check CHECK ((carried = ANY (ARRAY['axis'::text, 'party-network'::text, 'usb'::text, 'mail'::text, 'post'::text, 'hand'::text, 'other'::text]))),
    CONSTRAINT handoff_form_check CHECK ((form = ANY (ARRAY['edxml'::text, 'plain'::text]))),
    CONSTRAINT handoff_sha256_check CHECK ((sha256 ~ '^[0-9a-f]{64}$'::text)),
    CONSTRAINT handoff_source_kind_check CHECK ((source_kind = ANY (ARRAY['document'::text, 'notice'::text]))),
    CONSTRAINT handoff_void CHECK (((voided_at IS NULL) = (void_reason IS NULL)))
);

--
-- Name: handoff_recipient; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.handoff_recipient (
    ward_id uuid NOT NULL,
    handoff_id uuid NOT NULL,
    body_id uuid NOT NULL,
    name text NOT NULL,
    organ_id text,
    received_by text,
    received_on date,
    receipt text,
    confirmed_by uuid,
    confirmed_at timestamp with time zone,
    CONSTRAINT handoff_receipt CHECK ((((received_by IS NULL) = (received_on IS NULL)) AND ((received_by IS NULL) = (confirmed_by IS NULL))))
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
-- Name: incoming_document; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.incoming_document (
    ward_id uuid NOT NULL,
    id uuid NOT NULL,
    book_id uuid NOT NULL,
    period text NOT NULL,
    number integer NOT NULL,
    arrived_on date NOT NULL,
    sender text NOT NULL,
    code text,
    document_date date,
    abstract text NOT NULL,
    deadline date,
    note text,
    unit_id uuid,
    assigned_on date,
    assigned_by uuid,
    reading text NOT NULL,
    reading_message text,
    text text DEFAULT ''::text NOT NULL,
    done_on date,
    done_by uuid,
    done_note text,
    entered_by uuid NOT NULL,
    entered_at timestamp with time zone NOT NULL,
    voided_by uuid,
    voided_at timestamp with time zone,
    void_reason text,
    same_key text GENERATED ALWAYS AS (((((public.fold(sender) || ' '::text) || replace(public.fold(code), ' '::text, ''::text)) || ' '::text) || ((document_date - '2000-01-01'::date))::text)) STORED,
    search tsvector GENERATED ALWAYS AS (public.search_document(((((((((((number || ' '::text) || sender) || ' '::text) || COALESCE(code, ''::text)) || ' '::text) || abstract) || ' '::text) || COALESCE(note, ''::text)) || ' '::text) || text))) STORED,
    cleared boolean DEFAULT false NOT NULL,
    CONSTRAINT incoming_assignment CHECK (((unit_id IS NULL) = (assigned_on IS NULL))),
    CONSTRAINT incoming_document_number_check CHECK (((number >= 1) AND (number <= 999999))),
    CONSTRAINT incoming_document_reading_check CHECK ((reading = ANY (ARRAY['none'::text, 'waiting'::text, 'read'::text, 'failed'::text, 'secret'::text, 'destroyed'::text]))),
    CONSTRAINT incoming_document_sender_check CHECK (((sender = btrim(sender)) AND (sender <> ''::text))),
    CONSTRAINT incoming_done CHECK (((done_on IS NULL) = (done_by IS NULL))),
    CONSTRAINT incoming_void CHECK (((voided_at IS NULL) = (void_reason IS NULL)))
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
-- Name: ledger_entry; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.ledger_entry (
    ward_id uuid NOT NULL,
    dossier_id uuid NOT NULL,
    edition integer NOT NULL,
    conference_id uuid,
    topic_code text NOT NULL,
    content jsonb NOT NULL,
    content_sha256 text NOT NULL,
    published_by uuid NOT NULL,
    published_at timestamp with time zone NOT NULL,
    withdrawn_by uuid,
    withdrawn_at timestamp with time zone,
    withdrawn_reason text,
    folded text NOT NULL,
    CONSTRAINT ledger_entry_content_sha256_check CHECK ((content_sha256 ~ '^[0-9a-f]{64}$'::text)),
    CONSTRAINT ledger_entry_withdrawal CHECK (((withdrawn_at IS NULL) = (withdrawn_reason IS NULL)))
);

--
-- Name: legal_term; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.legal_term (
    ward_id uuid NOT NULL,
    id uuid NOT NULL,
    step text NOT NULL,
    petition_kind text,
    topic_code text,
    counted_from text DEFAULT 'received'::text NOT NULL,
    count integer NOT NULL,
    unit text NOT NULL,
    extension integer,
    source text NOT NULL,
    status text NOT NULL,
    note text,
    effective_from date NOT NULL,
    effective_to date,
    CONSTRAINT legal_term_count_check CHECK (((count >= 1) AND (count <= 1000))),
    CONSTRAINT legal_term_counted_from_check CHECK ((counted_from = ANY (ARRAY['received'::text, 'accepted'::text, 'known'::text, 'concluded'::text]))),
    CONSTRAINT legal_term_days CHECK (((effective_to IS NULL) OR (effective_to >= effective_from))),
    CONSTRAINT legal_term_extension_check CHECK (((extension >= 1) AND (extension <= 1000))),
    CONSTRAINT legal_term_narrow CHECK (((petition_kind IS NULL) OR (topic_code IS NULL))),
    CONSTRAINT legal_term_petition_kind_check CHECK ((petition_kind = ANY (ARRAY['kien-nghi'::text, 'phan-anh'::text, 'hoi'::text, 'khieu-nai'::text, 'to-cao'::text]))),
    CONSTRAINT legal_term_status_check CHECK ((status = ANY (ARRAY['official'::text, 'provisional'::text]))),
    CONSTRAINT legal_term_step_check CHECK ((step = ANY (ARRAY['tell'::text, 'answer'::text, 'admit'::text, 'examine'::text, 'pass-on'::text, 'settle'::text, 'conclude'::text, 'bring'::text, 'data-acknowledge'::text, 'data-see'::text, 'data-correct'::text, 'data-withdraw-consent'::text, 'data-erase'::text]))),
    CONSTRAINT legal_term_unit_check CHECK ((unit = ANY (ARRAY['working-day'::text, 'day'::text, 'week'::text, 'month'::text])))
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
    document_id uuid,
    CONSTRAINT notice_document CHECK (((origin = 'document'::text) = (document_id IS NOT NULL))),
    CONSTRAINT notice_format_regime_check CHECK ((format_regime = ANY (ARRAY['hd-36'::text, 'hd-05'::text, 'nd-30'::text]))),
    CONSTRAINT notice_issue CHECK ((((issued_at IS NULL) = (issued_by IS NULL)) AND ((issued_at IS NULL) = (text_sha256 IS NULL)))),
    CONSTRAINT notice_not_both CHECK (((issued_at IS NULL) OR (discarded_at IS NULL))),
    CONSTRAINT notice_number_check CHECK ((number > 0)),
    CONSTRAINT notice_origin_check CHECK ((origin = ANY (ARRAY['upload'::text, 'paste'::text, 'document'::text]))),
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
    about text,
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
-- Name: openid_link; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.openid_link (
    ward_id uuid NOT NULL,
    account_id uuid NOT NULL,
    issuer text NOT NULL,
    subject_mark bytea NOT NULL,
    linked_at timestamp with time zone NOT NULL,
    last_used_at timestamp with time zone
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
    reply_id uuid,
    CONSTRAINT outbox_message_channel_check CHECK ((channel = ANY (ARRAY['email'::text, 'message'::text]))),
    CONSTRAINT outbox_message_state_check CHECK ((state = ANY (ARRAY['held'::text, 'queued'::text, 'sent'::text, 'failed'::text, 'dropped'::text])))
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
-- Name: passkey; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.passkey (
    ward_id uuid NOT NULL,
    id uuid NOT NULL,
    account_id uuid NOT NULL,
    credential text NOT NULL,
    public_key bytea NOT NULL,
    counter bigint NOT NULL,
    name text NOT NULL,
    added_at timestamp with time zone NOT NULL,
    last_used_at timestamp with time zone,
    CONSTRAINT passkey_name_check CHECK (((name = btrim(name)) AND (name <> ''::text)))
);

--
-- Name: passkey_challenge; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.passkey_challenge (
    ward_id uuid NOT NULL,
    challenge_hash bytea NOT NULL,
    spent_at timestamp with time zone NOT NULL
);

--
-- Name: pending_sign_in; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.pending_sign_in (
    ward_id uuid NOT NULL,
    token_hash bytea NOT NULL,
    account_id uuid NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    first_proof text DEFAULT 'password'::text NOT NULL,
    CONSTRAINT pending_sign_in_first_proof_check CHECK ((first_proof = ANY (ARRAY['password'::text, 'openid'::text])))
);

--
-- Name: petition; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.petition (
    ward_id uuid NOT NULL,
    id uuid NOT NULL,
    code text NOT NULL,
    pin_version integer DEFAULT 1 NOT NULL,
    kind text NOT NULL,
    origin text NOT NULL,
    conference_id uuid,
    batch_id uuid,
    speaking_order integer,
    source_unit_id uuid,
    text text NOT NULL,
    topic_code text,
    unit_id uuid,
    place text,
    latitude double precision,
    longitude double precision,
    said_on date NOT NULL,
    said_at text,
    name text,
    given_key text COLLATE pg_catalog."C",
    rest_key text COLLATE pg_catalog."C",
    phone text,
    email text,
    address text,
    channel text DEFAULT 'group-head'::text NOT NULL,
    may_publish_text boolean DEFAULT false NOT NULL,
    may_publish_photo boolean DEFAULT false NOT NULL,
    answered_on_spot text,
    answered_by text,
    entered_by uuid,
    received_at timestamp with time zone NOT NULL,
    duplicate_hint text,
    erased_at timestamp with time zone,
    moved_away_at timestamp with time zone,
    version integer DEFAULT 1 NOT NULL,
    search tsvector GENERATED ALWAYS AS (public.search_document(((((((((code || ' '::text) || text) || ' '::text) || COALESCE(place, ''::text)) || ' '::text) || COALESCE(name, ''::text)) || ' '::text) || COALESCE(address, ''::text)))) STORED,
    folded text GENERATED ALWAYS AS (public.fold(((((((((code || ' '::text) || text) || ' '::text) || COALESCE(place, ''::text)) || ' '::text) || COALESCE(name, ''::text)) || ' '::text) || COALESCE(address, ''::text)))) STORED NOT NULL,
    CONSTRAINT petition_answer CHECK (((answered_by IS NULL) OR (answered_on_spot IS NOT NULL))),
    CONSTRAINT petition_channel_check CHECK ((channel = ANY (ARRAY['hand'::text, 'post'::text, 'group-head'::text, 'email'::text, 'message'::text, 'none'::text]))),
    CONSTRAINT petition_code_check CHECK ((code ~ '^KN-\d{4}-\d{4,7}$'::text)),
    CONSTRAINT petition_kind_check CHECK ((kind = ANY (ARRAY['kien-nghi'::text, 'phan-anh'::text, 'hoi'::text, 'khieu-nai'::text]))),
    CONSTRAINT petition_latitude_check CHECK (((latitude >= ('-90'::integer)::double precision) AND (latitude <= (90)::double precision))),
    CONSTRAINT petition_longitude_check CHECK (((longitude >= ('-180'::integer)::double precision) AND (longitude <= (180)::double precision))),
    CONSTRAINT petition_moved_away CHECK (((moved_away_at IS NULL) OR ((erased_at IS NOT NULL) AND (text = '—'::text) AND (name IS NULL) AND (phone IS NULL) AND (email IS NULL) AND (address IS NULL) AND (place IS NULL) AND (latitude IS NULL) AND (said_at IS NULL) AND (answered_on_spot IS NULL) AND (duplicate_hint IS NULL) AND (conference_id IS NULL) AND (batch_id IS NULL)))),
    CONSTRAINT petition_origin_check CHECK ((origin = ANY (ARRAY['summary'::text, 'live'::text, 'desk'::text, 'group-head'::text, 'public'::text, 'paper'::text]))),
    CONSTRAINT petition_point CHECK (((latitude IS NULL) = (longitude IS NULL))),
    CONSTRAINT petition_text_check CHECK ((text <> ''::text))
);

--
-- Name: petition_batch; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.petition_batch (
    ward_id uuid NOT NULL,
    id uuid NOT NULL,
    conference_id uuid,
    source_unit_id uuid NOT NULL,
    file_name text,
    source_sha256 text,
    reading jsonb DEFAULT '{}'::jsonb NOT NULL,
    uploaded_by uuid NOT NULL,
    uploaded_at timestamp with time zone NOT NULL,
    confirmed_at timestamp with time zone,
    confirmed_by uuid,
    dropped_at timestamp with time zone,
    version integer DEFAULT 1 NOT NULL,
    CONSTRAINT petition_batch_end CHECK (((confirmed_at IS NULL) OR (dropped_at IS NULL))),
    CONSTRAINT petition_batch_source_sha256_check CHECK ((source_sha256 ~ '^[0-9a-f]{64}$'::text))
);

--
-- Name: petition_correction; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.petition_correction (
    ward_id uuid NOT NULL,
    id uuid NOT NULL,
    petition_id uuid NOT NULL,
    text text NOT NULL,
    by_account uuid NOT NULL,
    at timestamp with time zone NOT NULL,
    CONSTRAINT petition_correction_text_check CHECK (((text = btrim(text)) AND (text <> ''::text)))
);

--
-- Name: petition_draft; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.petition_draft (
    ward_id uuid NOT NULL,
    id uuid NOT NULL,
    batch_id uuid NOT NULL,
    "position" integer NOT NULL,
    text text NOT NULL,
    name text,
    address text,
    group_text text,
    unit_id uuid,
    field_text text,
    topic_code text,
    kind text DEFAULT 'kien-nghi'::text NOT NULL,
    restricted boolean DEFAULT false NOT NULL,
    problems jsonb DEFAULT '[]'::jsonb NOT NULL,
    dropped boolean DEFAULT false NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    CONSTRAINT petition_draft_kind_check CHECK ((kind = ANY (ARRAY['kien-nghi'::text, 'phan-anh'::text, 'hoi'::text, 'khieu-nai'::text, 'to-cao'::text])))
);

--
-- Name: petition_search; Type: VIEW; Schema: public; Owner: -
--

CREATE VIEW public.petition_search WITH (security_barrier='false', security_invoker='false') AS
 SELECT petition.ward_id,
    petition.id,
    petition.code,
    petition.pin_version,
    petition.kind,
    petition.origin,
    petition.conference_id,
    petition.batch_id,
    petition.speaking_order,
    petition.source_unit_id,
    petition.text,
    petition.topic_code,
    petition.unit_id,
    petition.place,
    petition.latitude,
    petition.longitude,
    petition.said_on,
    petition.said_at,
    petition.name,
    petition.given_key,
    petition.rest_key,
    petition.phone,
    petition.email,
    petition.address,
    petition.channel,
    petition.may_publish_text,
    petition.may_publish_photo,
    petition.answered_on_spot,
    petition.answered_by,
    petition.entered_by,
    petition.received_at,
    petition.duplicate_hint,
    petition.erased_at,
    petition.moved_away_at,
    petition.version,
    petition.search,
    petition.folded
   FROM public.petition
  WHERE (petition.ward_id = public.current_ward());

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
-- Name: public_submission; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.public_submission (
    ward_id uuid NOT NULL,
    key uuid NOT NULL,
    address_digest text NOT NULL,
    code text NOT NULL,
    at timestamp with time zone NOT NULL
);

--
-- Name: recipient_list; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.recipient_list (
    ward_id uuid NOT NULL,
    id uuid NOT NULL,
    name text NOT NULL,
    follows text[] DEFAULT '{}'::text[] NOT NULL,
    bodies text[] DEFAULT '{}'::text[] NOT NULL,
    closed_at timestamp with time zone,
    version integer DEFAULT 1 NOT NULL,
    CONSTRAINT recipient_list_name_check CHECK (((name = btrim(name)) AND (name <> ''::text)))
);

--
-- Name: recipient_list_unit; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.recipient_list_unit (
    ward_id uuid NOT NULL,
    list_id uuid NOT NULL,
    unit_id uuid NOT NULL
);

--
-- Name: recovery_code; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.recovery_code (
    ward_id uuid NOT NULL,
    account_id uuid NOT NULL,
    code_hash bytea NOT NULL,
    used_at timestamp with time zone
);

--
-- Name: register_book; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.register_book (
    ward_id uuid NOT NULL,
    id uuid NOT NULL,
    direction text NOT NULL,
    family text NOT NULL,
    type text NOT NULL,
    body text NOT NULL,
    name text NOT NULL,
    restarts text NOT NULL,
    backdated text NOT NULL,
    inserted text NOT NULL,
    digits integer DEFAULT 2 NOT NULL,
    opened_at timestamp with time zone NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    CONSTRAINT register_book_backdated_check CHECK ((backdated = ANY (ARRAY['refused'::text, 'recorded'::text]))),
    CONSTRAINT register_book_digits_check CHECK (((digits >= 1) AND (digits <= 4))),
    CONSTRAINT register_book_direction_check CHECK ((direction = ANY (ARRAY['out'::text, 'in'::text]))),
    CONSTRAINT register_book_family_check CHECK ((family = ANY (ARRAY['party'::text, 'state'::text]))),
    CONSTRAINT register_book_inserted_check CHECK ((inserted = ANY (ARRAY['refused'::text, 'recorded'::text]))),
    CONSTRAINT register_book_name_check CHECK (((name = btrim(name)) AND (name <> ''::text))),
    CONSTRAINT register_book_restart CHECK (((restarts = 'year'::text) OR (family = 'party'::text))),
    CONSTRAINT register_book_restarts_check CHECK ((restarts = ANY (ARRAY['term'::text, 'year'::text]))),
    CONSTRAINT register_book_type CHECK (((type <> ''::text) OR (direction = 'in'::text)))
);

--
-- Name: register_entry; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.register_entry (
    ward_id uuid NOT NULL,
    id uuid NOT NULL,
    book_id uuid NOT NULL,
    period text NOT NULL,
    number integer NOT NULL,
    suffix text DEFAULT ''::text NOT NULL,
    symbol text NOT NULL,
    how text NOT NULL,
    purpose text,
    document_date date,
    abstract text,
    signer text,
    recipients text,
    keeper text,
    copies integer,
    note text,
    out_of_order text,
    source_kind text,
    source_id uuid,
    entered_by uuid,
    entered_at timestamp with time zone NOT NULL,
    issued_by uuid,
    issued_at timestamp with time zone,
    voided_by uuid,
    voided_at timestamp with time zone,
    void_reason text,
    search tsvector GENERATED ALWAYS AS (public.search_document((((((((((((((number || suffix) || ' '::text) || symbol) || ' '::text) || COALESCE(purpose, ''::text)) || ' '::text) || COALESCE(abstract, ''::text)) || ' '::text) || COALESCE(signer, ''::text)) || ' '::text) || COALESCE(recipients, ''::text)) || ' '::text) || COALESCE(note, ''::text)))) STORED,
    CONSTRAINT register_entry_copies_check CHECK (((copies >= 1) AND (copies <= 99999))),
    CONSTRAINT register_entry_how_check CHECK ((how = ANY (ARRAY['taken'::text, 'hand'::text, 'skipped'::text, 'before'::text]))),
    CONSTRAINT register_entry_number_check CHECK (((number >= 1) AND (number <= 999999))),
    CONSTRAINT register_entry_source_kind_check CHECK ((source_kind = ANY (ARRAY['reply'::text, 'notice'::text, 'document'::text]))),
    CONSTRAINT register_entry_suffix_check CHECK ((suffix ~ '^[a-z]?$'::text)),
    CONSTRAINT register_from CHECK (((source_kind IS NULL) = (source_id IS NULL))),
    CONSTRAINT register_issue CHECK (((issued_at IS NULL) OR ((document_date IS NOT NULL) AND (abstract IS NOT NULL)))),
    CONSTRAINT register_void CHECK (((voided_at IS NULL) = (void_reason IS NULL)))
);

--
-- Name: register_term; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.register_term (
    ward_id uuid NOT NULL,
    name text NOT NULL,
    begins_on date NOT NULL,
    CONSTRAINT register_term_name_check CHECK ((name ~ '^\d{4}-\d{4}$'::text))
);

--
-- Name: register_volume; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.register_volume (
    ward_id uuid NOT NULL,
    book_id uuid NOT NULL,
    period text NOT NULL,
    first integer DEFAULT 1 NOT NULL,
    last integer DEFAULT 0 NOT NULL,
    CONSTRAINT register_volume_first_check CHECK ((first >= 1)),
    CONSTRAINT register_volume_order CHECK ((last >= (first - 1)))
);

--
-- Name: reply; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.reply (
    ward_id uuid NOT NULL,
    id uuid NOT NULL,
    dossier_id uuid NOT NULL,
    petition_id uuid NOT NULL,
    batch_id uuid NOT NULL,
    letterhead jsonb NOT NULL,
    replaces_id uuid,
    honorific text NOT NULL,
    addressee text NOT NULL,
    address text,
    group_id uuid,
    given_key text NOT NULL COLLATE pg_catalog."C",
    rest_key text NOT NULL COLLATE pg_catalog."C",
    channel text NOT NULL,
    subject text NOT NULL,
    body text NOT NULL,
    personal text,
    legal_basis text,
    drafted_by uuid NOT NULL,
    drafted_at timestamp with time zone NOT NULL,
    state text DEFAULT 'drafted'::text NOT NULL,
    number integer,
    symbol text NOT NULL,
    period text,
    issued_on date,
    signed_sha256 text,
    link_used_at timestamp with time zone,
    version integer DEFAULT 1 NOT NULL,
    CONSTRAINT reply_channel_check CHECK ((channel = ANY (ARRAY['hand'::text, 'post'::text, 'group-head'::text, 'email'::text, 'message'::text]))),
    CONSTRAINT reply_honorific_check CHECK ((honorific = ANY (ARRAY['ông'::text, 'bà'::text, 'ông/bà'::text]))),
    CONSTRAINT reply_number_check CHECK (((number >= 1) AND (number <= 999999))),
    CONSTRAINT reply_numbered CHECK ((((number IS NULL) = (issued_on IS NULL)) AND ((number IS NULL) = (period IS NULL)))),
    CONSTRAINT reply_signed_sha256_check CHECK ((signed_sha256 ~ '^[0-9a-f]{64}$'::text))
);

--
-- Name: reply_batch; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.reply_batch (
    ward_id uuid NOT NULL,
    id uuid NOT NULL,
    dossier_id uuid NOT NULL,
    kind text NOT NULL,
    form text NOT NULL,
    template_id uuid NOT NULL,
    letterhead_id uuid NOT NULL,
    outcome_id uuid,
    subject text NOT NULL,
    body text NOT NULL,
    legal_basis text,
    drafted_by uuid NOT NULL,
    drafted_at timestamp with time zone NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    CONSTRAINT reply_batch_form_check CHECK ((form = ANY (ARRAY['letter'::text, 'notice'::text]))),
    CONSTRAINT reply_batch_kind_check CHECK ((kind = ANY (ARRAY['acceptance'::text, 'transfer'::text, 'answer'::text]))),
    CONSTRAINT reply_batch_outcome CHECK (((kind <> 'answer'::text) OR (outcome_id IS NOT NULL)))
);

--
-- Name: reply_letterhead; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.reply_letterhead (
    ward_id uuid NOT NULL,
    id uuid NOT NULL,
    name text NOT NULL,
    family text NOT NULL,
    superior text,
    issuer text NOT NULL,
    body_symbol text NOT NULL,
    office_symbol text,
    authority text NOT NULL,
    "position" text NOT NULL,
    signer text NOT NULL,
    recipients text[] NOT NULL,
    contact text,
    closed_at timestamp with time zone,
    version integer DEFAULT 1 NOT NULL,
    unit_id uuid,
    CONSTRAINT reply_letterhead_family_check CHECK ((family = ANY (ARRAY['party'::text, 'state'::text]))),
    CONSTRAINT reply_letterhead_name_check CHECK (((name = btrim(name)) AND (name <> ''::text)))
);

--
-- Name: reply_step; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.reply_step (
    ward_id uuid NOT NULL,
    id uuid NOT NULL,
    reply_id uuid NOT NULL,
    seq integer NOT NULL,
    kind text NOT NULL,
    happened_on date NOT NULL,
    channel text,
    receiver text,
    reason text,
    by_account uuid,
    at timestamp with time zone NOT NULL,
    CONSTRAINT reply_step_by CHECK (((by_account IS NOT NULL) OR (kind = ANY (ARRAY['delivered'::text, 'not-delivered'::text])))),
    CONSTRAINT reply_step_channel_check CHECK ((channel = ANY (ARRAY['hand'::text, 'post'::text, 'group-head'::text, 'email'::text, 'message'::text]))),
    CONSTRAINT reply_step_kind_check CHECK ((kind = ANY (ARRAY['drafted'::text, 'submitted'::text, 'returned'::text, 'approved'::text, 'numbered'::text, 'signed'::text, 'sent'::text, 'not-delivered'::text, 'delivered'::text, 'withdrawn'::text, 'replaced'::text]))),
    CONSTRAINT reply_step_reason CHECK (((kind <> ALL (ARRAY['returned'::text, 'not-delivered'::text, 'withdrawn'::text])) OR (reason IS NOT NULL))),
    CONSTRAINT reply_step_receiver CHECK (((kind <> 'delivered'::text) OR (receiver IS NOT NULL))),
    CONSTRAINT reply_step_way CHECK (((kind <> ALL (ARRAY['sent'::text, 'delivered'::text])) OR (channel IS NOT NULL)))
);

--
-- Name: reply_template; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.reply_template (
    ward_id uuid NOT NULL,
    id uuid NOT NULL,
    name text NOT NULL,
    kind text NOT NULL,
    outcome text,
    topic_code text,
    form text NOT NULL,
    subject text NOT NULL,
    body text NOT NULL,
    legal_basis text,
    closed_at timestamp with time zone,
    version integer DEFAULT 1 NOT NULL,
    CONSTRAINT reply_template_form_check CHECK ((form = ANY (ARRAY['letter'::text, 'notice'::text]))),
    CONSTRAINT reply_template_kind_check CHECK ((kind = ANY (ARRAY['acceptance'::text, 'transfer'::text, 'answer'::text]))),
    CONSTRAINT reply_template_name_check CHECK (((name = btrim(name)) AND (name <> ''::text))),
    CONSTRAINT reply_template_outcome CHECK (((outcome IS NOT NULL) = (kind = 'answer'::text))),
    CONSTRAINT reply_template_outcome_check CHECK ((outcome = ANY (ARRAY['done'::text, 'in-progress'::text, 'referred'::text, 'not-possible'::text])))
);

--
-- Name: report; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.report (
    ward_id uuid NOT NULL,
    id uuid NOT NULL,
    kind text NOT NULL,
    document_id uuid NOT NULL,
    title text NOT NULL,
    notice_ids uuid[] DEFAULT '{}'::uuid[] NOT NULL,
    directive_id uuid,
    unit_id uuid,
    period text,
    from_day date,
    to_day date,
    until date NOT NULL,
    as_of timestamp with time zone NOT NULL,
    drafted_by uuid NOT NULL,
    handed_in_by uuid,
    handed_in_at timestamp with time zone,
    incoming_id uuid,
    received_by uuid,
    received_at timestamp with time zone,
    CONSTRAINT report_handed_in CHECK (((handed_in_by IS NULL) = (handed_in_at IS NULL))),
    CONSTRAINT report_kind_check CHECK ((kind = ANY (ARRAY['unit-report'::text, 'combined-report'::text, 'periodic-report'::text]))),
    CONSTRAINT report_received CHECK ((((incoming_id IS NULL) = (received_at IS NULL)) AND ((incoming_id IS NULL) = (received_by IS NULL)))),
    CONSTRAINT report_scope CHECK ((((kind = 'unit-report'::text) = (directive_id IS NOT NULL)) AND ((kind = 'unit-report'::text) = (unit_id IS NOT NULL)) AND ((kind = 'periodic-report'::text) = (period IS NOT NULL)) AND ((period IS NULL) = (from_day IS NULL)) AND ((from_day IS NULL) = (to_day IS NULL)) AND ((kind = 'combined-report'::text) = (cardinality(notice_ids) > 0)))),
    CONSTRAINT report_title_check CHECK (((title = btrim(title)) AND (title <> ''::text)))
);

--
-- Name: report_figure; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.report_figure (
    ward_id uuid NOT NULL,
    report_id uuid NOT NULL,
    "position" integer NOT NULL,
    span smallint NOT NULL,
    kind text NOT NULL,
    mark text NOT NULL,
    unit_id uuid,
    notice_id uuid,
    part text,
    from_day date,
    to_day date,
    label text NOT NULL,
    value integer NOT NULL,
    CONSTRAINT report_figure_span_check CHECK (((span >= 0) AND (span <= 2))),
    CONSTRAINT report_figure_value_check CHECK ((value >= 0))
);

--
-- Name: report_row; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.report_row (
    ward_id uuid NOT NULL,
    report_id uuid NOT NULL,
    span smallint NOT NULL,
    kind text NOT NULL,
    row_id uuid NOT NULL,
    code text NOT NULL,
    title text,
    unit_id uuid,
    notice_id uuid,
    part text,
    state text NOT NULL,
    due date,
    last_day date,
    began_on date,
    ended_on date,
    marks text[] NOT NULL,
    CONSTRAINT report_row_kind_check CHECK ((kind = ANY (ARRAY['directive'::text, 'petition'::text, 'dossier'::text, 'letter'::text, 'word'::text, 'publication'::text, 'receipt'::text, 'deliverable'::text]))),
    CONSTRAINT report_row_span_check CHECK (((span >= 0) AND (span <= 2)))
);

--
-- Name: restricted_key; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.restricted_key (
    ward_id uuid NOT NULL,
    petition_id uuid NOT NULL,
    wrapped bytea NOT NULL
);

--
-- Name: restricted_petition; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.restricted_petition (
    ward_id uuid NOT NULL,
    id uuid NOT NULL,
    code text NOT NULL,
    pin_version integer DEFAULT 1 NOT NULL,
    reason text NOT NULL,
    sealed bytea NOT NULL,
    conference_id uuid,
    moved_from uuid,
    entered_by uuid,
    received_at timestamp with time zone NOT NULL,
    decided text,
    decided_by uuid,
    decided_at timestamp with time zone,
    decision_sealed bytea,
    released_as uuid,
    version integer DEFAULT 1 NOT NULL,
    destroyed_at timestamp with time zone,
    CONSTRAINT restricted_petition_code_check CHECK ((code ~ '^HC-\d{4}-\d{3,7}$'::text)),
    CONSTRAINT restricted_petition_decided_check CHECK ((decided = ANY (ARRAY['accepted'::text, 'transferred'::text, 'not-accepted'::text, 'released'::text]))),
    CONSTRAINT restricted_petition_decision CHECK (((decided IS NULL) = (decided_at IS NULL))),
    CONSTRAINT restricted_petition_destroyed CHECK (((destroyed_at IS NULL) OR ((decided IS NOT NULL) AND (octet_length(sealed) = 0) AND (decision_sealed IS NULL) AND (entered_by IS NULL) AND (conference_id IS NULL)))),
    CONSTRAINT restricted_petition_reason_check CHECK ((reason = ANY (ARRAY['to-cao'::text, 'thai-do'::text]))),
    CONSTRAINT restricted_petition_release CHECK (((released_as IS NOT NULL) = (NOT (decided IS DISTINCT FROM 'released'::text))))
);

--
-- Name: restricted_view; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.restricted_view (
    ward_id uuid NOT NULL,
    id uuid NOT NULL,
    petition_id uuid NOT NULL,
    viewed_by uuid NOT NULL,
    viewed_at timestamp with time zone NOT NULL,
    purpose text NOT NULL
);

--
-- Name: retention_class; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.retention_class (
    ward_id uuid NOT NULL,
    code text NOT NULL,
    name text NOT NULL,
    years integer,
    source text NOT NULL,
    status text NOT NULL,
    CONSTRAINT retention_class_code_check CHECK ((code = ANY (ARRAY['routine'::text, 'complaint'::text, 'restricted'::text]))),
    CONSTRAINT retention_class_name_check CHECK (((name = btrim(name)) AND (name <> ''::text))),
    CONSTRAINT retention_class_source_check CHECK ((source <> ''::text)),
    CONSTRAINT retention_class_status_check CHECK ((status = ANY (ARRAY['official'::text, 'needs-check'::text]))),
    CONSTRAINT retention_class_years_check CHECK (((years >= 1) AND (years <= 200)))
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
    user_agent text,
    means text DEFAULT 'password'::text NOT NULL,
    CONSTRAINT session_means_check CHECK ((means = ANY (ARRAY['password'::text, 'password-code'::text, 'password-recovery'::text, 'passkey'::text, 'openid'::text, 'openid-two-step'::text, 'openid-code'::text, 'openid-recovery'::text])))
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
-- Name: topic_learning; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.topic_learning (
    ward_id uuid NOT NULL,
    learned jsonb NOT NULL
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
    first_password_days integer DEFAULT 30 NOT NULL,
    second_factor_roles text[] DEFAULT '{}'::text[] NOT NULL,
    CONSTRAINT ward_first_password_days_check CHECK (((first_password_days >= 1) AND (first_password_days <= 365))),
    CONSTRAINT ward_kind_check CHECK ((kind = ANY (ARRAY['phuong'::text, 'xa'::text, 'dac-khu'::text]))),
    CONSTRAINT ward_second_factor_roles_check CHECK ((second_factor_roles <@ ARRAY['it-admin'::text, 'clerk'::text, 'leader'::text, 'unit-head'::text, 'unit-officer'::text, 'group-head'::text, 'front'::text, 'note-taker'::text, 'inspector'::text])),
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
-- Name: agenda_item agenda_item_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.agenda_item
    ADD CONSTRAINT agenda_item_pkey PRIMARY KEY (ward_id, id);

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
-- Name: article_edition article_edition_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.article_edition
    ADD CONSTRAINT article_edition_pkey PRIMARY KEY (ward_id, article_id, edition);

--
-- Name: article article_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.article
    ADD CONSTRAINT article_pkey PRIMARY KEY (ward_id, id);

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
-- Name: authenticator authenticator_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.authenticator
    ADD CONSTRAINT authenticator_pkey PRIMARY KEY (ward_id, account_id);

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
-- Name: checklist_template_item checklist_template_item_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.checklist_template_item
    ADD CONSTRAINT checklist_template_item_pkey PRIMARY KEY (ward_id, id);

--
-- Name: checklist_template_item checklist_template_item_position; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.checklist_template_item
    ADD CONSTRAINT checklist_template_item_position UNIQUE (ward_id, template_id, "position");

--
-- Name: checklist_template checklist_template_name; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.checklist_template
    ADD CONSTRAINT checklist_template_name UNIQUE (ward_id, name);

--
-- Name: checklist_template checklist_template_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.checklist_template
    ADD CONSTRAINT checklist_template_pkey PRIMARY KEY (ward_id, id);

--
-- Name: citizen_word citizen_word_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.citizen_word
    ADD CONSTRAINT citizen_word_pkey PRIMARY KEY (ward_id, id);

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
-- Name: conference_event conference_event_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conference_event
    ADD CONSTRAINT conference_event_pkey PRIMARY KEY (ward_id, id);

--
-- Name: conference conference_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conference
    ADD CONSTRAINT conference_pkey PRIMARY KEY (ward_id, id);

--
-- Name: data_request data_request_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.data_request
    ADD CONSTRAINT data_request_pkey PRIMARY KEY (ward_id, id);

--
-- Name: delegate delegate_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.delegate
    ADD CONSTRAINT delegate_pkey PRIMARY KEY (ward_id, id);

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
-- Name: destruction destruction_number; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.destruction
    ADD CONSTRAINT destruction_number UNIQUE (ward_id, restricted, year, number);

--
-- Name: destruction destruction_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.destruction
    ADD CONSTRAINT destruction_pkey PRIMARY KEY (ward_id, id);

--
-- Name: directive_basis directive_basis_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.directive_basis
    ADD CONSTRAINT directive_basis_pkey PRIMARY KEY (ward_id, directive_id);

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
-- Name: dispatch dispatch_once; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.dispatch
    ADD CONSTRAINT dispatch_once UNIQUE (ward_id, subject_kind, subject_id, file_sha256, purpose);

--
-- Name: dispatch dispatch_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.dispatch
    ADD CONSTRAINT dispatch_pkey PRIMARY KEY (ward_id, id);

--
-- Name: dispatch_receipt dispatch_receipt_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.dispatch_receipt
    ADD CONSTRAINT dispatch_receipt_pkey PRIMARY KEY (ward_id, id);

--
-- Name: dispatch_recipient dispatch_recipient_body; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.dispatch_recipient
    ADD CONSTRAINT dispatch_recipient_body UNIQUE (ward_id, dispatch_id, body);

--
-- Name: dispatch_recipient dispatch_recipient_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.dispatch_recipient
    ADD CONSTRAINT dispatch_recipient_pkey PRIMARY KEY (ward_id, id);

--
-- Name: dispatch_recipient dispatch_recipient_unit; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.dispatch_recipient
    ADD CONSTRAINT dispatch_recipient_unit UNIQUE (ward_id, dispatch_id, unit_id);

--
-- Name: dispatch_reminder dispatch_reminder_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.dispatch_reminder
    ADD CONSTRAINT dispatch_reminder_pkey PRIMARY KEY (ward_id, id);

--
-- Name: dispatch_removal dispatch_removal_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.dispatch_removal
    ADD CONSTRAINT dispatch_removal_pkey PRIMARY KEY (ward_id, recipient_id);

--
-- Name: dispatch_rule dispatch_rule_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.dispatch_rule
    ADD CONSTRAINT dispatch_rule_pkey PRIMARY KEY (ward_id);

--
-- Name: document_comment document_comment_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.document_comment
    ADD CONSTRAINT document_comment_pkey PRIMARY KEY (ward_id, id);

--
-- Name: document document_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.document
    ADD CONSTRAINT document_pkey PRIMARY KEY (ward_id, id);

--
-- Name: document_signed_copy document_signed_copy_once; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.document_signed_copy
    ADD CONSTRAINT document_signed_copy_once UNIQUE (ward_id, document_id, sha256);

--
-- Name: document_signed_copy document_signed_copy_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.document_signed_copy
    ADD CONSTRAINT document_signed_copy_pkey PRIMARY KEY (ward_id, id);

--
-- Name: document_step document_step_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.document_step
    ADD CONSTRAINT document_step_pkey PRIMARY KEY (ward_id, document_id, seq);

--
-- Name: document_template document_template_name; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.document_template
    ADD CONSTRAINT document_template_name UNIQUE (ward_id, name);

--
-- Name: document_template document_template_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.document_template
    ADD CONSTRAINT document_template_pkey PRIMARY KEY (ward_id, id);

--
-- Name: document_template_version document_template_version_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.document_template_version
    ADD CONSTRAINT document_template_version_pkey PRIMARY KEY (ward_id, template_id, version);

--
-- Name: document_version document_version_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.document_version
    ADD CONSTRAINT document_version_pkey PRIMARY KEY (ward_id, document_id, version);

--
-- Name: dossier_acceptance dossier_acceptance_once; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.dossier_acceptance
    ADD CONSTRAINT dossier_acceptance_once UNIQUE (ward_id, petition_id);

--
-- Name: dossier_acceptance dossier_acceptance_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.dossier_acceptance
    ADD CONSTRAINT dossier_acceptance_pkey PRIMARY KEY (ward_id, id);

--
-- Name: dossier_checklist_item dossier_checklist_item_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.dossier_checklist_item
    ADD CONSTRAINT dossier_checklist_item_pkey PRIMARY KEY (ward_id, id);

--
-- Name: dossier_checklist_item dossier_checklist_item_position; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.dossier_checklist_item
    ADD CONSTRAINT dossier_checklist_item_position UNIQUE (ward_id, checklist_id, "position");

--
-- Name: dossier_checklist dossier_checklist_once; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.dossier_checklist
    ADD CONSTRAINT dossier_checklist_once UNIQUE (ward_id, dossier_id, template_id);

--
-- Name: dossier_checklist dossier_checklist_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.dossier_checklist
    ADD CONSTRAINT dossier_checklist_pkey PRIMARY KEY (ward_id, id);

--
-- Name: dossier_clock_step dossier_clock_step_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.dossier_clock_step
    ADD CONSTRAINT dossier_clock_step_pkey PRIMARY KEY (ward_id, dossier_id, clock, last_day, step);

--
-- Name: dossier dossier_code; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.dossier
    ADD CONSTRAINT dossier_code UNIQUE (ward_id, code);

--
-- Name: dossier_document dossier_document_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.dossier_document
    ADD CONSTRAINT dossier_document_pkey PRIMARY KEY (ward_id, id);

--
-- Name: dossier_document dossier_document_position; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.dossier_document
    ADD CONSTRAINT dossier_document_position UNIQUE (ward_id, dossier_id, "position");

--
-- Name: dossier_extension dossier_extension_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.dossier_extension
    ADD CONSTRAINT dossier_extension_pkey PRIMARY KEY (ward_id, id);

--
-- Name: dossier_extension_request dossier_extension_request_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.dossier_extension_request
    ADD CONSTRAINT dossier_extension_request_pkey PRIMARY KEY (ward_id, id);

--
-- Name: dossier_link dossier_link_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.dossier_link
    ADD CONSTRAINT dossier_link_pkey PRIMARY KEY (ward_id, id);

--
-- Name: dossier_merge dossier_merge_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.dossier_merge
    ADD CONSTRAINT dossier_merge_pkey PRIMARY KEY (ward_id, id);

--
-- Name: dossier_outcome dossier_outcome_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.dossier_outcome
    ADD CONSTRAINT dossier_outcome_pkey PRIMARY KEY (ward_id, id);

--
-- Name: dossier_petition dossier_petition_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.dossier_petition
    ADD CONSTRAINT dossier_petition_pkey PRIMARY KEY (ward_id, id);

--
-- Name: dossier dossier_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.dossier
    ADD CONSTRAINT dossier_pkey PRIMARY KEY (ward_id, id);

--
-- Name: dossier_plan dossier_plan_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.dossier_plan
    ADD CONSTRAINT dossier_plan_pkey PRIMARY KEY (ward_id, id);

--
-- Name: dossier_site dossier_site_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.dossier_site
    ADD CONSTRAINT dossier_site_pkey PRIMARY KEY (ward_id, id);

--
-- Name: dossier_unit dossier_unit_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.dossier_unit
    ADD CONSTRAINT dossier_unit_pkey PRIMARY KEY (ward_id, id);

--
-- Name: exchange_arrival exchange_arrival_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.exchange_arrival
    ADD CONSTRAINT exchange_arrival_pkey PRIMARY KEY (ward_id, id);

--
-- Name: exchange_body exchange_body_name; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.exchange_body
    ADD CONSTRAINT exchange_body_name UNIQUE (ward_id, name);

--
-- Name: exchange_body exchange_body_organ; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.exchange_body
    ADD CONSTRAINT exchange_body_organ UNIQUE (ward_id, organ_id);

--
-- Name: exchange_body exchange_body_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.exchange_body
    ADD CONSTRAINT exchange_body_pkey PRIMARY KEY (ward_id, id);

--
-- Name: exchange_code exchange_code_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.exchange_code
    ADD CONSTRAINT exchange_code_pkey PRIMARY KEY (ward_id, list, key);

--
-- Name: extension extension_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.extension
    ADD CONSTRAINT extension_pkey PRIMARY KEY (ward_id, id);

--
-- Name: file_check file_check_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.file_check
    ADD CONSTRAINT file_check_pkey PRIMARY KEY (ward_id);

--
-- Name: follow_failure follow_failure_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.follow_failure
    ADD CONSTRAINT follow_failure_pkey PRIMARY KEY (ward_id, id);

--
-- Name: format_rule format_rule_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.format_rule
    ADD CONSTRAINT format_rule_pkey PRIMARY KEY (ward_id, id);

--
-- Name: handoff handoff_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.handoff
    ADD CONSTRAINT handoff_pkey PRIMARY KEY (ward_id, id);

--
-- Name: handoff_recipient handoff_recipient_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.handoff_recipient
    ADD CONSTRAINT handoff_recipient_pkey PRIMARY KEY (ward_id, handoff_id, body_id);

--
-- Name: idempotency_key idempotency_key_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.idempotency_key
    ADD CONSTRAINT idempotency_key_pkey PRIMARY KEY (ward_id, account_id, key, command);

--
-- Name: incoming_document incoming_document_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.incoming_document
    ADD CONSTRAINT incoming_document_pkey PRIMARY KEY (ward_id, id);

--
-- Name: incoming_document incoming_number; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.incoming_document
    ADD CONSTRAINT incoming_number UNIQUE (ward_id, book_id, period, number);

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
-- Name: ledger_entry ledger_entry_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.ledger_entry
    ADD CONSTRAINT ledger_entry_pkey PRIMARY KEY (ward_id, dossier_id, edition);

--
-- Name: legal_term legal_term_once; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.legal_term
    ADD CONSTRAINT legal_term_once UNIQUE NULLS NOT DISTINCT (ward_id, step, petition_kind, topic_code, effective_from);

--
-- Name: legal_term legal_term_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.legal_term
    ADD CONSTRAINT legal_term_pkey PRIMARY KEY (ward_id, id);

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
-- Name: openid_link openid_link_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.openid_link
    ADD CONSTRAINT openid_link_pkey PRIMARY KEY (ward_id, account_id);

--
-- Name: openid_link openid_link_subject; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.openid_link
    ADD CONSTRAINT openid_link_subject UNIQUE (ward_id, subject_mark);

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
-- Name: passkey_challenge passkey_challenge_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.passkey_challenge
    ADD CONSTRAINT passkey_challenge_pkey PRIMARY KEY (ward_id, challenge_hash);

--
-- Name: passkey passkey_credential; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.passkey
    ADD CONSTRAINT passkey_credential UNIQUE (ward_id, credential);

--
-- Name: passkey passkey_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.passkey
    ADD CONSTRAINT passkey_pkey PRIMARY KEY (ward_id, id);

--
-- Name: pending_sign_in pending_sign_in_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.pending_sign_in
    ADD CONSTRAINT pending_sign_in_pkey PRIMARY KEY (ward_id, token_hash);

--
-- Name: petition_batch petition_batch_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.petition_batch
    ADD CONSTRAINT petition_batch_pkey PRIMARY KEY (ward_id, id);

--
-- Name: petition petition_code; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.petition
    ADD CONSTRAINT petition_code UNIQUE (ward_id, code);

--
-- Name: petition_correction petition_correction_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.petition_correction
    ADD CONSTRAINT petition_correction_pkey PRIMARY KEY (ward_id, id);

--
-- Name: petition_draft petition_draft_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.petition_draft
    ADD CONSTRAINT petition_draft_pkey PRIMARY KEY (ward_id, id);

--
-- Name: petition petition_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.petition
    ADD CONSTRAINT petition_pkey PRIMARY KEY (ward_id, id);

--
-- Name: progress_note progress_note_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.progress_note
    ADD CONSTRAINT progress_note_pkey PRIMARY KEY (ward_id, id);

--
-- Name: public_submission public_submission_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.public_submission
    ADD CONSTRAINT public_submission_pkey PRIMARY KEY (ward_id, key);

--
-- Name: recipient_list recipient_list_name; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.recipient_list
    ADD CONSTRAINT recipient_list_name UNIQUE (ward_id, name);

--
-- Name: recipient_list recipient_list_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.recipient_list
    ADD CONSTRAINT recipient_list_pkey PRIMARY KEY (ward_id, id);

--
-- Name: recipient_list_unit recipient_list_unit_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.recipient_list_unit
    ADD CONSTRAINT recipient_list_unit_pkey PRIMARY KEY (ward_id, list_id, unit_id);

--
-- Name: recovery_code recovery_code_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.recovery_code
    ADD CONSTRAINT recovery_code_pkey PRIMARY KEY (ward_id, account_id, code_hash);

--
-- Name: register_book register_book_once; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.register_book
    ADD CONSTRAINT register_book_once UNIQUE (ward_id, direction, family, type, body);

--
-- Name: register_book register_book_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.register_book
    ADD CONSTRAINT register_book_pkey PRIMARY KEY (ward_id, id);

--
-- Name: register_entry register_entry_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.register_entry
    ADD CONSTRAINT register_entry_pkey PRIMARY KEY (ward_id, id);

--
-- Name: register_entry register_number; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.register_entry
    ADD CONSTRAINT register_number UNIQUE (ward_id, book_id, period, number, suffix);

--
-- Name: register_entry register_source; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.register_entry
    ADD CONSTRAINT register_source UNIQUE (ward_id, source_kind, source_id);

--
-- Name: register_term register_term_day; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.register_term
    ADD CONSTRAINT register_term_day UNIQUE (ward_id, begins_on);

--
-- Name: register_term register_term_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.register_term
    ADD CONSTRAINT register_term_pkey PRIMARY KEY (ward_id, name);

--
-- Name: register_volume register_volume_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.register_volume
    ADD CONSTRAINT register_volume_pkey PRIMARY KEY (ward_id, book_id, period);

--
-- Name: reply_batch reply_batch_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.reply_batch
    ADD CONSTRAINT reply_batch_pkey PRIMARY KEY (ward_id, id);

--
-- Name: reply_letterhead reply_letterhead_name; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.reply_letterhead
    ADD CONSTRAINT reply_letterhead_name UNIQUE (ward_id, name);

--
-- Name: reply_letterhead reply_letterhead_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.reply_letterhead
    ADD CONSTRAINT reply_letterhead_pkey PRIMARY KEY (ward_id, id);

--
-- Name: reply reply_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.reply
    ADD CONSTRAINT reply_pkey PRIMARY KEY (ward_id, id);

--
-- Name: reply_step reply_step_once; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.reply_step
    ADD CONSTRAINT reply_step_once UNIQUE (ward_id, reply_id, seq);

--
-- Name: reply_step reply_step_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.reply_step
    ADD CONSTRAINT reply_step_pkey PRIMARY KEY (ward_id, id);

--
-- Name: reply_template reply_template_name; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.reply_template
    ADD CONSTRAINT reply_template_name UNIQUE (ward_id, name);

--
-- Name: reply_template reply_template_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.reply_template
    ADD CONSTRAINT reply_template_pkey PRIMARY KEY (ward_id, id);

--
-- Name: report report_document; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.report
    ADD CONSTRAINT report_document UNIQUE (ward_id, document_id);

--
-- Name: report_figure report_figure_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.report_figure
    ADD CONSTRAINT report_figure_pkey PRIMARY KEY (ward_id, report_id, "position");

--
-- Name: report report_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.report
    ADD CONSTRAINT report_pkey PRIMARY KEY (ward_id, id);

--
-- Name: report_row report_row_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.report_row
    ADD CONSTRAINT report_row_pkey PRIMARY KEY (ward_id, report_id, span, kind, row_id);

--
-- Name: restricted_key restricted_key_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.restricted_key
    ADD CONSTRAINT restricted_key_pkey PRIMARY KEY (ward_id, petition_id);

--
-- Name: restricted_petition restricted_petition_code; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.restricted_petition
    ADD CONSTRAINT restricted_petition_code UNIQUE (ward_id, code);

--
-- Name: restricted_petition restricted_petition_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.restricted_petition
    ADD CONSTRAINT restricted_petition_pkey PRIMARY KEY (ward_id, id);

--
-- Name: restricted_view restricted_view_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.restricted_view
    ADD CONSTRAINT restricted_view_pkey PRIMARY KEY (ward_id, id);

--
-- Name: retention_class retention_class_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.retention_class
    ADD CONSTRAINT retention_class_pkey PRIMARY KEY (ward_id, code);

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
-- Name: topic_learning topic_learning_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.topic_learning
    ADD CONSTRAINT topic_learning_pkey PRIMARY KEY (ward_id);

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
-- Name: agenda_item_of; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX agenda_item_of ON public.agenda_item USING btree (ward_id, conference_id, "position");

--
-- Name: article_edition_public; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX article_edition_public ON public.article_edition USING btree (ward_id, published_at DESC) WHERE (withdrawn_at IS NULL);

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
-- Name: citizen_word_of; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX citizen_word_of ON public.citizen_word USING btree (ward_id, petition_id, at);

--
-- Name: citizen_word_undecided; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX citizen_word_undecided ON public.citizen_word USING btree (ward_id, at) WHERE ((word <> 'solved'::text) AND (decided IS NULL));

--
-- Name: clause_change_clause; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX clause_change_clause ON public.clause_change USING btree (ward_id, clause_id);

--
-- Name: closure_standing; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX closure_standing ON public.closure USING btree (ward_id, directive_id) WHERE (reopened_at IS NULL);

--
-- Name: conference_by_day; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX conference_by_day ON public.conference USING btree (ward_id, held_on DESC, id);

--
-- Name: conference_event_of; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX conference_event_of ON public.conference_event USING btree (ward_id, conference_id, at);

--
-- Name: data_request_by_due; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX data_request_by_due ON public.data_request USING btree (ward_id, due, id);

--
-- Name: data_request_open; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX data_request_open ON public.data_request USING btree (ward_id, petition_id, kind) WHERE (decided IS NULL);

--
-- Name: delegate_of; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX delegate_of ON public.delegate USING btree (ward_id, conference_id, given_key, rest_key, id);

--
-- Name: directive_basis_of; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX directive_basis_of ON public.directive_basis USING btree (ward_id, dispatch_id);

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

CREATE INDEX directive_by_words ON public.directive USING gin (public.search_shelf(ward_id, last_day), search) WITH (gin_pending_list_limit='512');

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
-- Name: dispatch_line; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX dispatch_line ON public.dispatch USING btree (ward_id, line, edition);

--
-- Name: dispatch_newest; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX dispatch_newest ON public.dispatch USING btree (ward_id, sent_at DESC, id DESC);

--
-- Name: dispatch_receipt_once; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX dispatch_receipt_once ON public.dispatch_receipt USING btree (ward_id, recipient_id, stage) WHERE (voided_at IS NULL);

--
-- Name: dispatch_recipient_of_unit; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX dispatch_recipient_of_unit ON public.dispatch_recipient USING btree (ward_id, unit_id, added_at DESC);

--
-- Name: dispatch_reminder_day; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX dispatch_reminder_day ON public.dispatch_reminder USING btree (ward_id, recipient_id, on_day) WHERE (by_account IS NULL);

--
-- Name: dispatch_reminder_of; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX dispatch_reminder_of ON public.dispatch_reminder USING btree (ward_id, recipient_id, at DESC);

--
-- Name: dispatch_reminder_step; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX dispatch_reminder_step ON public.dispatch_reminder USING btree (ward_id, recipient_id, step) WHERE (by_account IS NULL);

--
-- Name: dispatch_search; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX dispatch_search ON public.dispatch USING gin (search);

--
-- Name: document_by_source; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX document_by_source ON public.document USING btree (ward_id, source_kind, source_id);

--
-- Name: document_comment_of; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX document_comment_of ON public.document_comment USING btree (ward_id, document_id, at);

--
-- Name: document_newest; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX document_newest ON public.document USING btree (ward_id, drafted_at DESC, id DESC);

--
-- Name: document_search; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX document_search ON public.document USING gin (search);

--
-- Name: dossier_by_answer_due; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX dossier_by_answer_due ON public.dossier USING btree (ward_id, answer_due) WHERE (merged_into IS NULL);

--
-- Name: dossier_by_likeness; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX dossier_by_likeness ON public.dossier USING gin (ward_id, folded public.gin_trgm_ops) WITH (gin_pending_list_limit='512');

--
-- Name: dossier_by_opening; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX dossier_by_opening ON public.dossier USING btree (ward_id, opened_at DESC, id DESC);

--
-- Name: dossier_by_words; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX dossier_by_words ON public.dossier USING gin (ward_id, search) WITH (gin_pending_list_limit='512');

--
-- Name: dossier_by_work_due; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX dossier_by_work_due ON public.dossier USING btree (ward_id, work_due) WHERE ((merged_into IS NULL) AND (work_done_on IS NULL));

--
-- Name: dossier_clock_step_of_day; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX dossier_clock_step_of_day ON public.dossier_clock_step USING btree (ward_id, reached_on);

--
-- Name: dossier_extension_of; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX dossier_extension_of ON public.dossier_extension USING btree (ward_id, dossier_id, at);

--
-- Name: dossier_extension_request_of; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX dossier_extension_request_of ON public.dossier_extension_request USING btree (ward_id, dossier_id, asked_at);

--
-- Name: dossier_extension_request_open; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX dossier_extension_request_open ON public.dossier_extension_request USING btree (ward_id, dossier_id) WHERE (decision IS NULL);

--
-- Name: dossier_link_clause; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX dossier_link_clause ON public.dossier_link USING btree (ward_id, clause_id) WHERE (ended_at IS NULL);

--
-- Name: dossier_link_directive; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX dossier_link_directive ON public.dossier_link USING btree (ward_id, directive_id) WHERE (ended_at IS NULL);

--
-- Name: dossier_link_once; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX dossier_link_once ON public.dossier_link USING btree (ward_id, dossier_id, clause_id, directive_id) NULLS NOT DISTINCT WHERE (ended_at IS NULL);

--
-- Name: dossier_merge_into; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX dossier_merge_into ON public.dossier_merge USING btree (ward_id, into_id);

--
-- Name: dossier_merge_once; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX dossier_merge_once ON public.dossier_merge USING btree (ward_id, from_id) WHERE (undone_at IS NULL);

--
-- Name: dossier_of_conference; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX dossier_of_conference ON public.dossier USING btree (ward_id, conference_id, id);

--
-- Name: dossier_of_group; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX dossier_of_group ON public.dossier USING btree (ward_id, unit_id, opened_at DESC, id DESC);

--
-- Name: dossier_of_lead; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX dossier_of_lead ON public.dossier USING btree (ward_id, lead_unit_id, opened_at DESC, id DESC);

--
-- Name: dossier_of_topic; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX dossier_of_topic ON public.dossier USING btree (ward_id, topic_code, opened_at DESC, id DESC);

--
-- Name: dossier_outcome_of; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX dossier_outcome_of ON public.dossier_outcome USING btree (ward_id, dossier_id, at);

--
-- Name: dossier_petition_of; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX dossier_petition_of ON public.dossier_petition USING btree (ward_id, dossier_id) WHERE (ended_at IS NULL);

--
-- Name: dossier_petition_once; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX dossier_petition_once ON public.dossier_petition USING btree (ward_id, petition_id) WHERE (ended_at IS NULL);

--
-- Name: dossier_plan_of; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX dossier_plan_of ON public.dossier_plan USING btree (ward_id, dossier_id, drafted_at);

--
-- Name: dossier_plan_open; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX dossier_plan_open ON public.dossier_plan USING btree (ward_id, dossier_id) WHERE (decision IS NULL);

--
-- Name: dossier_plan_to_decide; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX dossier_plan_to_decide ON public.dossier_plan USING btree (ward_id, submitted_at) WHERE ((decision IS NULL) AND (submitted_at IS NOT NULL));

--
-- Name: dossier_site_of; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX dossier_site_of ON public.dossier_site USING btree (ward_id, dossier_id);

--
-- Name: dossier_unit_of; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX dossier_unit_of ON public.dossier_unit USING btree (ward_id, unit_id) WHERE (ended_at IS NULL);

--
-- Name: dossier_unit_once; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX dossier_unit_once ON public.dossier_unit USING btree (ward_id, dossier_id, unit_id) WHERE (ended_at IS NULL);

--
-- Name: exchange_arrival_newest; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX exchange_arrival_newest ON public.exchange_arrival USING btree (ward_id, came_at DESC, id DESC);

--
-- Name: exchange_arrival_same; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX exchange_arrival_same ON public.exchange_arrival USING btree (ward_id, message_id);

--
-- Name: extension_directive; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX extension_directive ON public.extension USING btree (ward_id, directive_id, asked_at);

--
-- Name: extension_open; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX extension_open ON public.extension USING btree (ward_id, directive_id) WHERE (decision IS NULL);

--
-- Name: follow_failure_key; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX follow_failure_key ON public.follow_failure USING btree (ward_id, key, at);

--
-- Name: format_rule_of; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX format_rule_of ON public.format_rule USING btree (ward_id, at, id);

--
-- Name: handoff_newest; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX handoff_newest ON public.handoff USING btree (ward_id, made_at DESC, id DESC);

--
-- Name: handoff_of; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX handoff_of ON public.handoff USING btree (ward_id, source_id);

--
-- Name: idempotency_key_age; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idempotency_key_age ON public.idempotency_key USING btree (ward_id, at);

--
-- Name: incoming_by_day; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX incoming_by_day ON public.incoming_document USING btree (ward_id, arrived_on DESC, number DESC, id DESC);

--
-- Name: incoming_of_unit; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX incoming_of_unit ON public.incoming_document USING btree (ward_id, unit_id);

--
-- Name: incoming_same; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX incoming_same ON public.incoming_document USING btree (ward_id, same_key);

--
-- Name: ledger_entry_of_conference; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ledger_entry_of_conference ON public.ledger_entry USING btree (ward_id, conference_id, dossier_id, edition DESC);

--
-- Name: ledger_entry_of_topic; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ledger_entry_of_topic ON public.ledger_entry USING btree (ward_id, topic_code, published_at DESC);

--
-- Name: ledger_entry_words; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ledger_entry_words ON public.ledger_entry USING gin (ward_id, folded public.gin_trgm_ops) WHERE (withdrawn_at IS NULL);

--
-- Name: legal_term_standing; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX legal_term_standing ON public.legal_term USING btree (ward_id, step, petition_kind, topic_code) NULLS NOT DISTINCT WHERE (effective_to IS NULL);

--
-- Name: notice_by_date; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX notice_by_date ON public.notice USING btree (ward_id, created_at DESC, id);

--
-- Name: notice_number; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX notice_number ON public.notice USING btree (ward_id, symbol, number, EXTRACT(year FROM document_date)) WHERE ((number IS NOT NULL) AND (issued_at IS NOT NULL));

--
-- Name: notice_of_document; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX notice_of_document ON public.notice USING btree (ward_id, document_id) WHERE ((document_id IS NOT NULL) AND (discarded_at IS NULL));

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
-- Name: outbox_of_reply; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX outbox_of_reply ON public.outbox_message USING btree (ward_id, reply_id) WHERE (reply_id IS NOT NULL);

--
-- Name: part_event_part; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX part_event_part ON public.part_event USING btree (ward_id, directive_unit_id, at);

--
-- Name: passkey_account; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX passkey_account ON public.passkey USING btree (ward_id, account_id);

--
-- Name: pending_sign_in_account; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX pending_sign_in_account ON public.pending_sign_in USING btree (ward_id, account_id);

--
-- Name: petition_batch_source; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX petition_batch_source ON public.petition_batch USING btree (ward_id, source_sha256);

--
-- Name: petition_by_likeness; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX petition_by_likeness ON public.petition USING gin (ward_id, folded public.gin_trgm_ops) WITH (gin_pending_list_limit='512');

--
-- Name: petition_by_receipt; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX petition_by_receipt ON public.petition USING btree (ward_id, received_at DESC, id DESC);

--
-- Name: petition_by_words; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX petition_by_words ON public.petition USING gin (public.search_shelf(ward_id, ((received_at AT TIME ZONE 'UTC'::text))::date), search) WITH (gin_pending_list_limit='512');

--
-- Name: petition_correction_of; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX petition_correction_of ON public.petition_correction USING btree (ward_id, petition_id, at);

--
-- Name: petition_draft_batch; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX petition_draft_batch ON public.petition_draft USING btree (ward_id, batch_id, "position");

--
-- Name: petition_hint; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX petition_hint ON public.petition USING btree (ward_id, duplicate_hint);

--
-- Name: petition_of_batch; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX petition_of_batch ON public.petition USING btree (ward_id, batch_id) WHERE (batch_id IS NOT NULL);

--
-- Name: petition_of_conference; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX petition_of_conference ON public.petition USING btree (ward_id, conference_id, speaking_order, id) WHERE (conference_id IS NOT NULL);

--
-- Name: petition_of_group; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX petition_of_group ON public.petition USING btree (ward_id, unit_id, received_at DESC, id DESC);

--
-- Name: petition_of_topic; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX petition_of_topic ON public.petition USING btree (ward_id, topic_code, received_at DESC, id DESC);

--
-- Name: petition_speaking_order; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX petition_speaking_order ON public.petition USING btree (ward_id, conference_id, speaking_order) WHERE (speaking_order IS NOT NULL);

--
-- Name: progress_note_directive; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX progress_note_directive ON public.progress_note USING btree (ward_id, directive_id, written_at);

--
-- Name: public_submission_address; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX public_submission_address ON public.public_submission USING btree (ward_id, address_digest, at);

--
-- Name: register_entry_by_date; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX register_entry_by_date ON public.register_entry USING btree (ward_id, document_date);

--
-- Name: reply_batch_of; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX reply_batch_of ON public.reply_batch USING btree (ward_id, dossier_id, drafted_at);

--
-- Name: reply_by_state; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX reply_by_state ON public.reply USING btree (ward_id, state, drafted_at DESC, id DESC);

--
-- Name: reply_number; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX reply_number ON public.reply USING btree (ward_id, symbol, period, number);

--
-- Name: reply_of_batch; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX reply_of_batch ON public.reply USING btree (ward_id, batch_id);

--
-- Name: reply_of_dossier; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX reply_of_dossier ON public.reply USING btree (ward_id, dossier_id, drafted_at);

--
-- Name: reply_of_group; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX reply_of_group ON public.reply USING btree (ward_id, group_id, state);

--
-- Name: reply_of_petition; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX reply_of_petition ON public.reply USING btree (ward_id, petition_id, drafted_at);

--
-- Name: report_newest; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX report_newest ON public.report USING btree (ward_id, as_of DESC, id DESC);

--
-- Name: report_of_directive; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX report_of_directive ON public.report USING btree (ward_id, directive_id) WHERE (directive_id IS NOT NULL);

--
-- Name: restricted_petition_by_receipt; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX restricted_petition_by_receipt ON public.restricted_petition USING btree (ward_id, received_at DESC, id DESC);

--
-- Name: restricted_view_of; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX restricted_view_of ON public.restricted_view USING btree (ward_id, petition_id, viewed_at);

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
-- Name: dossier dossier_original_due; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER dossier_original_due BEFORE UPDATE ON public.dossier FOR EACH ROW EXECUTE FUNCTION public.refuse_change_of_dossier_original();

--
-- Name: notice notice_frozen; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER notice_frozen BEFORE UPDATE ON public.notice FOR EACH ROW EXECUTE FUNCTION public.refuse_change_of_issued_notice();

--
-- Name: petition petition_original; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER petition_original BEFORE UPDATE ON public.petition FOR EACH ROW EXECUTE FUNCTION public.refuse_change_of_petition();

--
-- Name: reply reply_frozen; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER reply_frozen BEFORE UPDATE ON public.reply FOR EACH ROW EXECUTE FUNCTION public.refuse_change_of_reply();

--
-- Name: reply_step reply_state; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER reply_state AFTER INSERT ON public.reply_step FOR EACH ROW EXECUTE FUNCTION public.keep_state_of_reply();

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
-- Name: agenda_item agenda_item_ward_id_conference_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.agenda_item
    ADD CONSTRAINT agenda_item_ward_id_conference_id_fkey FOREIGN KEY (ward_id, conference_id) REFERENCES public.conference(ward_id, id);

--
-- Name: agenda_item agenda_item_ward_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.agenda_item
    ADD CONSTRAINT agenda_item_ward_id_fkey FOREIGN KEY (ward_id) REFERENCES public.ward(id);

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
-- Name: article_edition article_edition_ward_id_article_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.article_edition
    ADD CONSTRAINT article_edition_ward_id_article_id_fkey FOREIGN KEY (ward_id, article_id) REFERENCES public.article(ward_id, id);

--
-- Name: article_edition article_edition_ward_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.article_edition
    ADD CONSTRAINT article_edition_ward_id_fkey FOREIGN KEY (ward_id) REFERENCES public.ward(id);

--
-- Name: article article_ward_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.article
    ADD CONSTRAINT article_ward_id_fkey FOREIGN KEY (ward_id) REFERENCES public.ward(id);

--
-- Name: article article_ward_id_topic_code_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.article
    ADD CONSTRAINT article_ward_id_topic_code_fkey FOREIGN KEY (ward_id, topic_code) REFERENCES public.topic(ward_id, code);

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
-- Name: authenticator authenticator_ward_id_account_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.authenticator
    ADD CONSTRAINT authenticator_ward_id_account_id_fkey FOREIGN KEY (ward_id, account_id) REFERENCES public.account(ward_id, id);

--
-- Name: authenticator authenticator_ward_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.authenticator
    ADD CONSTRAINT authenticator_ward_id_fkey FOREIGN KEY (ward_id) REFERENCES public.ward(id);

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
-- Name: checklist_template_item checklist_template_item_ward_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.checklist_template_item
    ADD CONSTRAINT checklist_template_item_ward_id_fkey FOREIGN KEY (ward_id) REFERENCES public.ward(id);

--
-- Name: checklist_template_item checklist_template_item_ward_id_template_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.checklist_template_item
    ADD CONSTRAINT checklist_template_item_ward_id_template_id_fkey FOREIGN KEY (ward_id, template_id) REFERENCES public.checklist_template(ward_id, id);

--
-- Name: checklist_template checklist_template_ward_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.checklist_template
    ADD CONSTRAINT checklist_template_ward_id_fkey FOREIGN KEY (ward_id) REFERENCES public.ward(id);

--
-- Name: checklist_template checklist_template_ward_id_topic_code_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.checklist_template
    ADD CONSTRAINT checklist_template_ward_id_topic_code_fkey FOREIGN KEY (ward_id, topic_code) REFERENCES public.topic(ward_id, code);

--
-- Name: citizen_word citizen_word_ward_id_dossier_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.citizen_word
    ADD CONSTRAINT citizen_word_ward_id_dossier_id_fkey FOREIGN KEY (ward_id, dossier_id) REFERENCES public.dossier(ward_id, id);

--
-- Name: citizen_word citizen_word_ward_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.citizen_word
    ADD CONSTRAINT citizen_word_ward_id_fkey FOREIGN KEY (ward_id) REFERENCES public.ward(id);

--
-- Name: citizen_word citizen_word_ward_id_petition_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.citizen_word
    ADD CONSTRAINT citizen_word_ward_id_petition_id_fkey FOREIGN KEY (ward_id, petition_id) REFERENCES public.petition(ward_id, id);

--
-- Name: citizen_word citizen_word_ward_id_reply_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.citizen_word
    ADD CONSTRAINT citizen_word_ward_id_reply_id_fkey FOREIGN KEY (ward_id, reply_id) REFERENCES public.reply(ward_id, id);

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
-- Name: conference_event conference_event_ward_id_conference_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conference_event
    ADD CONSTRAINT conference_event_ward_id_conference_id_fkey FOREIGN KEY (ward_id, conference_id) REFERENCES public.conference(ward_id, id);

--
-- Name: conference_event conference_event_ward_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conference_event
    ADD CONSTRAINT conference_event_ward_id_fkey FOREIGN KEY (ward_id) REFERENCES public.ward(id);

--
-- Name: conference conference_ward_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conference
    ADD CONSTRAINT conference_ward_id_fkey FOREIGN KEY (ward_id) REFERENCES public.ward(id);

--
-- Name: data_request data_request_ward_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.data_request
    ADD CONSTRAINT data_request_ward_id_fkey FOREIGN KEY (ward_id) REFERENCES public.ward(id);

--
-- Name: data_request data_request_ward_id_petition_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.data_request
    ADD CONSTRAINT data_request_ward_id_petition_id_fkey FOREIGN KEY (ward_id, petition_id) REFERENCES public.petition(ward_id, id);

--
-- Name: delegate delegate_ward_id_conference_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.delegate
    ADD CONSTRAINT delegate_ward_id_conference_id_fkey FOREIGN KEY (ward_id, conference_id) REFERENCES public.conference(ward_id, id);

--
-- Name: delegate delegate_ward_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.delegate
    ADD CONSTRAINT delegate_ward_id_fkey FOREIGN KEY (ward_id) REFERENCES public.ward(id);

--
-- Name: delegate delegate_ward_id_unit_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.delegate
    ADD CONSTRAINT delegate_ward_id_unit_id_fkey FOREIGN KEY (ward_id, unit_id) REFERENCES public.unit(ward_id, id);

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
-- Name: destruction destruction_ward_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.destruction
    ADD CONSTRAINT destruction_ward_id_fkey FOREIGN KEY (ward_id) REFERENCES public.ward(id);

--
-- Name: directive_basis directive_basis_ward_id_directive_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.directive_basis
    ADD CONSTRAINT directive_basis_ward_id_directive_id_fkey FOREIGN KEY (ward_id, directive_id) REFERENCES public.directive(ward_id, id);

--
-- Name: directive_basis directive_basis_ward_id_dispatch_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.directive_basis
    ADD CONSTRAINT directive_basis_ward_id_dispatch_id_fkey FOREIGN KEY (ward_id, dispatch_id) REFERENCES public.dispatch(ward_id, id);

--
-- Name: directive_basis directive_basis_ward_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.directive_basis
    ADD CONSTRAINT directive_basis_ward_id_fkey FOREIGN KEY (ward_id) REFERENCES public.ward(id);

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
-- Name: dispatch_receipt dispatch_receipt_ward_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.dispatch_receipt
    ADD CONSTRAINT dispatch_receipt_ward_id_fkey FOREIGN KEY (ward_id) REFERENCES public.ward(id);

--
-- Name: dispatch_receipt dispatch_receipt_ward_id_recipient_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.dispatch_receipt
    ADD CONSTRAINT dispatch_receipt_ward_id_recipient_id_fkey FOREIGN KEY (ward_id, recipient_id) REFERENCES public.dispatch_recipient(ward_id, id);

--
-- Name: dispatch_recipient dispatch_recipient_ward_id_dispatch_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.dispatch_recipient
    ADD CONSTRAINT dispatch_recipient_ward_id_dispatch_id_fkey FOREIGN KEY (ward_id, dispatch_id) REFERENCES public.dispatch(ward_id, id);

--
-- Name: dispatch_recipient dispatch_recipient_ward_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.dispatch_recipient
    ADD CONSTRAINT dispatch_recipient_ward_id_fkey FOREIGN KEY (ward_id) REFERENCES public.ward(id);

--
-- Name: dispatch_recipient dispatch_recipient_ward_id_unit_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.dispatch_recipient
    ADD CONSTRAINT dispatch_recipient_ward_id_unit_id_fkey FOREIGN KEY (ward_id, unit_id) REFERENCES public.unit(ward_id, id);

--
-- Name: dispatch_reminder dispatch_reminder_ward_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.dispatch_reminder
    ADD CONSTRAINT dispatch_reminder_ward_id_fkey FOREIGN KEY (ward_id) REFERENCES public.ward(id);

--
-- Name: dispatch_reminder dispatch_reminder_ward_id_recipient_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.dispatch_reminder
    ADD CONSTRAINT dispatch_reminder_ward_id_recipient_id_fkey FOREIGN KEY (ward_id, recipient_id) REFERENCES public.dispatch_recipient(ward_id, id);

--
-- Name: dispatch_removal dispatch_removal_ward_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.dispatch_removal
    ADD CONSTRAINT dispatch_removal_ward_id_fkey FOREIGN KEY (ward_id) REFERENCES public.ward(id);

--
-- Name: dispatch_removal dispatch_removal_ward_id_recipient_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.dispatch_removal
    ADD CONSTRAINT dispatch_removal_ward_id_recipient_id_fkey FOREIGN KEY (ward_id, recipient_id) REFERENCES public.dispatch_recipient(ward_id, id);

--
-- Name: dispatch_rule dispatch_rule_ward_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.dispatch_rule
    ADD CONSTRAINT dispatch_rule_ward_id_fkey FOREIGN KEY (ward_id) REFERENCES public.ward(id);

--
-- Name: dispatch dispatch_ward_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.dispatch
    ADD CONSTRAINT dispatch_ward_id_fkey FOREIGN KEY (ward_id) REFERENCES public.ward(id);

--
-- Name: dispatch dispatch_ward_id_sent_by_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.dispatch
    ADD CONSTRAINT dispatch_ward_id_sent_by_fkey FOREIGN KEY (ward_id, sent_by) REFERENCES public.account(ward_id, id);

--
-- Name: document_comment document_comment_ward_id_document_id_version_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.document_comment
    ADD CONSTRAINT document_comment_ward_id_document_id_version_fkey FOREIGN KEY (ward_id, document_id, version) REFERENCES public.document_version(ward_id, document_id, version);

--
-- Name: document_comment document_comment_ward_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.document_comment
    ADD CONSTRAINT document_comment_ward_id_fkey FOREIGN KEY (ward_id) REFERENCES public.ward(id);

--
-- Name: document_signed_copy document_signed_copy_ward_id_document_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.document_signed_copy
    ADD CONSTRAINT document_signed_copy_ward_id_document_id_fkey FOREIGN KEY (ward_id, document_id) REFERENCES public.document(ward_id, id);

--
-- Name: document_signed_copy document_signed_copy_ward_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.document_signed_copy
    ADD CONSTRAINT document_signed_copy_ward_id_fkey FOREIGN KEY (ward_id) REFERENCES public.ward(id);

--
-- Name: document_step document_step_ward_id_document_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.document_step
    ADD CONSTRAINT document_step_ward_id_document_id_fkey FOREIGN KEY (ward_id, document_id) REFERENCES public.document(ward_id, id);

--
-- Name: document_step document_step_ward_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.document_step
    ADD CONSTRAINT document_step_ward_id_fkey FOREIGN KEY (ward_id) REFERENCES public.ward(id);

--
-- Name: document_template_version document_template_version_ward_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.document_template_version
    ADD CONSTRAINT document_template_version_ward_id_fkey FOREIGN KEY (ward_id) REFERENCES public.ward(id);

--
-- Name: document_template_version document_template_version_ward_id_template_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.document_template_version
    ADD CONSTRAINT document_template_version_ward_id_template_id_fkey FOREIGN KEY (ward_id, template_id) REFERENCES public.document_template(ward_id, id);

--
-- Name: document_template document_template_ward_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.document_template
    ADD CONSTRAINT document_template_ward_id_fkey FOREIGN KEY (ward_id) REFERENCES public.ward(id);

--
-- Name: document_version document_version_ward_id_document_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.document_version
    ADD CONSTRAINT document_version_ward_id_document_id_fkey FOREIGN KEY (ward_id, document_id) REFERENCES public.document(ward_id, id);

--
-- Name: document_version document_version_ward_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.document_version
    ADD CONSTRAINT document_version_ward_id_fkey FOREIGN KEY (ward_id) REFERENCES public.ward(id);

--
-- Name: document document_ward_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.document
    ADD CONSTRAINT document_ward_id_fkey FOREIGN KEY (ward_id) REFERENCES public.ward(id);

--
-- Name: document document_ward_id_letterhead_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.document
    ADD CONSTRAINT document_ward_id_letterhead_id_fkey FOREIGN KEY (ward_id, letterhead_id) REFERENCES public.reply_letterhead(ward_id, id);

--
-- Name: document document_ward_id_template_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.document
    ADD CONSTRAINT document_ward_id_template_id_fkey FOREIGN KEY (ward_id, template_id) REFERENCES public.document_template(ward_id, id);

--
-- Name: document document_ward_id_unit_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.document
    ADD CONSTRAINT document_ward_id_unit_id_fkey FOREIGN KEY (ward_id, unit_id) REFERENCES public.unit(ward_id, id);

--
-- Name: dossier_acceptance dossier_acceptance_ward_id_dossier_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.dossier_acceptance
    ADD CONSTRAINT dossier_acceptance_ward_id_dossier_id_fkey FOREIGN KEY (ward_id, dossier_id) REFERENCES public.dossier(ward_id, id);

--
-- Name: dossier_acceptance dossier_acceptance_ward_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.dossier_acceptance
    ADD CONSTRAINT dossier_acceptance_ward_id_fkey FOREIGN KEY (ward_id) REFERENCES public.ward(id);

--
-- Name: dossier_acceptance dossier_acceptance_ward_id_petition_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.dossier_acceptance
    ADD CONSTRAINT dossier_acceptance_ward_id_petition_id_fkey FOREIGN KEY (ward_id, petition_id) REFERENCES public.petition(ward_id, id);

--
-- Name: dossier_checklist_item dossier_checklist_item_ward_id_checklist_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.dossier_checklist_item
    ADD CONSTRAINT dossier_checklist_item_ward_id_checklist_id_fkey FOREIGN KEY (ward_id, checklist_id) REFERENCES public.dossier_checklist(ward_id, id);

--
-- Name: dossier_checklist_item dossier_checklist_item_ward_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.dossier_checklist_item
    ADD CONSTRAINT dossier_checklist_item_ward_id_fkey FOREIGN KEY (ward_id) REFERENCES public.ward(id);

--
-- Name: dossier_checklist dossier_checklist_ward_id_dossier_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.dossier_checklist
    ADD CONSTRAINT dossier_checklist_ward_id_dossier_id_fkey FOREIGN KEY (ward_id, dossier_id) REFERENCES public.dossier(ward_id, id);

--
-- Name: dossier_checklist dossier_checklist_ward_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.dossier_checklist
    ADD CONSTRAINT dossier_checklist_ward_id_fkey FOREIGN KEY (ward_id) REFERENCES public.ward(id);

--
-- Name: dossier_checklist dossier_checklist_ward_id_template_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.dossier_checklist
    ADD CONSTRAINT dossier_checklist_ward_id_template_id_fkey FOREIGN KEY (ward_id, template_id) REFERENCES public.checklist_template(ward_id, id);

--
-- Name: dossier_clock_step dossier_clock_step_ward_id_dossier_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.dossier_clock_step
    ADD CONSTRAINT dossier_clock_step_ward_id_dossier_id_fkey FOREIGN KEY (ward_id, dossier_id) REFERENCES public.dossier(ward_id, id);

--
-- Name: dossier_clock_step dossier_clock_step_ward_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.dossier_clock_step
    ADD CONSTRAINT dossier_clock_step_ward_id_fkey FOREIGN KEY (ward_id) REFERENCES public.ward(id);

--
-- Name: dossier_document dossier_document_ward_id_dossier_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.dossier_document
    ADD CONSTRAINT dossier_document_ward_id_dossier_id_fkey FOREIGN KEY (ward_id, dossier_id) REFERENCES public.dossier(ward_id, id);

--
-- Name: dossier_document dossier_document_ward_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.dossier_document
    ADD CONSTRAINT dossier_document_ward_id_fkey FOREIGN KEY (ward_id) REFERENCES public.ward(id);

--
-- Name: dossier_extension_request dossier_extension_request_ward_id_dossier_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.dossier_extension_request
    ADD CONSTRAINT dossier_extension_request_ward_id_dossier_id_fkey FOREIGN KEY (ward_id, dossier_id) REFERENCES public.dossier(ward_id, id);

--
-- Name: dossier_extension_request dossier_extension_request_ward_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.dossier_extension_request
    ADD CONSTRAINT dossier_extension_request_ward_id_fkey FOREIGN KEY (ward_id) REFERENCES public.ward(id);

--
-- Name: dossier_extension_request dossier_extension_request_ward_id_unit_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.dossier_extension_request
    ADD CONSTRAINT dossier_extension_request_ward_id_unit_id_fkey FOREIGN KEY (ward_id, unit_id) REFERENCES public.unit(ward_id, id);

--
-- Name: dossier_extension dossier_extension_ward_id_dossier_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.dossier_extension
    ADD CONSTRAINT dossier_extension_ward_id_dossier_id_fkey FOREIGN KEY (ward_id, dossier_id) REFERENCES public.dossier(ward_id, id);

--
-- Name: dossier_extension dossier_extension_ward_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.dossier_extension
    ADD CONSTRAINT dossier_extension_ward_id_fkey FOREIGN KEY (ward_id) REFERENCES public.ward(id);

--
-- Name: dossier_extension dossier_extension_ward_id_request_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.dossier_extension
    ADD CONSTRAINT dossier_extension_ward_id_request_id_fkey FOREIGN KEY (ward_id, request_id) REFERENCES public.dossier_extension_request(ward_id, id);

--
-- Name: dossier_link dossier_link_ward_id_clause_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.dossier_link
    ADD CONSTRAINT dossier_link_ward_id_clause_id_fkey FOREIGN KEY (ward_id, clause_id) REFERENCES public.clause(ward_id, id);

--
-- Name: dossier_link dossier_link_ward_id_directive_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.dossier_link
    ADD CONSTRAINT dossier_link_ward_id_directive_id_fkey FOREIGN KEY (ward_id, directive_id) REFERENCES public.directive(ward_id, id);

--
-- Name: dossier_link dossier_link_ward_id_dossier_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.dossier_link
    ADD CONSTRAINT dossier_link_ward_id_dossier_id_fkey FOREIGN KEY (ward_id, dossier_id) REFERENCES public.dossier(ward_id, id);

--
-- Name: dossier_link dossier_link_ward_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.dossier_link
    ADD CONSTRAINT dossier_link_ward_id_fkey FOREIGN KEY (ward_id) REFERENCES public.ward(id);

--
-- Name: dossier_merge dossier_merge_ward_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.dossier_merge
    ADD CONSTRAINT dossier_merge_ward_id_fkey FOREIGN KEY (ward_id) REFERENCES public.ward(id);

--
-- Name: dossier_merge dossier_merge_ward_id_from_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.dossier_merge
    ADD CONSTRAINT dossier_merge_ward_id_from_id_fkey FOREIGN KEY (ward_id, from_id) REFERENCES public.dossier(ward_id, id);

--
-- Name: dossier_merge dossier_merge_ward_id_into_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.dossier_merge
    ADD CONSTRAINT dossier_merge_ward_id_into_id_fkey FOREIGN KEY (ward_id, into_id) REFERENCES public.dossier(ward_id, id);

--
-- Name: dossier_outcome dossier_outcome_ward_id_dossier_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.dossier_outcome
    ADD CONSTRAINT dossier_outcome_ward_id_dossier_id_fkey FOREIGN KEY (ward_id, dossier_id) REFERENCES public.dossier(ward_id, id);

--
-- Name: dossier_outcome dossier_outcome_ward_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.dossier_outcome
    ADD CONSTRAINT dossier_outcome_ward_id_fkey FOREIGN KEY (ward_id) REFERENCES public.ward(id);

--
-- Name: dossier_petition dossier_petition_ward_id_dossier_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.dossier_petition
    ADD CONSTRAINT dossier_petition_ward_id_dossier_id_fkey FOREIGN KEY (ward_id, dossier_id) REFERENCES public.dossier(ward_id, id);

--
-- Name: dossier_petition dossier_petition_ward_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.dossier_petition
    ADD CONSTRAINT dossier_petition_ward_id_fkey FOREIGN KEY (ward_id) REFERENCES public.ward(id);

--
-- Name: dossier_petition dossier_petition_ward_id_merge_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.dossier_petition
    ADD CONSTRAINT dossier_petition_ward_id_merge_id_fkey FOREIGN KEY (ward_id, merge_id) REFERENCES public.dossier_merge(ward_id, id);

--
-- Name: dossier_petition dossier_petition_ward_id_petition_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.dossier_petition
    ADD CONSTRAINT dossier_petition_ward_id_petition_id_fkey FOREIGN KEY (ward_id, petition_id) REFERENCES public.petition(ward_id, id);

--
-- Name: dossier_petition dossier_petition_ward_id_place_before_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.dossier_petition
    ADD CONSTRAINT dossier_petition_ward_id_place_before_fkey FOREIGN KEY (ward_id, place_before) REFERENCES public.dossier_petition(ward_id, id);

--
-- Name: dossier_plan dossier_plan_ward_id_dossier_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.dossier_plan
    ADD CONSTRAINT dossier_plan_ward_id_dossier_id_fkey FOREIGN KEY (ward_id, dossier_id) REFERENCES public.dossier(ward_id, id);

--
-- Name: dossier_plan dossier_plan_ward_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.dossier_plan
    ADD CONSTRAINT dossier_plan_ward_id_fkey FOREIGN KEY (ward_id) REFERENCES public.ward(id);

--
-- Name: dossier_plan dossier_plan_ward_id_unit_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.dossier_plan
    ADD CONSTRAINT dossier_plan_ward_id_unit_id_fkey FOREIGN KEY (ward_id, unit_id) REFERENCES public.unit(ward_id, id);

--
-- Name: dossier_site dossier_site_ward_id_dossier_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.dossier_site
    ADD CONSTRAINT dossier_site_ward_id_dossier_id_fkey FOREIGN KEY (ward_id, dossier_id) REFERENCES public.dossier(ward_id, id);

--
-- Name: dossier_site dossier_site_ward_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.dossier_site
    ADD CONSTRAINT dossier_site_ward_id_fkey FOREIGN KEY (ward_id) REFERENCES public.ward(id);

--
-- Name: dossier_unit dossier_unit_ward_id_dossier_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.dossier_unit
    ADD CONSTRAINT dossier_unit_ward_id_dossier_id_fkey FOREIGN KEY (ward_id, dossier_id) REFERENCES public.dossier(ward_id, id);

--
-- Name: dossier_unit dossier_unit_ward_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.dossier_unit
    ADD CONSTRAINT dossier_unit_ward_id_fkey FOREIGN KEY (ward_id) REFERENCES public.ward(id);

--
-- Name: dossier_unit dossier_unit_ward_id_unit_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.dossier_unit
    ADD CONSTRAINT dossier_unit_ward_id_unit_id_fkey FOREIGN KEY (ward_id, unit_id) REFERENCES public.unit(ward_id, id);

--
-- Name: dossier dossier_ward_id_conference_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.dossier
    ADD CONSTRAINT dossier_ward_id_conference_id_fkey FOREIGN KEY (ward_id, conference_id) REFERENCES public.conference(ward_id, id);

--
-- Name: dossier dossier_ward_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.dossier
    ADD CONSTRAINT dossier_ward_id_fkey FOREIGN KEY (ward_id) REFERENCES public.ward(id);

--
-- Name: dossier dossier_ward_id_lead_unit_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.dossier
    ADD CONSTRAINT dossier_ward_id_lead_unit_id_fkey FOREIGN KEY (ward_id, lead_unit_id) REFERENCES public.unit(ward_id, id);

--
-- Name: dossier dossier_ward_id_merged_into_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.dossier
    ADD CONSTRAINT dossier_ward_id_merged_into_fkey FOREIGN KEY (ward_id, merged_into) REFERENCES public.dossier(ward_id, id);

--
-- Name: dossier dossier_ward_id_topic_code_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.dossier
    ADD CONSTRAINT dossier_ward_id_topic_code_fkey FOREIGN KEY (ward_id, topic_code) REFERENCES public.topic(ward_id, code);

--
-- Name: dossier dossier_ward_id_unit_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.dossier
    ADD CONSTRAINT dossier_ward_id_unit_id_fkey FOREIGN KEY (ward_id, unit_id) REFERENCES public.unit(ward_id, id);

--
-- Name: exchange_arrival exchange_arrival_ward_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.exchange_arrival
    ADD CONSTRAINT exchange_arrival_ward_id_fkey FOREIGN KEY (ward_id) REFERENCES public.ward(id);

--
-- Name: exchange_arrival exchange_arrival_ward_id_incoming_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.exchange_arrival
    ADD CONSTRAINT exchange_arrival_ward_id_incoming_id_fkey FOREIGN KEY (ward_id, incoming_id) REFERENCES public.incoming_document(ward_id, id);

--
-- Name: exchange_body exchange_body_ward_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.exchange_body
    ADD CONSTRAINT exchange_body_ward_id_fkey FOREIGN KEY (ward_id) REFERENCES public.ward(id);

--
-- Name: exchange_body exchange_body_ward_id_unit_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.exchange_body
    ADD CONSTRAINT exchange_body_ward_id_unit_id_fkey FOREIGN KEY (ward_id, unit_id) REFERENCES public.unit(ward_id, id);

--
-- Name: exchange_code exchange_code_ward_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.exchange_code
    ADD CONSTRAINT exchange_code_ward_id_fkey FOREIGN KEY (ward_id) REFERENCES public.ward(id);

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
-- Name: file_check file_check_ward_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.file_check
    ADD CONSTRAINT file_check_ward_id_fkey FOREIGN KEY (ward_id) REFERENCES public.ward(id);

--
-- Name: follow_failure follow_failure_ward_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.follow_failure
    ADD CONSTRAINT follow_failure_ward_id_fkey FOREIGN KEY (ward_id) REFERENCES public.ward(id);

--
-- Name: format_rule format_rule_ward_id_by_account_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.format_rule
    ADD CONSTRAINT format_rule_ward_id_by_account_fkey FOREIGN KEY (ward_id, by_account) REFERENCES public.account(ward_id, id);

--
-- Name: format_rule format_rule_ward_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.format_rule
    ADD CONSTRAINT format_rule_ward_id_fkey FOREIGN KEY (ward_id) REFERENCES public.ward(id);

--
-- Name: handoff_recipient handoff_recipient_ward_id_body_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.handoff_recipient
    ADD CONSTRAINT handoff_recipient_ward_id_body_id_fkey FOREIGN KEY (ward_id, body_id) REFERENCES public.exchange_body(ward_id, id);

--
-- Name: handoff_recipient handoff_recipient_ward_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.handoff_recipient
    ADD CONSTRAINT handoff_recipient_ward_id_fkey FOREIGN KEY (ward_id) REFERENCES public.ward(id);

--
-- Name: handoff_recipient handoff_recipient_ward_id_handoff_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.handoff_recipient
    ADD CONSTRAINT handoff_recipient_ward_id_handoff_id_fkey FOREIGN KEY (ward_id, handoff_id) REFERENCES public.handoff(ward_id, id);

--
-- Name: handoff handoff_ward_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.handoff
    ADD CONSTRAINT handoff_ward_id_fkey FOREIGN KEY (ward_id) REFERENCES public.ward(id);

--
-- Name: idempotency_key idempotency_key_ward_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.idempotency_key
    ADD CONSTRAINT idempotency_key_ward_id_fkey FOREIGN KEY (ward_id) REFERENCES public.ward(id);

--
-- Name: incoming_document incoming_document_ward_id_book_id_period_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.incoming_document
    ADD CONSTRAINT incoming_document_ward_id_book_id_period_fkey FOREIGN KEY (ward_id, book_id, period) REFERENCES public.register_volume(ward_id, book_id, period);

--
-- Name: incoming_document incoming_document_ward_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.incoming_document
    ADD CONSTRAINT incoming_document_ward_id_fkey FOREIGN KEY (ward_id) REFERENCES public.ward(id);

--
-- Name: incoming_document incoming_document_ward_id_unit_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.incoming_document
    ADD CONSTRAINT incoming_document_ward_id_unit_id_fkey FOREIGN KEY (ward_id, unit_id) REFERENCES public.unit(ward_id, id);

--
-- Name: ledger_entry ledger_entry_ward_id_conference_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.ledger_entry
    ADD CONSTRAINT ledger_entry_ward_id_conference_id_fkey FOREIGN KEY (ward_id, conference_id) REFERENCES public.conference(ward_id, id);

--
-- Name: ledger_entry ledger_entry_ward_id_dossier_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.ledger_entry
    ADD CONSTRAINT ledger_entry_ward_id_dossier_id_fkey FOREIGN KEY (ward_id, dossier_id) REFERENCES public.dossier(ward_id, id);

--
-- Name: ledger_entry ledger_entry_ward_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.ledger_entry
    ADD CONSTRAINT ledger_entry_ward_id_fkey FOREIGN KEY (ward_id) REFERENCES public.ward(id);

--
-- Name: ledger_entry ledger_entry_ward_id_topic_code_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.ledger_entry
    ADD CONSTRAINT ledger_entry_ward_id_topic_code_fkey FOREIGN KEY (ward_id, topic_code) REFERENCES public.topic(ward_id, code);

--
-- Name: legal_term legal_term_ward_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.legal_term
    ADD CONSTRAINT legal_term_ward_id_fkey FOREIGN KEY (ward_id) REFERENCES public.ward(id);

--
-- Name: legal_term legal_term_ward_id_topic_code_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.legal_term
    ADD CONSTRAINT legal_term_ward_id_topic_code_fkey FOREIGN KEY (ward_id, topic_code) REFERENCES public.topic(ward_id, code);

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
-- Name: openid_link openid_link_ward_id_account_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.openid_link
    ADD CONSTRAINT openid_link_ward_id_account_id_fkey FOREIGN KEY (ward_id, account_id) REFERENCES public.account(ward_id, id);

--
-- Name: openid_link openid_link_ward_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.openid_link
    ADD CONSTRAINT openid_link_ward_id_fkey FOREIGN KEY (ward_id) REFERENCES public.ward(id);

--
-- Name: outbox_message outbox_message_ward_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.outbox_message
    ADD CONSTRAINT outbox_message_ward_id_fkey FOREIGN KEY (ward_id) REFERENCES public.ward(id);

--
-- Name: outbox_message outbox_message_ward_id_reply_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.outbox_message
    ADD CONSTRAINT outbox_message_ward_id_reply_id_fkey FOREIGN KEY (ward_id, reply_id) REFERENCES public.reply(ward_id, id);

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
-- Name: passkey_challenge passkey_challenge_ward_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.passkey_challenge
    ADD CONSTRAINT passkey_challenge_ward_id_fkey FOREIGN KEY (ward_id) REFERENCES public.ward(id);

--
-- Name: passkey passkey_ward_id_account_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.passkey
    ADD CONSTRAINT passkey_ward_id_account_id_fkey FOREIGN KEY (ward_id, account_id) REFERENCES public.account(ward_id, id);

--
-- Name: passkey passkey_ward_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.passkey
    ADD CONSTRAINT passkey_ward_id_fkey FOREIGN KEY (ward_id) REFERENCES public.ward(id);

--
-- Name: pending_sign_in pending_sign_in_ward_id_account_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.pending_sign_in
    ADD CONSTRAINT pending_sign_in_ward_id_account_id_fkey FOREIGN KEY (ward_id, account_id) REFERENCES public.account(ward_id, id);

--
-- Name: pending_sign_in pending_sign_in_ward_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.pending_sign_in
    ADD CONSTRAINT pending_sign_in_ward_id_fkey FOREIGN KEY (ward_id) REFERENCES public.ward(id);

--
-- Name: petition_batch petition_batch_ward_id_conference_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.petition_batch
    ADD CONSTRAINT petition_batch_ward_id_conference_id_fkey FOREIGN KEY (ward_id, conference_id) REFERENCES public.conference(ward_id, id);

--
-- Name: petition_batch petition_batch_ward_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.petition_batch
    ADD CONSTRAINT petition_batch_ward_id_fkey FOREIGN KEY (ward_id) REFERENCES public.ward(id);

--
-- Name: petition_batch petition_batch_ward_id_source_unit_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.petition_batch
    ADD CONSTRAINT petition_batch_ward_id_source_unit_id_fkey FOREIGN KEY (ward_id, source_unit_id) REFERENCES public.unit(ward_id, id);

--
-- Name: petition_correction petition_correction_ward_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.petition_correction
    ADD CONSTRAINT petition_correction_ward_id_fkey FOREIGN KEY (ward_id) REFERENCES public.ward(id);

--
-- Name: petition_correction petition_correction_ward_id_petition_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.petition_correction
    ADD CONSTRAINT petition_correction_ward_id_petition_id_fkey FOREIGN KEY (ward_id, petition_id) REFERENCES public.petition(ward_id, id);

--
-- Name: petition_draft petition_draft_ward_id_batch_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.petition_draft
    ADD CONSTRAINT petition_draft_ward_id_batch_id_fkey FOREIGN KEY (ward_id, batch_id) REFERENCES public.petition_batch(ward_id, id);

--
-- Name: petition_draft petition_draft_ward_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.petition_draft
    ADD CONSTRAINT petition_draft_ward_id_fkey FOREIGN KEY (ward_id) REFERENCES public.ward(id);

--
-- Name: petition_draft petition_draft_ward_id_topic_code_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.petition_draft
    ADD CONSTRAINT petition_draft_ward_id_topic_code_fkey FOREIGN KEY (ward_id, topic_code) REFERENCES public.topic(ward_id, code);

--
-- Name: petition_draft petition_draft_ward_id_unit_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.petition_draft
    ADD CONSTRAINT petition_draft_ward_id_unit_id_fkey FOREIGN KEY (ward_id, unit_id) REFERENCES public.unit(ward_id, id);

--
-- Name: petition petition_ward_id_batch_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.petition
    ADD CONSTRAINT petition_ward_id_batch_id_fkey FOREIGN KEY (ward_id, batch_id) REFERENCES public.petition_batch(ward_id, id);

--
-- Name: petition petition_ward_id_conference_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.petition
    ADD CONSTRAINT petition_ward_id_conference_id_fkey FOREIGN KEY (ward_id, conference_id) REFERENCES public.conference(ward_id, id);

--
-- Name: petition petition_ward_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.petition
    ADD CONSTRAINT petition_ward_id_fkey FOREIGN KEY (ward_id) REFERENCES public.ward(id);

--
-- Name: petition petition_ward_id_source_unit_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.petition
    ADD CONSTRAINT petition_ward_id_source_unit_id_fkey FOREIGN KEY (ward_id, source_unit_id) REFERENCES public.unit(ward_id, id);

--
-- Name: petition petition_ward_id_topic_code_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.petition
    ADD CONSTRAINT petition_ward_id_topic_code_fkey FOREIGN KEY (ward_id, topic_code) REFERENCES public.topic(ward_id, code);

--
-- Name: petition petition_ward_id_unit_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.petition
    ADD CONSTRAINT petition_ward_id_unit_id_fkey FOREIGN KEY (ward_id, unit_id) REFERENCES public.unit(ward_id, id);

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
-- Name: public_submission public_submission_ward_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.public_submission
    ADD CONSTRAINT public_submission_ward_id_fkey FOREIGN KEY (ward_id) REFERENCES public.ward(id);

--
-- Name: recipient_list_unit recipient_list_unit_ward_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.recipient_list_unit
    ADD CONSTRAINT recipient_list_unit_ward_id_fkey FOREIGN KEY (ward_id) REFERENCES public.ward(id);

--
-- Name: recipient_list_unit recipient_list_unit_ward_id_list_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.recipient_list_unit
    ADD CONSTRAINT recipient_list_unit_ward_id_list_id_fkey FOREIGN KEY (ward_id, list_id) REFERENCES public.recipient_list(ward_id, id);

--
-- Name: recipient_list_unit recipient_list_unit_ward_id_unit_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.recipient_list_unit
    ADD CONSTRAINT recipient_list_unit_ward_id_unit_id_fkey FOREIGN KEY (ward_id, unit_id) REFERENCES public.unit(ward_id, id);

--
-- Name: recipient_list recipient_list_ward_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.recipient_list
    ADD CONSTRAINT recipient_list_ward_id_fkey FOREIGN KEY (ward_id) REFERENCES public.ward(id);

--
-- Name: recovery_code recovery_code_ward_id_account_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.recovery_code
    ADD CONSTRAINT recovery_code_ward_id_account_id_fkey FOREIGN KEY (ward_id, account_id) REFERENCES public.account(ward_id, id);

--
-- Name: recovery_code recovery_code_ward_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.recovery_code
    ADD CONSTRAINT recovery_code_ward_id_fkey FOREIGN KEY (ward_id) REFERENCES public.ward(id);

--
-- Name: register_book register_book_ward_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.register_book
    ADD CONSTRAINT register_book_ward_id_fkey FOREIGN KEY (ward_id) REFERENCES public.ward(id);

--
-- Name: register_entry register_entry_ward_id_book_id_period_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.register_entry
    ADD CONSTRAINT register_entry_ward_id_book_id_period_fkey FOREIGN KEY (ward_id, book_id, period) REFERENCES public.register_volume(ward_id, book_id, period);

--
-- Name: register_entry register_entry_ward_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.register_entry
    ADD CONSTRAINT register_entry_ward_id_fkey FOREIGN KEY (ward_id) REFERENCES public.ward(id);

--
-- Name: register_term register_term_ward_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.register_term
    ADD CONSTRAINT register_term_ward_id_fkey FOREIGN KEY (ward_id) REFERENCES public.ward(id);

--
-- Name: register_volume register_volume_ward_id_book_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.register_volume
    ADD CONSTRAINT register_volume_ward_id_book_id_fkey FOREIGN KEY (ward_id, book_id) REFERENCES public.register_book(ward_id, id);

--
-- Name: register_volume register_volume_ward_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.register_volume
    ADD CONSTRAINT register_volume_ward_id_fkey FOREIGN KEY (ward_id) REFERENCES public.ward(id);

--
-- Name: reply_batch reply_batch_ward_id_dossier_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.reply_batch
    ADD CONSTRAINT reply_batch_ward_id_dossier_id_fkey FOREIGN KEY (ward_id, dossier_id) REFERENCES public.dossier(ward_id, id);

--
-- Name: reply_batch reply_batch_ward_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.reply_batch
    ADD CONSTRAINT reply_batch_ward_id_fkey FOREIGN KEY (ward_id) REFERENCES public.ward(id);

--
-- Name: reply_batch reply_batch_ward_id_letterhead_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.reply_batch
    ADD CONSTRAINT reply_batch_ward_id_letterhead_id_fkey FOREIGN KEY (ward_id, letterhead_id) REFERENCES public.reply_letterhead(ward_id, id);

--
-- Name: reply_batch reply_batch_ward_id_outcome_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.reply_batch
    ADD CONSTRAINT reply_batch_ward_id_outcome_id_fkey FOREIGN KEY (ward_id, outcome_id) REFERENCES public.dossier_outcome(ward_id, id);

--
-- Name: reply_batch reply_batch_ward_id_template_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.reply_batch
    ADD CONSTRAINT reply_batch_ward_id_template_id_fkey FOREIGN KEY (ward_id, template_id) REFERENCES public.reply_template(ward_id, id);

--
-- Name: reply_letterhead reply_letterhead_ward_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.reply_letterhead
    ADD CONSTRAINT reply_letterhead_ward_id_fkey FOREIGN KEY (ward_id) REFERENCES public.ward(id);

--
-- Name: reply_letterhead reply_letterhead_ward_id_unit_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.reply_letterhead
    ADD CONSTRAINT reply_letterhead_ward_id_unit_id_fkey FOREIGN KEY (ward_id, unit_id) REFERENCES public.unit(ward_id, id);

--
-- Name: reply_step reply_step_ward_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.reply_step
    ADD CONSTRAINT reply_step_ward_id_fkey FOREIGN KEY (ward_id) REFERENCES public.ward(id);

--
-- Name: reply_step reply_step_ward_id_reply_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.reply_step
    ADD CONSTRAINT reply_step_ward_id_reply_id_fkey FOREIGN KEY (ward_id, reply_id) REFERENCES public.reply(ward_id, id);

--
-- Name: reply_template reply_template_ward_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.reply_template
    ADD CONSTRAINT reply_template_ward_id_fkey FOREIGN KEY (ward_id) REFERENCES public.ward(id);

--
-- Name: reply_template reply_template_ward_id_topic_code_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.reply_template
    ADD CONSTRAINT reply_template_ward_id_topic_code_fkey FOREIGN KEY (ward_id, topic_code) REFERENCES public.topic(ward_id, code);

--
-- Name: reply reply_ward_id_batch_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.reply
    ADD CONSTRAINT reply_ward_id_batch_id_fkey FOREIGN KEY (ward_id, batch_id) REFERENCES public.reply_batch(ward_id, id);

--
-- Name: reply reply_ward_id_dossier_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.reply
    ADD CONSTRAINT reply_ward_id_dossier_id_fkey FOREIGN KEY (ward_id, dossier_id) REFERENCES public.dossier(ward_id, id);

--
-- Name: reply reply_ward_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.reply
    ADD CONSTRAINT reply_ward_id_fkey FOREIGN KEY (ward_id) REFERENCES public.ward(id);

--
-- Name: reply reply_ward_id_group_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.reply
    ADD CONSTRAINT reply_ward_id_group_id_fkey FOREIGN KEY (ward_id, group_id) REFERENCES public.unit(ward_id, id);

--
-- Name: reply reply_ward_id_petition_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.reply
    ADD CONSTRAINT reply_ward_id_petition_id_fkey FOREIGN KEY (ward_id, petition_id) REFERENCES public.petition(ward_id, id);

--
-- Name: reply reply_ward_id_replaces_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.reply
    ADD CONSTRAINT reply_ward_id_replaces_id_fkey FOREIGN KEY (ward_id, replaces_id) REFERENCES public.reply(ward_id, id);

--
-- Name: report_figure report_figure_ward_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.report_figure
    ADD CONSTRAINT report_figure_ward_id_fkey FOREIGN KEY (ward_id) REFERENCES public.ward(id);

--
-- Name: report_figure report_figure_ward_id_report_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.report_figure
    ADD CONSTRAINT report_figure_ward_id_report_id_fkey FOREIGN KEY (ward_id, report_id) REFERENCES public.report(ward_id, id) DEFERRABLE INITIALLY DEFERRED;

--
-- Name: report_row report_row_ward_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.report_row
    ADD CONSTRAINT report_row_ward_id_fkey FOREIGN KEY (ward_id) REFERENCES public.ward(id);

--
-- Name: report_row report_row_ward_id_report_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.report_row
    ADD CONSTRAINT report_row_ward_id_report_id_fkey FOREIGN KEY (ward_id, report_id) REFERENCES public.report(ward_id, id) DEFERRABLE INITIALLY DEFERRED;

--
-- Name: report report_ward_id_directive_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.report
    ADD CONSTRAINT report_ward_id_directive_id_fkey FOREIGN KEY (ward_id, directive_id) REFERENCES public.directive(ward_id, id);

--
-- Name: report report_ward_id_document_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.report
    ADD CONSTRAINT report_ward_id_document_id_fkey FOREIGN KEY (ward_id, document_id) REFERENCES public.document(ward_id, id);

--
-- Name: report report_ward_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.report
    ADD CONSTRAINT report_ward_id_fkey FOREIGN KEY (ward_id) REFERENCES public.ward(id);

--
-- Name: report report_ward_id_incoming_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.report
    ADD CONSTRAINT report_ward_id_incoming_id_fkey FOREIGN KEY (ward_id, incoming_id) REFERENCES public.incoming_document(ward_id, id);

--
-- Name: report report_ward_id_unit_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.report
    ADD CONSTRAINT report_ward_id_unit_id_fkey FOREIGN KEY (ward_id, unit_id) REFERENCES public.unit(ward_id, id);

--
-- Name: restricted_key restricted_key_ward_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.restricted_key
    ADD CONSTRAINT restricted_key_ward_id_fkey FOREIGN KEY (ward_id) REFERENCES public.ward(id);

--
-- Name: restricted_key restricted_key_ward_id_petition_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.restricted_key
    ADD CONSTRAINT restricted_key_ward_id_petition_id_fkey FOREIGN KEY (ward_id, petition_id) REFERENCES public.restricted_petition(ward_id, id);

--
-- Name: restricted_petition restricted_petition_ward_id_conference_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.restricted_petition
    ADD CONSTRAINT restricted_petition_ward_id_conference_id_fkey FOREIGN KEY (ward_id, conference_id) REFERENCES public.conference(ward_id, id);

--
-- Name: restricted_petition restricted_petition_ward_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.restricted_petition
    ADD CONSTRAINT restricted_petition_ward_id_fkey FOREIGN KEY (ward_id) REFERENCES public.ward(id);

--
-- Name: restricted_petition restricted_petition_ward_id_released_as_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.restricted_petition
    ADD CONSTRAINT restricted_petition_ward_id_released_as_fkey FOREIGN KEY (ward_id, released_as) REFERENCES public.petition(ward_id, id);

--
-- Name: restricted_view restricted_view_ward_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.restricted_view
    ADD CONSTRAINT restricted_view_ward_id_fkey FOREIGN KEY (ward_id) REFERENCES public.ward(id);

--
-- Name: restricted_view restricted_view_ward_id_petition_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.restricted_view
    ADD CONSTRAINT restricted_view_ward_id_petition_id_fkey FOREIGN KEY (ward_id, petition_id) REFERENCES public.restricted_petition(ward_id, id);

--
-- Name: retention_class retention_class_ward_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.retention_class
    ADD CONSTRAINT retention_class_ward_id_fkey FOREIGN KEY (ward_id) REFERENCES public.ward(id);

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
-- Name: topic_learning topic_learning_ward_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.topic_learning
    ADD CONSTRAINT topic_learning_ward_id_fkey FOREIGN KEY (ward_id) REFERENCES public.ward(id);

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
-- Name: agenda_item; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.agenda_item ENABLE ROW LEVEL SECURITY;

--
-- Name: announcement; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.announcement ENABLE ROW LEVEL SECURITY;

--
-- Name: article; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.article ENABLE ROW LEVEL SECURITY;

--
-- Name: article_edition; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.article_edition ENABLE ROW LEVEL SECURITY;

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
-- Name: authenticator; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.authenticator ENABLE ROW LEVEL SECURITY;

--
-- Name: calendar_day; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.calendar_day ENABLE ROW LEVEL SECURITY;

--
-- Name: cancellation; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.cancellation ENABLE ROW LEVEL SECURITY;

--
-- Name: checklist_template; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.checklist_template ENABLE ROW LEVEL SECURITY;

--
-- Name: checklist_template_item; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.checklist_template_item ENABLE ROW LEVEL SECURITY;

--
-- Name: citizen_word; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.citizen_word ENABLE ROW LEVEL SECURITY;

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
-- Name: conference; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.conference ENABLE ROW LEVEL SECURITY;

--
-- Name: conference_event; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.conference_event ENABLE ROW LEVEL SECURITY;

--
-- Name: data_request; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.data_request ENABLE ROW LEVEL SECURITY;

--
-- Name: delegate; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.delegate ENABLE ROW LEVEL SECURITY;

--
-- Name: deliverable; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.deliverable ENABLE ROW LEVEL SECURITY;

--
-- Name: destruction; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.destruction ENABLE ROW LEVEL SECURITY;

--
-- Name: directive; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.directive ENABLE ROW LEVEL SECURITY;

--
-- Name: directive_basis; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.directive_basis ENABLE ROW LEVEL SECURITY;

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
-- Name: dispatch; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.dispatch ENABLE ROW LEVEL SECURITY;

--
-- Name: dispatch_receipt; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.dispatch_receipt ENABLE ROW LEVEL SECURITY;

--
-- Name: dispatch_recipient; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.dispatch_recipient ENABLE ROW LEVEL SECURITY;

--
-- Name: dispatch_reminder; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.dispatch_reminder ENABLE ROW LEVEL SECURITY;

--
-- Name: dispatch_removal; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.dispatch_removal ENABLE ROW LEVEL SECURITY;

--
-- Name: dispatch_rule; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.dispatch_rule ENABLE ROW LEVEL SECURITY;

--
-- Name: document; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.document ENABLE ROW LEVEL SECURITY;

--
-- Name: document_comment; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.document_comment ENABLE ROW LEVEL SECURITY;

--
-- Name: document_signed_copy; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.document_signed_copy ENABLE ROW LEVEL SECURITY;

--
-- Name: document_step; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.document_step ENABLE ROW LEVEL SECURITY;

--
-- Name: document_template; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.document_template ENABLE ROW LEVEL SECURITY;

--
-- Name: document_template_version; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.document_template_version ENABLE ROW LEVEL SECURITY;

--
-- Name: document_version; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.document_version ENABLE ROW LEVEL SECURITY;

--
-- Name: dossier; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.dossier ENABLE ROW LEVEL SECURITY;

--
-- Name: dossier_acceptance; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.dossier_acceptance ENABLE ROW LEVEL SECURITY;

--
-- Name: dossier_checklist; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.dossier_checklist ENABLE ROW LEVEL SECURITY;

--
-- Name: dossier_checklist_item; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.dossier_checklist_item ENABLE ROW LEVEL SECURITY;

--
-- Name: dossier_clock_step; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.dossier_clock_step ENABLE ROW LEVEL SECURITY;

--
-- Name: dossier_document; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.dossier_document ENABLE ROW LEVEL SECURITY;

--
-- Name: dossier_extension; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.dossier_extension ENABLE ROW LEVEL SECURITY;

--
-- Name: dossier_extension_request; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.dossier_extension_request ENABLE ROW LEVEL SECURITY;

--
-- Name: dossier_link; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.dossier_link ENABLE ROW LEVEL SECURITY;

--
-- Name: dossier_merge; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.dossier_merge ENABLE ROW LEVEL SECURITY;

--
-- Name: dossier_outcome; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.dossier_outcome ENABLE ROW LEVEL SECURITY;

--
-- Name: dossier_petition; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.dossier_petition ENABLE ROW LEVEL SECURITY;

--
-- Name: dossier_plan; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.dossier_plan ENABLE ROW LEVEL SECURITY;

--
-- Name: dossier_site; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.dossier_site ENABLE ROW LEVEL SECURITY;

--
-- Name: dossier_unit; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.dossier_unit ENABLE ROW LEVEL SECURITY;

--
-- Name: ward everyone_reads; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY everyone_reads ON public.ward FOR SELECT TO hoi_am_app USING (true);

--
-- Name: exchange_arrival; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.exchange_arrival ENABLE ROW LEVEL SECURITY;

--
-- Name: exchange_body; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.exchange_body ENABLE ROW LEVEL SECURITY;

--
-- Name: exchange_code; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.exchange_code ENABLE ROW LEVEL SECURITY;

--
-- Name: extension; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.extension ENABLE ROW LEVEL SECURITY;

--
-- Name: file_check; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.file_check ENABLE ROW LEVEL SECURITY;

--
-- Name: follow_failure; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.follow_failure ENABLE ROW LEVEL SECURITY;

--
-- Name: format_rule; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.format_rule ENABLE ROW LEVEL SECURITY;

--
-- Name: handoff; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.handoff ENABLE ROW LEVEL SECURITY;

--
-- Name: handoff_recipient; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.handoff_recipient ENABLE ROW LEVEL SECURITY;

--
-- Name: idempotency_key; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.idempotency_key ENABLE ROW LEVEL SECURITY;

--
-- Name: incoming_document; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.incoming_document ENABLE ROW LEVEL SECURITY;

--
-- Name: ledger_entry; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.ledger_entry ENABLE ROW LEVEL SECURITY;

--
-- Name: legal_term; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.legal_term ENABLE ROW LEVEL SECURITY;

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
-- Name: openid_link; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.openid_link ENABLE ROW LEVEL SECURITY;

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
-- Name: agenda_item own_ward; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_ward ON public.agenda_item TO hoi_am_app USING ((ward_id = public.current_ward())) WITH CHECK ((ward_id = public.current_ward()));

--
-- Name: announcement own_ward; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_ward ON public.announcement TO hoi_am_app USING ((ward_id = public.current_ward())) WITH CHECK ((ward_id = public.current_ward()));

--
-- Name: article own_ward; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_ward ON public.article TO hoi_am_app USING ((ward_id = public.current_ward())) WITH CHECK ((ward_id = public.current_ward()));

--
-- Name: article_edition own_ward; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_ward ON public.article_edition TO hoi_am_app USING ((ward_id = public.current_ward())) WITH CHECK ((ward_id = public.current_ward()));

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
-- Name: authenticator own_ward; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_ward ON public.authenticator TO hoi_am_app USING ((ward_id = public.current_ward())) WITH CHECK ((ward_id = public.current_ward()));

--
-- Name: calendar_day own_ward; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_ward ON public.calendar_day TO hoi_am_app USING ((ward_id = public.current_ward())) WITH CHECK ((ward_id = public.current_ward()));

--
-- Name: cancellation own_ward; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_ward ON public.cancellation TO hoi_am_app USING ((ward_id = public.current_ward())) WITH CHECK ((ward_id = public.current_ward()));

--
-- Name: checklist_template own_ward; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_ward ON public.checklist_template TO hoi_am_app USING ((ward_id = public.current_ward())) WITH CHECK ((ward_id = public.current_ward()));

--
-- Name: checklist_template_item own_ward; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_ward ON public.checklist_template_item TO hoi_am_app USING ((ward_id = public.current_ward())) WITH CHECK ((ward_id = public.current_ward()));

--
-- Name: citizen_word own_ward; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_ward ON public.citizen_word TO hoi_am_app USING ((ward_id = public.current_ward())) WITH CHECK ((ward_id = public.current_ward()));

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
-- Name: conference own_ward; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_ward ON public.conference TO hoi_am_app USING ((ward_id = public.current_ward())) WITH CHECK ((ward_id = public.current_ward()));

--
-- Name: conference_event own_ward; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_ward ON public.conference_event TO hoi_am_app USING ((ward_id = public.current_ward())) WITH CHECK ((ward_id = public.current_ward()));

--
-- Name: data_request own_ward; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_ward ON public.data_request TO hoi_am_app USING ((ward_id = public.current_ward())) WITH CHECK ((ward_id = public.current_ward()));

--
-- Name: delegate own_ward; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_ward ON public.delegate TO hoi_am_app USING ((ward_id = public.current_ward())) WITH CHECK ((ward_id = public.current_ward()));

--
-- Name: deliverable own_ward; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_ward ON public.deliverable TO hoi_am_app USING ((ward_id = public.current_ward())) WITH CHECK ((ward_id = public.current_ward()));

--
-- Name: destruction own_ward; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_ward ON public.destruction TO hoi_am_app USING ((ward_id = public.current_ward())) WITH CHECK ((ward_id = public.current_ward()));

--
-- Name: directive own_ward; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_ward ON public.directive TO hoi_am_app USING ((ward_id = public.current_ward())) WITH CHECK ((ward_id = public.current_ward()));

--
-- Name: directive_basis own_ward; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_ward ON public.directive_basis TO hoi_am_app USING ((ward_id = public.current_ward())) WITH CHECK ((ward_id = public.current_ward()));

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
-- Name: dispatch own_ward; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_ward ON public.dispatch TO hoi_am_app USING ((ward_id = public.current_ward())) WITH CHECK ((ward_id = public.current_ward()));

--
-- Name: dispatch_receipt own_ward; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_ward ON public.dispatch_receipt TO hoi_am_app USING ((ward_id = public.current_ward())) WITH CHECK ((ward_id = public.current_ward()));

--
-- Name: dispatch_recipient own_ward; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_ward ON public.dispatch_recipient TO hoi_am_app USING ((ward_id = public.current_ward())) WITH CHECK ((ward_id = public.current_ward()));

--
-- Name: dispatch_reminder own_ward; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_ward ON public.dispatch_reminder TO hoi_am_app USING ((ward_id = public.current_ward())) WITH CHECK ((ward_id = public.current_ward()));

--
-- Name: dispatch_removal own_ward; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_ward ON public.dispatch_removal TO hoi_am_app USING ((ward_id = public.current_ward())) WITH CHECK ((ward_id = public.current_ward()));

--
-- Name: dispatch_rule own_ward; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_ward ON public.dispatch_rule TO hoi_am_app USING ((ward_id = public.current_ward())) WITH CHECK ((ward_id = public.current_ward()));

--
-- Name: document own_ward; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_ward ON public.document TO hoi_am_app USING ((ward_id = public.current_ward())) WITH CHECK ((ward_id = public.current_ward()));

--
-- Name: document_comment own_ward; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_ward ON public.document_comment TO hoi_am_app USING ((ward_id = public.current_ward())) WITH CHECK ((ward_id = public.current_ward()));

--
-- Name: document_signed_copy own_ward; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_ward ON public.document_signed_copy TO hoi_am_app USING ((ward_id = public.current_ward())) WITH CHECK ((ward_id = public.current_ward()));

--
-- Name: document_step own_ward; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_ward ON public.document_step TO hoi_am_app USING ((ward_id = public.current_ward())) WITH CHECK ((ward_id = public.current_ward()));

--
-- Name: document_template own_ward; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_ward ON public.document_template TO hoi_am_app USING ((ward_id = public.current_ward())) WITH CHECK ((ward_id = public.current_ward()));

--
-- Name: document_template_version own_ward; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_ward ON public.document_template_version TO hoi_am_app USING ((ward_id = public.current_ward())) WITH CHECK ((ward_id = public.current_ward()));

--
-- Name: document_version own_ward; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_ward ON public.document_version TO hoi_am_app USING ((ward_id = public.current_ward())) WITH CHECK ((ward_id = public.current_ward()));

--
-- Name: dossier own_ward; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_ward ON public.dossier TO hoi_am_app USING ((ward_id = public.current_ward())) WITH CHECK ((ward_id = public.current_ward()));

--
-- Name: dossier_acceptance own_ward; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_ward ON public.dossier_acceptance TO hoi_am_app USING ((ward_id = public.current_ward())) WITH CHECK ((ward_id = public.current_ward()));

--
-- Name: dossier_checklist own_ward; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_ward ON public.dossier_checklist TO hoi_am_app USING ((ward_id = public.current_ward())) WITH CHECK ((ward_id = public.current_ward()));

--
-- Name: dossier_checklist_item own_ward; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_ward ON public.dossier_checklist_item TO hoi_am_app USING ((ward_id = public.current_ward())) WITH CHECK ((ward_id = public.current_ward()));

--
-- Name: dossier_clock_step own_ward; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_ward ON public.dossier_clock_step TO hoi_am_app USING ((ward_id = public.current_ward())) WITH CHECK ((ward_id = public.current_ward()));

--
-- Name: dossier_document own_ward; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_ward ON public.dossier_document TO hoi_am_app USING ((ward_id = public.current_ward())) WITH CHECK ((ward_id = public.current_ward()));

--
-- Name: dossier_extension own_ward; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_ward ON public.dossier_extension TO hoi_am_app USING ((ward_id = public.current_ward())) WITH CHECK ((ward_id = public.current_ward()));

--
-- Name: dossier_extension_request own_ward; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_ward ON public.dossier_extension_request TO hoi_am_app USING ((ward_id = public.current_ward())) WITH CHECK ((ward_id = public.current_ward()));

--
-- Name: dossier_link own_ward; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_ward ON public.dossier_link TO hoi_am_app USING ((ward_id = public.current_ward())) WITH CHECK ((ward_id = public.current_ward()));

--
-- Name: dossier_merge own_ward; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_ward ON public.dossier_merge TO hoi_am_app USING ((ward_id = public.current_ward())) WITH CHECK ((ward_id = public.current_ward()));

--
-- Name: dossier_outcome own_ward; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_ward ON public.dossier_outcome TO hoi_am_app USING ((ward_id = public.current_ward())) WITH CHECK ((ward_id = public.current_ward()));

--
-- Name: dossier_petition own_ward; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_ward ON public.dossier_petition TO hoi_am_app USING ((ward_id = public.current_ward())) WITH CHECK ((ward_id = public.current_ward()));

--
-- Name: dossier_plan own_ward; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_ward ON public.dossier_plan TO hoi_am_app USING ((ward_id = public.current_ward())) WITH CHECK ((ward_id = public.current_ward()));

--
-- Name: dossier_site own_ward; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_ward ON public.dossier_site TO hoi_am_app USING ((ward_id = public.current_ward())) WITH CHECK ((ward_id = public.current_ward()));

--
-- Name: dossier_unit own_ward; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_ward ON public.dossier_unit TO hoi_am_app USING ((ward_id = public.current_ward())) WITH CHECK ((ward_id = public.current_ward()));

--
-- Name: exchange_arrival own_ward; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_ward ON public.exchange_arrival TO hoi_am_app USING ((ward_id = public.current_ward())) WITH CHECK ((ward_id = public.current_ward()));

--
-- Name: exchange_body own_ward; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_ward ON public.exchange_body TO hoi_am_app USING ((ward_id = public.current_ward())) WITH CHECK ((ward_id = public.current_ward()));

--
-- Name: exchange_code own_ward; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_ward ON public.exchange_code TO hoi_am_app USING ((ward_id = public.current_ward())) WITH CHECK ((ward_id = public.current_ward()));

--
-- Name: extension own_ward; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_ward ON public.extension TO hoi_am_app USING ((ward_id = public.current_ward())) WITH CHECK ((ward_id = public.current_ward()));

--
-- Name: file_check own_ward; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_ward ON public.file_check TO hoi_am_app USING ((ward_id = public.current_ward())) WITH CHECK ((ward_id = public.current_ward()));

--
-- Name: follow_failure own_ward; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_ward ON public.follow_failure TO hoi_am_app USING ((ward_id = public.current_ward())) WITH CHECK ((ward_id = public.current_ward()));

--
-- Name: format_rule own_ward; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_ward ON public.format_rule TO hoi_am_app USING ((ward_id = public.current_ward())) WITH CHECK ((ward_id = public.current_ward()));

--
-- Name: handoff own_ward; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_ward ON public.handoff TO hoi_am_app USING ((ward_id = public.current_ward())) WITH CHECK ((ward_id = public.current_ward()));

--
-- Name: handoff_recipient own_ward; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_ward ON public.handoff_recipient TO hoi_am_app USING ((ward_id = public.current_ward())) WITH CHECK ((ward_id = public.current_ward()));

--
-- Name: idempotency_key own_ward; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_ward ON public.idempotency_key TO hoi_am_app USING ((ward_id = public.current_ward())) WITH CHECK ((ward_id = public.current_ward()));

--
-- Name: incoming_document own_ward; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_ward ON public.incoming_document TO hoi_am_app USING ((ward_id = public.current_ward())) WITH CHECK ((ward_id = public.current_ward()));

--
-- Name: ledger_entry own_ward; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_ward ON public.ledger_entry TO hoi_am_app USING ((ward_id = public.current_ward())) WITH CHECK ((ward_id = public.current_ward()));

--
-- Name: legal_term own_ward; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_ward ON public.legal_term TO hoi_am_app USING ((ward_id = public.current_ward())) WITH CHECK ((ward_id = public.current_ward()));

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
-- Name: openid_link own_ward; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_ward ON public.openid_link TO hoi_am_app USING ((ward_id = public.current_ward())) WITH CHECK ((ward_id = public.current_ward()));

--
-- Name: outbox_message own_ward; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_ward ON public.outbox_message TO hoi_am_app USING ((ward_id = public.current_ward())) WITH CHECK ((ward_id = public.current_ward()));

--
-- Name: part_event own_ward; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_ward ON public.part_event TO hoi_am_app USING ((ward_id = public.current_ward())) WITH CHECK ((ward_id = public.current_ward()));

--
-- Name: passkey own_ward; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_ward ON public.passkey TO hoi_am_app USING ((ward_id = public.current_ward())) WITH CHECK ((ward_id = public.current_ward()));

--
-- Name: passkey_challenge own_ward; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_ward ON public.passkey_challenge TO hoi_am_app USING ((ward_id = public.current_ward())) WITH CHECK ((ward_id = public.current_ward()));

--
-- Name: pending_sign_in own_ward; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_ward ON public.pending_sign_in TO hoi_am_app USING ((ward_id = public.current_ward())) WITH CHECK ((ward_id = public.current_ward()));

--
-- Name: petition own_ward; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_ward ON public.petition TO hoi_am_app USING ((ward_id = public.current_ward())) WITH CHECK ((ward_id = public.current_ward()));

--
-- Name: petition_batch own_ward; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_ward ON public.petition_batch TO hoi_am_app USING ((ward_id = public.current_ward())) WITH CHECK ((ward_id = public.current_ward()));

--
-- Name: petition_correction own_ward; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_ward ON public.petition_correction TO hoi_am_app USING ((ward_id = public.current_ward())) WITH CHECK ((ward_id = public.current_ward()));

--
-- Name: petition_draft own_ward; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_ward ON public.petition_draft TO hoi_am_app USING ((ward_id = public.current_ward())) WITH CHECK ((ward_id = public.current_ward()));

--
-- Name: progress_note own_ward; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_ward ON public.progress_note TO hoi_am_app USING ((ward_id = public.current_ward())) WITH CHECK ((ward_id = public.current_ward()));

--
-- Name: public_submission own_ward; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_ward ON public.public_submission TO hoi_am_app USING ((ward_id = public.current_ward())) WITH CHECK ((ward_id = public.current_ward()));

--
-- Name: recipient_list own_ward; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_ward ON public.recipient_list TO hoi_am_app USING ((ward_id = public.current_ward())) WITH CHECK ((ward_id = public.current_ward()));

--
-- Name: recipient_list_unit own_ward; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_ward ON public.recipient_list_unit TO hoi_am_app USING ((ward_id = public.current_ward())) WITH CHECK ((ward_id = public.current_ward()));

--
-- Name: recovery_code own_ward; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_ward ON public.recovery_code TO hoi_am_app USING ((ward_id = public.current_ward())) WITH CHECK ((ward_id = public.current_ward()));

--
-- Name: register_book own_ward; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_ward ON public.register_book TO hoi_am_app USING ((ward_id = public.current_ward())) WITH CHECK ((ward_id = public.current_ward()));

--
-- Name: register_entry own_ward; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_ward ON public.register_entry TO hoi_am_app USING ((ward_id = public.current_ward())) WITH CHECK ((ward_id = public.current_ward()));

--
-- Name: register_term own_ward; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_ward ON public.register_term TO hoi_am_app USING ((ward_id = public.current_ward())) WITH CHECK ((ward_id = public.current_ward()));

--
-- Name: register_volume own_ward; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_ward ON public.register_volume TO hoi_am_app USING ((ward_id = public.current_ward())) WITH CHECK ((ward_id = public.current_ward()));

--
-- Name: reply own_ward; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_ward ON public.reply TO hoi_am_app USING ((ward_id = public.current_ward())) WITH CHECK ((ward_id = public.current_ward()));

--
-- Name: reply_batch own_ward; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_ward ON public.reply_batch TO hoi_am_app USING ((ward_id = public.current_ward())) WITH CHECK ((ward_id = public.current_ward()));

--
-- Name: reply_letterhead own_ward; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_ward ON public.reply_letterhead TO hoi_am_app USING ((ward_id = public.current_ward())) WITH CHECK ((ward_id = public.current_ward()));

--
-- Name: reply_step own_ward; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_ward ON public.reply_step TO hoi_am_app USING ((ward_id = public.current_ward())) WITH CHECK ((ward_id = public.current_ward()));

--
-- Name: reply_template own_ward; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_ward ON public.reply_template TO hoi_am_app USING ((ward_id = public.current_ward())) WITH CHECK ((ward_id = public.current_ward()));

--
-- Name: report own_ward; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_ward ON public.report TO hoi_am_app USING ((ward_id = public.current_ward())) WITH CHECK ((ward_id = public.current_ward()));

--
-- Name: report_figure own_ward; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_ward ON public.report_figure TO hoi_am_app USING ((ward_id = public.current_ward())) WITH CHECK ((ward_id = public.current_ward()));

--
-- Name: report_row own_ward; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_ward ON public.report_row TO hoi_am_app USING ((ward_id = public.current_ward())) WITH CHECK ((ward_id = public.current_ward()));

--
-- Name: restricted_key own_ward; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_ward ON public.restricted_key TO hoi_am_app USING ((ward_id = public.current_ward())) WITH CHECK ((ward_id = public.current_ward()));

--
-- Name: restricted_petition own_ward; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_ward ON public.restricted_petition TO hoi_am_app USING ((ward_id = public.current_ward())) WITH CHECK ((ward_id = public.current_ward()));

--
-- Name: restricted_view own_ward; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_ward ON public.restricted_view TO hoi_am_app USING ((ward_id = public.current_ward())) WITH CHECK ((ward_id = public.current_ward()));

--
-- Name: retention_class own_ward; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_ward ON public.retention_class TO hoi_am_app USING ((ward_id = public.current_ward())) WITH CHECK ((ward_id = public.current_ward()));

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
-- Name: topic_learning own_ward; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_ward ON public.topic_learning TO hoi_am_app USING ((ward_id = public.current_ward())) WITH CHECK ((ward_id = public.current_ward()));

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
-- Name: passkey; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.passkey ENABLE ROW LEVEL SECURITY;

--
-- Name: passkey_challenge; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.passkey_challenge ENABLE ROW LEVEL SECURITY;

--
-- Name: pending_sign_in; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.pending_sign_in ENABLE ROW LEVEL SECURITY;

--
-- Name: petition; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.petition ENABLE ROW LEVEL SECURITY;

--
-- Name: petition_batch; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.petition_batch ENABLE ROW LEVEL SECURITY;

--
-- Name: petition_correction; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.petition_correction ENABLE ROW LEVEL SECURITY;

--
-- Name: petition_draft; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.petition_draft ENABLE ROW LEVEL SECURITY;

--
-- Name: progress_note; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.progress_note ENABLE ROW LEVEL SECURITY;

--
-- Name: public_submission; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.public_submission ENABLE ROW LEVEL SECURITY;

--
-- Name: recipient_list; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.recipient_list ENABLE ROW LEVEL SECURITY;

--
-- Name: recipient_list_unit; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.recipient_list_unit ENABLE ROW LEVEL SECURITY;

--
-- Name: recovery_code; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.recovery_code ENABLE ROW LEVEL SECURITY;

--
-- Name: register_book; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.register_book ENABLE ROW LEVEL SECURITY;

--
-- Name: register_entry; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.register_entry ENABLE ROW LEVEL SECURITY;

--
-- Name: register_term; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.register_term ENABLE ROW LEVEL SECURITY;

--
-- Name: register_volume; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.register_volume ENABLE ROW LEVEL SECURITY;

--
-- Name: reply; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.reply ENABLE ROW LEVEL SECURITY;

--
-- Name: reply_batch; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.reply_batch ENABLE ROW LEVEL SECURITY;

--
-- Name: reply_letterhead; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.reply_letterhead ENABLE ROW LEVEL SECURITY;

--
-- Name: reply_step; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.reply_step ENABLE ROW LEVEL SECURITY;

--
-- Name: reply_template; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.reply_template ENABLE ROW LEVEL SECURITY;

--
-- Name: report; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.report ENABLE ROW LEVEL SECURITY;

--
-- Name: report_figure; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.report_figure ENABLE ROW LEVEL SECURITY;

--
-- Name: report_row; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.report_row ENABLE ROW LEVEL SECURITY;

--
-- Name: restricted_key; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.restricted_key ENABLE ROW LEVEL SECURITY;

--
-- Name: restricted_petition; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.restricted_petition ENABLE ROW LEVEL SECURITY;

--
-- Name: restricted_view; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.restricted_view ENABLE ROW LEVEL SECURITY;

--
-- Name: retention_class; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.retention_class ENABLE ROW LEVEL SECURITY;

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
-- Name: topic_learning; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.topic_learning ENABLE ROW LEVEL SECURITY;

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
-- Name: TABLE agenda_item; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.agenda_item TO hoi_am_app;

--
-- Name: TABLE announcement; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,UPDATE ON TABLE public.announcement TO hoi_am_app;

--
-- Name: TABLE article; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,UPDATE ON TABLE public.article TO hoi_am_app;

--
-- Name: TABLE article_edition; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,UPDATE ON TABLE public.article_edition TO hoi_am_app;

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
-- Name: TABLE authenticator; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.authenticator TO hoi_am_app;

--
-- Name: TABLE calendar_day; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.calendar_day TO hoi_am_app;

--
-- Name: TABLE cancellation; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT ON TABLE public.cancellation TO hoi_am_app;

--
-- Name: TABLE checklist_template; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,UPDATE ON TABLE public.checklist_template TO hoi_am_app;

--
-- Name: TABLE checklist_template_item; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,UPDATE ON TABLE public.checklist_template_item TO hoi_am_app;

--
-- Name: TABLE citizen_word; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,UPDATE ON TABLE public.citizen_word TO hoi_am_app;

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
-- Name: TABLE conference; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,UPDATE ON TABLE public.conference TO hoi_am_app;

--
-- Name: TABLE conference_event; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT ON TABLE public.conference_event TO hoi_am_app;

--
-- Name: TABLE data_request; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,UPDATE ON TABLE public.data_request TO hoi_am_app;

--
-- Name: TABLE delegate; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.delegate TO hoi_am_app;

--
-- Name: TABLE deliverable; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,UPDATE ON TABLE public.deliverable TO hoi_am_app;

--
-- Name: TABLE destruction; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT ON TABLE public.destruction TO hoi_am_app;

--
-- Name: TABLE directive; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,UPDATE ON TABLE public.directive TO hoi_am_app;

--
-- Name: TABLE directive_basis; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT ON TABLE public.directive_basis TO hoi_am_app;

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
-- Name: TABLE dispatch; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT ON TABLE public.dispatch TO hoi_am_app;

--
-- Name: COLUMN dispatch.ward_id; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(ward_id) ON TABLE public.dispatch TO hoi_am_app;

--
-- Name: TABLE dispatch_receipt; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT ON TABLE public.dispatch_receipt TO hoi_am_app;

--
-- Name: COLUMN dispatch_receipt.voided_at; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(voided_at) ON TABLE public.dispatch_receipt TO hoi_am_app;

--
-- Name: COLUMN dispatch_receipt.voided_by; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(voided_by) ON TABLE public.dispatch_receipt TO hoi_am_app;

--
-- Name: COLUMN dispatch_receipt.void_reason; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(void_reason) ON TABLE public.dispatch_receipt TO hoi_am_app;

--
-- Name: TABLE dispatch_recipient; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT ON TABLE public.dispatch_recipient TO hoi_am_app;

--
-- Name: COLUMN dispatch_recipient.ward_id; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(ward_id) ON TABLE public.dispatch_recipient TO hoi_am_app;

--
-- Name: TABLE dispatch_reminder; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT ON TABLE public.dispatch_reminder TO hoi_am_app;

--
-- Name: TABLE dispatch_removal; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT ON TABLE public.dispatch_removal TO hoi_am_app;

--
-- Name: TABLE dispatch_rule; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,UPDATE ON TABLE public.dispatch_rule TO hoi_am_app;

--
-- Name: TABLE document; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,UPDATE ON TABLE public.document TO hoi_am_app;

--
-- Name: TABLE document_comment; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT ON TABLE public.document_comment TO hoi_am_app;

--
-- Name: COLUMN document_comment.settled_by; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(settled_by) ON TABLE public.document_comment TO hoi_am_app;

--
-- Name: COLUMN document_comment.settled_at; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(settled_at) ON TABLE public.document_comment TO hoi_am_app;

--
-- Name: TABLE document_signed_copy; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT ON TABLE public.document_signed_copy TO hoi_am_app;

--
-- Name: TABLE document_step; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT ON TABLE public.document_step TO hoi_am_app;

--
-- Name: TABLE document_template; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,UPDATE ON TABLE public.document_template TO hoi_am_app;

--
-- Name: TABLE document_template_version; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT ON TABLE public.document_template_version TO hoi_am_app;

--
-- Name: TABLE document_version; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT ON TABLE public.document_version TO hoi_am_app;

--
-- Name: TABLE dossier; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,UPDATE ON TABLE public.dossier TO hoi_am_app;

--
-- Name: TABLE dossier_acceptance; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT ON TABLE public.dossier_acceptance TO hoi_am_app;

--
-- Name: TABLE dossier_checklist; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,UPDATE ON TABLE public.dossier_checklist TO hoi_am_app;

--
-- Name: TABLE dossier_checklist_item; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,UPDATE ON TABLE public.dossier_checklist_item TO hoi_am_app;

--
-- Name: TABLE dossier_clock_step; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT ON TABLE public.dossier_clock_step TO hoi_am_app;

--
-- Name: TABLE dossier_document; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,UPDATE ON TABLE public.dossier_document TO hoi_am_app;

--
-- Name: TABLE dossier_extension; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT ON TABLE public.dossier_extension TO hoi_am_app;

--
-- Name: TABLE dossier_extension_request; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,UPDATE ON TABLE public.dossier_extension_request TO hoi_am_app;

--
-- Name: TABLE dossier_link; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,UPDATE ON TABLE public.dossier_link TO hoi_am_app;

--
-- Name: TABLE dossier_merge; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,UPDATE ON TABLE public.dossier_merge TO hoi_am_app;

--
-- Name: TABLE dossier_outcome; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT ON TABLE public.dossier_outcome TO hoi_am_app;

--
-- Name: COLUMN dossier_outcome.ended_by; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(ended_by) ON TABLE public.dossier_outcome TO hoi_am_app;

--
-- Name: COLUMN dossier_outcome.ended_at; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(ended_at) ON TABLE public.dossier_outcome TO hoi_am_app;

--
-- Name: TABLE dossier_petition; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,UPDATE ON TABLE public.dossier_petition TO hoi_am_app;

--
-- Name: TABLE dossier_plan; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,UPDATE ON TABLE public.dossier_plan TO hoi_am_app;

--
-- Name: TABLE dossier_search; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.dossier_search TO hoi_am_app;

--
-- Name: TABLE dossier_site; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,UPDATE ON TABLE public.dossier_site TO hoi_am_app;

--
-- Name: TABLE dossier_unit; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,UPDATE ON TABLE public.dossier_unit TO hoi_am_app;

--
-- Name: TABLE exchange_arrival; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT ON TABLE public.exchange_arrival TO hoi_am_app;

--
-- Name: COLUMN exchange_arrival.incoming_id; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(incoming_id) ON TABLE public.exchange_arrival TO hoi_am_app;

--
-- Name: COLUMN exchange_arrival.dropped_by; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(dropped_by) ON TABLE public.exchange_arrival TO hoi_am_app;

--
-- Name: COLUMN exchange_arrival.dropped_at; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(dropped_at) ON TABLE public.exchange_arrival TO hoi_am_app;

--
-- Name: COLUMN exchange_arrival.drop_reason; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(drop_reason) ON TABLE public.exchange_arrival TO hoi_am_app;

--
-- Name: TABLE exchange_body; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,UPDATE ON TABLE public.exchange_body TO hoi_am_app;

--
-- Name: TABLE exchange_code; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,UPDATE ON TABLE public.exchange_code TO hoi_am_app;

--
-- Name: TABLE extension; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,UPDATE ON TABLE public.extension TO hoi_am_app;

--
-- Name: TABLE file_check; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,UPDATE ON TABLE public.file_check TO hoi_am_app;

--
-- Name: TABLE follow_failure; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE ON TABLE public.follow_failure TO hoi_am_app;

--
-- Name: TABLE format_rule; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT ON TABLE public.format_rule TO hoi_am_app;

--
-- Name: TABLE handoff; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT ON TABLE public.handoff TO hoi_am_app;

--
-- Name: COLUMN handoff.voided_by; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(voided_by) ON TABLE public.handoff TO hoi_am_app;

--
-- Name: COLUMN handoff.voided_at; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(voided_at) ON TABLE public.handoff TO hoi_am_app;

--
-- Name: COLUMN handoff.void_reason; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(void_reason) ON TABLE public.handoff TO hoi_am_app;

--
-- Name: TABLE handoff_recipient; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT ON TABLE public.handoff_recipient TO hoi_am_app;

--
-- Name: COLUMN handoff_recipient.received_by; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(received_by) ON TABLE public.handoff_recipient TO hoi_am_app;

--
-- Name: COLUMN handoff_recipient.received_on; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(received_on) ON TABLE public.handoff_recipient TO hoi_am_app;

--
-- Name: COLUMN handoff_recipient.receipt; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(receipt) ON TABLE public.handoff_recipient TO hoi_am_app;

--
-- Name: COLUMN handoff_recipient.confirmed_by; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(confirmed_by) ON TABLE public.handoff_recipient TO hoi_am_app;

--
-- Name: COLUMN handoff_recipient.confirmed_at; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(confirmed_at) ON TABLE public.handoff_recipient TO hoi_am_app;

--
-- Name: TABLE idempotency_key; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.idempotency_key TO hoi_am_app;

--
-- Name: TABLE incoming_document; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT ON TABLE public.incoming_document TO hoi_am_app;

--
-- Name: COLUMN incoming_document.sender; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(sender) ON TABLE public.incoming_document TO hoi_am_app;

--
-- Name: COLUMN incoming_document.code; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(code) ON TABLE public.incoming_document TO hoi_am_app;

--
-- Name: COLUMN incoming_document.document_date; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(document_date) ON TABLE public.incoming_document TO hoi_am_app;

--
-- Name: COLUMN incoming_document.abstract; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(abstract) ON TABLE public.incoming_document TO hoi_am_app;

--
-- Name: COLUMN incoming_document.deadline; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(deadline) ON TABLE public.incoming_document TO hoi_am_app;

--
-- Name: COLUMN incoming_document.note; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(note) ON TABLE public.incoming_document TO hoi_am_app;

--
-- Name: COLUMN incoming_document.unit_id; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(unit_id) ON TABLE public.incoming_document TO hoi_am_app;

--
-- Name: COLUMN incoming_document.assigned_on; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(assigned_on) ON TABLE public.incoming_document TO hoi_am_app;

--
-- Name: COLUMN incoming_document.assigned_by; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(assigned_by) ON TABLE public.incoming_document TO hoi_am_app;

--
-- Name: COLUMN incoming_document.reading; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(reading) ON TABLE public.incoming_document TO hoi_am_app;

--
-- Name: COLUMN incoming_document.reading_message; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(reading_message) ON TABLE public.incoming_document TO hoi_am_app;

--
-- Name: COLUMN incoming_document.text; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(text) ON TABLE public.incoming_document TO hoi_am_app;

--
-- Name: COLUMN incoming_document.done_on; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(done_on) ON TABLE public.incoming_document TO hoi_am_app;

--
-- Name: COLUMN incoming_document.done_by; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(done_by) ON TABLE public.incoming_document TO hoi_am_app;

--
-- Name: COLUMN incoming_document.done_note; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(done_note) ON TABLE public.incoming_document TO hoi_am_app;

--
-- Name: COLUMN incoming_document.voided_by; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(voided_by) ON TABLE public.incoming_document TO hoi_am_app;

--
-- Name: COLUMN incoming_document.voided_at; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(voided_at) ON TABLE public.incoming_document TO hoi_am_app;

--
-- Name: COLUMN incoming_document.void_reason; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(void_reason) ON TABLE public.incoming_document TO hoi_am_app;

--
-- Name: COLUMN incoming_document.cleared; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(cleared) ON TABLE public.incoming_document TO hoi_am_app;

--
-- Name: TABLE ledger_entry; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,UPDATE ON TABLE public.ledger_entry TO hoi_am_app;

--
-- Name: TABLE legal_term; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.legal_term TO hoi_am_app;

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
-- Name: TABLE openid_link; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.openid_link TO hoi_am_app;

--
-- Name: TABLE outbox_message; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,UPDATE ON TABLE public.outbox_message TO hoi_am_app;

--
-- Name: TABLE part_event; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT ON TABLE public.part_event TO hoi_am_app;

--
-- Name: TABLE passkey; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.passkey TO hoi_am_app;

--
-- Name: TABLE passkey_challenge; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE ON TABLE public.passkey_challenge TO hoi_am_app;

--
-- Name: TABLE pending_sign_in; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE ON TABLE public.pending_sign_in TO hoi_am_app;

--
-- Name: TABLE petition; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,UPDATE ON TABLE public.petition TO hoi_am_app;

--
-- Name: TABLE petition_batch; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,UPDATE ON TABLE public.petition_batch TO hoi_am_app;

--
-- Name: TABLE petition_correction; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE ON TABLE public.petition_correction TO hoi_am_app;

--
-- Name: TABLE petition_draft; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.petition_draft TO hoi_am_app;

--
-- Name: TABLE petition_search; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.petition_search TO hoi_am_app;

--
-- Name: TABLE progress_note; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT ON TABLE public.progress_note TO hoi_am_app;

--
-- Name: TABLE public_submission; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE ON TABLE public.public_submission TO hoi_am_app;

--
-- Name: TABLE recipient_list; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,UPDATE ON TABLE public.recipient_list TO hoi_am_app;

--
-- Name: TABLE recipient_list_unit; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE ON TABLE public.recipient_list_unit TO hoi_am_app;

--
-- Name: TABLE recovery_code; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.recovery_code TO hoi_am_app;

--
-- Name: TABLE register_book; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,UPDATE ON TABLE public.register_book TO hoi_am_app;

--
-- Name: TABLE register_entry; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT ON TABLE public.register_entry TO hoi_am_app;

--
-- Name: COLUMN register_entry.symbol; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(symbol) ON TABLE public.register_entry TO hoi_am_app;

--
-- Name: COLUMN register_entry.how; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(how) ON TABLE public.register_entry TO hoi_am_app;

--
-- Name: COLUMN register_entry.purpose; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(purpose) ON TABLE public.register_entry TO hoi_am_app;

--
-- Name: COLUMN register_entry.document_date; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(document_date) ON TABLE public.register_entry TO hoi_am_app;

--
-- Name: COLUMN register_entry.abstract; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(abstract) ON TABLE public.register_entry TO hoi_am_app;

--
-- Name: COLUMN register_entry.signer; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(signer) ON TABLE public.register_entry TO hoi_am_app;

--
-- Name: COLUMN register_entry.recipients; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(recipients) ON TABLE public.register_entry TO hoi_am_app;

--
-- Name: COLUMN register_entry.keeper; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(keeper) ON TABLE public.register_entry TO hoi_am_app;

--
-- Name: COLUMN register_entry.copies; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(copies) ON TABLE public.register_entry TO hoi_am_app;

--
-- Name: COLUMN register_entry.note; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(note) ON TABLE public.register_entry TO hoi_am_app;

--
-- Name: COLUMN register_entry.out_of_order; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(out_of_order) ON TABLE public.register_entry TO hoi_am_app;

--
-- Name: COLUMN register_entry.source_kind; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(source_kind) ON TABLE public.register_entry TO hoi_am_app;

--
-- Name: COLUMN register_entry.source_id; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(source_id) ON TABLE public.register_entry TO hoi_am_app;

--
-- Name: COLUMN register_entry.issued_by; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(issued_by) ON TABLE public.register_entry TO hoi_am_app;

--
-- Name: COLUMN register_entry.issued_at; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(issued_at) ON TABLE public.register_entry TO hoi_am_app;

--
-- Name: COLUMN register_entry.voided_by; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(voided_by) ON TABLE public.register_entry TO hoi_am_app;

--
-- Name: COLUMN register_entry.voided_at; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(voided_at) ON TABLE public.register_entry TO hoi_am_app;

--
-- Name: COLUMN register_entry.void_reason; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(void_reason) ON TABLE public.register_entry TO hoi_am_app;

--
-- Name: TABLE register_term; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,UPDATE ON TABLE public.register_term TO hoi_am_app;

--
-- Name: TABLE register_volume; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,UPDATE ON TABLE public.register_volume TO hoi_am_app;

--
-- Name: TABLE reply; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,UPDATE ON TABLE public.reply TO hoi_am_app;

--
-- Name: TABLE reply_batch; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,UPDATE ON TABLE public.reply_batch TO hoi_am_app;

--
-- Name: TABLE reply_letterhead; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,UPDATE ON TABLE public.reply_letterhead TO hoi_am_app;

--
-- Name: TABLE reply_step; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT ON TABLE public.reply_step TO hoi_am_app;

--
-- Name: COLUMN reply_step.receiver; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(receiver) ON TABLE public.reply_step TO hoi_am_app;

--
-- Name: COLUMN reply_step.reason; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(reason) ON TABLE public.reply_step TO hoi_am_app;

--
-- Name: TABLE reply_template; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,UPDATE ON TABLE public.reply_template TO hoi_am_app;

--
-- Name: TABLE report; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT ON TABLE public.report TO hoi_am_app;

--
-- Name: COLUMN report.handed_in_by; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(handed_in_by) ON TABLE public.report TO hoi_am_app;

--
-- Name: COLUMN report.handed_in_at; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(handed_in_at) ON TABLE public.report TO hoi_am_app;

--
-- Name: COLUMN report.incoming_id; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(incoming_id) ON TABLE public.report TO hoi_am_app;

--
-- Name: COLUMN report.received_by; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(received_by) ON TABLE public.report TO hoi_am_app;

--
-- Name: COLUMN report.received_at; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(received_at) ON TABLE public.report TO hoi_am_app;

--
-- Name: TABLE report_figure; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT ON TABLE public.report_figure TO hoi_am_app;

--
-- Name: TABLE report_row; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT ON TABLE public.report_row TO hoi_am_app;

--
-- Name: TABLE restricted_key; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE ON TABLE public.restricted_key TO hoi_am_app;

--
-- Name: TABLE restricted_petition; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,UPDATE ON TABLE public.restricted_petition TO hoi_am_app;

--
-- Name: TABLE restricted_view; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT ON TABLE public.restricted_view TO hoi_am_app;

--
-- Name: TABLE retention_class; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,UPDATE ON TABLE public.retention_class TO hoi_am_app;

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
-- Name: TABLE topic_learning; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,UPDATE ON TABLE public.topic_learning TO hoi_am_app;

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

