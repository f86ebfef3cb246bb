-- What the nightly comparison of the stored files with the database found, the latest of each ward.
create table file_check (
  ward_id uuid primary key references ward,
  at timestamptz not null,
  files int not null check (files >= 0),
  missing text[] not null,                   -- fingerprints the database names and the store has not
  changed text[] not null,                   -- whose bytes are not what their name says
  unknown int not null check (unknown >= 0)  -- files in the store that no ward names
);
call protect('file_check', 'select, insert, update');
