-- what somebody did is found for their own export
alter table audit_entry add index audit_entry_by_account (account_id, id);
