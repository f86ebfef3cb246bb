-- A paper composed here is followed as one notice.
alter table notice drop constraint notice_origin_check;
alter table notice add constraint notice_origin_check check (origin in ('upload', 'paste', 'document'));
alter table notice add constraint notice_document check ((origin = 'document') = (document_id is not null));
create unique index notice_of_document on notice (ward_id, document_id) where document_id is not null and discarded_at is null;
