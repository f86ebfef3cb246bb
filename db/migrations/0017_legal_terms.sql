-- One table of deadlines for everything people are owed: of petitions, of dossiers, of requests about personal data.

create table legal_term (
  ward_id uuid not null references ward,
  id uuid not null,
  step text not null check (step in ('tell', 'answer', 'admit', 'examine', 'pass-on', 'settle', 'conclude', 'bring',
    'data-acknowledge', 'data-see', 'data-correct', 'data-withdraw-consent', 'data-erase')),
  petition_kind text check (petition_kind in ('kien-nghi', 'phan-anh', 'hoi', 'khieu-nai', 'to-cao')),   -- null: whatever kind
  topic_code text,                           -- null: whatever topic
  counted_from text not null default 'received' check (counted_from in ('received', 'accepted', 'known', 'concluded')),
  count int not null check (count between 1 and 1000),
  unit text not null check (unit in ('working-day', 'day', 'week', 'month')),
  extension int check (extension between 1 and 1000),            -- by how much the law lets it be lengthened, once
  source text not null,                      -- the law or the ward's own rule
  status text not null check (status in ('official', 'provisional')),   -- official: compared with the text in force
  note text,
  effective_from date not null,              -- it counts what begins from this day on; a row that has begun is never changed, only ended
  effective_to date,
  primary key (ward_id, id),
  constraint legal_term_once unique nulls not distinct (ward_id, step, petition_kind, topic_code, effective_from),
  constraint legal_term_narrow check (petition_kind is null or topic_code is null),
  constraint legal_term_days check (effective_to is null or effective_to >= effective_from),
  foreign key (ward_id, topic_code) references topic (ward_id, code)
);
create unique index legal_term_standing on legal_term (ward_id, step, petition_kind, topic_code) nulls not distinct where effective_to is null;
call protect('legal_term');

insert into legal_term (ward_id, id, step, petition_kind, topic_code, count, unit, source, status, effective_from)
select ward_id, id, case clock when 'acceptance' then 'tell' else 'answer' end, petition_kind, topic_code, count, unit, source,
  case clock when 'acceptance' then 'official' else 'provisional' end, date '2014-07-01'
from dossier_term;
drop table dossier_term;

-- What a ward founded before today lacks; a new one gets the same from the product.
insert into legal_term (ward_id, id, step, petition_kind, counted_from, count, unit, extension, source, status, note, effective_from)
select ward.id, gen_random_uuid(), t.step, t.kind, t.counted_from, t.count, t.unit, t.extension, t.source, 'provisional', t.note, t.since
from ward, (values
  ('admit', 'khieu-nai', 'received', 10, 'day', null::int, 'Luật Khiếu nại 2011, Điều 27',
    'Luật 136/2025/QH15 sửa đổi, hiệu lực 01/7/2026; nghị định chi tiết chưa có', date '2012-07-01'),
  ('settle', 'khieu-nai', 'accepted', 30, 'day', 15, 'Luật Khiếu nại 2011, Điều 28', 'Vụ việc phức tạp: 45 ngày', '2012-07-01'),
  ('bring', 'khieu-nai', 'known', 90, 'day', null, 'Luật Khiếu nại 2011, Điều 9', null, '2012-07-01'),
  ('examine', 'to-cao', 'received', 7, 'working-day', 3, 'Luật Tố cáo 2018, Điều 24',
    'Phải kiểm tra ở nhiều nơi: tối đa 10 ngày làm việc', '2019-01-01'),
  ('pass-on', 'to-cao', 'received', 5, 'working-day', null, 'Luật Tố cáo 2018, Điều 24', null, '2019-01-01'),
  ('settle', 'to-cao', 'accepted', 30, 'day', 30, 'Luật Tố cáo 2018, Điều 30', 'Đặc biệt phức tạp: gia hạn hai lần', '2019-01-01'),
  ('conclude', 'to-cao', 'concluded', 5, 'working-day', null, 'Luật Tố cáo 2018, Điều 35', null, '2019-01-01'),
  ('data-acknowledge', null, 'received', 2, 'working-day', null, 'Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15, Nghị định 356/2025/NĐ-CP', 'Luật mới từ 01/01/2026; trước đó theo Nghị định 13/2023/NĐ-CP', '2023-07-01'),
  ('data-see', null, 'received', 10, 'day', 10, 'Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15, Nghị định 356/2025/NĐ-CP', 'Luật mới từ 01/01/2026; trước đó theo Nghị định 13/2023/NĐ-CP', '2023-07-01'),
  ('data-correct', null, 'received', 10, 'day', 10, 'Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15, Nghị định 356/2025/NĐ-CP', 'Luật mới từ 01/01/2026; trước đó theo Nghị định 13/2023/NĐ-CP', '2023-07-01'),
  ('data-withdraw-consent', null, 'received', 15, 'day', 15, 'Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15, Nghị định 356/2025/NĐ-CP', 'Luật mới từ 01/01/2026; trước đó theo Nghị định 13/2023/NĐ-CP', '2023-07-01'),
  ('data-erase', null, 'received', 20, 'day', 20, 'Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15, Nghị định 356/2025/NĐ-CP', 'Luật mới từ 01/01/2026; trước đó theo Nghị định 13/2023/NĐ-CP', '2023-07-01')
) as t (step, kind, counted_from, count, unit, extension, source, note, since);

-- A request about personal data may be given more time once, with a reason; what was due first stays for ever.
alter table data_request add column original_due date;
update data_request set original_due = due;
alter table data_request alter column original_due set not null;
alter table data_request add column extended_on date;
alter table data_request add column extended_why text;
alter table data_request add constraint data_request_extension
  check ((extended_on is null) = (extended_why is null) and (extended_on is not null or due = original_due));

-- Minutes of what was sealed stand apart from those of the register; and a sealed row whose key is gone opens for nobody any more.
alter table destruction add column restricted boolean not null default false;
alter table destruction drop constraint destruction_number;
alter table destruction add constraint destruction_number unique (ward_id, restricted, year, number);

create table restricted_key (
  ward_id uuid not null references ward,
  petition_id uuid not null,
  wrapped bytea not null,                    -- the row's own key, under the key of the installation
  primary key (ward_id, petition_id),
  foreign key (ward_id, petition_id) references restricted_petition (ward_id, id)
);
call protect('restricted_key', 'select, insert, delete');
alter table restricted_petition add column destroyed_at timestamptz;
alter table restricted_petition add constraint restricted_petition_destroyed
  check (destroyed_at is null or (decided is not null and octet_length(sealed) = 0 and decision_sealed is null and entered_by is null and conference_id is null));
