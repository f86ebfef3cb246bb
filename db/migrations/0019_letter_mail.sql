-- Letters by e-mail and message: the outbox carries them, the letter's own story tells what became of them.
alter table outbox_message drop constraint outbox_message_channel_check;
alter table outbox_message add constraint outbox_message_channel_check check (channel in ('email', 'message'));

-- dropped: the letter was sent another way, or replaced, before this message left
alter table outbox_message drop constraint outbox_message_state_check;
alter table outbox_message add constraint outbox_message_state_check check (state in ('held', 'queued', 'sent', 'failed', 'dropped'));

alter table outbox_message add column reply_id uuid;        -- the letter it carries
alter table outbox_message add foreign key (ward_id, reply_id) references reply (ward_id, id);
create index outbox_of_reply on outbox_message (ward_id, reply_id) where reply_id is not null;

-- What the mail server answered is nobody's act.
alter table reply_step alter column by_account drop not null;
alter table reply_step add constraint reply_step_by check (by_account is not null or kind in ('delivered', 'not-delivered'));
