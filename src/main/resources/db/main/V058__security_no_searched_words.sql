-- what staff searched for when they exported may name people: of it stays that there was something
set @plenary_erasure = 1;
update audit_entry
set after_value = json_merge_patch(after_value, '{"words": null, "who": true}')
where action = 'registrations-exported' and json_exists(after_value, '$.words');
set @plenary_erasure = null;
