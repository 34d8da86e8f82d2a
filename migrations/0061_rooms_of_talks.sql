-- The room of a talk at a stand is known by its place in the queue only, which goes when its person or its stand does: what
-- is kept of the call (who came when, how the picture went) goes with it.
create or replace function forget_talk() returns trigger language plpgsql security definer set search_path = public as $$
  begin
    delete from rooms where conversation_id = old.id;
    return null;
  end
$$;
create trigger forget_talk after delete on stand_places for each row execute function forget_talk();

delete from rooms where conversation_id is not null
  and not exists (select from stand_places where stand_places.id = rooms.conversation_id);
